/** The file that makes a Linux desktop start the application at login (freedesktop.org Desktop Application Autostart). */

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
export type Command = readonly [program: string, ...args: string[]];

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

export interface KeptEntry {
  /** True when the desktop would start it. Desktops turn an entry off by a key, and keep the file. */
  readonly isOn: boolean;
  /** It names this very program, which may have moved since, as AppImages do. */
  readonly isOfProgram: boolean;
}

/** Content of an autostart file, whoever wrote it. */
export function readAutostartEntry(entry: string, program: string): KeptEntry {
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
