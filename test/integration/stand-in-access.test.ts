/** Who may talk to the preview's window server. */
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { redeemToken } from '../support/preview/socket-page.ts';

const fixture = fixtureApp();
let preview: Preview;
let cookie: string;

beforeAll(async () => {
  preview = await launchPreview(fixture);
  cookie = await redeemToken(preview.url);
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

  it('gives a session cookie that scripts cannot read and other sites cannot send', async () => {
    const fresh = fixtureApp();
    const other = await launchPreview(fresh);
    try {
      const answer = await fetch(other.url, { redirect: 'manual' });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/');
      expect(answer.headers.get('set-cookie')).toMatch(
        new RegExp(`^rentium-preview-${new URL(other.origin).port}=\\S+; HttpOnly; SameSite=Strict; Path=/$`),
      );
    } finally {
      await other.stop();
      fresh.remove();
    }
  });

  it.each(['used', 'wrong'])('is refused in one plain sentence when it is %s', async (kind) => {
    const answer = await fetch(kind === 'used' ? preview.url : `${preview.origin}/?token=wrong`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/^[^.\n]+\.\n$/);
  });

  it('is not needed any more by a browser that has the cookie', async () => {
    const answer = await fetch(preview.url, { headers: { cookie }, redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('every other request', () => {
  it.each(['/', '/page.js', '/__stand-in/page.js', '/__stand-in/tray.png', '/__stand-in/state'])(
    'of %s needs the cookie',
    async (path) => {
      expect((await ask({ path })).status).toBe(403);
      expect((await ask({ path, headers: { cookie } })).status).toBe(200);
    },
  );

  it('is refused with the cookie of another session', async () => {
    const [name] = cookie.split('=');
    expect((await ask({ headers: { cookie: `${name}=something-else` } })).status).toBe(403);
  });

  it('must use the loopback address: another Host is refused even with the cookie', async () => {
    const { port } = new URL(preview.origin);
    expect((await ask({ headers: { cookie, host: `localhost:${port}` } })).status).toBe(200);
    for (const host of [`evil.example:${port}`, '127.0.0.1:1', '127.0.0.1', `[::1]:${port}`]) {
      expect((await ask({ headers: { cookie, host } })).status, host).toBe(403);
    }
  });

  it('must come from the page itself when it names an Origin', async () => {
    expect((await ask({ headers: { cookie, origin: preview.origin } })).status).toBe(200);
    for (const origin of ['http://evil.example', 'null', preview.origin.replace('http:', 'https:')]) {
      expect((await ask({ headers: { cookie, origin } })).status, origin).toBe(403);
    }
  });

  it('is a GET, but for the control routes', async () => {
    expect((await ask({ method: 'POST', headers: { cookie } })).status).toBe(405);
    expect((await ask({ method: 'PUT', path: '/__stand-in/state', headers: { cookie } })).status).toBe(405);
    expect((await ask({ method: 'POST', path: '/__stand-in/tray/click', headers: { cookie } })).status).toBe(
      200,
    );
  });

  it('reaches the control routes with the driver’s token, and the application not', async () => {
    const { control } = preview;
    await expect(control.state()).resolves.toMatchObject({ themeSource: 'system' });
    const headers = { 'x-control-token': 'wrong' };
    expect((await ask({ path: '/__stand-in/state', headers })).status).toBe(403);
  });
});

describe('the application’s files', () => {
  const get = (path: string) => fetch(`${preview.origin}${path}`, { headers: { cookie } });

  it('come from its own protocol handler, with the app: address', async () => {
    expect(await (await get('/url?a=1')).json()).toEqual({ url: 'app://fixture/url?a=1', search: '?a=1' });
    expect((await get('/missing')).status).toBe(404);
  });

  it('cannot name another host in their path', async () => {
    const { text } = await ask({ path: '//other/url', headers: { cookie } });
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
  async function connects(headers: Record<string, string>, path = '/__stand-in/socket'): Promise<boolean> {
    const socket = new WebSocket(`${preview.origin.replace('http', 'ws')}${path}`, { headers });
    const result = await once(socket, 'open').then(
      () => true,
      () => false,
    );
    socket.on('error', () => {});
    socket.terminate();
    return result;
  }

  it('opens for the page', async () => {
    expect(await connects({ cookie, origin: preview.origin })).toBe(true);
  });

  it.each([
    ['without a cookie', () => ({ origin: preview.origin })],
    ['without an Origin', () => ({ cookie })],
    ['from another site', () => ({ cookie, origin: 'http://evil.example' })],
    ['under another Host', () => ({ cookie, origin: 'http://evil.example', host: 'evil.example' })],
  ])('stays closed %s', async (_case, headers) => {
    expect(await connects(headers())).toBe(false);
  });

  it('stays closed under another path', async () => {
    expect(await connects({ cookie, origin: preview.origin }, '/')).toBe(false);
  });
});
