/** Real Electron lets the page do nothing but draw. Skipped aloud where Electron's binary is missing. */
import type { ElectronApplication } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { target } from './target.ts';

/** A host that no test reaches: what is measured is that nobody tries. */
const elsewhere = 'https://example.com/';

/** Resolves with what Electron says of the page's next navigation, after the application has judged it. */
const nextNavigation = (app: ElectronApplication) =>
  app.evaluate(
    ({ webContents }) =>
      new Promise<{ url: string; isPrevented: boolean }>((resolve) => {
        const [contents] = webContents.getAllWebContents();
        contents?.once('will-frame-navigate', ({ url, defaultPrevented }) =>
          resolve({ url, isPrevented: defaultPrevented }),
        );
      }),
  );

describe.skipIf(target === null)('in Electron', () => {
  it('the page has the bridge and nothing else of Node or Electron', async () => {
    const { page } = await launch();
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer', 'rentium'].filter((name) => name in window),
    );
    expect(found).toEqual(['rentium']);
  });

  it('the page comes under its policy, which lets no script in', async () => {
    const { app, page } = await launch();
    const policy = await app.evaluate(async ({ session }) => {
      const answer = await session.fromPartition('page').fetch('app://rentium/index.html');
      return answer.headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'");
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.head.append(script);
      return document.title === 'run';
    });
    expect(hasRun).toBe(false);
  });

  it('permissions are denied', async () => {
    const { page } = await launch();
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied',
      ),
      await navigator.clipboard.readText().then(
        () => 'given',
        () => 'denied',
      ),
    ]);
    expect(answers).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  it('no window opens', async () => {
    const { app, page } = await launch();
    expect(await page.evaluate((url) => window.open(url) === null, elsewhere)).toBe(true);
    expect(app.windows()).toHaveLength(1);
  });

  it('the page goes nowhere else', async () => {
    const { app, page } = await launch();
    const before = page.url();
    const navigation = nextNavigation(app);
    await page.evaluate((url) => window.location.assign(url), elsewhere);
    expect(await navigation).toEqual({ url: elsewhere, isPrevented: true });
    expect(page.url()).toBe(before);
  });

  it('nothing is fetched from the network, not even past the policy', async () => {
    const { app } = await launch();
    const outcome = await app.evaluate(
      ({ session }, url) =>
        session
          .fromPartition('page')
          .fetch(url)
          .then(
            () => 'fetched',
            (error: Error) => error.message,
          ),
      elsewhere,
    );
    expect(outcome).toBe('net::ERR_BLOCKED_BY_CLIENT');
  });
});
