/**
 * The HTTP side of the webhook receiver. It listens on loopback only, answers one secret path, and takes POST requests
 * with small bodies.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Delivery, Verdict } from './intake.ts';

const maxBodyBytes = 64 * 1024;
/** A body that is too large is still read up to this size, so that its sender can read the answer. */
const maxDrainedBytes = 1024 * 1024;
/** A whole request must arrive within this time. */
const requestTimeoutMs = 5_000;
/** Beyond this number the oldest connection is dropped. */
export const maxConnections = 100;

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
  const isPath = createSecretComparison(`/${path}`);
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      const { headers, method, url = '' } = request;
      if (!isPath(url)) return end(response, 404);
      // Browsers name the page behind a POST (Fetch standard, "append a request `Origin` header"). No service does.
      if (headers.origin !== undefined) return end(response, 403);
      if (method !== 'POST') return end(response, 405, { allow: 'POST' });
      readBody(request, (body) => {
        if (body === null) return end(response, 413);
        const id = headerOf(headers['webhook-id']);
        const timestamp = headerOf(headers['webhook-timestamp']);
        const signature = headerOf(headers['webhook-signature']);
        end(response, statusOf[take({ body, id, timestamp, signature })]);
      });
    },
  );
  dropOldestConnections(server);
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

/**
 * Keeps at most `maxConnections` open and drops the oldest for a newer one. Each connection carries one request and
 * ends with its answer, so the oldest is the slowest: senders that never finish cannot keep others out.
 */
function dropOldestConnections(server: Server): void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    for (const oldest of open) {
      if (open.size <= maxConnections) break;
      open.delete(oldest);
      oldest.destroy();
    }
  });
}

const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { connection: 'close', ...headers }).end();
};

/** Compares in the same time wherever a guess begins to differ: digests have one length and do not reveal the text. */
function createSecretComparison(secret: string): (guess: string) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(secret);
  return (guess) => timingSafeEqual(digest(guess), expected);
}

/** Reads the whole body; null when it is larger than any honest event. */
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

/** A header that was sent twice comes as one joined text, which verifies as nothing. */
const headerOf = (value: string | readonly string[] | undefined): string | null =>
  value === undefined ? null : String(value);
