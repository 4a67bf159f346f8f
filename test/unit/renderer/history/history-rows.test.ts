import { describe, expect, it } from 'vitest';
import { dayMs, startOfDay } from '../../../../preload/model/index.ts';

import { en } from '../../../../preload/words/index.ts';
import {
  choiceNames,
  isFiltering,
  noFilter,
  periodStartMs,
} from '../../../../renderer/history/history-filters.ts';
import { HistoryRows } from '../../../../renderer/history/history-rows.ts';
import { dayTitle } from '../../../../renderer/history/row-words.ts';
import { endedRental, galleryNowMs, named } from '../../../gallery/build.ts';
import { catalogues } from '../../../support/catalogues.ts';

describe('history', () => {
  it('names today and yesterday, and the year only when it is another', () => {
    const title = (ms: number) => dayTitle(startOfDay(ms), galleryNowMs, en.views.history, 'en-US');
    expect(title(galleryNowMs)).toBe('Today');
    expect(title(galleryNowMs - dayMs)).toBe('Yesterday');
    expect(title(galleryNowMs - 5 * dayMs)).toBe('Thursday, November 19');
    expect(title(galleryNowMs - 365 * dayMs)).toContain('2025');
  });

  it.each([
    ['es', 'Jueves, 19 de noviembre'],
    ['de', 'Donnerstag, 19. November'],
    ['ar', 'الخميس، 19 نوفمبر'],
  ] as const)('names a day as a heading of its language begins: %s', (language, expected) => {
    const fiveDaysBeforeMs = startOfDay(galleryNowMs - 5 * dayMs);
    const { history } = catalogues[language].views;
    expect(dayTitle(fiveDaysBeforeMs, galleryNowMs, history, language)).toBe(expected);
  });

  it('puts a heading before each day, and counts what follows', () => {
    const rentals = [endedRental('a', 30), endedRental('b', 45), endedRental('c', 60 * 26)];
    const days = [
      { dayMs: startOfDay(galleryNowMs), count: 2 },
      { dayMs: startOfDay(galleryNowMs - dayMs), count: 1 },
    ];
    const rows = new HistoryRows(days, (place) => rentals[place]);
    const all = Array.from({ length: rows.length }, (_, index) => rows.at(index));
    expect(all.map((row) => (row?.kind === 'rental' ? [row.rental?.id, row.position] : row?.count))).toEqual([
      2,
      ['a', 1],
      ['b', 2],
      1,
      ['c', 1],
    ]);
    expect(rows.at(0)).toMatchObject({ dayMs: startOfDay(galleryNowMs) });
    const none = new HistoryRows([], () => undefined);
    expect([rows.at(-1), rows.at(5), none.length]).toEqual([undefined, undefined, 0]);
  });

  it('finds each row again by its place, in whatever order it is asked, and keeps room for what is not here', () => {
    const rentals = Array.from({ length: 50 }, (_, index) => endedRental(`r${index}`, 60 + index * 400));
    const days = [10, 1, 25, 14].map((count, day) => ({ dayMs: -day, count }));
    const rows = new HistoryRows(days, (place) => (place % 2 === 0 ? rentals[place] : undefined));
    for (const [place, rental] of rentals.entries()) {
      const index = rows.indexOf(place);
      const isHere = place % 2 === 0;
      expect(rows.keyOf(index)).toBe(isHere ? rental.id : place);
      expect(rows.at(index)).toMatchObject({ rental: isHere ? rental : null, place });
      expect(rows.isDay(index)).toBe(false);
      const other = (index * 7) % rows.length;
      expect(rows.isDay(other)).toBe(rows.at(other)?.kind === 'day');
    }
    expect(new Set(Array.from({ length: rows.length }, (_, index) => rows.keyOf(index))).size).toBe(
      rows.length,
    );
  });
});

describe('the filters', () => {
  it('count whole local days, today as the last', () => {
    expect(periodStartMs('today', galleryNowMs)).toBe(startOfDay(galleryNowMs));
    expect(periodStartMs('week', galleryNowMs)).toBe(startOfDay(galleryNowMs - 6 * dayMs));
  });

  it('narrow as soon as one is picked', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, period: 'week' })).toBe(true);
  });

  it('offer countries in the language of the page, and in its order', () => {
    const countries = [named('us', 'United States'), named('ci', 'Côte d’Ivoire'), named('de', 'Germany')];
    const names = (locale: string) => choiceNames(countries, 'country', locale).map(({ name }) => name);
    expect(names('de')).toEqual(['Côte d’Ivoire', 'Deutschland', 'Vereinigte Staaten']);
    expect(choiceNames(countries, 'country', 'es').map(({ id }) => id)).toEqual(['de', 'ci', 'us']);
    expect(choiceNames(countries, 'service', 'de').map(({ name }) => name)).toContain('Germany');
  });
});
