/** The ends of a command: when nobody reads on, when it is interrupted, and beside an application that does not do its part. */
import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { call } from '../../main/cli/call.ts';
import { startDetached } from '../../main/cli/command-process.ts';
import { type AnswerRequest, openDoor } from '../../main/cli/door.ts';
import { type CommandPorts, runCommand } from '../../main/cli/run.ts';
import { startCommand } from '../support/command.ts';
import { createOutput } from '../support/preview/output.ts';
import { createTempFolder } from '../support/temp-folder.ts';

vi.setConfig({ testTimeout: 30_000 });

const cliFile = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const sandboxFile = fileURLToPath(new URL('../../dist/sandbox/sandbox.js', import.meta.url));

describe('where nobody reads on', () => {
  it('ends as if they had, as in `rentium-tray --help | head -1`', async () => {
    const child = spawn(process.execPath, [cliFile, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const output = createOutput(child);
    const ended = new Promise((resolve) => child.once('close', resolve));
    expect([await ended, output.errorLines]).toEqual([0, []]);
  });

  it('the sandbox goes on', async () => {
    const child = spawn(process.execPath, [sandboxFile, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise((resolve) => child.once('close', resolve));
    const url = await new Promise<string>((resolve) => {
      child.stdout.once('data', (part: Buffer) => resolve(/http:\S+/.exec(part.toString())?.[0] ?? ''));
    });
    child.stdout.destroy();
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.skipIf(!existsSync('/dev/full'))('fails in one sentence where the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [cliFile, '--help'], { stdio: ['ignore', full, 'pipe'] });
    let told = '';
    child.stderr?.on('data', (part) => {
      told += String(part);
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    expect([await ended, told]).toEqual([1, 'The output could not be written (ENOSPC).\n']);
  });
});

/** An application that answers as told. */
async function openApplication(answer: AnswerRequest) {
  const dataFolder = createTempFolder();
  const door = await openDoor({ dataFolder, isWindows: false }, answer);
  onTestFinished(() => door.close());
  return { dataFolder, door };
}

const never = () => new Promise<never>(() => {});

/** Runs a command in this process, and tells what it printed and how it ended. */
async function run(
  line: string,
  dataFolder: string,
  own: Partial<CommandPorts> = {},
  limits?: { readonly answerLimitMs: number },
) {
  const told = { out: '', err: '' };
  const code = await runCommand(
    line.split(' '),
    {
      typed: 'rentium-tray',
      startByHand: 'run it',
      version: '1.2.3',
      dataFolders: [dataFolder],
      givenFolder: null,
      print: (text) => {
        told.out += text;
      },
      printError: (text) => {
        told.err += text;
      },
      start: () => new AbortController().signal,
      pause: () => setTimeout(1),
      stop: new AbortController().signal,
      serveMcp: null,
      ...own,
    },
    limits,
  );
  return { code, ...told };
}

// A named pipe of Windows is played nowhere: its program runs there alone.
describe.skipIf(process.platform === 'win32')('an application that does not do its part', () => {
  it.each(['list', 'rent whatsapp us', 'code'])('is not waited for without end: %s', async (line) => {
    const { dataFolder } = await openApplication(never);
    expect(await run(line, dataFolder, {}, { answerLimitMs: 20 })).toEqual({
      code: 1,
      out: '',
      err: 'Rentium Tray runs, and does not answer.',
    });
  });

  it('is waited for as long as an SMS takes', async () => {
    const { dataFolder } = await openApplication(() => setTimeout(100, { ok: true, value: anyCode }));
    expect(await run('code --wait', dataFolder, {}, { answerLimitMs: 20 })).toMatchObject({ out: '482913' });
  });

  it('has not quit while its socket is there', async () => {
    const { dataFolder, door } = await openApplication(() => ({ ok: true, value: { quit: true } }));
    const stop = new AbortController();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 3) stop.abort();
    };
    expect(await run('quit --json', dataFolder, { pause, stop: stop.signal })).toMatchObject({
      code: 130,
      err: expect.stringContaining('"interrupted"'),
    });
    expect(await run('quit', dataFolder, { pause: async () => {} })).toMatchObject({ code: 1, out: '' });
    expect(await run('quit', dataFolder, { pause: () => door.close() })).toMatchObject({ code: 0 });
  });

  it('could not be started: that is told at once', async () => {
    const start = () => startDetached(process.execPath, ['--no-such-option']);
    const told = await run('list', createTempFolder(), { start, pause: () => setTimeout(20) });
    const why = 'Rentium Tray could not be started. To see why, run it.';
    expect(told).toEqual({ code: 4, out: '', err: `Rentium Tray is starting …${why}` });
    const missing = () => startDetached('/no/such/program', []);
    const asJson = await run('list --json', createTempFolder(), { start: missing });
    expect({ ...asJson, err: JSON.parse(asJson.err) }).toEqual({
      code: 4,
      out: '',
      err: { error: 'absent', message: why },
    });
  });

  it('says that it is busy to one command too many, and answers again when others have left', async () => {
    const { dataFolder } = await openApplication(({ ask }) =>
      ask.verb === 'code' ? never() : { ok: true, value: { numbers: [] } },
    );
    const waiting = Array.from({ length: 64 }, () => {
      const leave = new AbortController();
      const ended = call(dataFolder, 'command', { verb: 'code', isWaiting: true }, leave.signal);
      return { leave, ended };
    });
    await vi.waitFor(async () => {
      expect(await run('list', dataFolder)).toMatchObject({
        code: 1,
        err: expect.stringContaining('64 commands already'),
      });
    });
    for (const { leave } of waiting) leave.abort();
    await Promise.all(waiting.map(({ ended }) => ended));
    await vi.waitFor(async () => expect(await run('list', dataFolder)).toMatchObject({ code: 0 }));
  });

  it('leaves a command to be interrupted', async () => {
    let tellAsked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      tellAsked = resolve;
    });
    const { dataFolder } = await openApplication((_, gone) => {
      tellAsked();
      return new Promise((resolve) => {
        gone.addEventListener('abort', () => resolve({ ok: false, ending: 'nothing', message: '' }));
      });
    });
    const command = startCommand(['code', '--wait', '--json', '--user-data', dataFolder]);
    await isAsked;
    command.interrupt();
    const { code, out, err } = await command.ended;
    expect([code, out, JSON.parse(err)]).toEqual([
      130,
      '',
      { error: 'interrupted', message: 'Interrupted.' },
    ]);
  });
});

const anyCode = {
  code: '482913',
  number: '+12025550143',
  service: 'WhatsApp',
  serviceId: 'whatsapp',
  sender: null,
  receivedAt: null,
};
