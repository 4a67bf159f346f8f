/** Who may talk to the preview's window server. */
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createRedirectFile } from '../../main/preview/launch/redirect-file.ts';
import { pack } from '../../main/preview/wire/packing.ts';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { openSocketPage, redeemToken } from '../support/preview/socket-page.ts';

const fixture = fixtureApp();
let preview: Preview;
let secret: string;

beforeAll(async () => {
  preview = await launchPreview(fixture);
  secret = await redeemToken(preview.url);
});
afterAll(async () => {
  await preview.stop();
  fixture.remove();
});

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}
/** node:http, because fetch sets Host and Origin itself. */
function ask({ path = '/', method = 'GET', headers = {} }: Asked): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(preview.origin);
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.once('error', reject).end();
  });
}

describe('the one-time token', () => {
  it('prints its address exactly once', () => {
    expect(preview.output.lines.filter((line) => line.includes('?token='))).toHaveLength(1);
  });

  it('gives the tab a secret, in no cookie and in no address', async () => {
    const fresh = fixtureApp();
    const other = await launchPreview(fresh);
    try {
      const answer = await fetch(other.url, { redirect: 'manual' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      const html = await answer.text();
      const [, nonce = ''] = /<script nonce="([^"]+)">/.exec(html) ?? [];
      expect(answer.headers.get('content-security-policy')).toContain(
        `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'`,
      );
      expect(html).toMatch(
        /sessionStorage\.setItem\('rentium-preview', '[\w-]{43}'\); location\.replace\('\/'\);/,
      );
    } finally {
      await other.stop();
      fresh.remove();
    }
  });

  it.each(['used', 'wrong', 'empty'])('is refused in one plain sentence when it is %s', async (kind) => {
    const url = {
      used: preview.url,
      wrong: `${preview.origin}/?token=wrong`,
      empty: `${preview.origin}/?token=`,
    }[kind];
    const answer = await fetch(url ?? '', { redirect: 'manual' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/^[^.\n]+\.\n$/);
  });

  it('is spent by a GET of the page alone', async () => {
    const fresh = fixtureApp();
    const other = await launchPreview(fresh);
    try {
      const { search } = new URL(other.url);
      await fetch(`${other.origin}/page.js${search}`);
      await fetch(other.url, { method: 'HEAD' });
      await fetch(other.url, { headers: { origin: 'http://evil.example' } });
      expect(await redeemToken(other.url)).not.toBe('');
    } finally {
      await other.stop();
      fresh.remove();
    }
  });
});

describe('every other request', () => {
  it.each(['/', '/page.js', '/__stand-in/page.js', '/favicon.ico'])(
    'of %s is answered alike to everybody, and has nothing of the person',
    async (path) => {
      const { text } = await ask({ path });
      expect(text).not.toContain(secret);
      expect((await ask({ path, headers: { cookie: 'rentium-preview=anything' } })).text).toBe(text);
    },
  );

  it.each(['/__stand-in/state', '/__stand-in/tray.png', '/__stand-in/socket'])(
    'of %s is refused without the driver’s token',
    async (path) => {
      expect((await ask({ path })).status).toBe(403);
      expect((await ask({ path, headers: { 'x-control-token': secret } })).status).toBe(403);
    },
  );

  it('must use the loopback address: another Host is refused', async () => {
    const { port } = new URL(preview.origin);
    expect((await ask({ headers: { host: `localhost:${port}` } })).status).toBe(200);
    for (const host of [`evil.example:${port}`, '127.0.0.1:1', '127.0.0.1', `[::1]:${port}`]) {
      expect((await ask({ headers: { host } })).status, host).toBe(403);
    }
  });

  it('must come from the page itself when it names an Origin', async () => {
    expect((await ask({ headers: { origin: preview.origin } })).status).toBe(200);
    for (const origin of ['http://evil.example', 'null', preview.origin.replace('http:', 'https:')]) {
      expect((await ask({ headers: { origin } })).status, origin).toBe(403);
    }
  });

  it('is a GET, but for the control routes', async () => {
    expect((await ask({ method: 'POST' })).status).toBe(405);
    expect((await ask({ method: 'PUT', path: '/__stand-in/state' })).status).toBe(405);
    expect((await ask({ method: 'POST', path: '/__stand-in/tray/click' })).status).toBe(403);
  });

  it('reaches the control routes with the driver’s token, and the application not', async () => {
    const { control } = preview;
    await expect(control.state()).resolves.toMatchObject({ themeSource: 'system' });
    const headers = { 'x-control-token': 'wrong' };
    expect((await ask({ path: '/__stand-in/state', headers })).status).toBe(403);
  });
});

describe('the application’s files', () => {
  const get = (path: string) => fetch(`${preview.origin}${path}`);

  it('come from its own protocol handler, with the app: address', async () => {
    expect(await (await get('/url?a=1')).json()).toEqual({ url: 'app://fixture/url?a=1', search: '?a=1' });
    expect((await get('/missing')).status).toBe(404);
  });

  it('cannot name another host in their path', async () => {
    const { text } = await ask({ path: '//other/url' });
    expect(text).not.toContain('app://other');
  });

  it('do not come at all where its handler throws: that is a network error, not an answer', async () => {
    await expect(get('/throws')).rejects.toThrow('fetch failed');
  });

  it('are refused where the application refuses them', async () => {
    expect((await get('/forbidden')).status).toBe(403);
  });

  it('keep their policy, but for the stand-in’s own socket', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    const { host } = new URL(preview.origin);
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        `connect-src ws://${host}/__stand-in/socket; base-uri 'none'`,
    );
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('begin with the stand-in’s script, before their own', async () => {
    const html = await (await get('/')).text();
    expect(html.match(/<script src="[^"]+"/g)).toEqual([
      '<script src="/__stand-in/page.js"',
      '<script src="/page.js"',
    ]);
  });
});

