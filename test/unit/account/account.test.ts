import { describe, expect, it } from 'vitest';
import { createAccount } from '../../../main/account/account.ts';
import { createVault, noStoredKey, storedKey } from '../../../main/account/vault.ts';
import { createSettings, emptySettings, storedSettings } from '../../../main/settings/settings.ts';
import { openDocument } from '../../../main/storage/document.ts';
import { createFakeClient, usd } from '../../support/fake-client.ts';
import { createFakeTime, settle } from '../../support/fake-time.ts';
import { createMemoryDisk, type MemoryDisk } from '../../support/memory-disk.ts';

const key = 'rsk_live_0123456789';

function setUp({
  disk = createMemoryDisk(),
  apiUrl = 'https://api.rentiumsms.online',
  environmentKey = null as string | null,
} = {}) {
  const { clock } = createFakeTime();
  const client = createFakeClient();
  const connected: string[] = [];
  const withheld: unknown[] = [];
  const cipher = {
    isLocked: false,
    protection: async () => 'protected' as const,
    encrypt: async (text: string) => Buffer.from(text).toString('base64'),
    async decrypt(ciphertext: string) {
      if (cipher.isLocked) throw new Error('temporarily unavailable');
      return { text: Buffer.from(ciphertext, 'base64').toString(), isStale: false };
    },
  };
  const numbers = { open: 0 };
  const open = <T extends object>(
    name: string,
    schema: Parameters<typeof openDocument<T>>[0]['schema'],
    empty: T,
  ) => openDocument<T>({ disk, clock, name, schema, empty, isCopied: false, onDamage: () => {} });
  const account = createAccount({
    vault: createVault(open('key', storedKey, noStoredKey), cipher),
    chosen: createSettings(open('settings', storedSettings, emptySettings)).server,
    apiUrl,
    environmentKey,
    onKeyWithheld: (key) => withheld.push(key),
    onKeyCheckFailed: () => {},
    connect(baseUrl, used) {
      connected.push(`${baseUrl.origin} ${used}`);
      return client;
    },
    openNumbers: () => numbers.open,
    openSandbox: async () => ({ url: 'http://127.0.0.1:4000', key: 'rsk_sandbox', close: async () => {} }),
  });
  let endOrder: () => void = () => {};
  /** An order leaves through the session and waits for its answer. */
  const beginOrder = () =>
    void account.hold(
      () =>
        new Promise<void>((resolve) => {
          endOrder = resolve;
        }),
    );
  return {
    account,
    numbers,
    client,
    connected,
    withheld,
    disk,
    cipher,
    beginOrder,
    endOrder: () => endOrder(),
    restart: (d: MemoryDisk = disk, url = apiUrl) => setUp({ disk: d, apiUrl: url }),
  };
}

it('begins with nothing', async () => {
  const { account } = setUp();
  await account.restore();
  expect(account.account()).toEqual({ kind: 'none' });
  expect(account.session()).toBeNull();
});

it('takes up the sandbox again after a restart', async () => {
  const first = setUp();
  await first.account.useSandbox();
  expect(first.connected).toEqual(['http://127.0.0.1:4000 rsk_sandbox']);
  const second = first.restart();
  await second.account.restore();
  expect(second.account.account()).toEqual({ kind: 'sandbox' });
});

it('takes up a stored key again after a restart, and shows no more of it than its end', async () => {
  const first = setUp();
  expect(await first.account.saveKey(key, 'protected')).toMatchObject({ ok: true });
  const second = first.restart();
  await second.account.restore();
  expect(second.account.account()).toEqual({
    kind: 'live',
    keyEnding: '6789',
    storage: 'protected',
    apiHost: 'api.rentiumsms.online',
  });
});

it('keeps its session while an order is under way, whose answer would be lost with it', async () => {
  const { account, beginOrder } = setUp();
  await account.saveKey(key, 'protected');
  const session = account.session();
  beginOrder();
  for (const leave of [account.useSandbox, account.signOut, () => account.saveKey(key, 'memory')]) {
    expect(await leave()).toEqual({ ok: false, problem: { kind: 'purchase-under-way' } });
  }
  expect(account.session()).toBe(session);
});

