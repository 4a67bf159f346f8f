import { expect, it } from 'vitest';
import type { Problem } from '../../../../preload/model/index.ts';
import { tellOnce } from '../../../../renderer/rent/order.ts';

const offline: Problem = { kind: 'offline', reason: 'unreachable' };
const late: Problem = { kind: 'offline', reason: 'time-out' };
const limited = (retryAtMs: number): Problem => ({ kind: 'rate-limited', retryAtMs });
const say = (problem: Problem) => (problem.kind === 'offline' ? problem.reason : problem.kind);

it('tells what reads alike once, at the first of the lists that it befell', () => {
  expect(tellOnce([null, offline, offline], [], say)).toEqual([null, offline, null]);
  expect(tellOnce([limited(1), null, limited(2)], [], say)).toEqual([limited(1), null, null]);
});

it('tells each of several causes', () => {
  expect(tellOnce([offline, late, offline], [], say)).toEqual([offline, late, null]);
});

it('tells nothing that is told elsewhere', () => {
  expect(tellOnce([offline, late, null], [offline], say)).toEqual([null, late, null]);
});
