/** A page without a browser: redeems the token, proves itself by the secret and speaks the socket's messages. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';
import {
  type FromPage,
  type InvokeOutcome,
  socketPath,
  type ToPage,
} from '../../../main/preview/wire/messages.ts';
import { pack, unpack } from '../../../main/preview/wire/packing.ts';

const limitMs = 10_000;

/** The secret that a token is exchanged for. Empty when it was refused. */
export async function redeemToken(url: string): Promise<string> {
  const answer = await fetch(url);
  const [, secret = ''] = /setItem\('[\w-]+', '([\w-]+)'\)/.exec(await answer.text()) ?? [];
  return secret;
}

export interface SocketPage {
  readonly invoke: (channel: string, ...args: unknown[]) => Promise<InvokeOutcome>;
  readonly tell: (message: FromPage) => void;
  /** The next message of a kind, or the next of them that `fits`. */
  readonly next: <K extends ToPage['kind']>(
    kind: K,
    fits?: (message: Extract<ToPage, { kind: K }>) => boolean,
  ) => Promise<Extract<ToPage, { kind: K }>>;
  readonly close: () => Promise<void>;
}

/** `pageId`: the same one again stands for a page whose connection broke. */
export async function openSocketPage(
  origin: string,
  secret: string,
  pageId: string = randomUUID(),
): Promise<SocketPage> {
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}${socketPath}`, {
    headers: { origin },
  });
  const messages = new EventEmitter();
  let lastCall = 0;
  // The stand-in of this same checkout wrote it.
  socket.on('message', (data) => messages.emit('message', unpack(String(data)) as ToPage));
  await once(socket, 'open', { signal: AbortSignal.timeout(limitMs) });

  const waitFor = <M extends ToPage>(fits: (message: ToPage) => message is M): Promise<M> =>
    new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(limit);
        messages.off('message', look);
      };
      const look = (message: ToPage) => {
        if (!fits(message)) return;
        finish();
        resolve(message);
      };
      const limit = setTimeout(() => {
        finish();
        reject(new Error(`The awaited message did not come within ${limitMs} ms`));
      }, limitMs);
      messages.on('message', look);
    });

  const tell = (message: FromPage) => socket.send(pack(message));
  const greeted = waitFor((message) => message.kind === 'hello');
  tell({ kind: 'hello', secret, pageId });
  await greeted;
  return {
    tell,
    next: (kind, fits = () => true) => {
      type Awaited = Extract<ToPage, { kind: typeof kind }>;
      const isOfKind = (message: ToPage): message is Awaited => message.kind === kind;
      return waitFor((message): message is Awaited => isOfKind(message) && fits(message));
    },
    invoke: async (channel, ...args) => {
      lastCall += 1;
      const id = lastCall;
      const reply = waitFor(
        (message): message is Extract<ToPage, { kind: 'reply' }> =>
          message.kind === 'reply' && message.id === id,
      );
      tell({ kind: 'invoke', id, channel, args });
      return (await reply).outcome;
    },
    close: async () => {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
