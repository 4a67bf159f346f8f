import { expect, it, onTestFinished } from 'vitest';
import { onQuitRequests } from '../../../main/preview/launch/quit-requests.ts';

function listen() {
  const asked: string[] = [];
  let nowMs = 0;
  const stop = onQuitRequests(
    { quit: () => asked.push('quit'), kill: () => asked.push('kill') },
    () => nowMs,
  );
  onTestFinished(stop);
  return {
    asked,
    signal(name: NodeJS.Signals, afterMs: number) {
      nowMs += afterMs;
      process.emit(name, name);
    },
  };
}

it('takes signals that come together for one wish', () => {
  const { asked, signal } = listen();
  signal('SIGINT', 0);
  signal('SIGINT', 5);
  signal('SIGTERM', 100);
  signal('SIGHUP', 100);
  expect(asked).toEqual(['quit']);
});

it('ends it at once when somebody asks again', () => {
  const { asked, signal } = listen();
  signal('SIGINT', 0);
  signal('SIGINT', 2_000);
  expect(asked).toEqual(['quit', 'kill']);
});
