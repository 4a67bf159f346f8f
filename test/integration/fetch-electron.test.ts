/** Fetching Electron by its own installer, from a mirror on this computer. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { executableName, findElectron } from '../../main/preview/launch/electron-binary.ts';
import { fetchElectron } from '../../main/preview/launch/fetch-electron.ts';
import { storedZip } from '../support/stored-zip.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const { version: VERSION }: { version: string } = JSON.parse(
  readFileSync(new URL('../../node_modules/electron/package.json', import.meta.url), 'utf8'),
);
const require = createRequire(import.meta.url);
const zip = storedZip({
  [executableName(process.platform)]: '#!/bin/sh\n',
  version: VERSION,
  'resources/default_app.asar': 'x'.repeat(200_000),
});

/** The electron package as `npm ci` leaves it, in a place where the installer may write. */
function electronPackage(): string {
  const folder = join(createTempFolder(), 'node_modules', 'electron');
  const real = dirname(require.resolve('electron/package.json'));
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'install.js', 'checksums.json']) {
    writeFileSync(join(folder, file), readFileSync(join(real, file)));
  }
  for (const scope of ['@electron', '@electron-internal']) {
    symlinkSync(join(real, '..', scope), join(folder, '..', scope), 'junction');
  }
  return folder;
}

const mirror = (answer: RequestListener): Promise<string> => listening(createServer(answer));

/** The address of the server, for as long as the test lasts. */
async function listening(server: Server): Promise<string> {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
}

/** Electron's download page, as far as the installer uses it. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const file = request.url?.split('/').at(-1) ?? '';
  if (file !== 'SHASUMS256.txt') return void response.setHeader('content-length', zip.length).end(zip);
  const name = `electron-v${VERSION}-${process.platform}-${process.arch}.zip`;
  response.end(`${createHash('sha256').update(zip).digest('hex')} *${name}\n`);
}

function setting(mirrorUrl: string, different: NodeJS.ProcessEnv = {}) {
  const folder = electronPackage();
  const temp = createTempFolder();
  let written = '';
  return {
    folder,
    temp,
    output: () => written,
    fetch: (stallLimitMs = 10_000) =>
      fetchElectron({
        folder,
        stallLimitMs,
        variables: {
          ...process.env,
          TMPDIR: temp,
          TEMP: temp,
          ELECTRON_MIRROR: mirrorUrl,
          electron_config_cache: createTempFolder(),
          electron_use_remote_checksums: '1',
          RENTIUM_API_KEY: 'rsk_secret',
          ...different,
        },
        output: {
          isTTY: false,
          write(text: string) {
            written += text;
            return true;
          },
        },
      }),
  };
}

it('downloads and unpacks it, and shows how far it is', async () => {
  const { fetch, folder, output } = setting(await mirror(serve));
  expect(await fetch()).toEqual({ kind: 'fetched' });
  expect(findElectron({ folder, override: '' })).toEqual({
    kind: 'found',
    path: join(folder, 'dist', executableName(process.platform)),
  });
  expect(output()).toMatch(/^Fetching Electron [\d.]+, once\. Ctrl\+C stops/);
  expect(output()).toMatch(/ 0 of 0 MB \(100 %\)\n.*Unpacking it\.\n$/s);
});

/** An HTTP proxy whose tunnels all lead to `port`, wherever they should. */
async function proxyTo(port: number, tunnels: string[]): Promise<string> {
  const server = createServer();
  const sockets = new Set<Duplex>();
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    tunnels.push(request.url ?? '');
    const target = connect(port, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => {});
    }
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(target).pipe(client);
  });
  const url = await listening(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return url;
}

it('goes through a proxy that is named for npm alone', async () => {
  const tunnels: string[] = [];
  const { port } = new URL(await mirror(serve));
  const proxy = await proxyTo(Number(port), tunnels);
  const { fetch } = setting('http://electron.example/', { npm_config_proxy: proxy });
  expect(await fetch()).toEqual({ kind: 'fetched' });
  expect(new Set(tunnels)).toEqual(new Set(['electron.example:80']));
});

it('names a proxy that refuses', async () => {
  const proxy = await listening(
    createServer().on('connect', (_request, client: Duplex) => {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    }),
  );
  const { fetch } = setting('http://electron.example/', { HTTP_PROXY: proxy });
  expect(await fetch()).toEqual({
    kind: 'failed',
    sentence: `Electron could not be fetched: the proxy ${new URL(proxy).origin} refused.`,
  });
});

it('ends when no byte has come for the time of its limit, and leaves nothing behind', async () => {
  const url = await mirror((_request, response) => {
    response.setHeader('content-length', zip.length);
    response.write(zip.subarray(0, 1_000));
  });
  const { fetch, temp, folder } = setting(url);
  expect(await fetch(1_000)).toEqual({
    kind: 'failed',
    sentence: expect.stringMatching(/^Electron could not be fetched: .* sent nothing for 1 seconds\.$/),
  });
  expect(readdirSync(temp)).toEqual([]);
  expect(findElectron({ folder, override: '' })).toEqual({ kind: 'missing' });
});

it('does not end while bytes come, however slowly', async () => {
  const url = await mirror((request, response) => {
    if (request.url?.endsWith('SHASUMS256.txt')) return serve(request, response);
    response.setHeader('content-length', zip.length);
    const parts = 5;
    const part = Math.ceil(zip.length / parts);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(zip.subarray(sent, sent + part));
      sent += part;
      if (sent < zip.length) return;
      clearInterval(timer);
      response.end();
    }, 300);
  });
  expect(await setting(url).fetch(1_000)).toEqual({ kind: 'fetched' });
});

it.each<[string, RequestListener, RegExp]>([
  [
    'a refusal',
    (_request, response) => void response.writeHead(403).end(),
    /: the server refused with status 403\.$/,
  ],
  [
    'a connection that breaks off',
    (_request, response) => {
      response.setHeader('content-length', zip.length);
      response.write(zip.subarray(0, 1_000), () => response.destroy());
    },
    /: the connection to .* broke off\.$/,
  ],
  [
    'another file',
    (request, response) =>
      request.url?.endsWith('.zip') ? response.end('no zip') : serve(request, response),
    /its checksum differs/,
  ],
])('names the cause: %s', async (_what, answer, sentence) => {
  const result = await setting(await mirror(answer)).fetch();
  expect(result).toEqual({ kind: 'failed', sentence: expect.stringMatching(sentence) });
});

it('names the cause: nobody there', async () => {
  const closed = createServer();
  const url = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
  const result = await setting(url).fetch();
  expect(result).toEqual({
    kind: 'failed',
    sentence: expect.stringMatching(/127\.0\.0\.1 refused the connection\.$/),
  });
});

it.skipIf(process.platform === 'win32')('stops at a signal, and leaves nothing behind', async () => {
  const url = await mirror((_request, response) => {
    response.setHeader('content-length', zip.length);
    response.write(zip.subarray(0, 50_000), () => process.emit('SIGINT', 'SIGINT'));
  });
  const { fetch, temp } = setting(url);
  expect(await fetch()).toEqual({ kind: 'stopped', signal: 'SIGINT' });
  expect(readdirSync(temp)).toEqual([]);
});
