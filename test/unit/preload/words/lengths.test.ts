/** Texts that stand in narrow places have a length that the narrowest of them bears, in every language. */
import { expect, it } from 'vitest';
import { catalogues } from '../../../support/catalogues.ts';
import { usd } from '../../../support/fake-client.ts';

type Views = (typeof catalogues)['en']['views'];

/** By place, with the most characters that it bears in a window of 320 px. */
const places: readonly (readonly [
  place: string,
  most: number,
  texts: (views: Views) => readonly string[],
])[] = [
  ['a tab', 12, ({ header }) => [header.tabs.numbers, header.tabs.history]],
  ['beside the balance', 12, ({ header }) => [header.sandbox]],
  ['the button that rents', 26, ({ numbers }) => [numbers.rent]],
  ['the button beside a code', 18, ({ card }) => [card.copyCode]],
  ['a button in a row', 12, ({ card }) => [card.copy, card.copied, card.more, card.less, card.saveLabel]],
  ['the state in a row', 22, ({ card }) => [card.notWatched, card.unlikely, card.copiedAt('10:54 AM')]],
  ['the state of a card', 40, ({ card }) => [card.waiting, card.waitingMore, card.timeUp, card.noSms]],
  ['an item of a menu', 30, ({ card }) => [card.details, card.label, card.refused, card.stopWatching]],
  ['a button of a card', 28, ({ card }) => [card.rentAnother, card.openService, card.watchAgain, card.undo]],
  [
    'what a row of the history says in place of a code',
    24,
    ({ history }) => [history.noSms, history.noCode, history.refunded, history.refundAwaited],
  ],
  [
    'the name of a filter',
    12,
    ({ history: { filters } }) => [filters.service, filters.country, filters.outcome, filters.period],
  ],
  ['a figure of Insights', 18, ({ insights }) => [insights.spent, insights.codes, insights.timeToCode]],
  [
    'the sentence above a plot',
    95,
    ({ insights: { spending, speed } }) => [
      spending.summary(usd(6_456), 24, usd(733), 'Nov 29', 'en'),
      speed.summary('T-Mobile', 27, 7, 'en'),
      speed.tooFew,
    ],
  ],
  [
    'an empty page',
    30,
    ({ numbers, history, insights }) => [numbers.emptyTitle, history.emptyTitle, insights.emptyTitle],
  ],
  ['a line of a card', 40, ({ card }) => [card.usual('0:45'), card.place('United Kingdom', null)]],
];

const cases = Object.entries(catalogues).flatMap(([language, { views }]) =>
  places.map(([place, most, texts]) => [language, place, most, texts(views)] as const),
);

/** As a reader counts them: without marks of direction, a letter with its marks as one. */
const lengthOf = (text: string): number =>
  [...new Intl.Segmenter().segment(text.replaceAll(/[\u2066-\u2069]/g, ''))].length;

it.each(cases)('%s: %s bears %d characters', (_language, _place, most, texts) => {
  for (const text of texts) expect(lengthOf(text), text).toBeLessThanOrEqual(most);
});
