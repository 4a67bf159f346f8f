/**
 * Removes the traces of the former id in Windows. Until 0.1.0 every start wrote a Start-menu entry and a program to wake, which
 * led to whichever executable ran last, and mostly to Electron's own. Electron writes both with the first notification
 * (shell/browser/notifications/win/windows_toast_activator.cc), and adopts what an entry of the same name says.
 */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { promisify } from 'node:util';
import type { Shell } from 'electron';
import type { Log } from '../../core/index.ts';
import { type Build, identityOf } from './identity.electron.ts';

export const formerAppId = 'io.github.rentium-tray';
const formerActivator = 'HKCU\\Software\\Classes\\CLSID\\{8F62065E-0822-4EFF-82AB-A288D49A4B10}';

export interface FormerIdentityPorts {
  readonly shell: Pick<Shell, 'readShortcutLink' | 'writeShortcutLink'>;
  readonly platform: NodeJS.Platform;
  readonly build: Build;
  readonly execPath: string;
  readonly appData: string;
  readonly log: Log;
  /** Runs Windows' own registry tool; rejects where it finds nothing. */
  readonly runRegistryTool?: (args: readonly string[]) => Promise<string>;
}

/** Removes what leads nowhere any more, or to Electron alone, and renames what is this program's own. Never rejects. */
export async function removeFormerIdentity(ports: FormerIdentityPorts): Promise<void> {
  if (ports.platform !== 'win32') return;
  try {
    tidyStartMenu(ports);
    await tidyActivator(ports);
  } catch (error) {
    ports.log.warn('former-identity-stays', { error });
  }
}

/** The path that Electron gives the entry. */
export const startMenuEntry = (appData: string, name: string): string =>
  join(appData, 'Microsoft', 'Windows', 'Start Menu', 'Programs', `${name}.lnk`);

function tidyStartMenu({ shell, build, execPath, appData }: FormerIdentityPorts): void {
  const path = startMenuEntry(appData, identityOf('installed').name);
  if (!existsSync(path)) return;
  const entry = shell.readShortcutLink(path);
  if (entry.appUserModelId !== formerAppId) return;
  if (build === 'installed' && isSameProgram(entry.target, execPath)) {
    const { appId: appUserModelId, toastActivatorClsid } = identityOf(build);
    shell.writeShortcutLink(path, 'update', { target: execPath, appUserModelId, toastActivatorClsid });
  } else if (isLeftOver(entry.target, execPath)) rmSync(path, { force: true });
}

async function tidyActivator({ execPath, runRegistryTool = runReg }: FormerIdentityPorts): Promise<void> {
  // The tool fails where there is no such key, and names the default value in the system's language.
  const found = await runRegistryTool(['query', `${formerActivator}\\LocalServer32`, '/ve']).catch(() => '');
  const program = /\sREG_SZ[ \t]{1,20}([^\r\n]{1,32767})/.exec(found)?.[1]?.trim();
  if (program === undefined || !isLeftOver(program, execPath)) return;
  await runRegistryTool(['delete', formerActivator, '/f']);
}

/** Another program that is there may be an older version that somebody still uses. */
const isLeftOver = (program: string, execPath: string): boolean =>
  isSameProgram(program, execPath) ||
  win32.basename(program).toLowerCase() === 'electron.exe' ||
  !existsSync(program);

const isSameProgram = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const runReg = async (args: readonly string[]): Promise<string> => {
  const tool = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  return (await promisify(execFile)(tool, [...args], { windowsHide: true, timeout: 10_000 })).stdout;
};
