/** safeStorage in each state of the system's keyring. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixtureApp } from '../stand-in/driver/fixture.ts';
import { openSocketPage, redeemToken, type SocketPage } from '../stand-in/driver/socket-page.ts';
import { launchPreview, type Preview } from '../stand-in/driver.ts';

const SECRET = 'a secret of eight words that nobody reads';
const fixture = fixtureApp();
let preview: Preview;
let page: SocketPage;

beforeAll(async () => {
  preview = await launchPreview(fixture);
  page = await openSocketPage(preview.origin, await redeemToken(preview.url));
});
beforeEach(() => preview.control.setKeyring('normal'));
afterAll(async () => {
  await page.close();
  await preview.stop();
  fixture.remove();
});

interface Encrypted {
  readonly available: boolean;
  readonly backend: string | null;
  readonly bytes: Uint8Array;
}
async function encrypt(): Promise<Encrypted> {
  const outcome = await page.invoke('encrypt', SECRET);
  if (!outcome.ok) throw new Error(outcome.error);
  // The shape that the fixture's handler returns.
  return outcome.value as Encrypted;
}
const beginning = ({ bytes }: Encrypted) => Buffer.from(bytes).subarray(0, 3).toString('latin1');
const onLinux = process.platform === 'linux';

describe('a keyring', () => {
  it('protects with a random key that only the user can read', async () => {
    const sealed = await encrypt();
    expect(beginning(sealed)).toBe('v11');
    expect(Buffer.from(sealed.bytes).includes(SECRET)).toBe(false);
    expect(sealed.backend).toBe(onLinux ? 'gnome_libsecret' : null);
    const key = join(fixture.userData, 'stand-in-keyring.bin');
    expect(readFileSync(key)).toHaveLength(32);
    if (process.platform !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600);
  });

  it('gives back what it protected', async () => {
    const { bytes } = await encrypt();
    expect(await page.invoke('decrypt', bytes)).toEqual({
      ok: true,
      value: { result: SECRET, shouldReEncrypt: false },
    });
  });

  it('refuses what was changed', async () => {
    const { bytes } = await encrypt();
    const changed = bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
    expect(await page.invoke('decrypt', changed)).toMatchObject({ ok: false });
  });
});

describe('without a real keyring', () => {
  it('is weak: a hard-coded key, which shows in the first bytes', async () => {
    await preview.control.setKeyring('weak');
    const sealed = await encrypt();
    expect(beginning(sealed)).toBe('v10');
    expect(sealed).toMatchObject({ available: true, backend: onLinux ? 'basic_text' : null });
  });

  it('asks to encrypt again what was weakly protected', async () => {
    await preview.control.setKeyring('weak');
    const { bytes } = await encrypt();
    await preview.control.setKeyring('normal');
    expect(await page.invoke('decrypt', bytes)).toMatchObject({ value: { shouldReEncrypt: true } });
  });

  it('is unavailable', async () => {
    await preview.control.setKeyring('unavailable');
    expect(await page.invoke('encrypt', SECRET)).toMatchObject({ ok: false });
  });
});

describe('a locked keyring', () => {
  it('refuses for the moment and gives the secret back later', async () => {
    const { bytes } = await encrypt();
    await preview.control.setKeyring('locked');
    expect(await page.invoke('decrypt', bytes)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/temporarily unavailable\. Please try again\.$/),
    });
    await preview.control.setKeyring('normal');
    expect(await page.invoke('decrypt', bytes)).toMatchObject({ value: { result: SECRET } });
  });
});
