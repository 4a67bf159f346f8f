/** Links of the application's own scheme, as each system brings them. */
import { describe, expect, it, vi } from 'vitest';
import { channelOf } from '../../preload/contract.ts';
import { launchApp } from '../support/launched-app.ts';
import { spawnPreview } from '../support/preview/driver.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** Each launch is a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const link = 'rentium://rent?service=whatsapp&country=us';
const hostile = 'rentium://rent?service=whatsapp&country=us&confirm=true';
const wanted = {
  service: { id: 'whatsapp', name: 'WhatsApp' },
  country: { id: 'us', name: 'United States' },
  operator: { id: 'any', name: 'Any operator' },
};
const isShown = (view: { readonly windows: readonly { readonly visible: boolean }[] }) =>
  view.windows.some(({ visible }) => visible);

async function launch(platform: string, ...args: readonly string[]) {
  const service = await startService();
  const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey };
  const app = await launchApp({ env, args: ['--platform', platform, ...args] });
  const nextPanel = () => app.page.next('push', ({ channel }) => channel === channelOf('showRent'));
  const orders = () => service.sandbox.controls.journal.list({ method: 'POST' });
  const hide = async () => {
    await app.control.window('close');
    await app.control.until((view) => !isShown(view));
  };
  return { ...app, nextPanel, orders, hide };
}

describe.each(['linux', 'win32'])('on %s, where a link starts the application again', (platform) => {
  it('opens the rent panel of the one that runs, filled in', async () => {
    const { userData, control, nextPanel, orders, hide } = await launch(platform);
    await hide();
    const panel = nextPanel();
    await spawnPreview({ userData, args: ['--platform', platform, '--', link] }).exited;
    expect((await panel).args).toEqual([wanted]);
    await control.until(isShown);
    expect(orders()).toEqual([]);
  });

  it('does nothing at a link that asks for more', async () => {
    const { userData, control, page, orders, hide } = await launch(platform);
    await hide();
    const panels: unknown[] = [];
    void page
      .next('push', ({ channel }) => channel === channelOf('showRent'))
      .then(
        (one) => panels.push(one),
        () => {},
      );
    await spawnPreview({ userData, args: ['--platform', platform, '--', hostile] }).exited;
    expect([isShown(await control.state()), panels, orders()]).toEqual([false, [], []]);
  });
});

it('on macOS the system tells of a link', async () => {
  const { control, nextPanel, orders, hide } = await launch('darwin');
  await hide();
  await control.act({ do: 'open-link', url: hostile });
  expect(isShown(await control.state())).toBe(false);
  const panel = nextPanel();
  await control.act({ do: 'open-link', url: link });
  expect((await panel).args).toEqual([wanted]);
  await control.until(isShown);
  expect(orders()).toEqual([]);
});

it('a link that starts the application opens the panel once the page is there', async () => {
  const service = await startService();
  const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey };
  const { control } = await launchApp({ userData: createTempFolder(), env, args: ['--hidden', '--', link] });
  await control.until(isShown);
});
