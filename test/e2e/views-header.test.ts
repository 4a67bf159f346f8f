import { describe, expect, it } from 'vitest';
import { appState, galleryNowMs, usd } from '../gallery/build.ts';
import { speaking } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { catalogues } from '../support/catalogues.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const withBalance = (cents: number) => appState({ wallet: { balance: usd(cents), readAtMs: galleryNowMs } });

describe.skipIf(!hasBrowser())('the header', () => {
  const show = useGallery();

  it('shows what a purchase took beside the balance for some seconds, and says it once', async () => {
    const { page, push } = await show(withBalance(1234), {}, true);
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    const said = page.locator('[aria-live=polite] p');
    const after = withBalance(1186);
    await push(after);
    await push({ ...after, revision: after.revision + 0.5 });
    await page.getByText('−$0.48').waitFor();
    expect(await page.getByRole('status', { name: 'Balance' }).innerText()).toBe('$11.86');
    await expect.poll(() => said.allTextContents()).toEqual(['Your balance fell by $0.48 to $11.86']);
    await page.clock.runFor(6100);
    expect(await page.getByText('−$0.48').count()).toBe(0);
  });

  it('adds up what follows within these seconds', async () => {
    const { page, push } = await show(withBalance(1234), {}, true);
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    await push(withBalance(1186));
    await page.clock.runFor(3000);
    await push(withBalance(1126));
    await page.getByText('−$1.08').waitFor();
    await page.clock.runFor(4000);
    await push(withBalance(1266));
    await page.getByText('+$0.32').waitFor();
  });

  it('is quiet about the connection until it fails, and then says since when', async () => {
    const { page, push } = await show(appState({ connection: { kind: 'unknown' } }));
    await page.getByRole('img', { name: 'Connecting…' }).waitFor();
    await push(appState());
    await page.getByRole('img', { name: 'Connecting…' }).waitFor({ state: 'detached' });
    const sinceMs = galleryNowMs - 3 * 60_000;
    const problem = { kind: 'offline', reason: 'unreachable' } as const;
    await push(appState({ connection: { kind: 'failing', problem, sinceMs } }));
    await page.getByText('Offline since 10:21 AM').waitFor();
    await push(
      appState({ connection: { kind: 'failing', problem: { kind: 'server', status: 502 }, sinceMs } }),
    );
    await page.getByText('Problems since 10:21 AM').waitFor();
  });

  it.each([
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)('goes by the arrow keys from tab to tab, in %s', async (language, forth, back) => {
    const { page } = await show(speaking(language, { state: appState() }).state);
    const { tabs } = catalogues[language].views.header;
    const chosen = () => page.getByRole('tab', { selected: true }).and(page.locator(':focus'));
    const isAt = (name: string) => expect.poll(() => chosen().textContent()).toContain(name);
    await page.getByRole('tab', { name: tabs.numbers }).click();
    for (const [key, name] of [
      [forth, tabs.history],
      [forth, tabs.settings],
      [forth, tabs.numbers],
      [back, tabs.settings],
      ['Home', tabs.numbers],
      ['End', tabs.settings],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(name);
    }
    await page.getByRole('tabpanel', { name: tabs.settings }).waitFor();
  });
});
