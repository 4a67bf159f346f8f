/** The rent panel with lists as long as they really are, and with what is offered first. */
import type { Page } from 'playwright-core';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { Bridge } from '../../preload/contract.ts';
import type { Order } from '../../preload/model/index.ts';
import { appState, endedRental, named, usd, whatsappOrder } from './build.ts';
import { allCountries, allServices, catalogueAnswers } from './catalogue.ts';
import { operators } from './lists.ts';
import { type Arrive, type GalleryState, type GalleryStates, openRent } from './scene.ts';

const order = (service: [string, string], country: [string, string]): Order => ({
  service: named(...service),
  country: named(...country),
  operator: named('any', 'Any operator'),
});

const telegram = order(['telegram', 'Telegram'], ['gb', 'United Kingdom']);
const past = [
  endedRental('r1', 90, { order: whatsappOrder }),
  endedRental('r2', 120, { order: telegram }),
  endedRental('r3', 200, { order: order(['openai', 'OpenAI'], ['de', 'Germany']) }),
  endedRental('r4', 300, { order: order(['mercadolibre', 'Mercado Libre'], ['br', 'Brazil']) }),
];

/** One favourite, four recent orders. */
export const frequentRenter = () =>
  appState({ rentals: past, settings: { ...defaultSettings, favourites: [telegram] } });

/** What is out of sight loads later. */
const pictures = (page: Page) =>
  page.waitForFunction(() =>
    [...document.images].every(
      (image) =>
        image.complete || image.getBoundingClientRect().top > window.innerHeight || !image.checkVisibility(),
    ),
  );

const opened = (name: 'service' | 'country' | 'operator', then: Arrive = async () => {}): Arrive => {
  return async (page, texts) => {
    await openRent(page, texts);
    await page.getByRole('combobox', { name: texts.views.rent[name] }).click();
    await page.getByRole('option').first().waitFor();
    await page.clock.runFor(200);
    await then(page, texts);
    await pictures(page);
  };
};

const frequent = (arrive: Arrive, overrides: Partial<Bridge> = catalogueAnswers): GalleryState => ({
  state: frequentRenter(),
  overrides,
  arrive: async (page, texts) => {
    await arrive(page, texts);
    await pictures(page);
  },
});

const never = () => new Promise<never>(() => {});

export const rentStates: GalleryStates = {
  'rent-frequent': frequent(openRent),
  'rent-all-services': frequent(opened('service')),
  'rent-all-countries': frequent(opened('country')),
  'rent-countries-by-price': frequent(
    opened('country', (page, { views }) => page.getByRole('button', { name: views.rent.sort.price }).click()),
  ),
  'rent-misspelled': frequent(
    opened('country', async (page, { views }) => {
      await page.getByRole('combobox', { name: views.rent.country }).fill('untied');
      await page.getByRole('option', { name: 'United' }).first().waitFor();
    }),
  ),
  'rent-no-marks': frequent(
    opened('service', async (page) => {
      await page.locator('[role=listbox]').evaluate((list) => list.scrollTo(0, 2000));
    }),
  ),
  'rent-earlier-lists': frequent(openRent, {
    ...catalogueAnswers,
    listServices: never,
    listCountries: never,
    listOperators: never,
    recallOffers: async () => ({ services: allServices, countries: allCountries, operators }),
  }),
  'rent-balance-short': {
    ...frequent(openRent),
    state: { ...frequentRenter(), wallet: { balance: usd(5), readAtMs: 0 } },
  },
};
