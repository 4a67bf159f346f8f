/** Electron's entry: wiring only. */
import { compose } from './app.ts';
import { commandArguments, runAsCommand, startInElectron } from './desktop/index.electron.ts';

const args = commandArguments(process.argv);
// Waited for here: Electron starts nothing more while this module is evaluated.
if (args !== null) process.exit(await runAsCommand(args));

startInElectron({ scriptFolder: import.meta.dirname, makeApplication: compose });
