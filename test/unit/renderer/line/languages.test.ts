/** The line in every language of the interface: names, other names, dial codes and slips lead to what is meant. */
import { describe, expect, it } from 'vitest';
import { type Language, languageIds } from '../../../../preload/model/index.ts';
import { fold, regionNames } from '../../../../preload/words/index.ts';
import { findOrders } from '../../../../renderer/line/find-orders.ts';
import { findNumbers, findPlaces } from '../../../../renderer/line/find-places.ts';
import { settingNames } from '../../../../renderer/line/setting-names.ts';
import type { Choice } from '../../../../renderer/state/choices.svelte.ts';
import { countryNames, createRankedSearch, serviceNames } from '../../../../renderer/ui/catalogue-search.ts';
import { allCountries, allServices } from '../../../gallery/catalogue.ts';
import { catalogues } from '../../../support/catalogues.ts';
import { named, order, rentalIdOf, shownRentalOf } from '../../../support/rentals.ts';

const toChoice = (offer: (typeof allServices)[number]): Choice => ({
  dialCode: null,
  deliveryRate: null,
  ...offer,
});
const services = createRankedSearch(allServices.map(toChoice), serviceNames);
const choices = allCountries.map((offer) => ({ ...toChoice(offer), dialCode: offer.dialCode }));

/** As a hurried person types it: two neighbouring letters change places, behind the first two. */
function swapLetters(name: string): string {
  const letters = Array.from(name);
  const at = letters.findIndex(
    (letter, index) =>
      index > 1 && letter !== letters[index + 1] && /^\p{L}{2}$/u.test(`${letter}${letters[index + 1]}`),
  );
  const [first = '', second = ''] = letters.slice(at, at + 2);
  return at < 0 ? name : [...letters.slice(0, at), second, first, ...letters.slice(at + 2)].join('');
}

/** Words that people type where they live: short forms, other names, their own script. */
const typedBy: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['gmail uk', 'google gb'],
    ['chatgpt america', 'openai us'],
    ['fb holland', 'facebook nl'],
  ],
  es: [
    ['wa eeuu', 'whatsapp us'],
    ['insta inglaterra', 'instagram gb'],
    ['telegram holanda', 'telegram nl'],
  ],
  de: [
    ['wa usa', 'whatsapp us'],
    ['telegram england', 'telegram gb'],
    ['google oesterreich', 'google at'],
  ],
  ar: [
    ['واتساب أمريكا', 'whatsapp us'],
    ['تلغرام بريطانيا', 'telegram gb'],
    ['جوجل دبي', 'google ae'],
  ],
  fr: [
    ['wa etats unis', 'whatsapp us'],
    ['snap angleterre', 'snapchat gb'],
    ['tg cote divoire', 'telegram ci'],
  ],
  'pt-BR': [
    ['zap eua', 'whatsapp us'],
    ['insta inglaterra', 'instagram gb'],
    ['mercado livre brasil', 'mercadolibre br'],
  ],
  it: [
    ['wa stati uniti', 'whatsapp us'],
    ['telegram inghilterra', 'telegram gb'],
    ['google olanda', 'google nl'],
  ],
  pl: [
    ['wa ameryka', 'whatsapp us'],
    ['telegram anglia', 'telegram gb'],
    ['allegro polska', 'allegro pl'],
  ],
  tr: [
    ['wa abd', 'whatsapp us'],
    ['telegram ingiltere', 'telegram gb'],
    ['google turkiye', 'google tr'],
  ],
  uk: [
    ['вотсап сша', 'whatsapp us'],
    ['телеграм англія', 'telegram gb'],
    ['гугл німеччина', 'google de'],
  ],
  'zh-Hans': [
    ['微信 美国', 'wechat us'],
    ['电报 英国', 'telegram gb'],
    ['谷歌 日本', 'google jp'],
  ],
  ja: [
    ['ライン 日本', 'line jp'],
    ['テレグラム アメリカ', 'telegram us'],
    ['グーグル イギリス', 'google gb'],
  ],
};

describe.each(languageIds)('the line in %s', (language) => {
  const search = createRankedSearch(choices, countryNames(language));
  const find = (typed: string) =>
    findOrders(typed, {
      services,
      countriesOf: () => ({ search, choices }),
      liked: [],
      ownCountry: null,
    }).map(({ service, country }) => `${service.id} ${country?.id}`);
  const nameOf = (id: string) => regionNames(language)(id.toUpperCase()) ?? regionNames(language)(id) ?? '';
  const places = settingNames(catalogues[language].views);

  it('knows every country by its name there', () => {
    const missed = allCountries.filter(({ id }) => search(nameOf(id))[0]?.choice.id !== id);
    expect(missed.map(({ id }) => nameOf(id))).toEqual([]);
  });

  it('knows every country by its name with two letters changed, where it is long enough', () => {
    const found = (id: string, typed: string) =>
      search(typed)
        .slice(0, 3)
        .some(({ choice }) => choice.id === id);
    const missed = allCountries
      .map(({ id }) => ({ id, typed: swapLetters(nameOf(id)) }))
      .filter(({ id, typed }) => fold(typed).length >= 5 && !found(id, typed));
    expect(missed.map(({ typed }) => typed)).toEqual([]);
  });

  it('knows every country by its dial code', () => {
    const missed = allCountries.filter(
      ({ id, dialCode }) => !search(dialCode ?? '').some(({ choice }) => choice.id === id),
    );
    expect(missed).toEqual([]);
  });

  it.each(typedBy[language])('finds for “%s”', (typed, found) => expect(find(typed)[0]).toBe(found));

  it('finds a service and a country in either order, and by a dial code', () => {
    const germany = nameOf('de');
    expect(find(`wa ${germany}`)[0]).toBe('whatsapp de');
    expect(find(`${germany} wa`)[0]).toBe('whatsapp de');
    expect(find('wa +49')[0]).toBe('whatsapp de');
  });

  it('finds every setting by its name and by each other word for it', () => {
    for (const place of places) {
      for (const word of [place.name, ...(place.otherWords ?? '').split(' ')]) {
        expect(findPlaces(word, places, places.length), `${place.name}: ${word}`).toContain(place);
      }
    }
  });

  it('finds an open number by its country there, and by its label', () => {
    const rental = shownRentalOf({
      id: rentalIdOf('a'),
      order: { ...order, country: named('de', 'Germany') },
      label: 'shop account 2',
    });
    for (const typed of [nameOf('de'), `whatsapp ${nameOf('de')}`, 'shop', 'account 2']) {
      expect(findNumbers(typed, [rental], 3, language), typed).toEqual([rental]);
    }
  });
});
