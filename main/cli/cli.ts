/** `npm run cli -- …`: the command line from source. It asks the application that was started from source, or its preview. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStandardOutput, startDetached } from './command-process.ts';
import { interrupted, runCommand } from './run.ts';

// The data folders of the applications that are started from source, as Electron and the preview name them.

interface Place {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Electron's `appData`. */
export function appDataFolder({ platform, variables, home }: Place): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return variables['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return variables['XDG_CONFIG_HOME'] || join(home, '.config');
}

/** `npm start` in Electron, then the preview. */
const sourceFolders = (place: Place): readonly string[] =>
  ['Rentium Tray', 'Rentium Tray Preview'].map((name) => join(appDataFolder(place), name));

/** Seen from dist/cli. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: { readonly version: string } = JSON.parse(
  readFileSync(resolve(root, 'package.json'), 'utf8'),
);
const given = process.env['RENTIUM_USER_DATA']?.trim();

const output = openStandardOutput(process);
const code = await runCommand(process.argv.slice(2), {
  typed: 'npm run cli --',
  startByHand: 'run "npm start"',
  version: manifest.version,
  dataFolders: sourceFolders({ platform: process.platform, variables: process.env, home: homedir() }),
  givenFolder: given ? resolve(given) : null,
  print: output.print,
  printError: output.printError,
  start,
  pause: (delayMs) => setTimeout(delayMs),
  stop: interrupted(process),
  async serveMcp(folders) {
    const { serveMcp } = await import('./mcp.ts');
    await serveMcp({ folders, version: manifest.version });
  },
});
process.exitCode = await output.finish(code);

function start(userData: string | null): AbortSignal {
  // By npm's own variable a child would take itself for one that npm had started, and end with this command.
  const { npm_lifecycle_event: _, ...env } = process.env;
  const folder = userData === null ? [] : ['--user-data', resolve(userData)];
  return startDetached(
    process.execPath,
    [resolve(root, 'main/preview/launch.mjs'), 'start', '--hidden', '--no-open', ...folder],
    { cwd: root, env },
  );
}
