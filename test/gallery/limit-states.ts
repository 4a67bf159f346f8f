/** Limits and the pace of checking, as Settings shows them. */
import { defaultSettings } from '../../main/settings/settings.ts';
import { appState } from './build.ts';
import { type Arrive, type GalleryStates, openTab } from './scene.ts';

const limited = {
  ...defaultSettings,
  limits: { maxOpenReservations: 3, maxPriceMinor: 75, servicePrices: [], dailySpendingMinor: null },
};

const toLimits: Arrive = async (page, texts) => {
  await openTab('settings')(page, texts);
  const heading = page.getByRole('heading', { name: texts.views.settings.limits });
  await heading.evaluate((element) => element.scrollIntoView());
};

export const limitStates: GalleryStates = {
  'settings-limits': { state: appState({ settings: limited }), arrive: toLimits },
  'settings-limit-wrong': {
    state: appState({ settings: limited }),
    arrive: async (page, texts) => {
      await toLimits(page, texts);
      const field = page.getByLabel(texts.views.limits.dailySpending);
      await field.fill('5.5.5');
      await field.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  'settings-limits-without-balance': {
    state: appState({ settings: limited, wallet: null }),
    arrive: toLimits,
  },
  'settings-own-pace': {
    state: appState({
      settings: { ...limited, polling: { perReservationPerSecond: 0.1, totalPerSecond: 1 } },
    }),
    arrive: toLimits,
  },
};
