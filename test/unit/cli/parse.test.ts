import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsFor } from '../../../main/cli/completions.ts';
import { askedQuestion } from '../../../main/cli/manner/command.mjs';
import { isForCommandLine, parseCommand } from '../../../main/cli/parse.ts';
import { commonOptions, findVerb, shells, verbs } from '../../../main/cli/verbs.ts';
import { createTempFolder } from '../../support/temp-folder.ts';

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));

describe('what a person types', () => {
  it.each([
    ['list', { verb: 'list', isAll: false }],
    ['list --all --json', { verb: 'list', isAll: true }],
    ['--json list', { verb: 'list', isAll: false }],
    ['--user-data /here list', { verb: 'list', isAll: false }],
    ['code', { verb: 'code', isWaiting: false }],
    ['code --wait', { verb: 'code', isWaiting: true }],
    ['copy', { verb: 'copy' }],
    ['balance', { verb: 'balance' }],
    ['status', { verb: 'status' }],
    ['quit', { verb: 'quit' }],
    ['rent WhatsApp US', { verb: 'rent', service: 'whatsapp', country: 'us', operator: 'any' }],
    ['rent whatsapp us tmobile', { verb: 'rent', service: 'whatsapp', country: 'us', operator: 'tmobile' }],
  ])('%s', (line, ask) => {
    expect(parse(line)).toMatchObject({ kind: 'ask', ask });
  });

  it('reads the options that all commands take', () => {
    expect(parse('list --json --user-data=/here')).toMatchObject({ isJson: true, userData: '/here' });
    expect(parse('code --wait --timeout 30')).toMatchObject({ timeoutMs: 30_000 });
    expect(parse('list')).toMatchObject({ isJson: false, userData: null, timeoutMs: null });
  });

  it.each([
    ['fly', 'There is no command "fly".'],
    ['--json', 'What is it to do?'],
    ['list --fast', "Unknown option '--fast'."],
    ['list --wait', "Unknown option '--wait'."],
    ['list now', '"now" is one word too many.'],
    ['rent whatsapp', 'COUNTRY is missing: the id of a country, such as us.'],
    ['rent what$app us', 'SERVICE, COUNTRY and OPERATOR are ids'],
    ['code --timeout 5', '--timeout goes with --wait.'],
    ['code --wait --timeout soon', '--timeout takes a whole number of seconds, not "soon".'],
    ['code --wait --timeout 0', '--timeout takes a whole number of seconds'],
    ['completions tcsh', 'SHELL is one of bash, zsh, fish, powershell.'],
    ['completions bash --json', 'completions prints no JSON.'],
  ])('refuses %s in one sentence and names the help', (line, sentence) => {
    const parsed = parse(line);
    expect(parsed).toMatchObject({ kind: 'wrong', message: expect.stringContaining(sentence) });
    expect(parsed).toMatchObject({
      message: expect.stringMatching(/^[^\n]+ See "rentium-tray[^"\n]* --help"\.$/),
    });
  });

  it('answers any arguments, and throws at none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('list', 'code', '--json', '--', '-h', 'rent'))),
        (args) => {
          expect(parseCommand(args).kind).toBeTypeOf('string');
        },
      ),
    );
  });
});

it('tells every command, option and exit code in its help', () => {
  const { text } = parse('--help') as { text: string };
  for (const { name, summary, options } of verbs) {
    expect(text).toContain(`\n  ${name}`);
    expect(text).toContain(summary);
    const own = parse(`${name} --help`) as { text: string };
    for (const option of [...options, ...commonOptions.filter((one) => one.name !== 'json')]) {
      expect(own.text).toContain(`--${option.name}`);
    }
  }
  expect(parse('')).toEqual(parse('--help'));
});

it.each(verbs.map((verb) => [verb.example, verb.name] as const))(
  'understands its own example: %s',
  (line) => {
    expect(parse(line).kind).not.toBe('wrong');
  },
);