describe('the socket', () => {
  const socketUrl = (path = '/__stand-in/socket') => `${preview.origin.replace('http', 'ws')}${path}`;

  /** True when the connection opens at all. */
  async function connects(headers: Record<string, string>, path?: string): Promise<boolean> {
    const socket = new WebSocket(socketUrl(path), { headers });
    const result = await once(socket, 'open').then(
      () => true,
      () => false,
    );
    socket.on('error', () => {});
    socket.terminate();
    return result;
  }

  /** Sends it first; answers what came back until the server closed, and with which code. */
  async function saysFirst(message: unknown): Promise<{ received: number; code: number }> {
    const socket = new WebSocket(socketUrl(), { headers: { origin: preview.origin } });
    let received = 0;
    socket.on('message', () => {
      received += 1;
    });
    await once(socket, 'open');
    socket.send(typeof message === 'string' ? message : pack(message));
    const [code] = await once(socket, 'close');
    return { received, code };
  }

  it('opens for the page', async () => {
    expect(await connects({ origin: preview.origin })).toBe(true);
    const page = await openSocketPage(preview.origin, secret);
    expect(await page.invoke('echo', 1)).toEqual({ ok: true, value: [1] });
    await page.close();
  });

  it.each([
    ['without an Origin', () => ({})],
    ['from another site', () => ({ origin: 'http://evil.example' })],
    ['from another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['under another Host', () => ({ origin: 'http://evil.example', host: 'evil.example' })],
  ])('stays closed %s', async (_case, headers) => {
    expect(await connects(headers())).toBe(false);
  });

  it('stays closed under another path', async () => {
    expect(await connects({ origin: preview.origin }, '/')).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['no secret', () => ({ kind: 'hello', pageId: 'a' })],
    ['an empty secret', () => ({ kind: 'hello', secret: '', pageId: 'a' })],
    ['a wrong secret', () => ({ kind: 'hello', secret: `${secret}x`, pageId: 'a' })],
    [
      'the used token',
      () => ({ kind: 'hello', secret: new URL(preview.url).searchParams.get('token'), pageId: 'a' }),
    ],
    ['a call before it', () => ({ kind: 'invoke', id: 1, channel: 'echo', args: [] })],
    ['an act before it', () => ({ kind: 'act', action: { do: 'tray-click' } })],
    ['what is no message', () => 'hello'],
    ['a message of a megabyte', () => `"${'x'.repeat(1_000_000)}"`],
  ])('says nothing to %s, and closes', async (_case, message) => {
    expect(await saysFirst(message())).toEqual({ received: 0, code: 4403 });
  });

  it('goes on for the page while a stranger holds as many connections as it gets', async () => {
    const page = await openSocketPage(preview.origin, secret);
    const strangers = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const socket = new WebSocket(socketUrl(), { headers: { origin: preview.origin } });
        socket.on('error', () => {});
        const isOpen = await once(socket, 'open').then(
          () => true,
          () => false,
        );
        return { socket, isOpen };
      }),
    );
    expect(strangers.filter(({ isOpen }) => isOpen)).toHaveLength(32);
    expect(await page.invoke('echo', 1)).toEqual({ ok: true, value: [1] });
    for (const { socket } of strangers) socket.terminate();
    await page.close();
  });
});

describe.skipIf(process.platform !== 'linux')('the browser that is started', () => {
  it('is given a file that its owner alone can read, and no secret', async () => {
    const app = fixtureApp();
    const programs = mkdtempSync(join(tmpdir(), 'open-'));
    const told = join(programs, 'told');
    // What every user of this computer sees of it: its arguments.
    writeFileSync(
      join(programs, 'xdg-open'),
      `#!/bin/sh\necho "$@" > ${told}.new && mv ${told}.new ${told}\n`,
      {
        mode: 0o755,
      },
    );
    const env = { PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` };
    const other = await launchPreview({ ...app, env: { ...app.env, ...env }, isOpening: true });
    try {
      const given =
        (await vi.waitUntil(() => existsSync(told) && readFileSync(told, 'utf8').trim(), 5_000)) || '';
      expect(given).toMatch(/^file:\/\/\S+\/opening\/open\.html$/);
      const token = new URL(other.url).searchParams.get('token') ?? '';
      expect(given).not.toContain(token);
      const file = fileURLToPath(given);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
      const [, target = ''] = /url=([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
      expect(target).toBe(other.url);
      expect(await redeemToken(target)).not.toBe('');
      expect(existsSync(dirname(file))).toBe(false);
    } finally {
      await other.stop();
      app.remove();
      rmSync(programs, { recursive: true });
    }
  });

  it('is led by a file that is written through no link, and is gone when the preview ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-'));
    const victim = join(folder, 'victim');
    mkdirSync(victim);
    writeFileSync(join(victim, 'open.html'), 'precious');
    symlinkSync(victim, join(folder, 'opening'));
    const redirect = createRedirectFile(folder);
    redirect.write('http://127.0.0.1:1/?token=t');
    expect(readFileSync(join(victim, 'open.html'), 'utf8')).toBe('precious');
    redirect.remove();
    expect(readdirSync(folder)).toEqual(['victim']);
    rmSync(folder, { recursive: true });
  });
});
