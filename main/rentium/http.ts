/** HTTP by undici: one pooled keep-alive dispatcher to one origin. Failures are values that say whether the request left. */
import type { LookupFunction } from 'node:net';
import tls from 'node:tls';
import { buildConnector, Client, type Dispatcher, Pool } from 'undici';
import { acceptedEncodings, decodeBody } from './decode.ts';
import { type ConnectionFault, connectionFault, type HttpFailure } from './faults.ts';
import { createLookup } from './lookup.ts';
import { openTunnel, parseProxyList, type Route, routeOfEnvironment } from './proxy.ts';
import { createTimeLimit } from './time-limit.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Path with query, beginning with `/`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /** A larger body is not read to its end: 1 MB unless said otherwise. */
  readonly maxBodyBytes?: number;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly date: string | null; readonly retryAfter: string | null };
  readonly body: string;
  /** The answer is a redirect to this other origin. */
  readonly movedTo?: string;
}

export type HttpResult =
  | { readonly ok: true; readonly answer: HttpAnswer }
  | { readonly ok: false; readonly failure: HttpFailure };

export interface Http {
  request(request: HttpRequest): Promise<HttpResult>;
  /** Drops every connection: after sleep or a change of network they may be dead without a sign. */
  renew?(): void;
  close(): Promise<void>;
}

const maxBodyBytes = 1_000_000;
/** With the way through a proxy before it, an order on a dead network is known not to have left within eight seconds. */
const maxConnectMs = 5_000;
/** Node's own 250 ms is shorter than the handshake of a slow line: no address would ever be reached. */
const attemptTimeoutMs = 2_000;
/** Short, because connections die in sleep without a sign; polls keep a busy one alive. */
const keepAliveTimeoutMs = 8_000;

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** https anywhere, plain http to this computer only: a key must not cross a network unprotected. */
export const isSafeBaseUrl = (url: URL): boolean =>
  url.username === '' &&
  url.password === '' &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname)));

/** A client of `origin`. Redirects are not followed, so that headers never reach another host. */
export type OpenHttp = (origin: string) => Http;

export interface HttpOptions {
  /** Of this application. */
  readonly version?: string;
  /** The ways to the web as the system knows them, in the format of PAC files. */
  readonly resolveProxy?: ((url: string) => Promise<string>) | undefined;
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Certificates to trust beside those of Node and the system. */
  readonly certificates?: readonly string[];
  /** Resolves names: the system's own way unless said otherwise. */
  readonly lookup?: LookupFunction;
  /** For a connection to come about: five seconds unless said otherwise. */
  readonly connectTimeoutMs?: number;
}

/** HTTP over the network, with `options` for every origin. */
export const createOpenHttp =
  (options: HttpOptions): OpenHttp =>
  (origin) =>
    createHttp(origin, options);

export function createHttp(origin: string, options: HttpOptions = {}): Http {
  // Only what fails while connecting is sure to have sent nothing: the same codes also end connections in use.
  const connectErrors = new WeakSet<Error>();
  const connectTimeoutMs = options.connectTimeoutMs ?? maxConnectMs;
  const lookup = createLookup(options.lookup);
  const headers = {
    'user-agent': `RentiumTray/${options.version ?? '0'}`,
    'accept-encoding': acceptedEncodings,
  };
  const straight = buildConnector({
    timeout: connectTimeoutMs,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attemptTimeoutMs,
    // Said here, so that NODE_TLS_REJECT_UNAUTHORIZED cannot switch it off.
    rejectUnauthorized: true,
    ...trusted(options.certificates),
    lookup,
  });

  async function connectBy(
    routes: readonly Route[],
    to: buildConnector.Options,
  ): Promise<buildConnector.Options> {
    const [route, ...others] = routes;
    if (route === undefined || route.kind === 'direct') return to;
    const port = to.port === '' ? (to.protocol === 'https:' ? 443 : 80) : Number(to.port);
    try {
      const host = to.hostname.replace(/^\[|\]$/g, '');
      const limits = { timeoutMs: connectTimeoutMs / 2, attemptTimeoutMs, lookup };
      return { ...to, httpSocket: await openTunnel(route, { host, port }, limits) };
    } catch (error) {
      if (others.length === 0) throw error;
      return connectBy(others, to);
    }
  }

  const connect: buildConnector.connector = (to, callback) => {
    const fail = (error: Error) => {
      connectErrors.add(error);
      callback(error, null);
    };
    routesTo(origin, options)
      .then((routes) => connectBy(routes, to))
      .then((way) => {
        if (way.httpSocket !== undefined && way.protocol !== 'https:') return callback(null, way.httpSocket);
        straight(way, (...[error, socket]) => (error === null ? callback(null, socket) : fail(error)));
      })
      .catch((error: unknown) => fail(error instanceof Error ? error : new Error(String(error))));
  };

  const openPool = () => new Pool(origin, { connections: 6, keepAliveTimeout: keepAliveTimeoutMs, connect });
  let pool = openPool();

  /** Opens fresh connections. Requests under way end at once where `isAll`, else they may end well. */
  function renew(isAll: boolean): void {
    const former = pool;
    pool = openPool();
    void (isAll ? former.destroy() : former.close());
  }

  async function send(dispatcher: Dispatcher, request: HttpRequest): Promise<HttpResult> {
    const timeLimit = createTimeLimit(request.timeoutMs);
    try {
      const response = await dispatcher.request({
        method: request.method,
        path: request.path,
        headers: { ...headers, ...request.headers },
        body: request.body ?? null,
        signal: AbortSignal.any([request.signal, timeLimit.signal]),
      });
      const most = request.maxBodyBytes ?? maxBodyBytes;
      const bytes = await readLimited(response.body, most);
      if (bytes === null) return failed('too-large', 'unknown');
      const { date, location } = response.headers;
      const movedTo = otherOrigin(response.statusCode, one(location), origin);
      const decoded = await decodeBody(
        bytes,
        {
          encoding: all(response.headers['content-encoding']),
          contentType: one(response.headers['content-type']),
        },
        most,
      );
      if ('failure' in decoded) return failed(decoded.failure, 'unknown');
      return {
        ok: true,
        answer: {
          status: response.statusCode,
          headers: { date: one(date), retryAfter: waitOf(response) },
          body: decoded.text,
          ...(movedTo === null ? {} : { movedTo }),
        },
      };
    } catch (error) {
      const isConnecting = error instanceof Error && connectErrors.has(error);
      const isUnsent = isConnecting || codeOf(error) === 'UND_ERR_INVALID_ARG';
      const outcome = isUnsent ? 'unsent' : 'unknown';
      if (request.signal.aborted) return failed('aborted', 'unknown');
      const fault = connectionFault(error);
      if (timeLimit.signal.aborted || fault?.reason === 'time-out') {
        // Others on the same dead network would wait as long.
        if (!isConnecting && dispatcher === pool) renew(false);
        return failed('time-out', outcome, fault);
      }
      return failed('unreachable', outcome, fault);
    } finally {
      timeLimit.cancel();
    }
  }

  return {
    async request(request) {
      if (request.method === 'GET') return send(pool, request);
      // An order goes over a connection of its own, which came about just now: a dead one would leave its outcome unknown.
      const fresh = new Client(origin, { connect, keepAliveTimeout: keepAliveTimeoutMs });
      return send(fresh, request).finally(() => void fresh.destroy());
    },
    renew: () => renew(true),
    async close() {
      await pool.destroy();
    },
  };
}

