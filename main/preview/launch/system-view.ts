/** Reads from this system what the policies of the start commands judge. */
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SandboxView } from './chromium-sandbox.ts';

const apparmorProfiles = '/etc/apparmor.d';

export const sandboxHelper = (electron: string): string => join(dirname(electron), 'chrome-sandbox');

/** `electron`: the path of the executable. */
export function readSandboxView(electron: string, args: readonly string[]): SandboxView {
  const helper = statSync(sandboxHelper(electron), { throwIfNoEntry: false });
  return {
    platform: process.platform,
    uid: process.getuid?.() ?? null,
    args,
    variables: process.env,
    kernel: {
      apparmorRestrictsNamespaces: textOf('/proc/sys/kernel/apparmor_restrict_unprivileged_userns'),
      unprivilegedNamespaces: textOf('/proc/sys/kernel/unprivileged_userns_clone'),
      maxUserNamespaces: textOf('/proc/sys/user/max_user_namespaces'),
    },
    hasAppArmorProfile: hasAppArmorProfile(),
    helper: helper === undefined ? null : { uid: helper.uid, mode: helper.mode },
  };
}

/** A profile names its executables by a pattern of AppArmor's own language. If one might match, Electron is tried. */
function hasAppArmorProfile(): boolean {
  try {
    return readdirSync(apparmorProfiles, { withFileTypes: true }).some((entry) => {
      if (!entry.isFile()) return false;
      const text = textOf(join(apparmorProfiles, entry.name)) ?? '';
      return text.includes('userns') && /node_modules|\belectron\b/i.test(text);
    });
  } catch {
    return false;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/**
 * The sentence for a data folder that was named and cannot be written to; null otherwise. The usual folder is the
 * application's to judge: only it knows which one that is.
 */
export function dataFolderComplaint(args: readonly string[], variables: NodeJS.ProcessEnv): string | null {
  // Chromium's switches stand among the arguments.
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { 'user-data': { type: 'string' } },
  });
  const named = values['user-data'] || variables['RENTIUM_USER_DATA']?.trim();
  if (typeof named !== 'string' || named === '') return null;
  const folder = resolve(named);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return `The data folder ${folder} cannot be written to${code}: choose another with --user-data.`;
  }
}

/** Linux without a display has no window that Electron could open. */
export const hasDisplay = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
