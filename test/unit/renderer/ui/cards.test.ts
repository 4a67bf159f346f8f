import { describe, expect, it } from 'vitest';
import { byImportance, newestFirst, pauseOf, timeLeft, watchOf } from '../../../../renderer/ui/cards.ts';
import { code, galleryNowMs, rental, sms } from '../../../gallery/build.ts';

describe('cards', () => {
  it('wait until the first SMS, then watch for more', () => {
    expect(watchOf(rental('a'), galleryNowMs)).toBe('waiting');
    expect(watchOf(rental('a', { sms: [sms('1', 'Hello')] }), galleryNowMs)).toBe('waiting-more');
  });

  it('say that the time is up from the very moment of expiry', () => {
    const open = rental('a');
    const expiresAtMs = open.expiresAtMs ?? 0;
    expect(watchOf(open, expiresAtMs - 1)).toBe('waiting');
    expect(watchOf(open, expiresAtMs)).toBe('late');
  });

  it('never say that the time is up when the service gave no expiry', () => {
    expect(watchOf(rental('a', { expiresAtMs: null }), Number.MAX_SAFE_INTEGER)).toBe('waiting');
  });

  it('watch nothing that is stopped', () => {
    expect(watchOf(rental('a', { state: { kind: 'stopped' } }), galleryNowMs)).toBeNull();
  });

  it('put the newest SMS first and leave the snapshot as it is', () => {
    const messages = [sms('1', 'one'), sms('2', 'two')];
    expect(newestFirst(messages).map(({ id }) => id)).toEqual(['2', '1']);
    expect(messages.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('begin with the newest code, whatever came after it', () => {
    const coded = (id: string) => sms(id, 'Code 123456', { code: code('123456', 'Code 123456') });
    const order = (...messages: Parameters<typeof byImportance>[0]) =>
      byImportance(messages).map(({ id }) => id);
    expect(order(coded('1'), coded('2'), sms('3', 'Welcome'))).toEqual(['2', '3', '1']);
    expect(order(sms('1', 'Hello'), sms('2', 'Welcome'))).toEqual(['2', '1']);
  });
});

describe('a pause', () => {
  const offline = { kind: 'offline', reason: 'unreachable' } as const;
  const broken = { kind: 'server', status: 502 } as const;

  it('is of each number while the connection fails, and of one whose own reads fail', () => {
    const failing = { kind: 'failing', problem: offline, sinceMs: 0 } as const;
    expect(pauseOf({ watchProblem: null }, failing)).toBe(offline);
    expect(pauseOf({ watchProblem: broken }, failing)).toBe(broken);
    expect(pauseOf({ watchProblem: broken }, { kind: 'online' })).toBe(broken);
    expect(pauseOf({ watchProblem: null }, { kind: 'online' })).toBeNull();
    expect(pauseOf({ watchProblem: null }, undefined)).toBeNull();
  });
});

describe('the time left', () => {
  const times = { createdAtMs: 1000, expiresAtMs: 2000 };

  it('is a share that runs from one to zero and never beyond', () => {
    const shares = [500, 1000, 1500, 2000, 9000].map((nowMs) => timeLeft(times, nowMs)?.share);
    expect(shares).toEqual([1, 1, 0.5, 0, 0]);
  });

  it('is short in the last two minutes', () => {
    const long = { createdAtMs: 0, expiresAtMs: 20 * 60_000 };
    expect(timeLeft(long, 18 * 60_000)).toMatchObject({ leftMs: 120_000, isShort: false });
    expect(timeLeft(long, 18 * 60_000 + 1)).toMatchObject({ leftMs: 119_999, isShort: true });
  });

  it('is unknown without an expiry, and none for a life of no length', () => {
    expect(timeLeft({ createdAtMs: 1000, expiresAtMs: null }, 1000)).toBeNull();
    expect(timeLeft({ createdAtMs: 1000, expiresAtMs: 1000 }, 500)?.share).toBe(0);
  });
});
