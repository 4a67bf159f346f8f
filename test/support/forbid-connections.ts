import net from 'node:net';

const connect = net.Socket.prototype.connect;

/**
 * `isResolvedByTest`: the connection brings its own way to resolve the name, which asks no DNS. Makes every TCP connection of this process to a host that `isAllowed` denies throw. Works below fetch, undici and
 * node:http alike, because all of them end in `net.Socket.prototype.connect`. Unix sockets pass: they reach no network.
 */
export function forbidConnections(isAllowed: (host: string, isResolvedByTest: boolean) => boolean): void {
  // connect has overloads that a wrapper cannot restate: the arguments are passed on as they came.
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
    const wanted = destination(args);
    if (wanted !== null && !isAllowed(wanted, hasLookup(args))) {
      throw new Error(`Unexpected network request in a test: ${wanted}`);
    }
    return (connect as (...passed: unknown[]) => net.Socket).apply(this, args);
  } as typeof connect;
}

/** The host that the arguments of `Socket.connect` name, or null for a Unix socket. */
function destination(args: unknown[]): string | null {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return null;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  return typeof args[1] === 'string' ? args[1] : 'localhost';
}

function hasLookup(args: unknown[]): boolean {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  return typeof first === 'object' && first !== null && 'lookup' in first && first.lookup !== undefined;
}
