import { describe, expect, it } from 'vitest';
import { type Cipher, createVault, noStoredKey, storedKey } from '../../../main/account/vault.ts';
import { openDocument } from '../../../main/storage/document.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';

interface FakeCipher extends Cipher {
  level: 'protected' | 'weak' | 'unavailable';
  isLocked: boolean;
  isStale: boolean;
  encryptions: number;
}

function createFakeCipher(): FakeCipher {
  const cipher: FakeCipher = {
    level: 'protected',
    isLocked: false,
    isStale: false,
    encryptions: 0,
    protection: async () => cipher.level,
    async encrypt(text: string) {
      if (cipher.isLocked) throw new Error('temporarily unavailable');
      cipher.encryptions += 1;
      return Buffer.from([...text].reverse().join('')).toString('base64');
    },
    async decrypt(ciphertext: string) {
      if (cipher.isLocked) throw new Error('temporarily unavailable');
      return {
        text: [...Buffer.from(ciphertext, 'base64').toString()].reverse().join(''),
        isStale: cipher.isStale,
      };
    },
  };
  return cipher;
}

function setUp() {
  const disk = createMemoryDisk();
  const cipher = createFakeCipher();
  const open = () =>
    createVault(
      openDocument({
        disk,
        clock: createFakeTime().clock,
        name: 'key',
        schema: storedKey,
        empty: noStoredKey,
        isCopied: true,
        onDamage: () => {},
      }),
      cipher,
    );
  return { disk, cipher, open };
}

it('keeps the key over a restart, as ciphertext only', async () => {
  const { disk, open } = setUp();
  expect(await open().store('rsk_secret', 'protected')).toEqual({ storage: 'protected' });
  expect(await open().read()).toEqual({ kind: 'key', key: 'rsk_secret', storage: 'protected' });
  expect([...disk.files.values()].join()).not.toContain('rsk_secret');
});

describe('on a system without real protection', () => {
  it('stores nothing unasked, and says why', async () => {
    const { cipher, disk, open } = setUp();
    cipher.level = 'weak';
    expect(await open().store('rsk_secret', 'protected')).toEqual({
      problem: { kind: 'vault', protection: 'weak' },
    });
    expect(disk.files.size).toBe(0);
  });

  it('stores with consent, and says that it is weak', async () => {
    const { cipher, open } = setUp();
    cipher.level = 'weak';
    expect(await open().store('rsk_secret', 'weak')).toEqual({ storage: 'weak' });
    expect(await open().read()).toMatchObject({ storage: 'weak' });
  });

  it('stores nothing at all where there is no place, even with consent', async () => {
    const { cipher, open } = setUp();
    cipher.level = 'unavailable';
    expect(await open().store('rsk_secret', 'weak')).toEqual({
      problem: { kind: 'vault', protection: 'unavailable' },
    });
  });
});

it('does not lose a key because the keyring was locked once', async () => {
  const { cipher, open } = setUp();
  await open().store('rsk_secret', 'protected');
  cipher.isLocked = true;
  expect(await open().read()).toEqual({ kind: 'locked' });
  cipher.isLocked = false;
  expect(await open().read()).toMatchObject({ kind: 'key', key: 'rsk_secret' });
});

it('keeps the old key when the new one cannot be saved', async () => {
  const { disk, open } = setUp();
  const vault = open();
  await vault.store('rsk_old', 'protected');
  disk.failWith = 'ENOSPC';
  expect(await vault.store('rsk_new', 'protected')).toEqual({ problem: { kind: 'storage', reason: 'full' } });
  expect(await vault.read()).toMatchObject({ key: 'rsk_old' });
  expect(await open().read()).toMatchObject({ key: 'rsk_old' });
});

it('encrypts anew when the system asks for it', async () => {
  const { cipher, open } = setUp();
  await open().store('rsk_secret', 'protected');
  cipher.isStale = true;
  await open().read();
  expect(cipher.encryptions).toBe(2);
});

it('forgets on demand', async () => {
  const { open } = setUp();
  const vault = open();
  await vault.store('rsk_secret', 'protected');
  expect(vault.forget()).toBeNull();
  expect(await vault.read()).toEqual({ kind: 'empty' });
});
