import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcementsBetween } from '../../../renderer/lib/arrivals.ts';
import { isNewer } from '../../../renderer/lib/revision.ts';
import { code, rental, sms } from '../../tools/gallery/build.ts';

const text = 'Code 849201';
const first = sms('1', text, { code: code('849201', text) });
const again = sms('2', text, { code: code('849201', text) });

describe('the live region', () => {
  it('spells a new code so that it is read digit by digit', () => {
    expect(
      announcementsBetween({ rentals: [rental('a')] }, { rentals: [rental('a', { sms: [first] })] }),
    ).toEqual(['Code for WhatsApp: 8 4 9 2 0 1']);
  });

  it('tells of an SMS without a code', () => {
    const welcome = { rentals: [rental('a', { sms: [sms('w', 'Welcome')] })] };
    expect(announcementsBetween({ rentals: [] }, welcome)).toEqual(['An SMS for WhatsApp has arrived']);
  });

  it('is silent about what was there when the page opened', () => {
    expect(announcementsBetween(null, { rentals: [rental('a', { sms: [first] })] })).toEqual([]);
  });

  it('tells the same code again when it came in another SMS', () => {
    const before = { rentals: [rental('a', { sms: [first] })] };
    const after = { rentals: [rental('a', { sms: [first, again] })] };
    expect(announcementsBetween(before, after)).toHaveLength(1);
  });

  it('keeps equal SMS ids of two rentals apart', () => {
    const before = { rentals: [rental('a', { sms: [first] }), rental('b')] };
    const after = { rentals: [rental('a', { sms: [first] }), rental('b', { sms: [first] })] };
    expect(announcementsBetween(before, after)).toHaveLength(1);
  });

  it('tells of every SMS exactly once, however the pushes slice them', () => {
    const all = Array.from({ length: 8 }, (_, index) => sms(String(index), `Text ${index}`));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 })), (cuts) => {
        const counts = [0, ...cuts.toSorted((a, b) => a - b), 8];
        const states = counts.map((count) => ({ rentals: [rental('a', { sms: all.slice(0, count) })] }));
        const said = states
          .slice(1)
          .flatMap((next, index) => announcementsBetween(states[index] ?? null, next));
        expect(said).toHaveLength(8);
      }),
    );
  });
});

describe('a snapshot', () => {
  it('replaces only an older one', () => {
    expect(isNewer(null, { revision: 0 })).toBe(true);
    expect(isNewer({ revision: 3 }, { revision: 4 })).toBe(true);
    expect(isNewer({ revision: 3 }, { revision: 3 })).toBe(false);
    expect(isNewer({ revision: 3 }, { revision: 2 })).toBe(false);
  });
});
