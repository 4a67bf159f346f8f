/** A socket to the service through a proxy: CONNECT (RFC 9110, 9.3.6) or SOCKS. */
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { SocksClient } from 'socks';
import type { Route } from './proxy.ts';

/** A proxy refused to open the way. Nothing has reached the service. */
export class ProxyError extends Error {
  readonly reason: 'proxy-password' | 'proxy-refused';
  constructor(reason: ProxyError['reason'], said: string) {
    super(`The proxy did not open the way: ${said}`);
    this.reason = reason;
  }
}

type ProxyRoute = Exclude<Route, { kind: 'direct' }>;
interface Target {
  readonly host: string;
  readonly port: number;
}

/** Rejects with a `ProxyError` where the proxy asks for a password or says no. */
export const openTunnel = (route: ProxyRoute, target: Target, timeoutMs: number): Promise<Socket> =>
  route.kind === 'http' || route.kind === 'https'
    ? connectThroughHttp(route, target, timeoutMs)
    : connectThroughSocks(route, target, timeoutMs);

function connectThroughHttp(route: ProxyRoute, { host, port }: Target, timeoutMs: number): Promise<Socket> {
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
      headers: {
        host: address,
        ...(user === null && password === null ? {} : { 'proxy-authorization': `Basic ${credentials}` }),
      },
    });
    const giveUp = setTimeout(() => request.destroy(timeOut()), timeoutMs);
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

const refusalOf = (status: number): ProxyError =>
  new ProxyError(status === 407 ? 'proxy-password' : 'proxy-refused', `HTTP ${status}`);

const timeOut = (): Error => Object.assign(new Error('The proxy does not answer'), { code: 'ETIMEDOUT' });

async function connectThroughSocks(route: ProxyRoute, target: Target, timeoutMs: number): Promise<Socket> {
  const { user, password } = route;
  try {
    const { socket } = await SocksClient.createConnection({
      command: 'connect',
      destination: { ...target },
      timeout: timeoutMs,
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
    if (/authentication|no accepted|login/i.test(said)) throw new ProxyError('proxy-password', said);
    if (/timed out/i.test(said)) throw timeOut();
    if (/rejected|rejection|NotAllowed|refused/i.test(said)) throw new ProxyError('proxy-refused', said);
    throw error;
  }
}
