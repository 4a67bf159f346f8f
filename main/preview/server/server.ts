/** The window server: loopback only. One HTTP server for the application's files, the control routes and the WebSocket. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import { loadedWindow } from '../api/browser-window.ts';
import { isNetworkError } from '../api/protocol.ts';
import { playedSystem } from '../desktop/system.ts';
import { pageScriptPath, socketPath } from '../wire/messages.ts';
import { type Access, isOwnHost, isOwnOrigin } from './access.ts';
import { control } from './control.ts';
import { guard } from './guard.ts';
import { adoptPage, dismissPages, hasRoom } from './pages.ts';
import { sentence, serveApp } from './serve-app.ts';

export interface WindowServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const maxMessageBytes = 16 * 1024 * 1024;

/** `port` 0 takes a free one. Rejects with the error of `listen`, for example EADDRINUSE. */
export async function startServer(
  port: number,
  access: Access,
  controlToken: string | null,
): Promise<WindowServer> {
  let bound = 0;
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.use(guard({ access, port: () => bound, controlToken }));
  routes.get(pageScriptPath, async () => file(await pageScript(), 'text/javascript; charset=utf-8'));
  // Browsers ask for it by themselves; an app: page never would.
  routes.get('/favicon.ico', () => new Response(null, { status: 204 }));
  routes.route('/__stand-in', control);
  routes.get('/__stand-in/*', () => sentence(404, 'The stand-in has no such route.'));
  routes.get('*', async (c) => {
    const answer = await serveApp(c.env.incoming.url ?? '/', c.req.header('host') ?? '');
    if (!isNetworkError(answer)) return answer;
    c.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  });
  routes.onError((error) => {
    console.error('The stand-in could not answer a request:', error);
    return sentence(500, 'The stand-in could not answer this request.');
  });

  const server = createServer(getRequestListener(routes.fetch));
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { host, origin } = request.headers;
    const mayConnect =
      request.url === socketPath && isOwnHost(host, bound) && isOwnOrigin(origin, host) && hasRoom();
    if (mayConnect)
      webSockets.handleUpgrade(request, socket, head, (page) => adoptPage(page, access.isProven));
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  // A TCP server's address is an AddressInfo.
  bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    stop: async () => {
      await dismissPages();
      server.close();
      server.closeAllConnections();
    },
  };
}

const file = (body: BodyInit, type: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });

// The script that runs in the page before the application's own: the stand-in's half there, around the real
// preload.

/** Built by vite's `page` environment beside the other tools. */
const bundleUrl = new URL('./page/page.js', import.meta.url);

/**
 * One function scope holds all of it, so the page finds no `require`, no `ipcRenderer` and nothing of the stand-in. The
 * preload is written into the script, not evaluated from a text: the application's policy forbids that, rightly.
 */
async function pageScript(): Promise<string> {
  const bundle = await readFile(bundleUrl, 'utf8');
  const preloadPath = loadedWindow()?.webContents.preload ?? null;
  const preload = preloadPath === null ? '' : await readFile(preloadPath, 'utf8');
  const config = JSON.stringify({ platform: playedSystem() });
  return `(function () {
${bundle}
standInPage(${config}, function (require, module, exports, process) {
${preload}
});
})();
`;
}
