/** Fetches Electron's binary by electron's own installer, showing its progress. */
import { type ChildProcess, spawn } from 'node:child_process';
import * as v from 'valibot';
import { inCheckout } from './checkout.ts';
import { electronFolder, electronVersion } from './electron-binary.ts';
import { explainFetchFailure, fetchFailure } from './fetch-failure.ts';
import { childEnvironment, terminatingSignals } from './processes.ts';
import { createProgressLine, type ProgressLine } from './progress-line.ts';

export const maxStallMs = 60_000;

export type FetchResult =
  | { readonly kind: 'fetched' }
  | { readonly kind: 'failed'; readonly sentence: string }
  /** The person ended it. */
  | { readonly kind: 'stopped'; readonly signal: NodeJS.Signals };

export interface FetchPorts {
  /** The folder of the electron package. */
  readonly folder: string;
  readonly variables: NodeJS.ProcessEnv;
  /** The download ends when no byte has come for so long. */
  readonly stallLimitMs: number;
  readonly output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

const report = v.variant('kind', [
  v.object({ kind: v.literal('progress'), transferred: v.number(), total: v.nullable(v.number()) }),
  v.object({ kind: v.literal('unpacking') }),
  v.object({ kind: v.literal('failed'), ...fetchFailure.entries }),
]);

const installerPath = inCheckout('main/preview/launch/install-electron.cjs');

export async function fetchElectron({
  folder = electronFolder(),
  variables = process.env,
  stallLimitMs = maxStallMs,
  output = process.stdout,
}: Partial<FetchPorts> = {}): Promise<FetchResult> {
  output.write(
    `Fetching Electron ${electronVersion(folder)}, once. Ctrl+C stops; "npm run preview" does without it.\n`,
  );
  const { env, proxy } = downloadEnvironment(childEnvironment(variables));
  const child = spawn(process.execPath, [installerPath, folder, String(stallLimitMs)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const progress = createProgressLine(output);
  const failed = collectFailure(child, progress);
  const stopped = stopOnSignal(child);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  progress.end();
  const signal = stopped();
  if (signal !== null) return { kind: 'stopped', signal };
  if (code === 0) return { kind: 'fetched' };
  const { failure, lastWords } = failed();
  return {
    kind: 'failed',
    sentence:
      failure === null
        ? `Electron could not be fetched: ${lastWords || `its installer ended with code ${code}`}.`
        : explainFetchFailure(failure, stallLimitMs, proxy),
  };
}

/** Shows what the installer tells, and keeps why it failed. */
function collectFailure(child: ChildProcess, progress: ProgressLine) {
  let failure: v.InferOutput<typeof fetchFailure> | null = null;
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  child.on('message', (message) => {
    const read = v.safeParse(report, message);
    if (!read.success) return;
    switch (read.output.kind) {
      case 'progress':
        return progress.show(read.output);
      case 'unpacking':
        return progress.say('Unpacking it.');
      case 'failed':
        failure = read.output;
    }
  });
  /** A stack begins with what went wrong. */
  const lastWords = () => /^\w{0,40}Error\b[^\n]{0,2000}/m.exec(errors)?.[0] ?? '';
  return () => ({ failure, lastWords: lastWords() });
}

/** A signal ends the download, not yet this process: what was downloaded is removed first. */
function stopOnSignal(child: ChildProcess): () => NodeJS.Signals | null {
  let received: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals) => {
    if (received === null && child.connected) child.send('stop');
    received ??= signal;
  };
  for (const signal of terminatingSignals) process.on(signal, stop);
  return () => {
    for (const signal of terminatingSignals) process.off(signal, stop);
    return received;
  };
}

/**
 * The environment of Electron's installer: pure. `@electron/get` goes through a proxy only where ELECTRON_GET_USE_PROXY
 * is set when it loads, and reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY alone. Somebody whose `npm ci` got through by
 * npm's own settings or by ALL_PROXY expects the same of this download.
 */
type Variables = Readonly<Record<string, string | undefined>>;

interface DownloadEnvironment {
  readonly env: NodeJS.ProcessEnv;
  /** The proxy in use, without name and password, or null. */
  readonly proxy: string | null;
}

export function downloadEnvironment(variables: Variables): DownloadEnvironment {
  const env = { ...variables };
  const http = httpProxy(either(env, 'http_proxy') ?? env['npm_config_proxy'] ?? either(env, 'all_proxy'));
  const https = httpProxy(either(env, 'https_proxy') ?? env['npm_config_https_proxy']) ?? http;
  const proxy = https ?? http;
  // Whoever set the switch, to whatever, has decided.
  const isUsed = env['ELECTRON_GET_USE_PROXY'] !== '';
  if (!isUsed || proxy === null) return { env, proxy: null };
  const noProxy = either(env, 'no_proxy') ?? env['npm_config_noproxy'];
  const named = { http_proxy: http, https_proxy: https, no_proxy: noProxy };
  const set = Object.entries(named).filter(([, value]) => value);
  return {
    env: { ...env, ELECTRON_GET_USE_PROXY: 'true', ...Object.fromEntries(set) },
    proxy: withoutPassword(proxy),
  };
}

/** undici speaks to HTTP proxies only. */
const httpProxy = (address: string | undefined): string | null =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : null;

/** A variable in small or in capital letters. Empty is absent. */
const either = (env: Variables, name: string): string | undefined =>
  env[name] || env[name.toUpperCase()] || undefined;

function withoutPassword(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
