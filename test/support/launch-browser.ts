/** The Chromium that the browser tests share: the machine's own, none is downloaded. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

// The first is Chromium without a window: these tests need a third less time in it.
const usualPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of Chromium: `CHROMIUM_PATH`, or the first usual place that exists; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  return usualPaths.find((path) => existsSync(path)) ?? null;
}

/**
 * True when browser tests can run here. Without a browser they are skipped with one visible line; where
 * `REQUIRE_BROWSER=1` is set that is an error instead.
 */
export function hasBrowser(): boolean {
  if (findBrowser() !== null) return true;
  const complaint = 'No Chromium found (set CHROMIUM_PATH): browser tests are skipped.';
  if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(complaint);
  console.warn(complaint);
  return false;
}

let shared: Promise<Browser> | null = null;

/** One Chromium for all tests that this process runs; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/** Starts Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found (set CHROMIUM_PATH).');
  return chromium.launch({ executablePath, args });
}
