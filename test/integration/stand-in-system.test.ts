/** The preview plays the system it is told to: for the application, for its page and for its desktop. */
import { afterEach, describe, expect, it } from 'vitest';
import { systems } from '../../main/preview/desktop/system.ts';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function launch(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Preview> {
  const fixture = fixtureApp({ ...env, FIXTURE_TELL_SYSTEM: '1' });
  endings.push(fixture.remove);
  const preview = await launchPreview({ ...fixture, args });
  endings.push(preview.kill);
  return preview;
}
/** It was printed before the window had loaded. */
function told({ output }: Preview): unknown {
  const line = output.lines.find((one) => one.startsWith('system ')) ?? '';
  return JSON.parse(line.slice('system '.length));
}

describe.each(systems)('as %s', (system) => {
  it('is that system for the application and for its preload', async () => {
    const preview = await launch(['--platform', system]);
    expect(told(preview)).toMatchObject({
      platform: system,
      only: {
        setToastActivatorCLSID: system === 'win32',
        setActivationPolicy: system === 'darwin',
        dock: system === 'darwin',
        getSelectedStorageBackend: system === 'linux',
      },
    });
    const script = await fetch(`${preview.origin}/__stand-in/page.js`);
    expect(await script.text()).toContain(`standInPage({"platform":"${system}"}`);
  });
});

it('hands Chromium’s switches to app.commandLine, and has chosen the display server of Linux', async () => {
  const args = ['--platform', 'linux', '--no-sandbox', '--ozone-platform=wayland', '--password-store=basic'];
  expect(told(await launch(args))).toMatchObject({
    switches: { 'no-sandbox': true, 'ozone-platform': 'wayland', 'password-store': 'basic' },
  });
  const chosen = await launch(['--platform', 'linux'], { XDG_SESSION_TYPE: 'x11' });
  expect(told(chosen)).toMatchObject({ switches: { 'no-sandbox': false, 'ozone-platform': 'x11' } });
});
