export { createNotices, type Notices } from './notices.ts';
export type { Cancel, Chance, Clock, Log, Timers } from './ports.ts';
export { createQueue } from './queue.ts';
export { hidden, redact, redactFields } from './redact.ts';
export { done, refuse } from './results.ts';
export { createSignal, type Signal } from './signal.ts';
export { createState, emptyState, type StateStore, unknownSystem } from './state.ts';
export { clock, timers } from './time.ts';
