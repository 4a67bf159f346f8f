export { commandArguments, runAsCommand } from './life/command-line.electron.ts';
export { startInElectron } from './life/start.electron.ts';
