/** HTTP by undici: one pooled keep-alive dispatcher to one origin. Failures are values that say whether the request left. */
import { Pool } from 'undici';

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
 * `unsent`: no byte of the request reached a server, so nothing can have happened there. `unknown`: it may have been
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

/** Codes of failures that happen before the request line is written. */
const unsentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** https anywhere, plain http to this computer only: a key must not cross a network unprotected. */
export const isSafeBaseUrl = (url: URL): boolean =>
  url.username === '' &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname)));

/** A client of `origin`. Redirects are not followed, so that headers never reach another host. */
export function createHttp(origin: string): Http {
  const pool = new Pool(origin, {
    connections: 6,
    keepAliveTimeout: 20_000,
    connect: { timeout: connectTimeoutMs },
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
        if (request.signal.aborted) return failed('aborted', 'unknown');
        if (timeLimit.aborted) return failed('time-out', 'unknown');
        const code = codeOf(error);
        const kind = code === 'UND_ERR_CONNECT_TIMEOUT' ? 'time-out' : 'unreachable';
        return failed(kind, unsentCodes.has(code) ? 'unsent' : 'unknown');
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

/** The error's own code, or that of its cause (undici wraps some); of several attempted addresses the first speaks. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}

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
