/** Launch at login, as the system itself reports it. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Result, SystemState } from '../../../preload/model/index.ts';
import { done, type Log, refuse } from '../../core/index.ts';
import { writeWhole } from '../../storage/index.ts';
import { appId } from '../life/identity.electron.ts';
import type { LoginItem } from '../port.ts';

export interface LaunchAtLogin {
  /** Asks the system anew: a person may have changed it there. */
  read(): Promise<void>;
  set(isOn: boolean): Promise<Result<null>>;
}

export function createLaunchAtLogin(
  loginItem: LoginItem,
  onChange: (state: SystemState['loginItem']) => void,
  log: Log,
): LaunchAtLogin {
  return {
    async read() {
      try {
        onChange(await loginItem.read());
      } catch (error) {
        log.warn('login-item-unreadable', { error });
      }
    },
    async set(isOn) {
      try {
        const state = await loginItem.write(isOn);
        onChange(state);
        if (state === (isOn ? 'on' : 'off')) return done;
        const reason = state === 'needs-approval' || state === 'unsupported' ? state : 'other';
        // Switched off while it waited for approval: off, for nobody will give that approval now.
        return reason === 'needs-approval' && !isOn ? done : refuse({ kind: 'login-item', reason });
      } catch (error) {
        log.warn('login-item-refused', { error });
        return refuse({ kind: 'login-item', reason: 'other' });
      }
    },
  };
}

// Linux: Electron knows no login items there, so this is an autostart file of our own.

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

// The file that makes a Linux desktop start the application at login (freedesktop.org Desktop Application
// Autostart).

const header = '[Desktop Entry]';
const gnomeSwitch = 'X-GNOME-Autostart-enabled';

/**
 * The tray belongs to the desktop's panel, so the application starts after it: by a phase of Plasma, by a delay in seconds of
 * GNOME, MATE and Cinnamon, and by waiting for a tray on LXQt. Other desktops pass these keys over.
 */
const afterThePanel = [
  'X-GNOME-Autostart-Delay=5',
  'X-MATE-Autostart-Delay=5',
  'X-KDE-autostart-after=panel',
  'X-LXQt-Need-Tray=true',
];

/** The executable and its arguments, none of them quoted. */
type Command = readonly [program: string, ...args: string[]];

/** Null when the command cannot stand in such a file: it has a control character, or the program's path has a `=`. */
export function autostartEntry(command: Command): string | null {
  const [program] = command;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (program.includes('=') || command.some((part) => /[\0-\x1f\x7f]/.test(part))) return null;
  return [
    header,
    'Type=Application',
    'Name=Rentium Tray',
    `Exec=${command.map(quoteArgument).map(escapeString).join(' ')}`,
    // A program that was removed is passed over in silence.
    `TryExec=${escapeString(program)}`,
    'Icon=rentium-tray',
    'Terminal=false',
    `${gnomeSwitch}=true`,
    ...afterThePanel,
    '',
  ].join('\n');
}

interface KeptEntry {
  /** True when the desktop would start it. Desktops turn an entry off by a key, and keep the file. */
  readonly isOn: boolean;
  /** It names this very program, which may have moved since, as AppImages do. */
  readonly isOfProgram: boolean;
}

/** Content of an autostart file, whoever wrote it. */
function readAutostartEntry(entry: string, program: string): KeptEntry {
  const keys = keysOf(entry);
  return {
    isOn: keys.has('Exec') && keys.get('Hidden') !== 'true' && keys.get(gnomeSwitch) !== 'false',
    isOfProgram: keys.get('TryExec') === escapeString(program),
  };
}

/** The keys of the first group, `[Desktop Entry]`. */
function keysOf(entry: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let isInside = false;
  for (const line of entry.split(/\r?\n/)) {
    const equals = line.indexOf('=');
    if (line.startsWith('[')) isInside = line.trim() === header;
    else if (isInside && equals > 0) keys.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
  }
  return keys;
}

/** Desktop Entry Specification, "The Exec key": an argument in quotes, its field codes doubled. */
const quoteArgument = (argument: string): string =>
  `"${argument.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;

/** The same, "Possible value types": it is read as a string first, where a backslash escapes. */
const escapeString = (value: string): string => value.replaceAll('\\', '\\\\');
