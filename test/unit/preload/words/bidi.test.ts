/** A name beside a price, a number or a code turns none of them round, in any language. */
import { describe, expect, it } from 'vitest';
import { isolate, isolateIfRtl, ltr } from '../../../../preload/words/format.ts';
import { catalogues } from '../../../support/catalogues.ts';

const hebrew = 'שלום';
const override = 'Any \u202e05.0$';
const named = (name: string) => ({ id: 'x', name });
const orderOf = (name: string) => ({ service: named(name), country: named(name), operator: named(name) });
const price = { amountMinor: 50, currency: 'USD' };
const facts = { price, stock: { count: 5, exact: true }, deliveryRate: 0.5 };

const languages = Object.entries(catalogues);
/** Every sentence in which a name of the service stands beside something of ours. */
const sentencesOf = (
  { tray, notifications, questions, views }: (typeof catalogues)['en'],
  locale: string,
  name: string,
) => [
  tray.number(name, '+1 415', '5 min'),
  tray.numberWithCode('1234', name),
  tray.order(orderOf(name), name, price, locale),
  notifications.body(orderOf(name), '+1 415'),
  notifications.group(name, '+1 415'),
  notifications.endedTitle(name),
  views.card.place(name, name),
  views.card.from(name),
  views.card.watchingStoppedFor(name),
  views.rent.option(name, { ...facts, isLowest: true, isBest: false }, locale),
  views.rent.quickOrder(orderOf(name), true),
  questions.orderText(orderOf(name), price, locale),
  questions.repeatText(orderOf(name), 60_000, price, locale),
  views.history.rowActions(name),
  views.announcements.code(name, '1234'),
];

/** Depth of isolates at each character; throws where one is closed that was not opened. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((sign) => {
    if (/[\u2066-\u2068]/.test(sign)) depth += 1;
    if (sign === '\u2069') depth -= 1;
    if (depth < 0) throw new Error('Closed before it was opened');
    return depth;
  });
}

describe.each(languages)('in %s', (locale, texts) => {
  it('a name from right to left is isolated from its neighbours', () => {
    for (const sentence of sentencesOf(texts, locale, hebrew)) {
      const signs = [...sentence];
      const depth = depths(sentence);
      const letters = signs.flatMap((sign, at) => (hebrew.includes(sign) ? [depth[at] ?? 0] : []));
      expect(letters.length).toBeGreaterThan(0);
      expect(Math.min(...letters)).toBe(1);
      expect(depth.at(-1)).toBe(0);
    }
  });

  it('an override in a name does not come through', () => {
    for (const sentence of sentencesOf(texts, locale, override)) expect(sentence).not.toContain('\u202e');
  });

  it('a name cannot end its isolate', () => {
    for (const sentence of sentencesOf(texts, locale, `\u2069${hebrew}\u2069\u2069`))
      expect(depths(sentence).at(-1)).toBe(0);
  });
});

it('leaves a name from left to right as it is in a sentence of its kind', () => {
  expect(isolateIfRtl('WhatsApp')).toBe('WhatsApp');
  expect(isolateIfRtl('日本')).toBe('日本');
  expect(isolateIfRtl('سلام')).toBe(isolate('سلام'));
});

it('keeps a code in its own direction, whatever it says of it', () => {
  expect(ltr('\u202e1\u2069')).toBe('\u20661\u2069');
});
