/** A socket to the service through a proxy: CONNECT (RFC 9110, 9.3.6) or SOCKS. */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { SocksClient } from 'socks';
import type { Route } from './proxy.ts';

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
