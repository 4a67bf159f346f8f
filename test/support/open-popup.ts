/** The whole application for an end-to-end test: the built preview as a child process, its popup in a real Chromium. */
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type LaunchOptions, launchPreview, type Preview } from './preview/driver.ts';

export interface OpenPopup {
  readonly preview: Preview;
  readonly page: Page;
  /** Everything that main sent to the page, as it crossed the wire. */
  readonly received: string[];
  /** Errors on the page's console, policy violations among them. A test that expects none says so. */
  readonly complaints: string[];
}

const popupSize = { width: 380, height: 600 };

export async function openPopup(browser: Browser, options: LaunchOptions): Promise<OpenPopup> {
  const preview = await launchPreview(options);
  const context = await browser.newContext({ viewport: popupSize, locale: 'en-US' });
  onTestFinished(async () => {
    await context.close();
    if (preview.child.exitCode === null && preview.child.signalCode === null) await preview.stop();
  });
  const page = await context.newPage();
  const received: string[] = [];
  const complaints: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => received.push(payload.toString())),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await enter(page, preview);
  return { preview, page, received, complaints };
}

/** Opens the address as a person does, and waits until the application's own page is there. */
export async function enter(page: Page, { url, origin }: Pick<Preview, 'url' | 'origin'>): Promise<void> {
  await page.goto(url);
  await page.waitForURL(`${origin}/`);
}

/** Rents through the page, as a person does: types into each field and takes the first match. */
export async function rent(page: Page, service: string, country: string): Promise<void> {
  await page.getByRole('button', { name: 'Rent a number' }).click();
  for (const [name, text] of [
    ['Service', service],
    ['Country', country],
  ] as const) {
    await page.getByRole('combobox', { name }).fill(text);
    await page
      .getByRole('option', { name: new RegExp(text) })
      .first()
      .click();
  }
  await page.getByRole('button', { name: /^Rent for / }).click();
}
