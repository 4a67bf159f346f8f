// @ts-check
/**
 * Run by `npm start`, `preview`, `dev`, `cli` and `sandbox`: says a word, builds what is out of date, and hands over to the
 * built command. It is plain JavaScript, typed in comments, because it runs before there is a build and the oldest
 * supported Node runs no TypeScript. It imports no package, since there may be none.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { askedQuestion, helpOf, previewCommand, startCommand } from '../cli/manner/commands.mjs';
import { bundles } from './launch/bundles.mjs';
import { ensureBuilt } from './launch/ensure-built.mjs';
import { nodeComplaint } from './launch/usage.mjs';

/** @typedef {import('./launch/bundles.mjs').BundleName} BundleName */

/** @type {{ readonly [name: string]: { readonly needs: readonly BundleName[], readonly runs: string | null } }} */
const commands = {
  start: { needs: ['page', 'main', 'preload', 'tools'], runs: 'dist/tools/start.js' },
  preview: { needs: ['page', 'main', 'preload', 'tools'], runs: 'dist/tools/preview.js' },
  dev: { needs: ['tools'], runs: 'dist/tools/dev.js' },
  cli: { needs: ['cli'], runs: 'dist/cli/cli.js' },
  sandbox: { needs: ['sandbox'], runs: 'dist/sandbox/sandbox.js' },
  build: { needs: ['page', 'main', 'preload', 'tools', 'cli', 'sandbox'], runs: null },
};

const stoppingSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const failedCode = 1;
const misusedCode = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
/** Scripts read what the command line prints: a build in between must not get into it. */
const isScripted = name === 'cli';
const say = isScripted ? console.error : console.log;
const exitCode = await launch();
if (exitCode !== null) process.exitCode = exitCode;

/** @returns {Promise<number | null>} an exit code, or null: the command that was started decides */
async function launch() {
  const command = commands[name];
  if (command === undefined) return refuse(`There is no command named "${name}".`, misusedCode);
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) return refuse(complaint, failedCode);
  const table = name === 'start' ? startCommand : name === 'preview' ? previewCommand : null;
  if (table !== null) {
    const version = `Rentium Tray ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`;
    const asked = askedQuestion(args);
    if (asked !== null || name === 'start') console.log(asked === 'help' ? helpOf(table) : version);
    if (asked !== null) return 0;
  }
  if (!existsSync(join(root, 'node_modules/vite/package.json'))) {
    return refuse('The packages are not installed: run "npm ci" first.', failedCode);
  }
  const parent = process.ppid;
  const failure = await ensureBuilt({ root, bundles, wanted: command.needs, build, say }).then(
    (isBuilt) => (isBuilt ? null : 'The build failed. If package.json has changed, run "npm ci" first.'),
    explainUnwritable,
  );
  if (failure !== null) return refuse(failure, failedCode);
  if (command.runs === null) return 0;
  // A SIGTERM to npm ends the shell between it and this process, and may reach no further.
  if (process.ppid !== parent) return 128 + constants.signals.SIGTERM;
  const file = join(root, command.runs);
  process.argv.splice(1, 2, file); // As if Node had been given this file.
  await import(pathToFileURL(file).href);
  return null;
}

/**
 * In a process of its own: Vite's memory is given back, and its settings do not touch the application's.
 *
 * @param {readonly string[]} environments
 * @returns {Promise<boolean>}
 */
function build(environments) {
  const script = join(root, 'main/preview/launch/build-bundles.mjs');
  const { RENTIUM_API_KEY: _, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...environments], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', isScripted ? 2 : 'inherit', 'inherit'],
  });
  /** @type {NodeJS.Signals | null} */
  let stoppedBy = null;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    stoppedBy ??= signal;
    child.kill(signal);
  };
  for (const signal of stoppingSignals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of stoppingSignals) process.off(signal, stop);
      if (stoppedBy !== null) process.exit(128 + constants.signals[stoppedBy]);
      resolve(code === 0);
    });
  });
}

/** @param {unknown} error */
function explainUnwritable(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(code)) throw error;
  return `The build cannot be written to ${join(root, 'dist')} (${code}).`;
}

/**
 * @param {string} sentence
 * @param {number} exitCode
 */
function refuse(sentence, exitCode) {
  console.error(sentence);
  return exitCode;
}
