/** Electron's entry: wiring only. */
import { randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { compose } from './app.ts';
import { clock, timers } from './core/index.ts';
import { startInElectron } from './desktop/index.electron.ts';

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
    }),
});
