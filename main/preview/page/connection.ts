/** The page's WebSocket: connects again by itself, and keeps calls until they are answered. */
import {
  type FromPage,
  type InvokeOutcome,
  secretItem,
  socketPath,
  type ToPage,
  unprovenCode,
} from '../wire/messages.ts';
import { pack, unpack } from '../wire/packing.ts';

const firstRetryMs = 100;
const maxRetryMs = 2_000;
/** So many attempts in vain mean that the preview is gone; the attempts go on all the same. */
const goneAfterAttempts = 4;

type Call = Extract<FromPage, { kind: 'invoke' }>;
interface Pending {
  readonly call: Call;
  readonly settle: (outcome: InvokeOutcome) => void;
}

export interface Connection {
  readonly invoke: (channel: string, args: unknown[]) => Promise<InvokeOutcome>;
  readonly tell: (message: Exclude<FromPage, Call>) => void;
  /** Tells it now, or not at all: what was pressed before must not count later. */
  readonly tellAtOnce: (message: Exclude<FromPage, Call>) => void;
}

/** `unknown`: this tab was not opened by the address that the preview printed last. */
export type ConnectionState = 'connected' | 'stopped' | 'unknown';

interface Listeners {
  readonly received: (message: Exclude<ToPage, { kind: 'hello' | 'reply' }>) => void;
  readonly alive: (state: ConnectionState) => void;
}

export function connect({ received, alive }: Listeners): Connection {
  const pageId = crypto.randomUUID();
  const pending = new Map<number, Pending>();
  /** One-way messages of the time without a connection. */
  let waiting: FromPage[] = [];
  let socket: WebSocket;
  let lastCall = 0;
  let failures = 0;
  let instance: string | null = null;

  const isOpen = () => socket.readyState === WebSocket.OPEN && instance !== null;
  const write = (message: FromPage) => socket.send(pack(message));

  function take(message: ToPage): void {
    if (message.kind === 'hello') greeted(message.instance);
    else if (message.kind === 'reply') {
      pending.get(message.id)?.settle(message.outcome);
      pending.delete(message.id);
    } else {
      if (message.kind === 'stopped') alive('stopped');
      received(message);
    }
  }

  function greeted(by: string): void {
    // Another process than before knows nothing of this page: it begins anew.
    if (instance !== null && instance !== by) {
      location.reload();
      return;
    }
    instance = by;
    failures = 0;
    alive('connected');
    // Sent again where the connection broke in between; main runs each of them once.
    for (const { call } of pending.values()) write(call);
    for (const message of waiting) write(message);
    waiting = [];
  }

  function open(): void {
    socket = new WebSocket(`ws://${location.host}${socketPath}`);
    socket.addEventListener('open', () => write({ kind: 'hello', secret, pageId }));
    // The stand-in's own server wrote it, over an authenticated connection of the same origin.
    socket.addEventListener('message', ({ data }) => take(unpack(String(data)) as ToPage));
    socket.addEventListener('close', ({ code }) => {
      // The secret is of an earlier run: no attempt would help.
      if (code === unprovenCode) {
        alive('unknown');
        return;
      }
      failures += 1;
      if (failures >= goneAfterAttempts) alive('stopped');
      setTimeout(open, Math.min(maxRetryMs, firstRetryMs * 2 ** failures));
    });
  }
  const secret = sessionStorage.getItem(secretItem) ?? '';
  open();

  return {
    invoke: (channel, args) => {
      lastCall += 1;
      const call: Call = { kind: 'invoke', id: lastCall, channel, args };
      const text = pack(call);
      return new Promise((settle) => {
        pending.set(call.id, { call, settle });
        if (isOpen()) socket.send(text);
      });
    },
    tell: (message) => {
      if (isOpen()) write(message);
      else waiting.push(message);
    },
    tellAtOnce: (message) => {
      if (isOpen()) write(message);
    },
  };
}
