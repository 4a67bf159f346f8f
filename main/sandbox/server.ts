import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Connection } from './handler.ts';
import type { Sandbox } from './sandbox.ts';

const loopbackAddress = '127.0.0.1';

/**
 * Serves a sandbox on 127.0.0.1 only. Port 0 = any free port. Rejects when the port cannot be had.
 *
 * `isAlone` says that the process does nothing else: then the global Request and Response are replaced by lighter ones.
 * A desktop application that embeds the sandbox uses them too, and they are left as they are.
 */
export async function serveSandbox(
  sandbox: Sandbox,
  port: number,
  { isAlone = false } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const listener = getRequestListener(
    (request, env) => sandbox.fetch(request, connectionOf(env.incoming.socket)),
    { overrideGlobalObjects: isAlone },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const address = await listen(server, port);
  return { url: `http://${loopbackAddress}:${address.port}`, close: () => close(server) };
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

const connectionOf = (socket: Pick<Socket, 'resetAndDestroy'>): Connection => ({
  reset: () => void socket.resetAndDestroy(),
});
