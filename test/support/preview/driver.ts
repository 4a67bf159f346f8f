/** Starts the preview for a test and works its desktop. Waits end with what they wait for, or with a time limit. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Control, createControl } from './control.ts';
import { createOutput, type Output } from './output.ts';

export type { DesktopView, MenuItemView, NotificationView } from '../../../main/preview/wire/view.ts';
export type { Control } from './control.ts';

const startLimitMs = 15_000;
const stopLimitMs = 6_000;
const previewFile = fileURLToPath(new URL('../../../dist/tools/preview.js', import.meta.url));
const addressLine = /^Rentium Tray preview: (http:\/\/\S+)$/;

export interface LaunchOptions {
  /** The folder for all state. */
  readonly userData: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Further arguments; `--port 0 --no-open --user-data` come by themselves. */
  readonly args?: readonly string[];
  /** It opens the browser. */
  readonly isOpening?: boolean;
}

export interface Preview {
  /** The address with its one-time token. */
  readonly url: string;
  /** The address without it. */
  readonly origin: string;
  readonly child: ChildProcess;
  readonly output: Output;
  readonly control: Control;
  /** The next address that is printed, for example after a second launch. */
  readonly nextUrl: () => Promise<string>;
  /** Asks the application to quit. Resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  readonly kill: () => Promise<void>;
}

/** A preview as a child process, before its window has loaded: for tests of what happens when it never does. */
export function spawnPreview({ userData, env = {}, args = [], isOpening = false }: LaunchOptions) {
  const child = spawn(
    process.execPath,
    [previewFile, '--port', '0', ...(isOpening ? [] : ['--no-open']), '--user-data', userData, ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, exited, output: createOutput(child) };
}

/** Starts the built preview and waits until its window has loaded. Rejects with its output when it does not. */
export async function launchPreview(options: LaunchOptions): Promise<Preview> {
  const controlToken = randomUUID();
  const { child, exited, output } = spawnPreview({
    ...options,
    env: { ...options.env, RENTIUM_STAND_IN_CONTROL_TOKEN: controlToken },
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  const address = async () => {
    const [, url = ''] = addressLine.exec(await output.nextLine(addressLine, startLimitMs)) ?? [];
    return url;
  };
  try {
    const url = await address();
    const { origin } = new URL(url);
    return {
      url,
      origin,
      child,
      output,
      control: createControl(origin, controlToken),
      nextUrl: address,
      stop: async () => {
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
        const code = await exited;
        clearTimeout(late);
        return code;
      },
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}
