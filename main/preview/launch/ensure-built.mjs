// @ts-check
/** Builds the bundles that are out of date, and only those. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areIntact, isUnchanged, takeFingerprint } from './fingerprint.mjs';

/**
 * @typedef {import('./fingerprint.mjs').Fingerprint} Fingerprint
 * @typedef {import('./bundles.mjs').Bundle} Bundle
 * @typedef {{ readonly node: string, readonly sources: Fingerprint, readonly output: Fingerprint }} Stamp
 *
 * @typedef {object} BuildParts
 * @property {string} root  the checkout
 * @property {{ readonly [name: string]: Bundle }} bundles
 * @property {readonly string[]} wanted  the names of the bundles that a command needs
 * @property {(environments: readonly string[]) => Promise<boolean>} build  false: it failed and has said why
 * @property {(line: string) => void} say
 */

const stampsFolder = 'dist/stamps';
const lockFile = 'dist/build.lock';
const lockPollMs = 200;
/** No build takes this long: whoever left the lock was ended with its machine, and the number was given out anew. */
const lockLimitMs = 10 * 60_000;

/**
 * @param {BuildParts} parts
 * @returns {Promise<boolean>} false: a build failed
 */
export async function ensureBuilt(parts) {
  if (outOfDate(parts).length === 0) return true;
  const unlock = await lock(parts);
  try {
    const stale = outOfDate(parts); // Another build may have done it meanwhile.
    return stale.length === 0 || (await build(parts, stale));
  } finally {
    unlock();
  }
}

/**
 * The stamps go first and come last: a build that is interrupted leaves none, and is done again. The sources are looked at
 * before the build, so that a change during it is not taken for built.
 *
 * @param {BuildParts} parts
 * @param {readonly string[]} stale
 */
async function build({ root, bundles, build, say }, stale) {
  say('Building Rentium Tray: some seconds, and only after a change.');
  const todo = stale.map((name) => ({
    name,
    bundle: bundleNamed(bundles, name),
    file: stampFile(root, name),
  }));
  for (const { file } of todo) rmSync(file, { force: true });
  const sources = todo.map(({ bundle }) => takeFingerprint(root, bundle.sources, Date.now()));
  if (!(await build(todo.flatMap(({ bundle }) => bundle.environments)))) return false;
  mkdirSync(join(root, stampsFolder), { recursive: true });
  for (const [index, { bundle, file }] of todo.entries()) {
    const output = takeFingerprint(root, [bundle.output], Date.now());
    writeFileSync(`${file}.part`, JSON.stringify({ node: process.version, sources: sources[index], output }));
    renameSync(`${file}.part`, file);
  }
  return true;
}

/** @param {BuildParts} parts */
function outOfDate({ root, bundles, wanted }) {
  return wanted.filter((name) => {
    const stamp = readStamp(stampFile(root, name));
    // vite.config.ts leaves Node's own modules out of the bundles, by the list of the Node that builds.
    if (stamp === null || stamp.node !== process.version) return true;
    const { sources } = bundleNamed(bundles, name);
    return !areIntact(root, stamp.output) || !isUnchanged(root, sources, stamp.sources);
  });
}

/**
 * @param {{ readonly [name: string]: Bundle }} bundles
 * @param {string} name
 */
function bundleNamed(bundles, name) {
  const bundle = bundles[name];
  if (bundle === undefined) throw new Error(`There is no bundle named ${name}`);
  return bundle;
}

/**
 * @param {string} root
 * @param {string} name
 */
const stampFile = (root, name) => join(root, stampsFolder, `${name}.json`);

/**
 * @param {string} file
 * @returns {Stamp | null} null where there is none, or none that can be read
 */
function readStamp(file) {
  try {
    const stamp = JSON.parse(readFileSync(file, 'utf8'));
    // Only `build` above writes these files, whole or not at all.
    return stamp;
  } catch {
    return null;
  }
}

/**
 * Waits for another build of this checkout. Resolves with what ends the own one.
 *
 * @param {BuildParts} parts
 */
async function lock({ root, say }) {
  const file = join(root, lockFile);
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (let waits = 0; !claim(file); waits += 1) {
    if (waits === 0) say('Waiting for another build of this checkout to end.');
    await new Promise((resolve) => setTimeout(resolve, lockPollMs));
  }
  const unlock = () => rmSync(file, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

/** @param {string} file */
function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  if (isAbandoned(file)) rmSync(file, { force: true });
  return false;
}

/** @param {string} file */
function isAbandoned(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (Date.now() - found.mtimeMs > lockLimitMs) return true;
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner > 0) process.kill(owner, 0); // Sends nothing: it throws where there is no such process.
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
