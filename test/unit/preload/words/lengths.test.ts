/** Texts that stand in narrow places have a length that the narrowest of them bears, in every language. */
import { expect, it } from 'vitest';
import { catalogues } from '../../../support/catalogues.ts';

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
