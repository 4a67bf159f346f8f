/** The main job as a person does it, over whatever runs the application: Electron, or its stand-in. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rent } from '../support/open-popup.ts';

export interface DrivenApp {
  readonly userData: string;
  readonly page: Page;
  /** The title of the first notification that the system has shown and that fits. Rejects when none comes. */
  shownNotification(title: RegExp): Promise<string>;
  clipboard(): Promise<string>;
  hideWindow(): Promise<void>;
  isWindowShown(): Promise<boolean>;
  /** Starts the application a second time with the same data folder; its exit code. */
  startAgain(): Promise<number | null>;
  /** Quits as the tray menu does, and waits until the process has ended. */
  quit(): Promise<void>;
}

/** An SMS of the sandbox takes at most 12 s, and a read comes at most 2 s later. */
export const arrivalLimitMs = 20_000;

/** A newcomer tries the sandbox, rents a number, is told the code and copies it. Answers the code. */
export async function copyFirstCode(app: DrivenApp): Promise<string> {
  const { page } = app;
  await page.getByRole('button', { name: 'Try the sandbox' }).click();
  await rent(page, 'WhatsApp', 'United States');
  await page.getByText('Waiting for SMS').first().waitFor();
  const [shown = ''] = (await app.shownNotification(/ is your code$/)).split(' ');
  // In groups for the eye.
  const code = shown.replaceAll('\u00a0', '');
  expect(code).toMatch(/^[0-9A-Z-]{4,10}$/);
  await page.getByText(code, { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Copy code' }).first().click();
  await expect.poll(() => app.clipboard()).toBe(code);
  return code;
}

/** A second start hands over to the first and ends well; the first one shows its window. */
export async function openByStartingAgain(app: DrivenApp): Promise<void> {
  await app.hideWindow();
  await expect.poll(() => app.isWindowShown()).toBe(false);
  expect(await app.startAgain()).toBe(0);
  await expect.poll(() => app.isWindowShown()).toBe(true);
}

/** Quits, and leaves no mark by which the next start would take the end for a crash. */
export async function quitInOrder(app: DrivenApp): Promise<void> {
  expect(readdirSync(app.userData)).toContain('running');
  await app.quit();
  expect(readdirSync(app.userData)).not.toContain('running');
}

/** The notice of a start after one that did not quit in order. */
export const saysThatItCrashed = (page: Page): Promise<boolean> =>
  page.getByText('ended unexpectedly last time').isVisible();
