/** Fetches Electron's binary by electron's own installer, showing its progress. */
import { type ChildProcess, spawn } from 'node:child_process';
import * as v from 'valibot';
import { inCheckout } from './checkout.ts';
import { downloadEnvironment } from './download-environment.ts';
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
  const lastWords = () => /^\w*Error\b.*$/m.exec(errors)?.[0] ?? '';
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
