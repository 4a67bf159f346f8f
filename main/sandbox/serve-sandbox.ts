import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Sandbox } from './create-sandbox.ts';

const LOOPBACK = '127.0.0.1';

/** Serves a sandbox on 127.0.0.1 only. Port 0 = any free port. Rejects when the port cannot be had. */
export async function serveSandbox(
  sandbox: Sandbox,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  // The globals are left alone: the desktop application that embeds this uses them too.
  const listener = getRequestListener(sandbox.fetch, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const address = await listen(server, port);
  return { url: `http://${LOOPBACK}:${address.port}`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port }, () => {
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
