/** The HTTP of the webhook receiver: loopback only, one unguessable path, POST alone, and no more body than an event has. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Delivery, Verdict } from './intake.ts';

const maxBodyBytes = 64 * 1024;
/** A body that is too large is read so far, so that its sender gets to hear why; then the connection is cut. */
const maxDrainedBytes = 1024 * 1024;
const requestTimeoutMs = 5_000;
const maxConnections = 100;

const statusOf: Readonly<Record<Verdict, number>> = {
  taken: 204,
  repeated: 204,
  unauthentic: 401,
  'no-event': 400,
};

export interface Receiver {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1. `port` 0 takes any free one; `path` is the secret last part of the URL. Rejects with the
 * system's error (EADDRINUSE when the port is taken).
 */
export function openReceiver(
  port: number,
  path: string,
  take: (delivery: Delivery) => Verdict,
): Promise<Receiver> {
  const isPath = compareTo(`/${path}`);
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (!isPath(request.url ?? '')) return end(response, 404);
      if (request.method !== 'POST') return end(response, 405, { allow: 'POST' });
      readBody(request, (body) => {
        if (body === null) return end(response, 413);
        const { headers } = request;
        const signature = headerOf(headers['x-rentium-signature']);
        const eventId = headerOf(headers['x-rentium-event-id']);
        end(response, statusOf[take({ body, signature, eventId })]);
      });
    },
  );
  server.maxConnections = maxConnections;
  return new Promise((resolve, reject) => {
    // Stays on after the start: an error without a listener would end the application.
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const boundPort = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${boundPort}/${path}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { connection: 'close', ...headers }).end();
};

/** Takes the same time wherever a guess begins to differ: digests are of one length, and tell nothing of the text. */
function compareTo(secret: string): (guess: string) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(secret);
  return (guess) => timingSafeEqual(digest(guess), expected);
}

/** Null for a body that is larger than any honest event. */
function readBody(request: IncomingMessage, done: (body: Buffer | null) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else if (size > maxDrainedBytes) request.destroy();
  });
  request.on('end', () => done(size > maxBodyBytes ? null : Buffer.concat(chunks)));
}

/** A header that was sent twice is none that we send: joined, it verifies as little as it should. */
const headerOf = (value: string | readonly string[] | undefined): string | null =>
  value === undefined ? null : String(value);
