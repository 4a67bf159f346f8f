/**
 * Films the real preview for README: rent a number, its code arrives, copy it. `npm run film` writes
 * .github/rent-and-copy.gif. Needs a Chromium; nothing leaves this computer, for the embedded sandbox answers.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import gifenc from 'gifenc';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;
const root = new URL('../../', import.meta.url);
const size = { width: 380, height: 600 };
const frameMs = 120;
/** A reader needs this long to see what a step did. */
const holdMs = 1_400;

const userData = mkdtempSync(join(tmpdir(), 'rentium-film-'));
const preview = spawn(
  process.execPath,
  ['main/preview/launch.mjs', 'preview', '--no-open', '--user-data', userData],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

try {
  const page = await browser.newPage({ viewport: size, locale: 'en-US', colorScheme: 'light' });
  await page.goto(await addressOf(preview));
  await film(page);
} finally {
  await browser.close();
  preview.kill('SIGTERM');
  preview.once('close', () => rmSync(userData, { recursive: true, force: true }));
}

/** The address that the preview prints once it can be opened. */
async function addressOf(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S{0,200}/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The preview ended without an address.');
}

async function film(page) {
  const frames = [];
  const shoot = async () => {
    const png = PNG.sync.read(await page.screenshot());
    const last = frames.at(-1);
    if (last?.png.data.equals(png.data)) last.delayMs += frameMs;
    else frames.push({ png, delayMs: frameMs });
  };
  const shootFor = async (ms) => {
    const untilMs = performance.now() + ms;
    while (performance.now() < untilMs) {
      await shoot();
      await page.waitForTimeout(frameMs);
    }
  };
  /** Films while `step` is under way, and what it led to. A long wait is filmed with a picture every `everyMs`. */
  const play = async (step, everyMs = frameMs) => {
    let isDone = false;
    const done = step().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await shoot();
      await page.waitForTimeout(everyMs);
    }
    await done;
    await shootFor(holdMs);
  };

  await page.getByRole('button', { name: 'Try the sandbox' }).click();
  await page.getByRole('button', { name: 'Rent a number' }).waitFor();
  await shootFor(holdMs);
  await play(() => page.getByRole('button', { name: 'Rent a number' }).click());
  for (const [name, text] of [
    ['Service', 'WhatsApp'],
    ['Country', 'United States'],
  ]) {
    const field = page.getByRole('combobox', { name });
    await play(async () => {
      await field.click();
      await field.pressSequentially(text.slice(0, 5), { delay: frameMs });
      await page
        .getByRole('option', { name: new RegExp(text) })
        .first()
        .waitFor();
    });
    await play(() =>
      page
        .getByRole('option', { name: new RegExp(text) })
        .first()
        .click(),
    );
  }
  await play(() => page.getByRole('button', { name: /^Rent for / }).click());
  const copy = page.getByRole('button', { name: 'Copy code' }).first();
  await play(() => copy.waitFor({ timeout: 60_000 }), 8 * frameMs);
  await play(() => copy.click());
  save(frames);
}

function save(frames) {
  const encoder = GIFEncoder();
  for (const { png, delayMs } of frames) {
    const palette = quantize(png.data, 256);
    encoder.writeFrame(applyPalette(png.data, palette), png.width, png.height, {
      palette,
      delay: delayMs,
    });
  }
  encoder.finish();
  const bytes = encoder.bytes();
  writeFileSync(new URL('.github/rent-and-copy.gif', root), bytes);
  console.log(`.github/rent-and-copy.gif: ${frames.length} frames, ${Math.round(bytes.length / 1024)} KB`);
}
