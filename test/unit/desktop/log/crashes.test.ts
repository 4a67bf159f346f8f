import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { surviveMistakes } from '../../../../main/desktop/life/lifecycle.electron.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));

function setUp() {
  const source = new EventEmitter();
  const logged: unknown[] = [];
  let toldCount = 0;
  surviveMistakes({
    source,
    log: { info: () => {}, warn: () => {}, error: (event, fields) => logged.push([event, fields]) },
    tell: () => {
      toldCount += 1;
    },
  });
  return { source, logged, toldCount: () => toldCount };
}

it.each([
  ['uncaughtException', 'uncaught-exception'],
  ['unhandledRejection', 'unhandled-rejection'],
])('survives an %s, writes it down and tells the person', (event, name) => {
  const { source, logged, toldCount } = setUp();
  const error = new Error('A mistake');
  expect(source.emit(event, error)).toBe(true);
  expect(logged).toEqual([[name, { error }]]);
  expect(toldCount()).toBe(1);
});

it('writes down every mistake, and tells of the first alone', () => {
  const { source, logged, toldCount } = setUp();
  for (let count = 0; count < 3; count += 1) source.emit('unhandledRejection', new Error('A mistake'));
  source.emit('uncaughtException', new Error('Another'));
  expect(logged).toHaveLength(4);
  expect(toldCount()).toBe(1);
});
