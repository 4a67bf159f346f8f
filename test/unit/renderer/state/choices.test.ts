import { describe, expect, it } from 'vitest';
import { firstRows, groupRows } from '../../../../renderer/rent/list-rows.ts';
import {
  compareBy,
  dearestOf,
  likedChoices,
  likedOrders,
  nextSorting,
  type Sorting,
  toChoice,
} from '../../../../renderer/state/choices.svelte.ts';
import { named, rental, usd, whatsappOrder } from '../../../gallery/build.ts';

const row = (id: string, facts: Partial<ReturnType<typeof toChoice>> = {}) => ({
  ...toChoice({ id, name: id, price: null, stock: null }),
  ...facts,
});

describe('the headers of a list', () => {
  const press = (...columns: Parameters<typeof nextSorting>[1][]) =>
    columns.reduce<Sorting | null>(nextSorting, null);

  it('sort, turn the order round, and give the order of the service back', () => {
    expect(press('price')).toEqual({ column: 'price', direction: 'ascending' });
    expect(press('price', 'price')).toEqual({ column: 'price', direction: 'descending' });
    expect(press('price', 'price', 'price')).toBeNull();
    expect(press('price', 'price', 'name')).toEqual({ column: 'name', direction: 'ascending' });
  });

  it('begin with the most and the best', () => {
    expect(press('stock')?.direction).toBe('descending');
    expect(press('rate')?.direction).toBe('descending');
  });
});

describe('sorting', () => {
  const sorted = (rows: readonly ReturnType<typeof row>[], sorting: Sorting, locale = 'en') =>
    [...rows].sort(compareBy(sorting, ({ name }) => name, locale)).map(({ id }) => id);
  const priced = [row('dear', { price: usd(90) }), row('unknown'), row('cheap', { price: usd(9) })];

  it('puts what is not known last, either way', () => {
    expect(sorted(priced, { column: 'price', direction: 'ascending' })).toEqual(['cheap', 'dear', 'unknown']);
    expect(sorted(priced, { column: 'price', direction: 'descending' })).toEqual([
      'dear',
      'cheap',
      'unknown',
    ]);
  });

  it('knows that "100+" is more than 100, and nothing is less than one', () => {
    const stocked = [
      row('none', { stock: { count: 0, exact: true } }),
      row('more', { stock: { count: 100, exact: false } }),
      row('hundred', { stock: { count: 100, exact: true } }),
    ];
    expect(sorted(stocked, { column: 'stock', direction: 'descending' })).toEqual([
      'more',
      'hundred',
      'none',
    ]);
  });

  it.each([
    ['de', ['Ägypten', 'Belgien', 'Österreich', 'Zypern']],
    ['pl', ['Litwa', 'Luksemburg', 'Łotwa', 'Malta']],
    ['tr', ['Cezayir', 'Çin', 'Irak', 'İran', 'Oman', 'Özbekistan']],
    ['uk', ['Гана', 'Ґренландія', 'Ізраїль', 'Їзд', 'Йорданія']],
  ])('sorts names as the language of the page does (%s)', (locale, inOrder) => {
    const rows = inOrder.toReversed().map((name) => row(name));
    expect(sorted(rows, { column: 'name', direction: 'ascending' }, locale)).toEqual(inOrder);
  });
});

const order = (service: string, country = 'us', operator = 'any') => ({
  service: named(service, service),
  country: named(country, country),
  operator: named(operator, operator),
});
const rentals = (...orders: ReturnType<typeof order>[]) =>
  orders.map((ordered, at) => rental(String(at), { order: ordered }));

describe('what is offered first', () => {
  it('is every favourite, then the last order of each service and country', () => {
    const favourite = order('signal', 'de');
    const newest = order('telegram', 'us', 'att');
    const ordered = rentals(newest, order('telegram'), order('signal', 'de', 'o2'), order('telegram', 'gb'));
    const liked = likedOrders([favourite], ordered);
    expect(liked.favourites).toEqual([favourite]);
    expect(liked.recent).toEqual([newest, order('telegram', 'gb')]);
  });

  it('is at most five recent ones', () => {
    const many = rentals(...Array.from({ length: 20 }, (_, at) => order(`s${at}`)));
    expect(likedOrders([], many).recent.map(({ service }) => service.id)).toEqual([
      's0',
      's1',
      's2',
      's3',
      's4',
    ]);
    expect(likedChoices('service', [], many).ids).toEqual(['s0', 's1', 's2', 's3', 's4']);
  });

  it('names each choice once, and says what it is', () => {
    const ordered = rentals(order('telegram'), order('signal'), order('telegram', 'gb'));
    expect(likedChoices('service', [order('signal')], ordered)).toEqual({
      ids: ['signal', 'telegram'],
      kind: 'favourites-and-recent',
    });
    expect(likedChoices('country', [], ordered)).toEqual({ ids: ['us', 'gb'], kind: 'recent' });
    expect(likedChoices('country', [whatsappOrder], [])).toEqual({ ids: ['us'], kind: 'favourites' });
  });

  it('begins with the country that the person set', () => {
    const recent = rentals(order('telegram', 'gb'));
    expect(likedChoices('country', [whatsappOrder], recent, named('br', 'Brazil'))).toEqual({
      ids: ['br', 'us', 'gb'],
      kind: 'favourites-and-recent',
    });
    expect(likedChoices('country', [], [], named('br', 'Brazil'))).toEqual({
      ids: ['br'],
      kind: 'favourites',
    });
  });
});

describe('the rows of a list', () => {
  const many = Array.from({ length: 12 }, (_, at) => row(`r${at}`, { price: usd(100 - at) }));
  const liked = { ids: ['r7', 'gone', 'r2'], kind: 'recent' } as const;
  const rows = (...parameters: Parameters<typeof groupRows>) =>
    groupRows(...parameters).map(({ heading, choices }) => [
      heading,
      choices.map(({ id }) => id).slice(0, 3),
    ]);

  it('stand under two headings, each row once', () => {
    expect(rows(many, liked, null)).toEqual([
      ['recent', ['r7', 'r2']],
      ['others', ['r0', 'r1', 'r3']],
    ]);
    expect(groupRows(many, liked, null).flatMap(({ choices }) => choices)).toHaveLength(many.length);
  });

  it('are sorted under each heading', () => {
    const cheapest = compareBy({ column: 'price', direction: 'ascending' }, ({ name }) => name, 'en');
    expect(rows(many, { ...liked, ids: ['r2', 'r7'] }, cheapest)).toEqual([
      ['recent', ['r7', 'r2']],
      ['others', ['r11', 'r10', 'r9']],
    ]);
  });

  it('need no headings where all are in sight, or none is liked', () => {
    expect(rows(many.slice(0, 8), liked, null)).toEqual([[null, ['r0', 'r1', 'r2']]]);
    expect(rows(many, { ...liked, ids: [] }, null)).toEqual([[null, ['r0', 'r1', 'r2']]]);
  });

  it('are drawn from the top, under their headings', () => {
    const drawn = firstRows(groupRows(many, liked, null), 3);
    expect(drawn.map(({ heading, choices }) => [heading, choices.length])).toEqual([
      ['recent', 2],
      ['others', 1],
    ]);
    expect(firstRows(groupRows(many, liked, null), 1)).toHaveLength(1);
  });
});

it('the dearest price is the highest that is known', () => {
  expect(dearestOf([row('a', { price: usd(5) }), row('b'), row('c', { price: usd(120) })])).toEqual(usd(120));
  expect(dearestOf([row('a')])).toBeNull();
});
