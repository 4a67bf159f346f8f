/** Launch at login on Linux, where Electron knows none: an autostart file of our own. */
import { readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { autostartEntry, type Command, readAutostartEntry } from '../system/autostart-entry.ts';
import type { LoginItem } from './port.ts';
import { writeWhole } from './whole-file.ts';

/** XDG Base Directory Specification: a relative path is to be ignored. */
export function autostartFile(variables: Readonly<Record<string, string | undefined>>): string {
  const given = variables['XDG_CONFIG_HOME'] ?? '';
  const folder = isAbsolute(given) ? given : join(homedir(), '.config');
  return join(folder, 'autostart', 'rentium-tray.desktop');
}

export function createAutostart(file: string, command: Command): LoginItem {
  const kept = async (): Promise<string | null> => {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  };
  async function write(isOn: boolean): Promise<'on' | 'off'> {
    if (!isOn) {
      await rm(file, { force: true });
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
