/**
 * The way to the service: straight, or through a proxy that the environment or the system names. A proxy is asked for a
 * socket by CONNECT (RFC 9110, 9.3.6) or SOCKS.
 */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { SocksClient } from 'socks';

/** One way out. `http` is a proxy that is asked to CONNECT; `https` the same over TLS. */
export type Route =
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'http' | 'https' | 'socks5' | 'socks4';
      readonly host: string;
      readonly port: number;
      readonly user: string | null;
      readonly password: string | null;
    };

const direct: Route = { kind: 'direct' };

type ProxyKind = Exclude<Route['kind'], 'direct'>;
const kinds: Readonly<Record<string, ProxyKind>> = {
  http: 'http',
  https: 'https',
  socks: 'socks5',
  socks5: 'socks5',
  socks5h: 'socks5',
  socks4: 'socks4',
  socks4a: 'socks4',
};
const defaultPorts: Readonly<Record<ProxyKind, number>> = {
  http: 80,
  https: 443,
  socks5: 1080,
  socks4: 1080,
};

/** `http://user:password@proxy:8080`, or without a scheme, which then is http; null for what names no proxy. */
function parseProxy(text: string): Route | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  const scheme = whole.slice(0, whole.indexOf(':')).toLowerCase();
  const kind = kinds[scheme];
  // Only http has a port of its own for URL, which it would leave out; another scheme keeps what is written.
  const address = whole.replace(/^[^:]+/, 'x');
  if (kind === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.hostname === '') return null;
  return {
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPorts[kind] : Number(url.port),
    user: url.username === '' ? null : decode(url.username),
    password: url.password === '' ? null : decode(url.password),
  };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** True for a host that `NO_PROXY` names: a host, a domain with all below it, `host:port`, or `*`. */
function isExcepted(host: string, port: number, exceptions: string): boolean {
  return exceptions
    .split(/[,\s]+/)
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const onlyPort = /:(\d{1,5})$/.exec(entry)?.[1];
      const name = onlyPort === undefined ? entry : entry.slice(0, -onlyPort.length - 1);
      if (onlyPort !== undefined && Number(onlyPort) !== port) return false;
      const domain = name.replace(/^\*?\.?/, '');
      return host === domain || host.endsWith(`.${domain}`);
    });
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The way that `HTTPS_PROXY` (or `HTTP_PROXY` for plain http), else `ALL_PROXY`, and `NO_PROXY` ask for, in lower case
 * first as curl reads them; null where they say nothing. This computer itself is always reached straight.
 */
export function routeOfEnvironment(origin: string, environment: Environment): Route | null {
  const { protocol, hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isLoopback(host)) return direct;
  const read = (name: string): string => environment[name.toLowerCase()] || environment[name] || '';
  const scheme = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = parseProxy(read(scheme)) ?? parseProxy(read('ALL_PROXY'));
  if (proxy === null) return null;
  const portNumber = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  return isExcepted(host, portNumber, read('NO_PROXY')) ? direct : proxy;
}

/**
 * The ways that Electron's `resolveProxy` lists, best first: `PROXY a:8080; SOCKS5 b:1080; DIRECT` (the format of PAC
 * files). What makes no sense is left out; straight where nothing is left.
 */
export function parseProxyList(list: string): readonly Route[] {
  const routes = list.split(';').flatMap((entry): readonly Route[] => {
    const [word = '', address = ''] = entry.trim().split(/\s+/);
    const scheme = {
      PROXY: 'http',
      HTTP: 'http',
      HTTPS: 'https',
      SOCKS: 'socks4',
      SOCKS4: 'socks4',
      SOCKS5: 'socks5',
    }[word.toUpperCase()];
    if (word.toUpperCase() === 'DIRECT') return [direct];
    const route = scheme === undefined ? null : parseProxy(`${scheme}://${address}`);
    return route === null ? [] : [route];
  });
  return routes.length === 0 ? [direct] : routes;
}

