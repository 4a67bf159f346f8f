/** What the gallery's states have in common: what they show, and how a person gets there. */
import type { Page } from 'playwright-core';
import type { Bridge } from '../../preload/contract.ts';
import type { AppState, Problem, Tab } from '../../preload/model/index.ts';
import type { Language, Texts } from '../../preload/words/index.ts';
import { code, endedRental, sms, soonAfter } from './build.ts';
import { listAnswers } from './lists.ts';
import type { GalleryPage } from './page.ts';

/** Finds what it needs by the words of the language that the page speaks. */
export type Arrive = (page: Page, texts: Texts) => Promise<void>;

export interface GalleryState {
  readonly state: AppState;
  readonly overrides?: Partial<Bridge>;
  /** What a person does to get there from the snapshot. */
  readonly arrive?: Arrive;
  /** What main pushes then. */
  readonly next?: AppState;
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
  code: code('849201', codeText, { start: 0, end: 7 }),
});

/** Ended, and offered again by the rent panel. */
export const lastRental = endedRental('last', 90, { sms: [soonAfter(90, codeSms)] });

export const openTab =
  (tab: Tab): Arrive =>
  async (page, { views }) => {
    await page.getByRole('tab', { name: views.header.tabs[tab] }).click();
  };

export const openRent: Arrive = async (page, { views }) => {
  await page.getByRole('button', { name: views.numbers.rent }).click();
};

export const rentNow: Arrive = async (page, texts) => {
  await openRent(page, texts);
  // What it is called depends on the price; it is enabled half a second after there is one.
  const button = page.locator('section.panel .submit > .primary');
  await button.filter({ hasText: /\d|[\u0660-\u0669]/ }).waitFor();
  await page.clock.runFor(600);
  await button.click();
};

/** Lists that answer, and an order that ends in `problem`. */
export const refuse = (problem: Problem): Partial<Bridge> => ({
  ...listAnswers,
  rent: async () => ({ ok: false, problem }),
});

/** Goes there from a page that shows the snapshot. */
export async function reach(
  { page, push }: Pick<GalleryPage, 'page' | 'push'>,
  { arrive, next }: Pick<GalleryState, 'arrive' | 'next'>,
  texts: Texts,
): Promise<void> {
  await page.locator('main').waitFor();
  await arrive?.(page, texts);
  if (next === undefined) return;
  await page.locator('main:not([aria-busy])').waitFor();
  await push(next);
}

const withLanguage = (language: Language, state: AppState): AppState => ({
  ...state,
  settings: { ...state.settings, language },
});

/** The same with another language set. */
export const speaking = (language: Language, scene: GalleryState): GalleryState => ({
  ...scene,
  state: withLanguage(language, scene.state),
  ...(scene.next === undefined ? {} : { next: withLanguage(language, scene.next) }),
});
