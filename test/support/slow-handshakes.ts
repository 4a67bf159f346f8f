import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** For each family: how long a TCP handshake takes; null is a family whose packets are lost. */
export interface Handshakes {
  readonly ipv4Ms: number;
  readonly ipv6Ms: number | null;
}

type Connect = (this: unknown, request: unknown, address: string, port: number) => number;
interface TcpHandle {
  connect: Connect;
  connect6: Connect;
}

/**
 * Makes each TCP handshake of this process take so long, as on a slow line, until the test ends. Below Node's sockets, so
 * that their own time limits apply: `net` starts a handshake with `connect` or `connect6` of its handle (lib/net.js,
 * `internalConnect` and `internalConnectMultiple`), which answer 0 and tell the end later.
 */
export async function slowHandshakes({ ipv4Ms, ipv6Ms }: Handshakes): Promise<void> {
  const handle = await tcpHandle();
  const { connect, connect6 } = handle;
  const after = (delayMs: number | null, begin: Connect): Connect =>
    function delayed(request, address, port) {
      if (delayMs !== null) setTimeout(() => begin.call(this, request, address, port), delayMs);
      return 0;
    };
  handle.connect = after(ipv4Ms, connect);
  handle.connect6 = after(ipv6Ms, connect6);
  onTestFinished(() => {
    handle.connect = connect;
    handle.connect6 = connect6;
  });
}

async function tcpHandle(): Promise<TcpHandle> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The handle is Node's own and has no type. A server's is of the same class as a socket's.
  const { _handle } = server as unknown as { readonly _handle: object };
  const prototype: unknown = Object.getPrototypeOf(_handle);
  server.close();
  return prototype as TcpHandle;
}