describe('the arguments of the packaged program', () => {
  it.each([
    [['list'], true],
    [['--json', 'list'], true],
    [['--help'], true],
    [['-v'], true],
    [[], false],
    [['--hidden'], false],
    [['--user-data', '/here'], false],
    [['--user-data', 'list'], false],
    [['--ozone-platform=x11', '--no-sandbox'], false],
    [['rentium://rent?service=whatsapp'], false],
  ])('%j is a command: %s', (args, is) => {
    expect(isForCommandLine(args)).toBe(is);
  });

  it('never takes a link for a command, whatever stands around it', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom(...verbs.map(({ name }) => name), '--help', '--json'));
    fc.assert(
      fc.property(fc.array(word), fc.string(), fc.array(word), (before, rest, after) => {
        expect(isForCommandLine([...before, `rentium:${rest}`, ...after])).toBe(false);
      }),
    );
  });
});

it('asks no question after --', () => {
  expect([askedQuestion(['--', '-h']), askedQuestion(['x', '-h']), askedQuestion(['-v'])]).toEqual([
    null,
    'help',
    'version',
  ]);
});

describe('completions', () => {
  it.each(shells)('name every command and option for %s', (shell) => {
    const text = completionsFor(shell);
    for (const { name, options } of verbs) {
      expect(text).toContain(name);
      for (const option of options) expect(text).toContain(option.name);
    }
    for (const choice of shells) expect(text).toContain(choice);
  });

  const complete = (...words: string[]): string[] => {
    const file = join(createTempFolder(), 'completions');
    const script = `source '${file}'; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _rentium_tray; printf '%s\\n' "\${COMPREPLY[@]}"`;
    writeFileSync(file, completionsFor('bash'));
    return execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).trim().split('\n');
  };

  it('are right in a real bash', () => {
    expect(complete('rentium-tray', 'co')).toEqual(['code', 'copy', 'completions']);
    expect(complete('rentium-tray', 'code', '--w')).toEqual(['--wait']);
    expect(complete('rentium-tray', '--user-data', '/x', 'code', '--t')).toEqual(['--timeout']);
    expect(complete('rentium-tray', 'completions', 'z')).toEqual(['zsh']);
    expect(complete('rentium-tray', 'list', '--')).toEqual([
      '--all',
      '--json',
      '--user-data',
      '--help',
      '--version',
    ]);
  });

  /** Has a real shell run the completions; skipped, saying so, where it is not installed. */
  const runIn = (shell: 'zsh' | 'fish', script: (file: string) => string): string[] => {
    const file = join(createTempFolder(), 'completions');
    writeFileSync(file, completionsFor(shell));
    const noConfig = shell === 'zsh' ? '-f' : '--no-config';
    return execFileSync(shell, [noConfig, '-c', script(file)], { encoding: 'utf8' })
      .trim()
      .split('\n');
  };
  const isMissing = (shell: string) => spawnSync(shell, ['--version']).error !== undefined;

  it.skipIf(isMissing('fish'))('are right in a real fish', () => {
    const complete = (line: string) =>
      runIn('fish', (file) => `source '${file}'; complete -C '${line}'`)
        .map((each) => each.split('\t')[0])
        .sort();
    expect(complete('rentium-tray co')).toEqual(['code', 'completions', 'copy']);
    expect(complete('rentium-tray code --w')).toEqual(['--wait']);
    expect(complete('rentium-tray completions z')).toEqual(['zsh']);
  });

  it.skipIf(isMissing('zsh'))('are right in a real zsh', () => {
    // zsh's own two functions need a terminal: here they print what they are given.
    const complete = (...words: string[]) =>
      runIn(
        'zsh',
        (file) => `compdef() { }; _describe() { print -l -- \${(P)2}; }; _arguments() { print -l -- "$@"; }
          source '${file}'; words=(${words.join(' ')}); CURRENT=\${#words}; _rentium_tray`,
      );
    const described = complete('rentium-tray', 'co');
    expect(described.map((each) => each.split(':')[0])).toEqual(verbs.map(({ name }) => name));
    const asked = complete('rentium-tray', 'code', '--w').join('\n');
    for (const option of ['--wait', '--timeout', '--json', '--user-data']) expect(asked).toContain(option);
    expect(complete('rentium-tray', 'completions', 'z').join('\n')).toContain(`(${shells.join(' ')})`);
  });
});

it('finds no verb by a name that every object has', () => {
  expect([findVerb('constructor'), findVerb('__proto__')]).toEqual([undefined, undefined]);
});
