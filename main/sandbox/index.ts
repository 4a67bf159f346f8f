export { type CliPorts, readOptions, runSandbox } from './command.ts';
export type { Cancel, Clock, FindCode, Timers } from './ports.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { serveSandbox } from './server.ts';
export { restoreWorld } from './world/saved-world.ts';
