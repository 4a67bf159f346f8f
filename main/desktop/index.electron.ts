export { type StartedSystem, startInElectron } from './life/start.electron.ts';
