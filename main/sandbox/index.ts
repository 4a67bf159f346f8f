export { readOptions } from './command/options.ts';
export { type CliPorts, runSandbox } from './command/run.ts';
export { whenOrphaned } from './command/when-orphaned.ts';
export type { Cancel, Clock, FindCode, Timers } from './ports.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { serveSandbox } from './server.ts';
