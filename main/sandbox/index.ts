export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export { serveSandbox } from './serve-sandbox.ts';
