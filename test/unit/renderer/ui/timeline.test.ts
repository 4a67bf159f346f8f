import { describe, expect, it } from 'vitest';
import { isLate } from '../../../../preload/model/index.ts';
import { timelineLines } from '../../../../renderer/ui/cards.ts';
import { endedRental, galleryNowMs, rental, sms, smsId } from '../../../gallery/build.ts';

const minuteMs = 60_000;
/** Rented an hour ago for twenty minutes. */
const ended = endedRental('a', 60);
const endMs = galleryNowMs - 40 * minuteMs;
const seen = (receivedAtMs: number | null, seenAtMs: number) => sms('1', 'Hello', { receivedAtMs, seenAtMs });

describe('an SMS', () => {
  it('is late when the service received it after the end, whenever it was seen', () => {
    expect(isLate(seen(endMs + 1, endMs + 30_000), ended)).toBe(true);
    expect(isLate(seen(endMs, endMs + 30_000), ended)).toBe(false);
    expect(isLate(seen(endMs - 1, galleryNowMs), ended)).toBe(false);
  });

  it('of unknown arrival is late only when it was first seen after the last look', () => {
    const lookedOn = { ...ended, state: { kind: 'ended', atMs: endMs + minuteMs } } as const;
    expect(isLate(seen(null, endMs + minuteMs), lookedOn)).toBe(false);
    expect(isLate(seen(null, endMs + minuteMs + 1), lookedOn)).toBe(true);
  });

  it('is late after an end that came before the time was over', () => {
    const early = { ...ended, state: { kind: 'ended', atMs: endMs - 5 * minuteMs } } as const;
    expect(isLate(seen(endMs - minuteMs, endMs), early)).toBe(true);
  });

  it('is never late while its number is open', () => {
    const open = rental('a', { expiresAtMs: galleryNowMs - 1000 });
    expect(isLate(seen(galleryNowMs, galleryNowMs), open)).toBe(false);
  });
});

describe('the lines of a timeline', () => {
  it('count from the order, oldest first, and mark the late SMS alone', () => {
    const inTime = seen(endMs - minuteMs, endMs - minuteMs);
    const late = { ...seen(endMs + 1000, endMs + 2000), id: smsId('2') };
    const lines = timelineLines(endedRental('a', 60, { sms: [inTime, late] }));
    expect(lines.map(({ kind, afterMs, isLate: late }) => [kind, afterMs, late])).toEqual([
      ['ordered', null, false],
      ['reserved', 0, false],
      ['sms', 19 * minuteMs, false],
      ['ended', 20 * minuteMs, false],
      ['sms', 20 * minuteMs + 2000, true],
    ]);
  });

  it('are none where nothing is known', () => {
    expect(timelineLines({ ...ended, timeline: [] })).toEqual([]);
  });
});
