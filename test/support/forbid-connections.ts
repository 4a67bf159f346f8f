import dns from 'node:dns';
import net from 'node:net';

const connect = net.Socket.prototype.connect;
const { lookup } = dns;

/**
 * Makes every TCP connection of this process to a host that `isAllowed` denies throw, and every question to DNS about one.
 * Works below fetch, undici and node:http alike, because all of them end in `net.Socket.prototype.connect`. Unix sockets
 * pass: they reach no network. `isResolvedHere`: the connection brings its own way to resolve the name.
 */
export function forbidConnections(isAllowed: (host: string, isResolvedHere: boolean) => boolean): void {
  dns.lookup = Object.assign((hostname: string, ...rest: unknown[]): void => {
    if (!isAllowed(hostname, false)) throw new Error(`Unexpected question to DNS in a test: ${hostname}`);
    (lookup as (...passed: unknown[]) => void)(hostname, ...rest);
  }, lookup);
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
