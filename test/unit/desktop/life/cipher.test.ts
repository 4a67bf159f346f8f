import { beforeEach, expect, it, vi } from 'vitest';
import { createCipher } from '../../../../main/desktop/life/cipher.electron.ts';
import { en } from '../../../../preload/words/index.ts';
import { settle } from '../../../support/fake-time.ts';

/** A keyring as Electron shows it; the stand-in's has no locked daemon behind a desktop that promises one. */
const keyring = vi.hoisted(() => ({
  isAvailable: true,
  backend: 'gnome_libsecret',
  prefix: 'v11',
  questionCount: 0,
}));
vi.mock('electron', () => ({
  safeStorage: {
    async isAsyncEncryptionAvailable() {
      keyring.questionCount += 1;
      return keyring.isAvailable;
    },
    async decryptStringAsync(encrypted: Buffer) {
      keyring.questionCount += 1;
      return { result: encrypted.toString(), shouldReEncrypt: false };
    },
    getSelectedStorageBackend: () => keyring.backend,
    encryptStringAsync: async (text: string) => {
      keyring.questionCount += 1;
      if (keyring.prefix === '') throw new Error('temporarily unavailable');
      return Buffer.from(keyring.prefix + text);
    },
  },
}));
beforeEach(() =>
  Object.assign(keyring, { isAvailable: true, backend: 'gnome_libsecret', prefix: 'v11', questionCount: 0 }),
);

it.each<[NodeJS.Platform, Partial<typeof keyring>, 'protected' | 'weak' | 'unavailable', string]>([
  ['linux', {}, 'protected', 'a keyring of its desktop'],
  ['linux', { prefix: 'v12' }, 'protected', 'the portal’s keyring'],
  ['linux', { backend: 'basic_text', prefix: 'v10' }, 'weak', 'no keyring at all'],
  ['linux', { prefix: 'v10' }, 'weak', 'a desktop that promises a keyring which does not run'],
  ['linux', { isAvailable: false }, 'unavailable', 'no encryption'],
  ['linux', { prefix: '' }, 'unavailable', 'a keyring that refuses'],
  ['darwin', { prefix: 'v10' }, 'protected', 'the keychain, whose ciphertext always begins so'],
  ['win32', { prefix: 'v10' }, 'protected', 'DPAPI, whose ciphertext always begins so'],
  ['win32', { isAvailable: false }, 'unavailable', 'no encryption'],
])('%s with %o is %s: %s', async (platform, found, protection) => {
  Object.assign(keyring, found);
  expect(await createCipher(platform, Promise.resolve()).protection()).toBe(protection);
});

it('says plainly what each of the two lesser states means', () => {
  const weak = en.problems.vault({ kind: 'vault', protection: 'weak' }, 'en-US');
  const unavailable = en.problems.vault({ kind: 'vault', protection: 'unavailable' }, 'en-US');
  expect(weak.explanation).toContain('other programs of yours could read the stored key');
  expect(unavailable.explanation).toContain('kept until you quit');
  expect(unavailable.explanation).not.toContain('store it');
});

it('asks the keyring for nothing before it may: Electron would keep the answer for the whole run', async () => {
  let allow = () => {};
  const cipher = createCipher('linux', new Promise((resolve) => (allow = resolve)));
  const answers = Promise.all([cipher.protection(), cipher.encrypt('a'), cipher.decrypt('YQ==')]);
  await settle();
  expect(keyring.questionCount).toBe(0);
  allow();
  await answers;
  expect(keyring.questionCount).toBeGreaterThan(0);
});
