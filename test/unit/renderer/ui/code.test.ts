import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeGroups } from '../../../../preload/words/index.ts';
import { candidatesOf, partsOf } from '../../../../renderer/ui/cards.ts';

describe('the groups of a code', () => {
  const nowhere = { start: null, end: null };
  const within = (value: string, written: string) =>
    codeGroups({ value, start: 5, end: 5 + written.length }, `Code ${written}.`);

  it.each([
    ['849201', ['849', '201']],
    ['12345678', ['1234', '5678']],
    ['1234', ['1234']],
    ['12345', ['12345']],
    ['ABC123', ['ABC123']],
    ['G-771204', ['G-771204']],
  ])('%s is drawn as %j', (value, groups) => {
    expect(codeGroups({ value, ...nowhere }, '')).toEqual(groups);
  });

  it.each([
    ['849201', '849-201', ['849', '201']],
    ['849201', '84 92 01', ['84', '92', '01']],
    ['771204', '7712 – 04', ['7712', '04']],
    ['849201', '849201', ['849', '201']],
    ['G-771204', 'G-771204', ['G-771204']],
  ])('%s, written as %s, is drawn as %j', (value, written, groups) => {
    expect(within(value, written)).toEqual(groups);
  });

  it('are the code itself when joined, wherever it may stand', () => {
    const offset = fc.option(fc.integer({ min: -5, max: 40 }), { nil: null });
    fc.assert(
      fc.property(fc.string(), fc.string(), offset, offset, (value, text, start, end) => {
        expect(codeGroups({ value, start, end }, text).join('')).toBe(value);
      }),
    );
  });
});

describe('the parts of a text', () => {
  it('mark the code where it stands', () => {
    expect(partsOf('Code 4829.', { start: 5, end: 9 })).toEqual([
      { text: 'Code ', isCode: false },
      { text: '4829', isCode: true },
      { text: '.', isCode: false },
    ]);
  });

  it('leave out empty parts at the edges', () => {
    expect(partsOf('4829', { start: 0, end: 4 })).toEqual([{ text: '4829', isCode: true }]);
  });

  it('are the whole text when joined, whatever the offsets say', () => {
    const offset = fc.option(fc.integer({ min: -5, max: 40 }), { nil: null });
    fc.assert(
      fc.property(fc.string(), offset, offset, (text, start, end) => {
        expect(
          partsOf(text, { start, end })
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('two candidates', () => {
  const base = { value: '111111', start: null, end: null };

  it('are named by where each comes from, in the groups in which codes are shown', () => {
    expect(candidatesOf({ ...base, source: 'service', alternative: '222222' })).toEqual({
      service: '111\u00a0111',
      text: '222\u00a0222',
      other: '222\u00a0222',
    });
    expect(candidatesOf({ ...base, source: 'text', alternative: '222222' })).toEqual({
      service: '222\u00a0222',
      text: '111\u00a0111',
      other: '222\u00a0222',
    });
  });

  it('are none when service and text agree', () => {
    expect(candidatesOf({ ...base, source: 'text', alternative: null })).toBeNull();
  });
});
