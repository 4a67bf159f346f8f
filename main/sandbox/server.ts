import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Connection } from './handler.ts';
import type { Sandbox } from './sandbox.ts';

const loopbackAddress = '127.0.0.1';

/** Bounds for clients that never finish their request: they must not pile up. */
export interface ServerLimits {
  /** A whole request must have come within this time. */
  readonly requestTimeoutMs: number;
  /** The most unfinished requests; the oldest is dropped beyond it. */
  readonly maxUnfinished: number;
}
const defaultLimits: ServerLimits = { requestTimeoutMs: 10_000, maxUnfinished: 200 };

/**
 * Serves a sandbox on 127.0.0.1 only. Port 0 takes any free one. Rejects when the port cannot be had.
 *
 * `isAlone` says that the process does nothing else: then the global Request and Response are replaced by lighter ones.
 * A desktop application that embeds the sandbox uses them too, and they are left as they are.
 */
export async function serveSandbox(
  sandbox: Sandbox,
  port: number,
  { isAlone = false, limits = defaultLimits }: { isAlone?: boolean; limits?: ServerLimits } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const listener = getRequestListener(
    (request, env) => sandbox.fetch(request, connectionOf(env.incoming.socket)),
    { overrideGlobalObjects: isAlone },
  );
  const { requestTimeoutMs } = limits;
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs),
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  dropOldestUnfinished(server, limits.maxUnfinished);
  const address = await listen(server, port);
  return { url: `http://${loopbackAddress}:${address.port}`, close: () => close(server) };
}

/**
 * Keeps at most `max` connections whose request has begun, or is awaited for the first time, and has not ended. The
 * oldest is dropped for a newer one, so that slow clients keep nobody else out.
 */
function dropOldestUnfinished(server: Server, max: number): void {
  /** In the order in which they came; null before the headers are there. */
  const unfinished = new Map<Socket, IncomingMessage | null>();

  function add(socket: Socket, incoming: IncomingMessage | null): void {
    unfinished.delete(socket);
    unfinished.set(socket, incoming);
    for (const [oldest, request] of unfinished) {
      if (unfinished.size <= max) break;
      unfinished.delete(oldest);
      // A request that has come in full only waits for its answer.
      if (request?.complete !== true) oldest.destroy();
    }
  }
  server.on('connection', (socket: Socket) => {
    add(socket, null);
    socket.once('close', () => unfinished.delete(socket));
  });
  server.on('request', (incoming) => {
    const { socket, headers } = incoming;
    // Without either header there is no body (RFC 9112, 6.3): the request has come in full.
    const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    if (!hasBody) return void unfinished.delete(socket);
    add(socket, incoming);
    const finish = () => {
      if (unfinished.get(socket) === incoming) unfinished.delete(socket);
    };
    incoming.once('end', finish).once('close', finish);
  });
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: loopbackAddress, port }, () => {
      server.off('error', reject);
      // A server that listens on TCP has an AddressInfo; strings are for pipes.
      resolve(server.address() as AddressInfo);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Clients keep connections alive; waiting for them would hold up the end by seconds.
    server.closeAllConnections();
  });
}

const connectionOf = (socket: Pick<Socket, 'resetAndDestroy' | 'localPort'>): Connection => ({
  ownPort: socket.localPort ?? 0,
  reset: () => void socket.resetAndDestroy(),
});
