/** In real Electron: main sees a person's press itself, and asks by a box of the system where it saw none. Skipped aloud without it. */
import type { ElectronApplication } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serviceKey, startService } from '../support/service.ts';
import { launch } from './launch.ts';
import { target } from './target.ts';

interface Box {
  readonly buttons: readonly string[];
  readonly defaultId: number | undefined;
  readonly cancelId: number | undefined;
}
interface WithBoxes {
  boxes: Box[];
}

/** Every box is answered as Escape would, and kept. */
const answerBoxesWithNo = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    const kept: Box[] = [];
    Object.assign(globalThis, { boxes: kept });
    dialog.showMessageBox = (...args: unknown[]) => {
      // The options come last, behind the window that a box belongs to.
      const { buttons = [], defaultId, cancelId } = args.at(-1) as Electron.MessageBoxOptions;
      kept.push({ buttons, defaultId, cancelId });
      return Promise.resolve({ response: cancelId ?? 0, checkboxChecked: false });
    };
  });

// `answerBoxesWithNo` put it there.
const boxesOf = (app: ElectronApplication): Promise<Box[]> =>
  app.evaluate(() => (globalThis as unknown as WithBoxes).boxes);

const order = {
  service: { id: 'whatsapp', name: 'WhatsApp' },
  country: { id: 'us', name: 'United States' },
  operator: { id: 'any', name: 'Any operator' },
};

async function open() {
  const service = await startService();
  const run = await launch({ variables: { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey } });
  await answerBoxesWithNo(run.app);
  await run.page.getByRole('button', { name: 'Rent a number' }).click();
  for (const [name, text] of [
    ['Service', 'WhatsApp'],
    ['Country', 'United States'],
  ] as const) {
    await run.page.getByRole('combobox', { name }).fill(text);
    await run.page
      .getByRole('option', { name: new RegExp(text) })
      .first()
      .click();
  }
  const rentButton = run.page.getByRole('button', { name: /^Rent for / });
  await rentButton.waitFor();
  /** The last press is longer ago than an order may use it. */
  const letPressPass = () => run.page.waitForTimeout(1_200);
  return { ...run, service, rentButton, letPressPass };
}

describe.skipIf(target === null)('in Electron, an order', () => {
  it('leaves at a real press, without a box', async () => {
    const { app, page, service, rentButton, letPressPass } = await open();
    await letPressPass();
    await rentButton.click();
    await page.getByText('Waiting for SMS').first().waitFor();
    expect(await boxesOf(app)).toEqual([]);
    expect(await service.openReservationId()).toBeTruthy();
  });

  it.each(['a call of the page', 'a click that a script makes'])('is asked about after %s', async (way) => {
    const { app, page, service, rentButton, letPressPass } = await open();
    await letPressPass();
    if (way === 'a call of the page') {
      const answer = await page.evaluate(
        (wanted) => window.rentium?.rent({ order: wanted, priceShown: null }),
        order,
      );
      expect(answer).toMatchObject({ ok: false });
    } else {
      await rentButton.evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    }
    await expect.poll(async () => (await boxesOf(app)).length).toBe(1);
    // Enter means no, as Escape does.
    expect(await boxesOf(app)).toMatchObject([{ defaultId: 1, cancelId: 1, buttons: { length: 2 } }]);
    await expect(service.openReservationId()).rejects.toThrow();
  });

  it('is not made dearer: looser limits are asked about', async () => {
    const { app, page, letPressPass } = await open();
    await letPressPass();
    const answer = await page.evaluate(() =>
      window.rentium?.changeSettings({
        limits: { maxOpenReservations: 20, maxPriceMinor: null, servicePrices: [], dailySpendingMinor: null },
      }),
    );
    expect(answer).toMatchObject({ ok: false });
    expect(await boxesOf(app)).toHaveLength(1);
  });
});
