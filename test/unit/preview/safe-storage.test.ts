import { beforeEach, describe, expect, it } from 'vitest';
import type { System } from '../../../main/preview/desktop/system.ts';
import { play } from '../../support/play.ts';
import { createTempFolder } from '../../support/temp-folder.ts';

const secretWords = 'a secret of eight words that nobody reads';
let folder: string;
beforeEach(() => {
  folder = createTempFolder();
});

/** Another run of the application with the same data folder. */
async function run(system: System, keyring: 'normal' | 'weak' | 'locked' = 'normal') {
  const played = await play(system);
  played.app.setPath('userData', folder);
  played.set('keyring', keyring);
  return played;
}
const beginning = (bytes: Buffer) => bytes.subarray(0, 3).toString('latin1');

describe('the keyring', () => {
  it('is asked once: what is opened or changed later is not seen in the same run', async () => {
    const bytes = await (await run('linux')).safeStorage.encryptStringAsync(secretWords);
    const { safeStorage, set } = await run('linux', 'locked');
    await expect(safeStorage.decryptStringAsync(bytes)).rejects.toThrow(
      'safeStorage.decryptStringAsync is temporarily unavailable. Please try again.',
    );
    set('keyring', 'normal');
    await expect(safeStorage.decryptStringAsync(bytes)).rejects.toThrow('temporarily unavailable');
    const next = await run('linux');
    expect(await next.safeStorage.decryptStringAsync(bytes)).toEqual({
      result: secretWords,
      shouldReEncrypt: false,
    });
  });

  it('is not asked for an empty text', async () => {
    const { safeStorage, set } = await run('linux', 'locked');
    expect(await safeStorage.decryptStringAsync(Buffer.alloc(0))).toEqual({
      result: '',
      shouldReEncrypt: false,
    });
    set('keyring', 'normal');
    expect(beginning(await safeStorage.encryptStringAsync(secretWords))).toBe('v11');
  });

  it.each(['normal', 'weak', 'locked'] as const)(
    'is always said to be available once ready: %s',
    async (mode) => {
      const { safeStorage } = await run('linux', mode);
      expect(await safeStorage.isAsyncEncryptionAvailable()).toBe(true);
    },
  );

  it('cannot be used before that', async () => {
    const { safeStorage } = await play('linux', { isReady: false });
    expect(await safeStorage.isAsyncEncryptionAvailable()).toBe(false);
    await expect(safeStorage.encryptStringAsync(secretWords)).rejects.toThrow('before app is ready');
    await expect(safeStorage.decryptStringAsync(Buffer.from('v11'))).rejects.toThrow('before app is ready');
  });

  it('opens nothing but buffers of its own', async () => {
    const { safeStorage } = await run('linux');
    const text: unknown = 'v11 text';
    await expect(safeStorage.decryptStringAsync(text as Buffer)).rejects.toThrow('to be a buffer');
    await expect(safeStorage.decryptStringAsync(Buffer.from('v11 text'))).rejects.toThrow(
      'Error while decrypting the ciphertext',
    );
  });
});

describe('the beginning of a ciphertext', () => {
  it.each([
    ['linux', 'normal', 'v11'],
    ['linux', 'weak', 'v10'],
    ['linux', 'locked', 'v10'],
    ['darwin', 'normal', 'v10'],
    ['win32', 'normal', 'v10'],
    ['win32', 'locked', 'v10'],
  ] as const)('on %s, keyring %s, is %s', async (system, mode, expected) => {
    const { safeStorage } = await run(system, mode);
    expect(beginning(await safeStorage.encryptStringAsync(secretWords))).toBe(expected);
  });

  it('asks on Linux to encrypt again what was weakly protected', async () => {
    const bytes = await (await run('linux', 'weak')).safeStorage.encryptStringAsync(secretWords);
    const { safeStorage } = await run('linux');
    expect(await safeStorage.decryptStringAsync(bytes)).toEqual({
      result: secretWords,
      shouldReEncrypt: true,
    });
  });

  it('is written by a key of the user’s own on macOS and Windows, although it looks like the weak one', async () => {
    const bytes = await (await run('darwin')).safeStorage.encryptStringAsync(secretWords);
    folder = createTempFolder();
    await expect((await run('darwin')).safeStorage.decryptStringAsync(bytes)).rejects.toThrow('decrypting');
  });

  it('is not written at all on macOS where the keychain was declined', async () => {
    const { safeStorage } = await run('darwin', 'locked');
    await expect(safeStorage.encryptStringAsync(secretWords)).rejects.toThrow('Error while encrypting');
  });
});

it.each([
  ['normal', 'gnome_libsecret'],
  ['weak', 'basic_text'],
  // It is read from the name of the desktop, not from the keyring.
  ['locked', 'gnome_libsecret'],
] as const)('names on Linux the backend of a keyring that is %s: %s', async (mode, backend) => {
  const { safeStorage } = await run('linux', mode);
  expect(Reflect.apply(Reflect.get(safeStorage, 'getSelectedStorageBackend'), safeStorage, [])).toBe(backend);
});
