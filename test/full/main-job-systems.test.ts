/**
 * The main job on each system that the stand-in plays: first run, sandbox, rent, SMS, notification, copy, quit. What Electron
 * documents for other systems alone is taken away there, also where a call would be harmless: nothing may need it.
 */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type System, systems } from '../../main/preview/desktop/system.ts';
import type { ToPage } from '../../main/preview/wire/messages.ts';
import { unpack } from '../../main/preview/wire/packing.ts';
import { findSandbox, tellPorts } from '../support/embedded-sandbox.ts';
import { hasBrowser, launchBrowser } from '../support/launch-browser.ts';
import { openPopup, rent } from '../support/open-popup.ts';
import type { Control, DesktopView, Preview } from '../support/preview/driver.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const withCode = (code: string) => (one: { readonly title: string }) =>
  one.title.replaceAll('\u00a0', '') === `${code} is your code`;

/** Clipboard texts that the desktop sent to the page, the latest at the end. */
const clipboardTexts = (received: readonly string[]): string[] =>
  received
    // The stand-in of this same checkout wrote them.
    .map((frame) => unpack(frame) as ToPage)
    .flatMap((message) => (message.kind === 'clipboard' ? [message.text] : []));

const isHidden = ({ windows }: DesktopView) => windows.every(({ visible }) => !visible);

/** Elsewhere than on Linux a menu is there while it is open. */
async function menuLabels(system: System, control: Control): Promise<string[]> {
  if (system !== 'linux') await control.rightClickTray();
  return (await control.state()).tray?.menu.map(({ label }) => label) ?? [];
}

async function ended({ child }: Preview): Promise<unknown> {
  const [code] = await once(child, 'exit');
  return code;
}

describe.skipIf(!hasBrowser())('on each system a newcomer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(systems)('rents, is told of the code, copies it and quits in order: %s', async (system) => {
    const userData = createTempFolder();
    const { page, preview, received, complaints } = await openPopup(browser, {
      userData,
      args: ['--platform', system],
      env: { ...tellPorts, RENTIUM_STAND_IN_FOREIGN_MEMBERS: 'absent' },
    });
    const { control } = preview;
    await page.getByRole('button', { name: 'Try the sandbox' }).click();
    const sandbox = await findSandbox(preview);
    await expect.poll(() => page.getByLabel('Balance').first().textContent()).toContain('$25.00');
    await rent(page, 'WhatsApp', 'United States');
    await page.getByText('Waiting for SMS').first().waitFor();

    await sandbox.deliver('Your WhatsApp code is 310956', '310956');
    const first = await control.notification(withCode('310956'));
    expect(first.actions).toEqual(['Copy code']);
    // Only what the application holds goes on telling of clicks.
    await control.act({ do: 'collect-garbage' });
    await control.actOnNotification(first.id, 0);
    await control.until((view) => view.clipboard === '310956');

    await sandbox.deliver('Your WhatsApp code is 704128', '704128');
    const second = await control.notification(withCode('704128'));
    await control.act({ do: 'collect-garbage' });
    await control.clickNotification(second.id);
    await control.until((view) => view.clipboard === '704128');

    await page.getByText('310956', { exact: true }).first().waitFor();
    await expect.poll(() => menuLabels(system, control)).toContain('Copy latest code: 704\u00a0128');
    await control.clickMenu(['Copy latest code: 704\u00a0128']);
    await control.window('close');
    await control.until(isHidden);
    await control.clickTray();
    await control.until((view) => !isHidden(view));

    // What the page says once its server has gone is the browser's own doing.
    expect(complaints).toEqual([]);
    const exit = ended(preview);
    await control.clickMenu(['Quit']);
    expect(await exit).toBe(0);
    expect(clipboardTexts(received).at(-1)).toBe('');
    expect(readdirSync(userData)).not.toContain('running');
    expect(preview.output.errorLines).toEqual([]);
  });
});
