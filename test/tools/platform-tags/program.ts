/** The part of the application that can touch Electron, as one TypeScript program. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Files that import Electron or name its types, and those that import such a file, and so on. */
function filesNearElectron(files: readonly string[]): readonly string[] {
  const importsOf = new Map<string, readonly string[]>();
  const near = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const imported = ts.preProcessFile(text, true, false).importedFiles.map(({ fileName }) => fileName);
    importsOf.set(
      file,
      imported.filter((name) => name.startsWith('.')).map((name) => resolve(dirname(file), name)),
    );
    if (imported.includes('electron') || /\bElectron\./.test(text)) near.add(file);
  }
  for (let before = -1; before !== near.size; ) {
    before = near.size;
    for (const [file, imported] of importsOf) if (imported.some((name) => near.has(name))) near.add(file);
  }
  return [...near];
}

export interface ElectronProgram {
  readonly checker: ts.TypeChecker;
  /** The application's own files, and those that were given. */
  readonly files: readonly ts.SourceFile[];
}

export function openElectronProgram(root: string, given: readonly string[]): ElectronProgram {
  const own = filesNearElectron(['main', 'preload'].flatMap((folder) => sourcesIn(join(root, folder))));
  const paths = [...own, ...given];
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { noLib: false, types: ['node'] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const program = ts.createProgram(paths, { ...config?.options, skipLibCheck: true });
  const wanted = new Set(paths);
  return {
    checker: program.getTypeChecker(),
    files: program.getSourceFiles().filter(({ fileName }) => wanted.has(resolve(fileName))),
  };
}
