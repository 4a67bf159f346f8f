/**
 * Receives `sms.received` (the vendor's page, "Webhooks Integration") on loopback under an unguessable path. The vendor
 * does not sign it, so an event is only a hint to read that reservation again, never the truth.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { ReservationId } from '../../preload/model.ts';

const event = v.object({
  event: v.literal('sms.received'),
  data: v.object({ reservation_id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)) }),
});

const maxBodyBytes = 64 * 1024;
const requestTimeoutMs = 5_000;

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
  onHint: (id: ReservationId) => void,
): Promise<Receiver> {
  const server = createServer(
    { requestTimeout: requestTimeoutMs, headersTimeout: requestTimeoutMs },
    (req, res) => {
      if (req.url !== `/${path}`) return end(res, 404);
      if (req.method !== 'POST') return end(res, 405);
      readBody(req, (body) => {
        const hint = body === null ? null : parseHint(body);
        if (hint === null) return end(res, body === null ? 413 : 400);
        onHint(hint);
        end(res, 204);
      });
    },
  );
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

const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { connection: 'close' }).end();
};

/** Null when the body is larger than any honest event. */
function readBody(request: IncomingMessage, done: (body: string | null) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  });
  request.on('end', () => done(size > maxBodyBytes ? null : Buffer.concat(chunks).toString('utf8')));
}

function parseHint(body: string): ReservationId | null {
  try {
    const parsed = v.safeParse(event, JSON.parse(body));
    // Branded where it enters the house.
    return parsed.success ? (parsed.output.data.reservation_id as ReservationId) : null;
  } catch {
    return null;
  }
}
