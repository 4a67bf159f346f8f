/** The life of the application: one instance, quitting in order, and the commands' own errors. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type LaunchOptions, launchPreview, spawnPreview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { openSocketPage, redeemToken } from '../support/preview/socket-page.ts';

const limitMs = 5_000;
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

function fixture(env: Readonly<Record<string, string>> = {}): LaunchOptions {
  const created = fixtureApp(env);
  endings.push(created.remove);
  return created;
}

async function launch(options: LaunchOptions) {
  const preview = await launchPreview(options);
  endings.push(preview.kill);
  return preview;
}

describe('a second launch', () => {
  it('hands over to the first, ends, and gets a fresh address printed at both', async () => {
    const options = fixture();
    const first = await launch(options);
    const second = spawnPreview({ ...options, args: ['--hidden'] });
    expect(await second.exited).toBe(0);
    const told = await first.output.nextLine(/^second /, limitMs);
    expect(JSON.parse(told.slice('second '.length))).toEqual({
      last: '--hidden',
      cwd: process.cwd(),
      data: { greeting: 'hello' },
    });
    const fresh = await first.nextUrl();
    expect(fresh).not.toBe(first.url);
    expect(second.output.lines).toContain(`Rentium Tray already runs with this data folder. Open ${fresh}`);
    expect(await redeemToken(first.url)).toBe('');
    expect(await redeemToken(fresh)).not.toBe('');
  });

  it('is the first again after a crash', async () => {
    const options = fixture();
    const first = await launch(options);
    await first.kill();
    const second = await launch(options);
    expect(await second.stop()).toBe(0);
  });

  it('is told by the preview, not by Electron, why it ends', async () => {
    const options = fixture();
    await launch(options);
    const second = spawnPreview(options);
    await second.output.nextLine(/^Rentium Tray already runs with this data folder/, limitMs);
    expect(await second.exited).toBe(0);
  });

  it('gets no lock, and ends without a word, where its data folder cannot be made', async () => {
    const options = fixture();
    const inTheWay = join(options.userData, 'file');
    writeFileSync(inTheWay, '');
    const { exited, output } = spawnPreview({ ...options, userData: join(inTheWay, 'data') });
    expect(await exited).toBe(0);
    expect([...output.lines, ...output.errorLines].filter((line) => !line.startsWith('event '))).toEqual([]);
  });

  it('in another data folder is another application', async () => {
    await launch(fixture());
    await launch(fixture());
  });
});

describe('showing the window again', () => {
  it('prints a fresh address only while no page is open', async () => {
    const options = fixture();
    const preview = await launch(options);
    const secret = await redeemToken(preview.url);
    const page = await openSocketPage(preview.origin, secret);
    await page.invoke('hide');
    await page.invoke('show');
    expect(preview.output.lines.filter((line) => line.includes('?token='))).toHaveLength(1);
    await page.close();
    await spawnPreview(options).exited;
    expect(await preview.nextUrl()).not.toBe(preview.url);
  });
});

describe('quitting', () => {
  it('goes through its steps in order and ends cleanly', async () => {
    const preview = await launch(fixture());
    expect(await preview.stop()).toBe(0);
    expect(preview.output.lines.filter((line) => !line.includes('?token='))).toEqual([
      'window show',
      'event before-quit',
      'window close',
      'window closed',
      'event will-quit',
      'event quit',
    ]);
  });

  it.each([
    ['before-quit', ['before-quit', 'before-quit', 'will-quit', 'quit']],
    ['will-quit', ['before-quit', 'will-quit', 'before-quit', 'will-quit', 'quit']],
  ])('waits for an application that prevents it at %s and asks again', async (step, expected) => {
    const preview = await launch(fixture({ FIXTURE_DELAY_AT: step }));
    expect(await preview.stop()).toBe(0);
    const events = preview.output.lines.filter((line) => line.startsWith('event '));
    expect(events).toEqual(expected.map((name) => `event ${name}`));
  });

  it('from the tray menu says goodbye to the page', async () => {
    const preview = await launch(fixture());
    const page = await openSocketPage(preview.origin, await redeemToken(preview.url));
    const goodbye = page.next('stopped');
    await preview.control.clickMenu(['Quit']);
    await goodbye;
    const [code] = await once(preview.child, 'exit');
    expect(code).toBe(0);
  });

  it('is called off by a window that refuses to close', async () => {
    const preview = await launch(fixture({ FIXTURE_KEEP_WINDOW: '1' }));
    await preview.control.clickMenu(['Quit']);
    await preview.output.nextLine(/^window close$/, limitMs);
    expect((await preview.control.state()).windows).toHaveLength(1);
    expect(preview.output.lines).not.toContain('event will-quit');
  });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is asked for once by %s: the same signal again ends the process at once',
    async (signal) => {
      const preview = await launch(fixture({ FIXTURE_KEEP_WINDOW: '1' }));
      preview.child.kill(signal);
      await preview.output.nextLine(/^window close$/, limitMs);
      const ended = once(preview.child, 'exit');
      preview.child.kill(signal);
      expect(await ended).toEqual([null, signal]);
    },
  );

  it('happens by itself only when nobody listens for the last window', async () => {
    const preview = await launch(fixture());
    await preview.control.window('close');
    await preview.output.nextLine(/^event window-all-closed$/, limitMs);
    expect((await preview.control.state()).windows).toEqual([]);
  });
});

describe('the command', () => {
  const preview = fileURLToPath(new URL('../../dist/tools/preview.js', import.meta.url));

  async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [preview, ...args], { env: { ...process.env, ...env } });
    endings.push(() => child.kill('SIGKILL'));
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    const [code] = await once(child, 'close');
    return { code, errors };
  }

  it.each([
    [['--port', 'many'], '--port takes a number'],
    [['--port', '70000'], '--port takes a number'],
    [['--colour'], "Unknown option '--colour'"],
    [['--platform', 'beos'], '--platform takes linux, darwin, win32, not "beos"'],
  ])('answers %j with one sentence and code 2', async (args, sentence) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  it('says in one sentence that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    endings.push(() => other.close());
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { userData, env = {} } = fixture();
    const { code, errors } = await run(['--no-open', '--port', String(port), '--user-data', userData], env);
    expect(code).toBe(1);
    expect(errors).toBe(`Port ${port} is taken by another program: choose another one with --port.\n`);
  });
});
