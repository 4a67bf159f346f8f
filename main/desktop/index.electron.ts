export { type SystemPorts, startInElectron } from './life/start.electron.ts';
