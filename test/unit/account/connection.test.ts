import { expect, it } from 'vitest';
import { nextConnection } from '../../../main/account/connection.ts';

const offline = { kind: 'offline', reason: 'unreachable' } as const;

it('fails from the first problem on, and remembers since when', () => {
  const first = nextConnection({ kind: 'online' }, offline, 1_000);
  expect(first).toEqual({ kind: 'failing', problem: offline, sinceMs: 1_000 });
  expect(nextConnection(first, offline, 2_000)).toBe(first);
  expect(nextConnection(first, { kind: 'auth' }, 2_000)).toEqual({
    kind: 'failing',
    problem: { kind: 'auth' },
    sinceMs: 1_000,
  });
});

it('is online after any answer of the service, even a refusal of one order', () => {
  const failing = { kind: 'failing', problem: offline, sinceMs: 1 } as const;
  expect(nextConnection(failing, null, 2)).toEqual({ kind: 'online' });
  expect(nextConnection(failing, { kind: 'out-of-balance' }, 2)).toEqual({ kind: 'online' });
});

it('names the cause of now, and the end of the ban that the service set last', () => {
  const first = nextConnection({ kind: 'online' }, { kind: 'rate-limited', retryAtMs: 2_000 }, 1_000);
  const banned = { kind: 'rate-limited', retryAtMs: 3_600_000 } as const;
  const second = nextConnection(first, banned, 2_000);
  expect(second).toEqual({ kind: 'failing', problem: banned, sinceMs: 1_000 });
  const portal = { kind: 'offline', reason: 'portal', code: 'HTTP_302' } as const;
  expect(nextConnection(nextConnection(second, offline, 3_000), portal, 4_000)).toMatchObject({
    problem: portal,
  });
});
