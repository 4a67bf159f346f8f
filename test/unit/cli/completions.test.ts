/** The completions of each shell, in that shell where this computer has it; a title says where it has not. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completionsFor } from '../../../main/cli/completions.ts';
import { shells, verbs } from '../../../main/cli/verbs.ts';
import { createTempFolder } from '../../support/temp-folder.ts';

it.each(shells)('name every command and option for %s', (shell) => {
  const text = completionsFor(shell);
  for (const { name, options } of verbs) {
    expect(text).toContain(name);
    for (const option of options) expect(text).toContain(option.name);
  }
  for (const choice of shells) expect(text).toContain(choice);
});

/** A test that a real shell runs. Where it is not installed, the report says so. */
function inShell(shell: string, title: string, test: () => void): void {
  const isMissing = spawnSync(shell, ['--version']).error !== undefined;
  it.skipIf(isMissing)(`${shell}: ${title}${isMissing ? ' (not seen: it is not installed here)' : ''}`, test);
}

/** The lines that a shell prints for a script, which knows the completions as `$file`. */
function linesOf(shell: string, options: readonly string[], script: string, cwd = '.'): readonly string[] {
  const file = join(createTempFolder(), 'completions');
  writeFileSync(file, completionsFor(shells.find((one) => one === shell) ?? 'powershell'));
  const printed = execFileSync(shell, [...options, script.replaceAll('$file', file)], {
    encoding: 'utf8',
    cwd,
  });
  return printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('in bash', () => {
  const complete = (words: readonly string[], cwd?: string) =>
    linesOf(
      'bash',
      ['--norc', '-c'],
      `source '$file'; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _rentium_tray; printf '%s\\n' "\${COMPREPLY[@]}"`,
      cwd,
    );

  inShell('bash', 'commands, and the options of a command', () => {
    expect(complete(['rentium-tray', 'co'])).toEqual(['code', 'copy', 'completions']);
    expect(complete(['rentium-tray', 'code', '--w'])).toEqual(['--wait']);
    expect(complete(['rentium-tray', '--user-data', '/x', 'code', '--t'])).toEqual(['--timeout']);
    expect(complete(['rentium-tray', 'completions', 'z'])).toEqual(['zsh']);
    const all = ['--all', '--json', '--user-data', '--help', '--version'];
    expect(complete(['rentium-tray', 'list', '--'])).toEqual(all);
  });

  inShell('bash', 'the value of an option', () => {
    const cwd = createTempFolder();
    mkdirSync(join(cwd, 'my data'));
    expect(complete(['rentium-tray', 'list', '--user-data', 'm'], cwd)).toEqual(['my data']);
    expect(complete(['rentium-tray', 'code', '--timeout', ''])).toEqual([]);
    expect(complete(['rentium-tray', 'code', '--timeout', '5', '--w'])).toEqual(['--wait']);
  });
});

inShell('fish', 'commands, options and choices', () => {
  const complete = (line: string) =>
    linesOf('fish', ['--no-config', '-c'], `source '$file'; complete -C '${line}'`)
      .map((each) => each.split('\t')[0])
      .sort();
  expect(complete('rentium-tray co')).toEqual(['code', 'completions', 'copy']);
  expect(complete('rentium-tray code --w')).toEqual(['--wait']);
  expect(complete('rentium-tray completions z')).toEqual(['zsh']);
});

inShell('zsh', 'commands, options and choices', () => {
  // zsh's own two functions need a terminal: here they print what they are given.
  const complete = (...words: string[]) =>
    linesOf(
      'zsh',
      ['-f', '-c'],
      `compdef() { }; _describe() { print -l -- \${(P)2}; }; _arguments() { print -l -- "$@"; }
          source '$file'; words=(${words.join(' ')}); CURRENT=\${#words}; _rentium_tray`,
    );
  const described = complete('rentium-tray', 'co');
  expect(described.map((each) => each.split(':')[0])).toEqual(verbs.map(({ name }) => name));
  const asked = complete('rentium-tray', 'code', '--w').join('\n');
  for (const option of ['--wait', '--timeout', '--json', '--user-data']) expect(asked).toContain(option);
  expect(complete('rentium-tray', 'completions', 'z').join('\n')).toContain(`(${shells.join(' ')})`);
});

describe('for PowerShell', () => {
  it('is a script that its grammar understands, and so is the line that the page tells', async () => {
    const hasError = await readPowerShell();
    const [line = ''] =
      /rentium-tray completions powershell[^`]*/.exec(readFileSync('docs/command-line.md', 'utf8')) ?? [];
    const script = completionsFor('powershell');
    expect([hasError(script), hasError(line)]).toEqual([false, false]);
    // The grammar sees a fault: each of these is one.
    const broken = [script.replace('}', ''), script.replace('@{', '@('), script.replace("'code'", "'code")];
    expect(broken.map(hasError)).toEqual([true, true, true]);
  });

  inShell('pwsh', 'commands, options and choices', () => {
    const complete = (line: string) =>
      linesOf(
        'pwsh',
        ['-NoProfile', '-NonInteractive', '-Command'],
        `. ([scriptblock]::Create((Get-Content -Raw '$file')))
        (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.CompletionText`,
      );
    expect(complete('rentium-tray co')).toEqual(['code', 'copy', 'completions']);
    expect(complete('rentium-tray code --w')).toEqual(['--wait']);
    expect(complete('rentium-tray completions z')).toEqual(['zsh']);
  });
});

/** The grammar of VS Code. It tells whether a script has a fault of syntax. */
async function readPowerShell(): Promise<(script: string) => boolean> {
  const require = createRequire(import.meta.url);
  const library: typeof import('@vscode/tree-sitter-wasm') = require('@vscode/tree-sitter-wasm');
  const folder = dirname(require.resolve('@vscode/tree-sitter-wasm'));
  await library.Parser.init();
  const parser = new library.Parser();
  parser.setLanguage(await library.Language.load(readFileSync(join(folder, 'tree-sitter-powershell.wasm'))));
  return (script) => {
    const tree = parser.parse(script);
    if (tree === null) throw new Error('Nothing was parsed');
    return tree.rootNode.hasError;
  };
}