/** A proxy refused to open the way. Nothing has reached the service. */
export class ProxyError extends Error {
  readonly reason: 'proxy-password' | 'proxy-refused' | 'portal';
  readonly code: string;
  constructor(reason: ProxyError['reason'], code: string) {
    super(`The proxy did not open the way: ${code}`);
    this.reason = reason;
    this.code = code;
  }
}

type ProxyRoute = Exclude<Route, { kind: 'direct' }>;
interface Target {
  readonly host: string;
  readonly port: number;
}
interface Limits {
  readonly timeoutMs: number;
  /** For one of several addresses of the proxy. */
  readonly attemptTimeoutMs: number;
  readonly lookup: LookupFunction;
}

/** Rejects with a `ProxyError` where the proxy asks for a password or says no. */
export const openTunnel = (route: ProxyRoute, target: Target, limits: Limits): Promise<Socket> =>
  route.kind === 'http' || route.kind === 'https'
    ? connectThroughHttp(route, target, limits)
    : connectThroughSocks(route, target, limits);

const attempts = ({ attemptTimeoutMs, lookup }: Limits) => ({
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: attemptTimeoutMs,
  lookup,
});

function connectThroughHttp(route: ProxyRoute, { host, port }: Target, limits: Limits): Promise<Socket> {
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const { user, password } = route;
  const credentials = Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64');
  return new Promise((resolve, reject) => {
    const request = (route.kind === 'https' ? https : http).request({
      host: route.host,
      port: route.port,
      method: 'CONNECT',
      path: address,
      agent: false,
      rejectUnauthorized: true,
      ...attempts(limits),
      headers: {
        host: address,
        ...(user === null && password === null ? {} : { 'proxy-authorization': `Basic ${credentials}` }),
      },
    });
    const giveUp = setTimeout(() => request.destroy(timeOut()), limits.timeoutMs);
    request
      .on('connect', ({ statusCode = 0 }, socket) => {
        clearTimeout(giveUp);
        if (statusCode >= 200 && statusCode < 300) return resolve(socket as Socket); // Node types it as any stream.
        socket.destroy();
        reject(refusalOf(statusCode));
      })
      .on('response', (response) => {
        clearTimeout(giveUp);
        response.destroy();
        reject(refusalOf(response.statusCode ?? 0));
      })
      .on('error', (error) => {
        clearTimeout(giveUp);
        reject(error);
      })
      .end();
  });
}

function refusalOf(status: number): ProxyError {
  const isPortal = (status >= 300 && status < 400) || status === 511;
  const reason = status === 407 ? 'proxy-password' : isPortal ? 'portal' : 'proxy-refused';
  return new ProxyError(reason, `HTTP_${status}`);
}

const timeOut = (): Error => Object.assign(new Error('The proxy does not answer'), { code: 'ETIMEDOUT' });

async function connectThroughSocks(route: ProxyRoute, target: Target, limits: Limits): Promise<Socket> {
  const { user, password } = route;
  try {
    const { socket } = await SocksClient.createConnection({
      command: 'connect',
      destination: { ...target },
      timeout: limits.timeoutMs,
      // The library fills in host and port itself.
      socket_options: { host: route.host, port: route.port, ...attempts(limits) },
      proxy: {
        host: route.host,
        port: route.port,
        type: route.kind === 'socks4' ? 4 : 5,
        ...(user === null ? {} : { userId: user }),
        ...(password === null ? {} : { password }),
      },
    });
    return socket;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && 'code' in error) throw error;
    // The library names its reasons in words alone.
    if (/authentication|no accepted|login/i.test(said)) throw new ProxyError('proxy-password', 'SOCKS_LOGIN');
    if (/timed out/i.test(said)) throw timeOut();
    if (/rejected|rejection|NotAllowed|refused/i.test(said))
      throw new ProxyError('proxy-refused', 'SOCKS_REFUSED');
    throw error;
  }
}