describe('an account with open numbers', () => {
  const open = { ok: false, problem: { kind: 'numbers-open', count: 2 } };
  const setUpLive = async () => {
    const parts = setUp();
    await parts.account.saveKey(key, 'protected');
    parts.numbers.open = 2;
    return parts;
  };

  it.each(['useSandbox', 'signOut', 'saveKey'] as const)(
    'is not left without a question: %s',
    async (way) => {
      const { account } = await setUpLive();
      const leave = (isConfirmed?: boolean) =>
        way === 'saveKey'
          ? account.saveKey('rsk_live_another_key', 'protected', isConfirmed)
          : account[way](isConfirmed);
      const session = account.session();
      expect(await leave()).toEqual(open);
      expect(account.session()).toBe(session);
      expect(account.account()).toMatchObject({ kind: 'live', keyEnding: '6789' });
      expect(await leave(true)).toMatchObject({ ok: true });
      expect(account.session()).not.toBe(session);
    },
  );

  it('is not left with the same key, and a key that is refused is told of first', async () => {
    const { account, client } = await setUpLive();
    expect(await account.saveKey(` ${key}`, 'protected')).toMatchObject({ ok: true });
    client.readBalance = async () => ({ ok: false, problem: { kind: 'auth' } });
    expect(await account.saveKey('rsk_live_another_key', 'protected')).toMatchObject({
      problem: { kind: 'auth' },
    });
  });
});

it('waits for an order that left while a key was checked', async () => {
  const { account, client, beginOrder, endOrder } = setUp();
  await account.useSandbox();
  const session = account.session();
  let answer: () => void = () => {};
  client.onReadBalance = () =>
    new Promise((resolve) => (answer = () => resolve({ ok: true, value: usd(1) })));
  const saving = account.saveKey(key, 'memory');
  await settle();
  beginOrder();
  answer();
  await settle();
  expect(account.session()).toBe(session);
  endOrder();
  expect(await saving).toMatchObject({ ok: true });
  expect(account.account()).toMatchObject({ kind: 'live' });
});

it('tells apart the accounts of one service, the same after a restart, without naming the key', async () => {
  const fingerprintsOf = async ({ account }: ReturnType<typeof setUp>, keys: string[]) => {
    const seen: (string | undefined)[] = [];
    for (const each of keys) {
      await account.saveKey(each, 'memory');
      seen.push(account.session()?.account);
    }
    return seen;
  };
  const [one, other, again] = await fingerprintsOf(setUp(), [key, `${key}x`, key]);
  expect(one).not.toBe(other);
  expect(again).toBe(one);
  expect(await fingerprintsOf(setUp(), [key])).toEqual([one]);
  expect(key).not.toContain(one);
});

it('does one thing after the other: a slow check of a key does not undo a later choice', async () => {
  const { account, client } = setUp();
  let answer: () => void = () => {};
  client.onReadBalance = () =>
    new Promise((resolve) => (answer = () => resolve({ ok: true, value: usd(1) })));
  const saving = account.saveKey(key, 'protected');
  const trying = account.useSandbox();
  await settle();
  answer();
  await Promise.all([saving, trying]);
  expect(account.account()).toEqual({ kind: 'sandbox' });
});

describe('a key', () => {
  it('that the service refuses is neither kept nor used', async () => {
    const { account, client, restart } = setUp();
    client.onReadBalance = async () => ({ ok: false, problem: { kind: 'auth' } });
    expect(await account.saveKey(key, 'protected')).toEqual({ ok: false, problem: { kind: 'auth' } });
    expect(account.account()).toEqual({ kind: 'none' });
    const second = restart();
    await second.account.restore();
    expect(second.account.account()).toEqual({ kind: 'none' });
  });

  it('for this run is gone after it', async () => {
    const { account, restart } = setUp();
    await account.saveKey(key, 'memory');
    expect(account.account()).toMatchObject({ kind: 'live', storage: 'memory' });
    const second = restart();
    await second.account.restore();
    expect(second.account.account()).toEqual({ kind: 'none' });
  });

  it('for this run leaves the stored one where it is when the person signs out', async () => {
    const { account } = setUp();
    await account.saveKey(key, 'protected');
    await account.saveKey('rsk_live_another_9999', 'memory');
    await account.signOut();
    expect(account.account()).toMatchObject({ kind: 'live', keyEnding: '6789', storage: 'protected' });
    await account.signOut();
    expect(account.account()).toEqual({ kind: 'none' });
  });

  it('from the environment is used, passes over the first-run page, and is never stored', async () => {
    const disk = createMemoryDisk();
    const { account } = setUp({ disk, environmentKey: key });
    await account.restore();
    expect(account.account()).toMatchObject({ kind: 'live', storage: 'environment' });
    expect([...disk.files.values()].join()).not.toContain(Buffer.from(key).toString('base64'));
  });

  it('is not sent over plain http to another computer', async () => {
    const { account, connected } = setUp({ apiUrl: 'http://api.rentiumsms.online' });
    expect(await account.saveKey(key, 'protected')).toEqual({ ok: false, problem: { kind: 'insecure-url' } });
    expect(connected).toEqual([]);
  });

  it('too short to hint at is not hinted at', async () => {
    const { account } = setUp();
    await account.saveKey('abc123', 'memory');
    expect(account.account()).toMatchObject({ keyEnding: '' });
  });

  it('stays where it is while the keyring is locked, and opens in a later run', async () => {
    const first = setUp();
    await first.account.saveKey(key, 'protected');
    const second = first.restart();
    second.cipher.isLocked = true;
    await second.account.restore();
    expect(second.account.account()).toEqual({ kind: 'locked' });
    const third = second.restart();
    await third.account.restore();
    expect(third.account.account()).toMatchObject({ kind: 'live' });
  });

  it('is forgotten at sign-out', async () => {
    const { account, client, restart } = setUp();
    await account.saveKey(key, 'protected');
    await account.signOut();
    expect(account.account()).toEqual({ kind: 'none' });
    expect(client.calls).toContain('close');
    const second = restart();
    await second.account.restore();
    expect(second.account.account()).toEqual({ kind: 'none' });
  });

  it('survives a visit to the sandbox', async () => {
    const { account } = setUp();
    await account.saveKey(key, 'protected');
    await account.useSandbox();
    expect(account.account()).toEqual({ kind: 'sandbox' });
    await account.signOut();
    expect(account.account()).toMatchObject({ kind: 'live', keyEnding: '6789' });
  });
});

