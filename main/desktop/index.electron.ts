export { commandArguments, runAsCommand } from './life/command-line.electron.ts';
export { type StartedSystem, startInElectron } from './life/start.electron.ts';
