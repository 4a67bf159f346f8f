import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedQuestion } from '../../../main/cli/manner/commands.mjs';
import { isForCommandLine, parseCommand } from '../../../main/cli/parse.ts';
import { commonOptions, findVerb, verbs } from '../../../main/cli/verbs.ts';

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
    ['list --user-data=', '--user-data names no folder.'],
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

  it('tells a script in JSON what it did not understand', () => {
    expect(parse('list --json --fast')).toMatchObject({ kind: 'wrong', isJson: true });
    expect(parse('fly --json')).toMatchObject({ kind: 'wrong', isJson: true });
    expect(parse('list --fast')).toMatchObject({ kind: 'wrong', isJson: false });
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

it('finds no verb by a name that every object has', () => {
  expect([findVerb('constructor'), findVerb('__proto__')]).toEqual([undefined, undefined]);
});
