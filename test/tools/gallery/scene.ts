/** What the gallery's states have in common: what they show, and how a person gets there. */
import type { Page } from 'playwright-core';
import type { AppState, Bridge, Problem } from '../../../preload/contract.ts';
import { endedRental, sms, soonAfter } from './build.ts';
import { listAnswers } from './lists.ts';

export interface GalleryState {
  readonly state: AppState;
  readonly overrides?: Partial<Bridge>;
  /** What a person does to get there from the snapshot. */
  readonly arrive?: (page: Page) => Promise<void>;
}

export type GalleryStates = Readonly<Record<string, GalleryState>>;

export const live = {
  kind: 'live',
  keyEnding: '9f3a',
  storage: 'protected',
  apiHost: 'api.rentiumsms.online',
} as const;

const codeText = '849-201 is your WhatsApp code. Don’t share it with anyone.';
export const codeSms = sms('1', codeText, {
  code: { value: '849201', source: 'service', alternative: null, start: 0, end: 7 },
});

/** Ended, and offered again by the rent panel. */
export const lastRental = endedRental('last', 90, { sms: [soonAfter(90, codeSms)] });

export const openTab = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};

export const openRent = async (page: Page) => {
  await page.getByRole('button', { name: 'Rent a number' }).click();
};

export const rentNow = async (page: Page) => {
  await openRent(page);
  await page.getByRole('button', { name: /^Rent for/ }).click();
};

/** Lists that answer, and an order that ends in `problem`. */
export const refuse = (problem: Problem): Partial<Bridge> => ({
  ...listAnswers,
  rent: async () => ({ ok: false, problem }),
});
