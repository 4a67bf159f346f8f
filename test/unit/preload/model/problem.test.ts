import { expect, it } from 'vitest';
import { causeOf, detailsOf, type Problem } from '../../../../preload/model/index.ts';

it.each<[Problem, string | null]>([
  [{ kind: 'offline', reason: 'portal', code: 'HTTP_302' }, 'offline portal HTTP_302'],
  [{ kind: 'offline', reason: 'unknown-host', code: 'ENOTFOUND' }, 'offline unknown-host ENOTFOUND'],
  [{ kind: 'offline', reason: 'time-out' }, 'offline time-out'],
  [{ kind: 'server', status: 502 }, 'server HTTP_502'],
  [{ kind: 'bad-response', excerpt: 'HTTP 403\nDenied' }, 'HTTP 403\nDenied'],
  [{ kind: 'gone' }, null],
])('the details of %j are %j', (problem, details) => {
  expect(detailsOf(problem)).toBe(details);
});

it('the cause holds nothing that the service or the person said', () => {
  const said = { kind: 'refused', detail: 'Your code is 849201' } as const;
  expect(causeOf(said)).toBe('refused');
  expect(causeOf({ kind: 'bad-response', excerpt: '849201' })).toBe('bad-response');
});
