import { expect, it } from 'vitest';
import { compose } from '../../main/app.ts';
import type { Cipher } from '../../main/core/ports.ts';
import { openFiles } from '../../main/files.ts';
import { createDisk } from '../../main/storage/disk.ts';
import { createFakeChance } from '../support/fake-chance.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { createFakeTime, settle } from '../support/fake-time.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { quietLog } from '../support/quiet-ports.ts';
import { createStrictFiles } from '../support/strict-files.ts';

function setUp(decrypt: Cipher['decrypt'], apiUrl: string | null = null) {
  const desktop = createFakeDesktop();
  const disk = createMemoryDisk();
  disk.files.set('key', JSON.stringify({ ciphertext: 'YQ==' }));
  const app = compose({
    ...createFakeTime(),
    chance: createFakeChance(),
    log: quietLog,
    disk,
    cipher: { protection: async () => 'protected', encrypt: async () => '', decrypt },
    desktop,
    environment: {
      apiUrl,
      apiKey: null,
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: '/' },
    },
  });
  return { app, desktop };
}

it('says that the account is being opened for as long as the keyring asks the person', async () => {
  let answer: (content: { text: string; isStale: boolean }) => void = () => {};
  // As Electron's decryptStringAsync, which stays pending while the prompt of the keyring is open.
  const { app } = setUp(() => new Promise((resolve) => (answer = resolve)));
  const started = app.start();
  await settle();
  expect(app.state.get().account).toEqual({ kind: 'opening' });
  answer({ text: 'rsk_live', isStale: false });
  await started;
  expect(app.state.get().account.kind).toBe('live');
  await app.stop();
});

it('restarts in order where the keyring stays locked, the one way to have Electron ask it again', async () => {
  const { app, desktop } = setUp(() => Promise.reject(new Error('temporarily unavailable')));
  await app.start();
  expect(app.state.get().account).toEqual({ kind: 'locked' });
  expect(await app.handlers.restart()).toEqual({ ok: true, value: null });
  expect(desktop.isRestarting).toBe(true);
  await app.stop();
});

it('has no account where the last one cannot be taken up at all', async () => {
  const { app } = setUp(async () => ({ text: 'rsk_live', isStale: false }), 'http://192.0.2.1');
  await app.start();
  expect(app.state.get().account).toEqual({ kind: 'none' });
  await app.stop();
});

it('removes what kills of earlier versions left, each a whole ledger, before anything else', () => {
  const files = createStrictFiles();
  files.plant('rentals.json.tmp-1716120000abc123', '{"entries":[]}');
  openFiles(createDisk('/data', files), createFakeTime().clock, () => {});
  expect(files.names()).toEqual([]);
});

it('tells of a tray icon that is not to be seen, until it is', async () => {
  const { app } = setUp(() => Promise.reject(new Error('no')));
  const kinds = () => app.state.get().notices.map(({ kind }) => kind);
  app.tellTrayMissing('no-host');
  expect(kinds()).toEqual(['tray-missing']);
  app.tellTrayMissing(null);
  expect(kinds()).toEqual([]);
});
