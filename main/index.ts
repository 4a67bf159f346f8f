/** Electron's entry: wiring only. */
import { randomUUID } from 'node:crypto';
import { networkInterfaces, type as systemType } from 'node:os';
import { compose } from './app.ts';
import { openDoor } from './cli/index.ts';
import { clock, timers } from './core/index.ts';
import { commandArguments, runAsCommand, startInElectron } from './desktop/index.electron.ts';

const args = commandArguments(process.argv);
// Waited for here: Electron starts nothing more while this module is evaluated.
if (args !== null) process.exit(await runAsCommand(args));

startInElectron({
  clock,
  timers,
  scriptFolder: import.meta.dirname,
  makeApplication: (system) =>
    compose({
      ...system,
      clock,
      timers,
      chance: { random: Math.random, uuid: randomUUID },
      readInterfaces: networkInterfaces,
      openDoor: (answer) =>
        openDoor(
          {
            dataFolder: system.environment.about.dataFolder,
            isWindows: systemType() === 'Windows_NT',
            runtimeFolder: process.env['XDG_RUNTIME_DIR'],
          },
          answer,
        ),
    }),
});
