export {
  type Cancel,
  type Chance,
  type Cipher,
  type Clock,
  clock,
  type Log,
  type Timers,
  timers,
} from './ports.ts';
export { createQueue } from './queue.ts';
export { hidden, redact, redactFields } from './redact.ts';
export { done, refuse } from './results.ts';
export { createSignal, type Signal } from './signal.ts';
export {
  createNotices,
  createState,
  emptyState,
  type Notices,
  type StateStore,
  unknownSystem,
} from './state.ts';
