/** Chromium's switches: remembered and otherwise without effect, for there is no Chromium of our own. */
const switches = new Map<string, string>();

export const commandLine = {
  appendSwitch: (name: string, value = '') => void switches.set(name, value),
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
} satisfies Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>;
