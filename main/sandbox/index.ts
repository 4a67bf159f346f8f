export { whenOrphaned } from './cli/when-orphaned.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export { serveSandbox } from './serve-sandbox.ts';
export type { AttemptPorts } from './webhooks/attempt.ts';
export { createPost } from './webhooks/post.ts';
export { sendOnce } from './webhooks/send-once.ts';
export { verifySignature } from './webhooks/signature.ts';
