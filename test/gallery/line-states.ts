/** The line over the page: what it offers, finds and shows of what was rented in it. */
import type { Page } from 'playwright-core';
import { rental, rentalId } from './build.ts';
import { catalogueAnswers } from './catalogue.ts';
import { frequentRenter } from './rent-states.ts';
import { codeSms, type GalleryStates } from './scene.ts';

const typing = (text: string) => async (page: Page) => {
  await page.getByRole('tab').first().waitFor();
  await page.keyboard.press('Control+k');
  const field = page.locator('.palette').getByRole('combobox');
  await field.fill(text);
  await page.clock.runFor(200);
  await page.locator('.palette').getByRole('option').first().waitFor();
  // Countries, operators and prices come one after the other, and have been read then.
  for (let steps = 0; steps < 10; steps += 1) {
    await page.clock.runFor(200);
    await page.evaluate(() => document.title);
  }
};

const found = (text: string) => ({
  state: frequentRenter(),
  overrides: catalogueAnswers,
  arrive: typing(text),
});

const order = frequentRenter().rentals[0]?.order;
const rented = (parts: Parameters<typeof rental>[1] = {}) => ({
  ...found('wa us'),
  overrides: { ...catalogueAnswers, rent: async () => ({ ok: true, value: rentalId('new') }) as const },
  arrive: async (page: Page) => {
    await typing('wa us')(page);
    await page.keyboard.press('Enter');
  },
  next: {
    ...frequentRenter(),
    revision: 1_000_000,
    rentals: [rental('new', { ...(order === undefined ? {} : { order }), ...parts })],
  },
});

export const lineStates: GalleryStates = {
  'line-empty': found(''),
  'line-order': found('wa us'),
  'line-setting': found('dark'),
  'line-nothing': {
    ...found(''),
    arrive: async (page) => {
      await typing('')(page);
      await page.locator('.palette').getByRole('combobox').fill('zzzzqq');
    },
  },
  'line-rented': rented(),
  'line-code': rented({ sms: [codeSms] }),
};
