export { whenOrphaned } from './cli/when-orphaned.ts';
export type { Cancel, Clock, Timers } from './ports.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { serveSandbox } from './server.ts';
