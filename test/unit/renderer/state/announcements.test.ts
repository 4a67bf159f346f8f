import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../preload/words/index.ts';
import { announcementsBetween } from '../../../../renderer/state/news.svelte.ts';
import { code, rental, sms } from '../../../gallery/build.ts';

type Watched = Parameters<typeof announcementsBetween>[1];
const sentencesBetween = (shown: Watched | null, next: Watched) =>
  announcementsBetween(shown, next, en.views.announcements);

const text = 'Code 849201';
const first = sms('1', text, { code: code('849201', text) });
const again = sms('2', text, { code: code('849201', text) });

describe('the live region', () => {
  it('spells a new code so that it is read digit by digit', () => {
    expect(
      sentencesBetween({ rentals: [rental('a')] }, { rentals: [rental('a', { sms: [first] })] }),
    ).toEqual(['Code 8 4 9 2 0 1 from WhatsApp']);
  });

  it('tells of an SMS without a code', () => {
    const welcome = { rentals: [rental('a', { sms: [sms('w', 'Welcome')] })] };
    expect(sentencesBetween({ rentals: [] }, welcome)).toEqual(['SMS without a code from WhatsApp']);
  });

  it('is silent about what was there when the page opened', () => {
    expect(sentencesBetween(null, { rentals: [rental('a', { sms: [first] })] })).toEqual([]);
  });

  it('tells the same code again when it came in another SMS', () => {
    const before = { rentals: [rental('a', { sms: [first] })] };
    const after = { rentals: [rental('a', { sms: [first, again] })] };
    expect(sentencesBetween(before, after)).toHaveLength(1);
  });

  it('keeps equal SMS ids of two rentals apart', () => {
    const before = { rentals: [rental('a', { sms: [first] }), rental('b')] };
    const after = { rentals: [rental('a', { sms: [first] }), rental('b', { sms: [first] })] };
    expect(sentencesBetween(before, after)).toHaveLength(1);
  });

  it('tells of every SMS exactly once, however the pushes slice them', () => {
    const all = Array.from({ length: 8 }, (_, index) => sms(String(index), `Text ${index}`));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 })), (cuts) => {
        const counts = [0, ...cuts.toSorted((a, b) => a - b), 8];
        const states = counts.map((count) => ({ rentals: [rental('a', { sms: all.slice(0, count) })] }));
        const said = states.slice(1).flatMap((next, index) => sentencesBetween(states[index] ?? null, next));
        expect(said).toHaveLength(8);
      }),
    );
  });
});