/** The environment goes before the system. This computer itself is always reached straight. */
async function routesTo(origin: string, options: HttpOptions): Promise<readonly Route[]> {
  const said = routeOfEnvironment(origin, options.environment ?? {});
  if (said !== null) return [said];
  if (options.resolveProxy === undefined) return [{ kind: 'direct' }];
  // A system that cannot say is taken to have no proxy.
  try {
    return parseProxyList(await options.resolveProxy(origin));
  } catch {
    return [{ kind: 'direct' }];
  }
}

/**
 * Node's own certificates, those of the system where Node can read them (`tls.getCACertificates`, Node 22.15 and later; an
 * older one has NODE_EXTRA_CA_CERTS for them), and `more`.
 */
function trusted(more: readonly string[] = []): { ca?: string[] } {
  const { getCACertificates } = tls as typeof tls & {
    // Not in the types of the oldest Node that is supported.
    getCACertificates?: (type: 'default' | 'system') => string[];
  };
  if (getCACertificates !== undefined) {
    return { ca: [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...more])] };
  }
  return more.length === 0 ? {} : { ca: [...tls.rootCertificates, ...more] };
}

const failed = (
  kind: HttpFailure['kind'],
  outcome: HttpFailure['outcome'],
  fault: ConnectionFault | null = null,
): HttpResult => ({
  ok: false,
  failure: { kind, outcome, ...(fault === null ? {} : { fault }) },
});

/** The origin to which a redirect leads away from `origin`; null where it does not. */
function otherOrigin(status: number, location: string | null, origin: string): string | null {
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, origin)) return null;
  const target = new URL(location, origin).origin;
  return target === new URL(origin).origin ? null : target;
}

/** The time of the next try. Some services only say when their count of requests begins anew. */
function waitOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  const names = statusCode === 429 ? [...waitNames, ...resetNames] : waitNames;
  return names.map((name) => one(headers[name])).find((said) => said !== null) ?? null;
}
const waitNames = ['retry-after', 'x-retry-after'];
const resetNames = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset'];

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

const all = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header.join(',') : header) ?? null;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The body, or null when it is larger than any honest answer; the rest is then not read. */
async function readLimited(body: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostBytes) return null; // Leaving the loop destroys the stream.
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** One signal for the length of one call, out of those that may end it. */
export interface CallSignal {
  readonly signal: AbortSignal;
  abort(): void;
  /** Call when the call is over. */
  release(): void;
}

/**
 * Aborted when one of `sources` is. Unlike `AbortSignal.any` it can be let go of: a signal of that kind that somebody still
 * listens to lives as long as its sources (seen in Node 20), which here is as long as the application.
 */
export function createCallSignal(sources: readonly AbortSignal[]): CallSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const source of sources) {
    if (source.aborted) abort();
    else source.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    abort,
    release() {
      for (const source of sources) source.removeEventListener('abort', abort);
    },
  };
}
