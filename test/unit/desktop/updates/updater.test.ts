import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { createUpdateSource, type Updater } from '../../../../main/desktop/updates/updater.ts';

type Check = Awaited<ReturnType<Updater['checkForUpdates']>>;

/** electron-updater as far as it is used. */
class FakeUpdater extends EventEmitter {
  autoDownload = true;
  autoInstallOnAppQuit = true;
  disableWebInstaller = false;
  logger: Updater['logger'] = null;
  isActive = true;
  check: () => Promise<unknown> = async () => null;
  download: () => Promise<string[]> = async () => [];
  readonly installs: unknown[][] = [];
  isUpdaterActive = () => this.isActive;
  // Of the many fields of an answer only those are filled in that are read.
  checkForUpdates = async () => (await this.check()) as Check;
  downloadUpdate = () => this.download();
  quitAndInstall = (...how: unknown[]) => void this.installs.push(how);
}

function setUp(platform: NodeJS.Platform = 'linux') {
  const fake = new FakeUpdater();
  const warnings: unknown[] = [];
  const quits: (() => void)[] = [];
  const source = createUpdateSource({
    platform,
    // An emitter of typed events and one of any events have the same methods.
    load: async () => fake as unknown as Updater,
    quitWith: (last) => quits.push(last),
    log: { info: () => {}, error: () => {}, warn: (...line) => warnings.push(line) },
  });
  return { fake, source, warnings, quits };
}

const failing = (code?: string) => async () => {
  throw Object.assign(new Error('failed'), code === undefined ? {} : { code });
};

it('never downloads, and installs nothing, by itself', async () => {
  const { fake, source } = setUp();
  expect(await source.isSupported()).toBe(true);
  expect(fake).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: false, disableWebInstaller: true });
});

it('lets macOS take a downloaded update over, which is how its signature is checked', async () => {
  const { fake, source } = setUp('darwin');
  await source.isSupported();
  expect(fake).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: true });
});

it('knows the builds that do not update themselves', async () => {
  const { fake, source } = setUp();
  fake.isActive = false;
  expect(await source.isSupported()).toBe(false);
  const common = {
    platform: 'linux',
    quitWith: () => {},
    log: { info() {}, warn() {}, error() {} },
  } as const;
  expect(await createUpdateSource({ ...common, load: async () => null }).isSupported()).toBe(false);
  expect(await createUpdateSource({ ...common, load: failing() }).isSupported()).toBe(false);
});

it.each([
  ['one string', '<p>Faster <b>codes</b></p>', 'Faster codes'],
  [
    'a list',
    [
      { version: '2.0.0', note: 'New' },
      { version: '1.9.0', note: null },
    ],
    'New',
  ],
  ['none', null, ''],
])('finds a newer version with its notes as plain text: %s', async (_name, releaseNotes, notes) => {
  const { fake, source } = setUp();
  await source.isSupported();
  fake.check = async () => ({ isUpdateAvailable: true, updateInfo: { version: '2.0.0', releaseNotes } });
  expect(await source.look()).toEqual({ version: '2.0.0', notes });
});

it('finds nothing where this is the newest', async () => {
  const { fake, source } = setUp();
  await source.isSupported();
  fake.check = async () => ({ isUpdateAvailable: false, updateInfo: { version: '1.0.0' } });
  expect(await source.look()).toBeNull();
});

it.each([
  ['no code, as Chromium’s network', undefined, 'unreachable'],
  ['HTTP_ERROR_503', 'HTTP_ERROR_503', 'unreachable'],
  ['no release list', 'ERR_UPDATER_LATEST_VERSION_NOT_FOUND', 'unreachable'],
  ['a wrong hash', 'ERR_CHECKSUM_MISMATCH', 'other'],
  ['a wrong signature', 'ERR_UPDATER_INVALID_SIGNATURE', 'other'],
  ['a full disk', 'ENOSPC', 'other'],
])('tells failures apart by their codes: %s', async (_name, code, reason) => {
  const { fake, source, warnings } = setUp();
  await source.isSupported();
  fake.check = failing(code);
  fake.download = failing(code);
  expect(await source.look()).toBe(reason);
  expect(await source.download(() => {})).toBe(reason);
  expect(warnings).toHaveLength(2);
  expect(fake.listenerCount('download-progress')).toBe(0);
});

it('tells how far a download has come', async () => {
  const { fake, source } = setUp();
  await source.isSupported();
  fake.download = async () => {
    for (const percent of [0, 12.5, 100.4]) fake.emit('download-progress', { percent });
    return [];
  };
  const shares: number[] = [];
  expect(await source.download((share) => shares.push(share))).toBeNull();
  expect(shares).toEqual([0, 0.125, 1]);
});

it('installs only after the application has stopped in order', async () => {
  const { fake, source, quits } = setUp();
  await source.isSupported();
  source.install();
  expect(fake.installs).toEqual([]);
  quits[0]?.();
  expect(fake.installs).toEqual([[true, true]]);
});
