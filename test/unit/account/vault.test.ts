import { describe, expect, it } from 'vitest';
import { createVault, noStoredKey, storedKey } from '../../../main/account/vault.ts';
import type { Cipher } from '../../../main/core/ports.ts';
import { openDocument } from '../../../main/storage/document.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';

const vendor = 'https://api.rentiumsms.online';

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
  expect(await open().store('rsk_secret', vendor, 'protected')).toEqual({ storage: 'protected' });
  expect(await open().read()).toEqual({
    kind: 'key',
    key: 'rsk_secret',
    origin: vendor,
    storage: 'protected',
  });
  expect([...disk.files.values()].join()).not.toContain('rsk_secret');
});

describe('on a system without real protection', () => {
  it('stores nothing unasked, and says why', async () => {
    const { cipher, disk, open } = setUp();
    cipher.level = 'weak';
    expect(await open().store('rsk_secret', vendor, 'protected')).toEqual({
      problem: { kind: 'vault', protection: 'weak' },
    });
    expect(disk.files.size).toBe(0);
  });

  it('stores with consent, and says that it is weak', async () => {
    const { cipher, open } = setUp();
    cipher.level = 'weak';
    expect(await open().store('rsk_secret', vendor, 'weak')).toEqual({ storage: 'weak' });
    expect(await open().read()).toMatchObject({ storage: 'weak' });
  });

  it('stores nothing at all where there is no place, even with consent', async () => {
    const { cipher, open } = setUp();
    cipher.level = 'unavailable';
    expect(await open().store('rsk_secret', vendor, 'weak')).toEqual({
      problem: { kind: 'vault', protection: 'unavailable' },
    });
  });
});

it('does not lose a key because the keyring was locked once', async () => {
  const { cipher, open } = setUp();
  await open().store('rsk_secret', vendor, 'protected');
  cipher.isLocked = true;
  expect(await open().read()).toEqual({ kind: 'locked' });
  cipher.isLocked = false;
  expect(await open().read()).toMatchObject({ kind: 'key', key: 'rsk_secret' });
});

it('keeps the old key when the new one cannot be saved', async () => {
  const { disk, open } = setUp();
  const vault = open();
  await vault.store('rsk_old', vendor, 'protected');
  disk.failWith = 'ENOSPC';
  expect(await vault.store('rsk_new', vendor, 'protected')).toEqual({
    problem: { kind: 'storage', reason: 'full' },
  });
  expect(await vault.read()).toMatchObject({ key: 'rsk_old' });
  expect(await open().read()).toMatchObject({ key: 'rsk_old' });
});

it('encrypts anew when the system asks for it', async () => {
  const { cipher, open } = setUp();
  await open().store('rsk_secret', vendor, 'protected');
  cipher.isStale = true;
  await open().read();
  expect(cipher.encryptions).toBe(2);
});

it('forgets on demand', async () => {
  const { open } = setUp();
  const vault = open();
  await vault.store('rsk_secret', vendor, 'protected');
  expect(vault.forget()).toBeNull();
  expect(await vault.read()).toEqual({ kind: 'empty' });
});

describe('a key and its service', () => {
  const elsewhere = 'http://127.0.0.1:4010';

  it('are encrypted together: the file names neither', async () => {
    const { disk, open } = setUp();
    await open().store('rsk_secret', elsewhere, 'protected');
    expect(await open().read()).toMatchObject({ key: 'rsk_secret', origin: elsewhere });
    expect(JSON.stringify([...disk.files.values()])).not.toContain('127.0.0.1');
  });

  it('of an earlier version, which stored the key alone, are the vendor’s', async () => {
    const { disk, cipher, open } = setUp();
    const ciphertext = await cipher.encrypt('rsk_old');
    disk.files.set('key', JSON.stringify({ ciphertext }));
    expect(await open().read()).toMatchObject({ kind: 'key', key: 'rsk_old', origin: vendor });
  });

  it('of an earlier version are bound together by the next save', async () => {
    const { disk, cipher, open } = setUp();
    disk.files.set('key', JSON.stringify({ ciphertext: await cipher.encrypt('rsk_old') }));
    cipher.isStale = true;
    await open().read();
    const { ciphertext } = JSON.parse(disk.files.get('key') ?? '{}');
    expect(JSON.parse((await cipher.decrypt(ciphertext)).text)).toEqual({ key: 'rsk_old', origin: vendor });
  });

  it.each(['{', '{"key":1}', '"quoted"', 'null'])('are told from a key that looks like %s', async (odd) => {
    const { disk, cipher, open } = setUp();
    disk.files.set('key', JSON.stringify({ ciphertext: await cipher.encrypt(odd) }));
    expect(await open().read()).toMatchObject({ key: odd, origin: vendor });
  });
});
