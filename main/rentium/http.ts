/** HTTP by undici: one pooled keep-alive dispatcher to one origin. Failures are values that say whether the request left. */
import { buildConnector, Pool } from 'undici';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Path with query, beginning with `/`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly date: string | null; readonly retryAfter: string | null };
  readonly body: string;
}

/**
 * `unsent`: no connection came about, so nothing can have happened at the service. `unknown`: it may have been
 * carried out. `aborted`: the caller gave up.
 */
export interface HttpFailure {
  readonly kind: 'unreachable' | 'time-out' | 'too-large' | 'aborted';
  readonly outcome: 'unsent' | 'unknown';
}

export type HttpResult =
  | { readonly ok: true; readonly answer: HttpAnswer }
  | { readonly ok: false; readonly failure: HttpFailure };

export interface Http {
  request(request: HttpRequest): Promise<HttpResult>;
  close(): Promise<void>;
}

const maxBodyBytes = 1_000_000;
const connectTimeoutMs = 5_000;
/** Short, because an order on a connection that died in sleep has an unknown outcome; polls keep a busy one alive. */
const keepAliveTimeoutMs = 8_000;

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** https anywhere, plain http to this computer only: a key must not cross a network unprotected. */
export const isSafeBaseUrl = (url: URL): boolean =>
  url.username === '' &&
  url.password === '' &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname)));

/** A client of `origin`. Redirects are not followed, so that headers never reach another host. */
export type OpenHttp = (origin: string) => Http;

export function createHttp(origin: string): Http {
  // Certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says: Node asks it only where this is not given.
  // Only what fails while connecting is sure to have sent nothing: the same codes also end connections in use.
  const connectErrors = new WeakSet<Error>();
  const connect = buildConnector({ timeout: connectTimeoutMs, rejectUnauthorized: true });
  const pool = new Pool(origin, {
    connections: 6,
    keepAliveTimeout: keepAliveTimeoutMs,
    connect(options, callback) {
      connect(options, (...[error, socket]) => {
        if (error === null) return callback(null, socket);
        connectErrors.add(error);
        callback(error, null);
      });
    },
  });
  return {
    async request(request) {
      const timeLimit = AbortSignal.timeout(request.timeoutMs);
      try {
        const response = await pool.request({
          method: request.method,
          path: request.path,
          headers: request.headers,
          body: request.body ?? null,
          signal: AbortSignal.any([request.signal, timeLimit]),
        });
        const body = await readLimited(response.body);
        if (body === null) return failed('too-large', 'unknown');
        const { date, 'retry-after': retryAfter } = response.headers;
        const headers = { date: one(date), retryAfter: one(retryAfter) };
        return { ok: true, answer: { status: response.statusCode, headers, body } };
      } catch (error) {
        const isConnecting = error instanceof Error && connectErrors.has(error);
        if (request.signal.aborted) return failed('aborted', 'unknown');
        if (timeLimit.aborted || codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT') {
          return failed('time-out', isConnecting ? 'unsent' : 'unknown');
        }
        return failed('unreachable', isConnecting ? 'unsent' : 'unknown');
      }
    },
    async close() {
      await pool.destroy();
    },
  };
}

const failed = (kind: HttpFailure['kind'], outcome: HttpFailure['outcome']): HttpResult => ({
  ok: false,
  failure: { kind, outcome },
});

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** The body as text, or null when it is larger than any honest answer; the rest is then not read. */
async function readLimited(body: AsyncIterable<Buffer>): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBodyBytes) return null; // Leaving the loop destroys the stream.
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

// Texts of JSON, but for the one thing JavaScript gets wrong.

/**
 * `JSON.parse`, with whole numbers of a member that a double cannot be trusted with as texts: a 64-bit id would lose its
 * last digits, and another one's would become the same.
 */
export const parseJson = (text: string): unknown => JSON.parse(quoteLongIntegers(text));

/** Strings are matched whole, so that nothing inside of one is taken for a number; an open one reaches to the end. */
const stringOrMember = /"(?:[^"\\]|\\.)*"?|:\s{0,99}[-+.\w]+/gs;

const quoteLongIntegers = (text: string): string =>
  text.replaceAll(stringOrMember, (match) => match.replace(/^(:\s{0,99})(-?[1-9]\d{15,})$/, '$1"$2"'));

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
