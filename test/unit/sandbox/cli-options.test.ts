import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { optionsOf, sandboxCommand } from '../../../main/cli/manner/commands.mjs';
import { readArguments } from '../../../main/cli/manner/read.ts';
import { runSandboxCommand } from '../../../main/cli/sandbox-command.ts';
import { readOptions } from '../../../main/sandbox/index.ts';
import { createFakeTime } from '../../support/fake-time.ts';

const parseCli = (args: readonly string[]) => {
  const reading = readArguments(optionsOf(sandboxCommand), args);
  return reading.ok ? readOptions(reading.values) : { ok: false as const, message: reading.error };
};

const messageOf = (...args: string[]) => {
  const parsed = parseCli(args);
  return parsed.ok ? null : parsed.message;
};

describe('the command line', () => {
  it('has a default for everything but the key, which is drawn', () => {
    const parsed = parseCli([]);
    expect(parsed).toMatchObject({
      ok: true,
      options: { port: 0, balanceMinor: 2500, timeScale: 1, apiKeys: [], webhookUrl: null },
    });
    expect(parseCli([])).toEqual(parsed);
  });

  it('takes all options', () => {
    const args =
      '--port 4000 --api-key k1 --api-key k2 --balance 3.5 --seed 9 --time-scale 2.5 ' +
      '--webhook http://127.0.0.1:8787/hook --fault latency:delay_ms=500,share=0.3 --fault reset-after:times=1';
    expect(parseCli(args.split(' '))).toMatchObject({
      ok: true,
      options: {
        port: 4000,
        apiKeys: ['k1', 'k2'],
        balanceMinor: 350,
        seed: 9,
        timeScale: 2.5,
        webhookUrl: 'http://127.0.0.1:8787/hook',
        faults: [
          { kind: 'latency', delay_ms: 500, share: 0.3 },
          { kind: 'reset-after', times: 1 },
        ],
      },
    });
  });

  it.each([
    ['--port', '65536'],
    ['--port', 'http'],
    ['--seed', '1.5'],
    ['--balance', '1.234'],
    ['--balance', 'much'],
    ['--time-scale', '0'],
    ['--time-scale', 'fast'],
    ['--api-key', 'two words'],
  ])('refuses %s %s in one sentence that names the option', (option, value) => {
    expect(messageOf(option, value)).toMatch(new RegExp(`^${option} takes [^\n]+\\.$`));
  });

  it.each([['--unknown'], ['--port']])('refuses %s in one line', (argument) => {
    expect(messageOf(argument)).toMatch(/^[^\n]+\.$/);
  });

  it.each([
    ['--webhook', 'https://elsewhere.example/hook', 'on this computer'],
    ['--webhook', 'nowhere', 'not a URL'],
    ['--fault', 'flood', 'no kind of fault'],
    ['--cors', 'https://elsewhere.example', 'on this computer'],
    ['--cors', 'http://localhost:5173/page', 'an origin such as'],
    ['--cors', '*', 'an origin such as'],
  ])('refuses %s %s', (option, value, reason) => {
    expect(messageOf(option, value)).toContain(reason);
    expect(messageOf(option, value)).toMatch(/^[^\n]+\.$/);
  });
});

describe('the command', () => {
  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const errors: string[] = [];
    const code = await runSandboxCommand(args, '1.2.3', {
      ...createFakeTime(),
      now: () => 0,
      findCode: () => null,
      randomBytes,
      printLine: (line) => lines.push(line),
      printError: (line) => errors.push(line),
      isAlone: false,
      stop: AbortSignal.abort(),
    });
    return { code, lines: lines.join('\n'), errors: errors.join('\n') };
  };

  it('tells its name, its options and examples on --help, and starts nothing', async () => {
    const { code, lines } = await run('--help');
    expect(code).toBe(0);
    expect(lines).toMatch(/^npm run sandbox -- \[options\]\n/);
    for (const { name } of sandboxCommand.options) expect(lines).toContain(`--${name}`);
    expect(lines).toContain(`npm run sandbox -- ${sandboxCommand.examples[0]}`);
  });

  it('tells its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      lines: 'RentiumSMS sandbox of Rentium Tray 1.2.3',
    });
  });

  it.each([['--unknown'], ['extra'], ['--port', 'http']])(
    'refuses %s, and names the help',
    async (...args) => {
      const { code, errors } = await run(...args);
      expect([code, errors]).toEqual([
        2,
        expect.stringMatching(/^[^\n]+ See "npm run sandbox -- --help"\.$/),
      ]);
    },
  );

  it.each(sandboxCommand.examples.map((example) => [example]))(
    'understands its own example %s',
    (example) => {
      expect(parseCli(example.split(' '))).toMatchObject({ ok: true });
    },
  );
});
