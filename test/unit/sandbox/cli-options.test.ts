import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseCli } from '../../../main/sandbox/cli/options.ts';
import { runCli } from '../../../main/sandbox/cli/run.ts';
import { createFakeTime } from '../../support/fake-time.ts';

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

  it.each([['--unknown'], ['extra'], ['--port']])('refuses %s in one line', (argument) => {
    expect(messageOf(argument)).toMatch(/^[^\n]+\.$/);
  });

  it.each([
    ['--webhook', 'https://elsewhere.example/hook', 'on this computer'],
    ['--webhook', 'nowhere', 'not a URL'],
    ['--fault', 'flood', 'no kind of fault'],
  ])('refuses %s %s', (option, value, reason) => {
    expect(messageOf(option, value)).toContain(reason);
    expect(messageOf(option, value)).toMatch(/^[^\n]+\.$/);
  });
});

it('tells its options on --help, and starts nothing', async () => {
  const lines: string[] = [];
  const ports = {
    ...createFakeTime(),
    now: () => 0,
    randomBytes,
    printLine: (line: string) => lines.push(line),
    printError: () => {},
    isAlone: false,
    stop: AbortSignal.abort(),
  };
  expect(await runCli(['--help'], ports)).toBe(0);
  expect(lines.join()).toContain('--api-key K');
});
