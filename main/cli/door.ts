/** The application's side: listens where its owner alone can ask, and answers one request on each connection. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import * as v from 'valibot';
import { writeWhole } from '../storage/index.ts';
import { addressFile, makeSocketPlace, readAddress, removeFormerSocket } from './address.ts';
import { type Answer, maxRequestBytes, type Request, readLine, requestSchema } from './exchange.ts';

/** Answers a request. `gone` aborts when whoever asked has left. */
export type AnswerRequest = (
  request: Pick<Request, 'from' | 'ask'>,
  gone: AbortSignal,
) => Answer | Promise<Answer>;

export interface DoorPorts {
  readonly dataFolder: string;
  /** Of this computer itself, whatever system is played. */
  readonly isWindows: boolean;
  /** XDG_RUNTIME_DIR, where there is one. */
  readonly runtimeFolder?: string | undefined;
}

export interface Door {
  close(): Promise<void>;
}

export type OpenDoor = (answer: AnswerRequest) => Promise<Door>;

/** A person types one command at a time; a script may have many wait side by side. */
const maxConnections = 64;
/** Told before the secret is known: it says nothing of the application but that it runs. */
const busy: Answer = {
  ok: false,
  ending: 'refused',
  message: `Rentium Tray answers ${maxConnections} commands already: end some that wait.`,
};
/** For the request to come. What it asks for may take as long as it likes. */
const requestLimitMs = 5_000;

/** Rejects where it cannot listen, or cannot say where. */
export async function openDoor(ports: DoorPorts, answer: AnswerRequest): Promise<Door> {
  const { dataFolder, isWindows, runtimeFolder } = ports;
  const former = readAddress(dataFolder);
  if (former !== null && !isWindows) removeFormerSocket(former);
  const secret = randomBytes(32).toString('hex');
  const place = makeSocketPlace(isWindows, runtimeFolder, randomBytes(16).toString('hex'));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (sockets.size <= maxConnections) return void serve(socket, secret, answer);
    socket.setTimeout(requestLimitMs, () => socket.destroy());
    socket.resume().end(`${JSON.stringify(busy)}\n`);
  });
  // Beyond it Node drops whoever connects, without a word.
  server.maxConnections = 2 * maxConnections;
  const file = addressFile(dataFolder);
  try {
    await listen(server, place.address);
    if (!isWindows) chmodSync(place.address, 0o600);
    await writeWhole(file, JSON.stringify({ address: place.address, secret }), 0o600);
  } catch (error) {
    server.close();
    place.remove();
    throw error;
  }
  return {
    close: () =>
      new Promise((resolve) => {
        rmSync(file, { force: true });
        server.close(() => {
          place.remove();
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function serve(socket: Socket, secret: string, answer: AnswerRequest): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  socket.setTimeout(requestLimitMs, () => socket.destroy());
  const line = await readLine(socket, maxRequestBytes);
  if (line === null) return void socket.destroy();
  socket.setTimeout(0);
  const request = parse(line);
  // Who does not know the secret learns nothing, not even what a request looks like.
  if (request === null || !isSame(request.secret, secret)) return void socket.destroy();
  const told = await answered(answer, request, gone.signal);
  if (!socket.destroyed) socket.end(`${JSON.stringify(told)}\n`);
}

async function answered(answer: AnswerRequest, { from, ask }: Request, gone: AbortSignal): Promise<Answer> {
  try {
    return await answer({ from, ask }, gone);
  } catch {
    return { ok: false, ending: 'refused', message: 'Something went wrong in Rentium Tray.' };
  }
}

function parse(line: string): Request | null {
  try {
    const parsed = v.safeParse(requestSchema, JSON.parse(line));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

const isSame = (given: string, secret: string): boolean =>
  Buffer.byteLength(given) === Buffer.byteLength(secret) &&
  timingSafeEqual(Buffer.from(given), Buffer.from(secret));

const listen = (server: Server, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path: address }, () => {
      server.off('error', reject);
      resolve();
    });
  });
