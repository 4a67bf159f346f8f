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

/** Of libraries only Electron's types are read, and of TypeScript's own those without a page: the rest would take seconds. */
function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const resolve = (name: string, from: string): ts.ResolvedModuleWithFailedLookupLocations =>
    name.startsWith('.') || name === 'electron'
      ? ts.resolveModuleName(name, from, options, host)
      : { resolvedModule: undefined };
  host.resolveModuleNameLiterals = (names, from) => names.map(({ text }) => resolve(text, from));
  host.resolveTypeReferenceDirectiveReferences = (names) =>
    names.map(() => ({ resolvedTypeReferenceDirective: undefined }));
  // The tags stand in comments of Electron's types; those of all other files are passed over.
  host.getSourceFile = (file, languageVersion) => {
    const text = ts.sys.readFile(file);
    const isElectrons = file.endsWith('/electron/electron.d.ts');
    const { ParseAll, ParseNone } = ts.JSDocParsingMode;
    const common = typeof languageVersion === 'object' ? languageVersion : { languageVersion };
    const how = { ...common, jsDocParsingMode: isElectrons ? ParseAll : ParseNone };
    return text === undefined ? undefined : ts.createSourceFile(file, text, how);
  };
  return host;
}

export function openElectronProgram(root: string, given: readonly string[]): ElectronProgram {
  const own = filesNearElectron(['main', 'preload'].flatMap((folder) => sourcesIn(join(root, folder))));
  const paths = [...own, ...given];
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const program = ts.createProgram(paths, options, hostFor(options));
  const wanted = new Set(paths);
  return {
    checker: program.getTypeChecker(),
    files: program.getSourceFiles().filter(({ fileName }) => wanted.has(resolve(fileName))),
  };
}
