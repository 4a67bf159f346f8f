/** Limits and the pace of checking, as Settings shows them. */
import type { Page } from 'playwright-core';
import { defaultSettings } from '../../../main/settings/settings.ts';
import { appState } from './build.ts';
import { type GalleryStates, openTab } from './scene.ts';

const limited = {
  ...defaultSettings,
  limits: { maxOpenReservations: 3, maxPriceMinor: 75, dailySpendingMinor: null },
};

const toLimits = async (page: Page) => {
  await openTab('Settings')(page);
  await page.getByRole('heading', { name: 'Limits' }).evaluate((heading) => heading.scrollIntoView());
};

export const limitStates: GalleryStates = {
  'settings-limits': { state: appState({ settings: limited }), arrive: toLimits },
  'settings-limit-wrong': {
    state: appState({ settings: limited }),
    arrive: async (page) => {
      await toLimits(page);
      await page.getByLabel('Daily spending limit').fill('5,5');
      await page.getByLabel('Daily spending limit').press('Enter');
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
