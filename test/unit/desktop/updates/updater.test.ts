import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createUpdateSource, type Updater } from '../../../../main/desktop/updates/updater.ts';
import { createUpdateKey, signManifest } from '../../../support/update-key.ts';

type Check = Awaited<ReturnType<Updater['checkForUpdates']>>;

/** electron-updater as far as it is used. */
class FakeUpdater extends EventEmitter {
  autoDownload = true;
  autoInstallOnAppQuit = true;
  disableWebInstaller = false;
  logger: Updater['logger'] = null;
  isActive = true;
  check: () => Promise<unknown> = async () => null;
  downloads = 0;
  download: () => Promise<string[]> = async () => [`/cache/${name}`];
  readonly installs: unknown[][] = [];
  isUpdaterActive = () => this.isActive;
  // Of the many fields of an answer only those are filled in that are read.
  checkForUpdates = async () => (await this.check()) as Check;
  downloadUpdate = () => {
    this.downloads += 1;
    return this.download();
  };
  quitAndInstall = (...how: unknown[]) => void this.installs.push(how);
}

const ours = createUpdateKey();
const theirs = createUpdateKey();
const hash = `${'a'.repeat(86)}==`;
const name = 'rentium-tray-2.0.0-linux-x64.AppImage';
const manifest = { serial: 100, version: '2.0.0', expiresAtMs: 2_000, files: { [name]: { sha512: hash } } };

/** The word of the release page and of the computer; an attacker may change each of them. */
interface World {
  /** Of the manifest; null: it is not there. */
  text: string | null;
  hash: string;
  nowMs: number;
  keys: readonly string[];
  version: string;
  files: readonly { readonly url: string; readonly sha512: string }[];
  highestSerial: number;
}

/** The feed of a release page. */
const offers =
  ({ version = '2.0.0', files = [{ url: name, sha512: hash }] }: Partial<World> = {}) =>
  async () => ({ isUpdateAvailable: true, updateInfo: { version, files } });

function setUp(platform: NodeJS.Platform = 'linux', changed: Partial<World> = {}) {
  const world = {
    text: signManifest(manifest, [ours]),
    hash,
    nowMs: 1_000,
    keys: [ours.publicKey],
    ...changed,
  };
  const asked: string[] = [];
  const fake = new FakeUpdater();
  const warnings: unknown[] = [];
  const quits: (() => void)[] = [];
  const source = createUpdateSource({
    platform,
    // An emitter of typed events and one of any events have the same methods.
    load: async () => fake as unknown as Updater,
    releaseKeys: world.keys,
    async fetchManifest(version) {
      asked.push(version);
      if (world.text === null) throw new Error('net::ERR_CONNECTION_REFUSED');
      return world.text;
    },
    hashFile: async () => world.hash,
    clock: { now: () => world.nowMs },
    quitWith: (last) => quits.push(last),
    log: { info: () => {}, error: () => {}, warn: (...line) => warnings.push(line) },
  });
  return { fake, source, warnings, quits, asked, world };
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
    releaseKeys: [],
    fetchManifest: async () => '',
    hashFile: async () => '',
    clock: { now: () => 0 },
    quitWith: () => {},
    log: { info() {}, warn() {}, error() {} },
  } as const;
  expect(await createUpdateSource({ ...common, load: async () => null }).isSupported()).toBe(false);
  expect(await createUpdateSource({ ...common, load: failing() }).isSupported()).toBe(false);
});

describe('a newer version', () => {
  it('is one of ours where its manifest says so', async () => {
    const { fake, source } = setUp();
    await source.isSupported();
    fake.check = offers();
    expect(await source.look(0)).toEqual({ version: '2.0.0', serial: 100 });
  });

  it.each<[string, Partial<World>, string]>([
    ['another key signed its manifest', { text: signManifest(manifest, [theirs]) }, 'other'],
    ['its manifest came to its end', { nowMs: manifest.expiresAtMs }, 'none'],
    ['its manifest is older than one that was seen', { highestSerial: 101 }, 'other'],
    [
      'its manifest is of another version',
      { text: signManifest({ ...manifest, version: '1.9.0' }, [ours]) },
      'other',
    ],
    ['the feed names another file', { files: [{ url: name, sha512: 'other' }] }, 'other'],
    ['the feed names a version that is no version', { version: '../../2.0.0' }, 'other'],
    ['its manifest is not there', { text: null }, 'unreachable'],
  ])('is none for us where %s', async (_name, changed, outcome) => {
    const { fake, source, asked } = setUp('linux', changed);
    await source.isSupported();
    fake.check = offers(changed);
    expect((await source.look(changed.highestSerial ?? 0)) ?? 'none').toBe(outcome);
    expect(await source.download(() => {})).toBe('other');
    expect(fake.downloads + fake.installs.length).toBe(0);
    for (const version of asked) expect(version).toBe('2.0.0');
  });

  it('is only told of by a build without a release key, which asks for no manifest', async () => {
    const { fake, source, asked } = setUp('linux', { keys: [] });
    await source.isSupported();
    fake.check = offers();
    expect(await source.look(0)).toEqual({ version: '2.0.0', serial: null });
    expect(await source.download(() => {})).toBe('other');
    expect(fake.downloads).toBe(0);
    expect(asked).toEqual([]);
  });

  it('is not ready where what came is not what we published', async () => {
    const { fake, source, world } = setUp();
    await source.isSupported();
    fake.check = offers();
    await source.look(0);
    world.hash = 'other';
    expect(await source.download(() => {})).toBe('other');
    expect(await source.install()).toBe('other');
    expect(fake.installs).toEqual([]);
  });

  it('is not run where it was changed after the download', async () => {
    const { fake, source, world, quits } = setUp();
    await source.isSupported();
    fake.check = offers();
    await source.look(0);
    expect(await source.download(() => {})).toBeNull();
    world.hash = 'other';
    expect(await source.install()).toBe('other');
    expect(quits).toEqual([]);
  });
});

it('finds nothing where this is the newest', async () => {
  const { fake, source } = setUp();
  await source.isSupported();
  fake.check = async () => ({ isUpdateAvailable: false, updateInfo: { version: '1.0.0' } });
  expect(await source.look(0)).toBeNull();
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
  expect(await source.look(0)).toBe(reason);
  fake.check = offers();
  await source.look(0);
  fake.download = failing(code);
  expect(await source.download(() => {})).toBe(reason);
  expect(warnings).toHaveLength(2);
  expect(fake.listenerCount('download-progress')).toBe(0);
});

it('tells how far a download has come', async () => {
  const { fake, source } = setUp();
  await source.isSupported();
  fake.check = offers();
  await source.look(0);
  fake.download = async () => {
    for (const percent of [0, 12.5, 100.4]) fake.emit('download-progress', { percent });
    return [name];
  };
  const shares: number[] = [];
  expect(await source.download((share) => shares.push(share))).toBeNull();
  expect(shares).toEqual([0, 0.125, 1]);
});

it('installs only after the application has stopped in order', async () => {
  const { fake, source, quits } = setUp();
  await source.isSupported();
  fake.check = offers();
  await source.look(0);
  await source.download(() => {});
  expect(await source.install()).toBeNull();
  expect(fake.installs).toEqual([]);
  quits[0]?.();
  expect(fake.installs).toEqual([[true, true]]);
});