describe('a stored key belongs to the service that it was stored for', () => {
  const elsewhere = 'http://127.0.0.1:4010';

  it('goes to no other address, and the person is told', async () => {
    const first = setUp();
    await first.account.saveKey(key, 'protected');
    const second = first.restart(first.disk, elsewhere);
    expect(await second.account.restore()).toMatchObject({ ok: true });
    expect(second.connected).toEqual([]);
    expect(second.account.account()).toEqual({ kind: 'none' });
    expect(second.withheld).toEqual([{ belongsTo: 'https://api.rentiumsms.online', service: elsewhere }]);
    const third = first.restart();
    await third.account.restore();
    expect(third.account.account()).toMatchObject({ kind: 'live', keyEnding: '6789' });
    expect(third.withheld).toEqual([]);
  });

  it.each([
    'https://api.rentiumsms.online:444',
    'https://api.rentiumsms.online.example.com',
    'https://rentiumsms.online',
  ])('nor to %s', async (apiUrl) => {
    const first = setUp();
    await first.account.saveKey(key, 'protected');
    const second = first.restart(first.disk, apiUrl);
    await second.account.restore();
    expect(second.connected).toEqual([]);
  });

  it('nor after a visit to the sandbox', async () => {
    const first = setUp();
    await first.account.saveKey(key, 'protected');
    const second = first.restart(first.disk, elsewhere);
    await second.account.useSandbox();
    await second.account.signOut();
    expect(second.account.account()).toEqual({ kind: 'none' });
    expect(second.connected.join()).not.toContain(key);
  });

  it('is opened at another path of the same service', async () => {
    const first = setUp();
    await first.account.saveKey(key, 'protected');
    const second = first.restart(first.disk, 'https://api.rentiumsms.online/v2');
    await second.account.restore();
    expect(second.account.account()).toMatchObject({ kind: 'live' });
  });

  it('stays the vendor’s while a key for this run is used elsewhere', async () => {
    const first = setUp();
    await first.account.saveKey(key, 'protected');
    const second = first.restart(first.disk, elsewhere);
    await second.account.saveKey('rsk_sandbox_0123456789', 'memory');
    await second.account.signOut();
    const third = first.restart();
    await third.account.restore();
    expect(third.account.account()).toMatchObject({ kind: 'live', keyEnding: '6789' });
  });
});

describe('a key of this run', () => {
  it.each(['memory', 'environment'] as const)('(%s) survives a visit to the sandbox', async (storage) => {
    const { account } = setUp({ environmentKey: storage === 'environment' ? key : null });
    await account.restore();
    if (storage === 'memory') await account.saveKey(key, 'memory');
    await account.useSandbox();
    await account.signOut();
    expect(account.account()).toMatchObject({ kind: 'live', keyEnding: '6789', storage });
  });

  it.each(['memory', 'environment'] as const)('(%s) is not dropped by opening again', async (storage) => {
    const { account } = setUp({ environmentKey: storage === 'environment' ? key : null });
    await account.restore();
    if (storage === 'memory') await account.saveKey(key, 'memory');
    await account.restore();
    expect(account.account()).toMatchObject({ kind: 'live', storage });
  });

  it('is gone once the person has signed out of it', async () => {
    const { account } = setUp({ environmentKey: key });
    await account.restore();
    await account.signOut();
    await account.restore();
    expect(account.account()).toEqual({ kind: 'none' });
  });
});
