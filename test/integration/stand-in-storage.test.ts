/** safeStorage in the running preview: one keyring for the whole run. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { hostSystem } from '../../main/preview/desktop/system.ts';
import { launchPreview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { openSocketPage, redeemToken } from '../support/preview/socket-page.ts';

const secretWords = 'a secret of eight words that nobody reads';
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function launch(fixture: ReturnType<typeof fixtureApp>, keyring: 'normal' | 'locked' = 'normal') {
  const preview = await launchPreview({
    ...fixture,
    args: ['--platform', 'linux'],
    env: { ...fixture.env, RENTIUM_STAND_IN_KEYRING: keyring },
  });
  endings.push(preview.kill);
  const page = await openSocketPage(preview.origin, await redeemToken(preview.url));
  return { preview, page };
}

it('seals with a random key that only the user can read, and opens nothing that was changed', async () => {
  const fixture = fixtureApp();
  endings.push(fixture.remove);
  const { page } = await launch(fixture);
  const sealed = await page.invoke('encrypt', secretWords);
  if (!sealed.ok) throw new Error(sealed.error);
  // The shape that the fixture's handler returns.
  const { bytes } = sealed.value as { readonly bytes: Uint8Array };
  expect(sealed.value).toMatchObject({ available: true, backend: 'gnome_libsecret' });
  expect(Buffer.from(bytes).includes(secretWords)).toBe(false);
  const key = join(fixture.userData, 'stand-in-keyring.bin');
  expect(readFileSync(key)).toHaveLength(32);
  if (hostSystem !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(await page.invoke('decrypt', bytes)).toMatchObject({ value: { result: secretWords } });
  const changed = bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
  expect(await page.invoke('decrypt', changed)).toMatchObject({ ok: false });
});

it('stays locked until the application is started again, although the keyring is opened meanwhile', async () => {
  const fixture = fixtureApp();
  endings.push(fixture.remove);
  const first = await launch(fixture);
  const sealed = await first.page.invoke('encrypt', secretWords);
  if (!sealed.ok) throw new Error(sealed.error);
  // The shape that the fixture's handler returns.
  const { bytes } = sealed.value as { readonly bytes: Uint8Array };
  await first.preview.stop();

  const locked = await launch(fixture, 'locked');
  const refusal = {
    ok: false,
    error: expect.stringMatching(/temporarily unavailable\. Please try again\.$/),
  };
  expect(await locked.page.invoke('decrypt', bytes)).toMatchObject(refusal);
  await locked.preview.control.set('keyring', 'normal');
  expect(await locked.page.invoke('decrypt', bytes)).toMatchObject(refusal);
  await locked.preview.stop();

  const { page } = await launch(fixture);
  expect(await page.invoke('decrypt', bytes)).toMatchObject({ value: { result: secretWords } });
});
