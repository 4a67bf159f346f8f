import { beforeEach, expect, it, vi } from 'vitest';
import { play } from '../../support/play.ts';

let session: Awaited<ReturnType<typeof play>>['session']['defaultSession'];
beforeEach(async () => {
  const played = await play('linux');
  session = played.session.fromPartition('page');
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => printed.mockRestore();
});
const answer = (handler: () => unknown) => {
  // What a handler must not answer is what is tried.
  session.protocol.handle('app', handler as () => Response);
  return session.protocol.answer(new Request('app://page/'));
};
const unexpected = { code: 'ERR_UNEXPECTED', errno: -9 };

it.each<[string, () => unknown, object]>([
  [
    'throws',
    () => {
      throw new Error('The file is gone');
    },
    unexpected,
  ],
  ['rejects', () => Promise.reject(new Error('The file is gone')), unexpected],
  ['answers no response', () => ({ status: 200 }), unexpected],
  ['answers an error', () => Response.error(), { code: 'ERR_FAILED', errno: -2 }],
])('a handler that %s is a network error', async (_what, handler, expected) => {
  expect(await answer(handler)).toEqual(expected);
});

it('an answer goes through an object of headers, in which a repeated one counts once, and as a stream', async () => {
  const headers = new Headers({ 'Content-Type': 'text/plain' });
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  const pieces = ['one ', 'two'];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
  const delivered = await answer(() => new Response(body, { headers, status: 201, statusText: 'Made' }));
  if (!(delivered instanceof Response)) throw new Error('No response');
  expect([...delivered.headers]).toEqual([
    ['content-type', 'text/plain'],
    ['set-cookie', 'b=2'],
  ]);
  expect([delivered.status, delivered.statusText, await delivered.text()]).toEqual([201, 'Made', 'one two']);
});

it('a page cannot be loaded from a handler that throws', async () => {
  const played = await play('linux');
  const window = new played.BrowserWindow({ show: false });
  played.protocol.handle('app', () => {
    throw new Error('The file is gone');
  });
  await expect(window.loadURL('app://page/')).rejects.toMatchObject({ code: 'ERR_UNEXPECTED', errno: -9 });
  await expect(window.loadURL('other://page/')).rejects.toMatchObject({ code: 'ERR_FAILED', errno: -2 });
});
