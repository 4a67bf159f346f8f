/**
 * The types and rules that both processes share, by topic.
 * Money is integer minor units with a currency, time is epoch milliseconds of this computer's clock, ids are strings.
 */
export type { RentalId, ReservationId, SmsId } from './ids.ts';
export type { Money, Wallet } from './money.ts';
export type { Country, Named, Offers, Operator, Order, Service, Stock } from './offer.ts';
export type { ApiProblem, LocalProblem, OrderLimit, Problem, Result, WatchProblem } from './problem.ts';
export type { Code, Payment, Phone, Rental, RentalEvent, RentalState, Sms } from './rental.ts';
export type { Settings, ShortcutName } from './settings.ts';
export type {
  Account,
  AppState,
  Connection,
  CopyOutcome,
  KeyStorage,
  Link,
  Notice,
  StatePatch,
  SystemState,
  Tab,
  Update,
} from './state.ts';
export { applyPatch, patchBetween } from './state-patch.ts';
