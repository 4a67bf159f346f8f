/** The connected pages: takes their calls to main, and what main sends to them. Several tabs are one window. */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { RawData, WebSocket } from 'ws';
import { loadedWindow } from '../api/browser-window.ts';
import { ipcMain } from '../api/ipc-main.ts';
import { perform } from '../desktop/perform.ts';
import { signals } from '../desktop/signals.ts';
import { desktopView } from '../desktop/view.ts';
import { type FromPage, fromPage, type InvokeOutcome, type ToPage, unprovenCode } from '../wire/messages.ts';
import { pack, unpack } from '../wire/packing.ts';

const maxKeptAnswers = 200;
const maxKeptPages = 20;
const goingAwayCode = 1001;
const maxUnproven = 32;
const proofLimitMs = 5_000;
const maxHelloLength = 1_000;

const instance = randomUUID();
const sockets = new Set<WebSocket>();
/** Per page, what its calls came to: a call that is sent again after a broken connection must not run twice. */
const answers = new Map<string, Map<number, Promise<InvokeOutcome>>>();

export const hasPages = (): boolean => sockets.size > 0;

/** Sockets that have not proven yet whose they are. */
const unproven = new Set<WebSocket>();
/** False while others keep so many connections waiting that no more are taken. */
export const hasRoom = (): boolean => unproven.size < maxUnproven;

/** Its first message must prove it. What comes before that, or does not come in time, closes the connection unread. */
export function adoptPage(socket: WebSocket, isProven: (secret: string) => boolean): void {
  let pageId: string | null = null;
  unproven.add(socket);
  const refuse = () => socket.close(unprovenCode);
  const limit = setTimeout(refuse, proofLimitMs);
  socket.on('close', () => {
    clearTimeout(limit);
    unproven.delete(socket);
    if (sockets.delete(socket) && sockets.size === 0) signals.emit('lastPageClosed');
  });
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    if (pageId !== null) {
      const message = read(data);
      if (message !== null && message.kind !== 'hello') take(socket, pageId, message);
      return;
    }
    const hello = data.toString().length > maxHelloLength ? null : read(data);
    if (hello?.kind !== 'hello' || !isProven(hello.secret)) return refuse();
    clearTimeout(limit);
    unproven.delete(socket);
    sockets.add(socket);
    pageId = hello.pageId;
    tell(socket, { kind: 'hello', instance });
    tell(socket, { kind: 'desktop', view: desktopView() });
  });
}

function take(socket: WebSocket, pageId: string, message: Exclude<FromPage, { kind: 'hello' }>): void {
  const contents = loadedWindow()?.webContents;
  // A page whose process is gone says nothing more. It begins anew when the application loads it again.
  if (contents?.isLive === false && message.kind !== 'act') return;
  switch (message.kind) {
    case 'invoke': {
      const { id, channel, args } = message;
      const answer = answerOnce(pageId, id, async () =>
        contents === undefined
          ? { ok: false, error: 'Error: The window is gone' }
          : ipcMain.invoke(contents, channel, args),
      );
      void answer
        .then((outcome) => tell(socket, { kind: 'reply', id, outcome }))
        .catch((error: unknown) => tell(socket, failure(id, error)));
      return;
    }
    case 'send':
      if (contents !== undefined) ipcMain.receive(contents, message.channel, message.args);
      return;
    case 'act':
      perform(message.action);
      return;
    case 'input':
      contents?.takeInput(message.input);
      return;
  }
}

/** A value that can be cloned but not written, such as a Blob, fails like one that cannot be cloned. */
const failure = (id: number, error: unknown): ToPage => ({
  kind: 'reply',
  id,
  outcome: { ok: false, error: String(error) },
});

function answerOnce(pageId: string, id: number, run: () => Promise<InvokeOutcome>): Promise<InvokeOutcome> {
  const known = answers.get(pageId) ?? new Map<number, Promise<InvokeOutcome>>();
  answers.set(pageId, known);
  const answer = known.get(id) ?? run();
  known.set(id, answer);
  forgetOldest(known, maxKeptAnswers);
  forgetOldest(answers, maxKeptPages);
  return answer;
}

function forgetOldest<K>(map: Map<K, unknown>, kept: number): void {
  for (const key of [...map.keys()].slice(0, -kept)) map.delete(key);
}

function read(data: RawData): FromPage | null {
  try {
    return v.parse(fromPage, unpack(data.toString()));
  } catch {
    return null; // Not a page of ours: it is not answered.
  }
}

function tell(socket: WebSocket, message: ToPage): void {
  if (socket.readyState === socket.OPEN) socket.send(pack(message));
}
const tellAll = (message: ToPage): void => {
  for (const socket of sockets) tell(socket, message);
};

let viewIsDue = false;
signals.on('changed', () => {
  if (viewIsDue) return;
  viewIsDue = true;
  setImmediate(() => {
    viewIsDue = false;
    tellAll({ kind: 'desktop', view: desktopView() });
  });
});
signals.on('push', (channel, args) => tellAll({ kind: 'push', channel, args }));
signals.on('reload', () => tellAll({ kind: 'reload' }));
signals.on('clipboardText', (text) => tellAll({ kind: 'clipboard', text }));
signals.on('notificationShown', (notification) => tellAll({ kind: 'notify', notification }));

/** Says goodbye, so that the pages tell their reader at once. Resolves when all connections are closed. */
export async function dismissPages(): Promise<void> {
  tellAll({ kind: 'stopped' });
  const closed = [...sockets].map((socket) => {
    socket.close(goingAwayCode);
    return new Promise((resolve) => socket.once('close', resolve));
  });
  await Promise.all(closed);
}
