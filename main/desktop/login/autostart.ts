/** Launch at login on Linux, where Electron knows none: an autostart file of our own. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { writeWhole } from '../../storage/index.ts';
import { appId } from '../life/identity.electron.ts';
import type { LoginItem } from '../port.ts';
import { autostartEntry, type Command, readAutostartEntry } from './autostart-entry.ts';

/** XDG Base Directory Specification: a relative path is to be ignored. */
export function autostartFile(variables: Readonly<Record<string, string | undefined>>): string {
  const given = variables['XDG_CONFIG_HOME'] ?? '';
  const folder = isAbsolute(given) ? given : join(homedir(), '.config');
  return join(folder, 'autostart', `${appId}.desktop`);
}

/** Its name until 0.1.0. Left there, it would start the application a second time. */
const formerName = 'rentium-tray.desktop';

export function createAutostart(file: string, command: Command): LoginItem {
  const former = join(dirname(file), formerName);
  /** A choice made under the former name stays valid until there is a file of the present name. */
  async function takeFormerName(): Promise<void> {
    if (!existsSync(former)) return;
    if (existsSync(file)) await rm(former, { force: true });
    else await rename(former, file);
  }
  const kept = async (): Promise<string | null> => {
    await takeFormerName();
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  };
  async function write(isOn: boolean): Promise<'on' | 'off'> {
    if (!isOn) {
      for (const path of [file, former]) await rm(path, { force: true });
      return 'off';
    }
    const entry = autostartEntry(command);
    if (entry === null) throw new Error('The path of the program cannot stand in an autostart file');
    await writeWhole(file, entry, 0o644);
    return 'on';
  }
  return {
    async read() {
      const entry = await kept();
      if (entry === null) return 'off';
      const { isOn, isOfProgram } = readAutostartEntry(entry, command[0]);
      if (!isOn) return 'off';
      return isOfProgram ? 'on' : await write(true);
    },
    write,
  };
}
