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
export { hidden, redact, redactFields } from './redact.ts';
export { createQueue, createSignal, done, refuse, type Signal } from './signal.ts';
export {
  createNotices,
  createState,
  emptyState,
  type Notices,
  type StateStore,
  unknownSystem,
} from './state.ts';
