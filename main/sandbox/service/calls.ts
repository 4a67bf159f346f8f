import { accountCalls } from './account-calls.ts';
import type { Call } from './call.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { disturbanceControls } from './disturbance-controls.ts';
import { documentCall, pageCalls } from './pages.ts';
import { reservationCalls } from './reservation-calls.ts';
import { worldControls } from './world-controls.ts';

/** The one table: every call that the sandbox answers, from which its routes and its OpenAPI document are made. */
export const calls: readonly Call[] = [
  ...catalogueCalls,
  ...reservationCalls,
  ...accountCalls,
  ...worldControls,
  ...disturbanceControls,
  ...pageCalls,
  documentCall(() => calls),
];
