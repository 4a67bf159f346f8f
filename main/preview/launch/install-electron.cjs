// @ts-check
/**
 * `node install-electron.cjs PACKAGE_FOLDER STALL_LIMIT_MS` runs electron's own installer, and tells the parent process
 * how far its download is and why it failed. The installer decides everything else: version, system, mirror, cache,
 * checksum. It offers no progress itself, so the two functions that it imports are replaced by ones that report.
 */
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [folder = '', stallLimitMs = ''] = process.argv.slice(2);
const installer = join(folder, 'install.js');
const { resolve } = createRequire(installer);
const reportIntervalMs = 100;

const stop = new AbortController();
let isUnpacking = false;
let isStalled = false;
let receivedBytes = 0;
let toldAtMs = 0;
/** @type {NodeJS.Timeout | undefined} */
let stallTimer;

/** Removes a partial download before this process ends. Unpacking an archive cannot be interrupted. */
function stopNow() {
  if (isUnpacking) process.exit(1);
  stop.abort();
}
process.once('message', stopNow).once('disconnect', stopNow);
process.channel?.unref(); // Listening alone keeps no process alive.
// The parent answers to signals. The terminal sends them to both.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopNow);

replace('@electron/get', (load) => ({
  /** @param {{ downloadOptions?: object }} details */
  async downloadArtifact(details) {
    const { downloadArtifact } = await load();
    waitForBytes();
    const downloadOptions = {
      ...details.downloadOptions,
      quiet: true,
      signal: stop.signal,
      getProgressCallback,
    };
    const zip = await reported('download', downloadArtifact({ ...details, downloadOptions }));
    clearTimeout(stallTimer);
    return zip;
  },
}));
replace('@electron-internal/extract-zip', (load) => ({
  /** @param {unknown[]} args */
  async extract(...args) {
    isUnpacking = true;
    await tell({ kind: 'unpacking' });
    return reported(
      'unpack',
      load().then(({ extract }) => extract(...args)),
    );
  },
}));
require(installer);

/** @param {{ transferred: number, total: number | null, percent: number }} progress */
async function getProgressCallback({ transferred, total, percent }) {
  if (transferred < receivedBytes) return; // A list of checksums that is fetched after the archive.
  receivedBytes = transferred;
  waitForBytes();
  if (percent === 1) clearTimeout(stallTimer);
  else if (Date.now() - toldAtMs < reportIntervalMs) return;
  toldAtMs = Date.now();
  await tell({ kind: 'progress', transferred, total });
}

function waitForBytes() {
  clearTimeout(stallTimer);
  stallTimer = setTimeout(() => {
    isStalled = true;
    stop.abort();
  }, Number(stallLimitMs));
}

/**
 * @template T
 * @param {'download' | 'unpack'} step
 * @param {Promise<T>} work
 */
async function reported(step, work) {
  try {
    return await work;
  } catch (error) {
    clearTimeout(stallTimer);
    await tell({ kind: 'failed', step, isStalled, ...describe(error) });
    throw error;
  }
}

/** @param {any} error anything may be thrown; fetch hides the network's error as the cause, at times of another cause */
function describe(error) {
  let cause = error;
  while (cause?.cause) cause = cause.cause;
  return {
    code: String(cause?.code ?? ''),
    name: String(error?.constructor?.name ?? ''), // sumchecker's errors are told apart by their class alone.
    host: String(cause?.hostname ?? cause?.address ?? ''),
    status: Number(error?.response?.status ?? 0),
    message: String(cause?.message || error?.message || error),
  };
}

/** @param {object} message */
const tell = (message) => new Promise((sent) => process.send?.(message, sent));

/**
 * @param {string} name a package of the installer
 * @param {(load: () => Promise<any>) => object} make gets what loads the real one
 */
function replace(name, make) {
  const file = resolve(name);
  // `import` has a cache of its own, in which the real module stays what it is.
  const exports = make(() => import(pathToFileURL(file).href));
  const Module = module.constructor;
  // @ts-expect-error: the constructor of modules is not typed as one.
  require.cache[file] = Object.assign(new Module(file), { exports, filename: file, loaded: true });
}
