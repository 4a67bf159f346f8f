/** Chromium's switches. There is no Chromium here that they could change, but the application reads them. */
import { playedSystem } from '../desktop/system.ts';

const switches = new Map<string, string>();

/**
 * Reads the switches as Chromium does: `--name` and `--name=value` up to a lone `--`, the last one counts, and a value in
 * the next argument is none [chromium: base/command_line.cc]. Windows knows `/name` as well.
 */
export function readSwitches(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): void {
  switches.clear();
  const end = args.indexOf('--');
  const prefix = playedSystem() === 'win32' ? /^(?:--?|\/)(?=[^=])/ : /^--?(?=[^=])/;
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    if (!prefix.test(arg)) continue;
    const [name = '', ...value] = arg.replace(prefix, '').split('=');
    switches.set(playedSystem() === 'win32' ? name.toLowerCase() : name, value.join('='));
  }
  // [electron: shell/app/electron_main_delegate.cc, BasicStartupComplete]
  if (variables['ELECTRON_DISABLE_SANDBOX']) switches.set('no-sandbox', '');
  if (playedSystem() === 'linux') chooseOzonePlatform(variables);
}

/**
 * Electron chooses Linux's display server before the application's first line, and writes it among the switches
 * [electron: shell/app/electron_main_delegate.cc, PreSandboxStartup; chromium: ui/linux/display_server_utils.cc].
 */
function chooseOzonePlatform(variables: Readonly<Record<string, string | undefined>>): void {
  if (switches.has('ozone-platform')) return;
  switches.set('ozone-platform', variables['XDG_SESSION_TYPE'] === 'wayland' ? 'wayland' : 'x11');
}

/** Wayland tells no application where its windows are, and takes the clipboard from the focused one alone. */
export const isWayland = (): boolean =>
  playedSystem() === 'linux' && switches.get('ozone-platform') === 'wayland';

/** `app.enableSandbox` [electron: shell/browser/api/electron_api_app.cc, EnableSandbox, RemoveNoSandboxSwitch]. */
export function switchSandboxOn(): void {
  switches.delete('no-sandbox');
  switches.set('enable-sandbox', '');
}

/** Names are read in lower case [electron: shell/common/api/electron_api_command_line.cc]. */
export const commandLine = {
  appendSwitch: (name: string, value = '') => void switches.set(name.toLowerCase(), String(value)),
  removeSwitch: (name: string) => void switches.delete(name.toLowerCase()),
  hasSwitch: (name: string) => switches.has(name.toLowerCase()),
  getSwitchValue: (name: string) => switches.get(name.toLowerCase()) ?? '',
  appendArgument: (_value: string) => {},
} satisfies Electron.CommandLine;
