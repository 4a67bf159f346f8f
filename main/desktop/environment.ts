/** What the command line and the environment say about this run: pure. */
import { isAbsolute, resolve } from 'node:path';

export interface Environment {
  /** The folder for all state, or null for the system's usual one. The command line wins over the variable. */
  readonly dataFolder: string | null;
  readonly apiUrl: string | null;
  readonly apiKey: string | null;
  /** Started by the system at login: the popup stays closed. */
  readonly isHidden: boolean;
}

export function readEnvironment(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  currentFolder: string,
): Environment {
  const given = (name: string): string | null => variables[name]?.trim() || null;
  const dataFolder = optionOf(args, '--user-data') ?? given('RENTIUM_USER_DATA');
  return {
    dataFolder:
      dataFolder === null || isAbsolute(dataFolder) ? dataFolder : resolve(currentFolder, dataFolder),
    apiUrl: given('RENTIUM_API_URL'),
    apiKey: given('RENTIUM_API_KEY'),
    isHidden: args.includes('--hidden'),
  };
}

/** `--name VALUE` or `--name=VALUE`. Chromium's own switches stand among the arguments, so only this one is looked at. */
function optionOf(args: readonly string[], name: string): string | null {
  const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (index < 0) return null;
  const value = args[index]?.includes('=') ? args[index].slice(name.length + 1) : args[index + 1];
  return value === undefined || value === '' ? null : value;
}
