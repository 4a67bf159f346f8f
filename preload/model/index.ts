/**
 * The types and rules that both processes share, by topic.
 * Money is integer minor units with a currency, time is epoch milliseconds of this computer's clock, ids are strings.
 */

export { cleanApiKey } from './api-key.ts';
export {
  isEndingShown,
  type LatestCode,
  latestCode,
  latestCodeSms,
  type NumberPhase,
  type NumberToShow,
  newestUncopied,
  numbersToShow,
  phaseOf,
  shownEndingMs,
} from './attention.ts';
export { type ConnectionKind, connectionKinds, connections, vendorUrl } from './connections.ts';
export { cleanCode, cleanName, cleanText, directionControls } from './foreign-text.ts';
export {
  type DaySpending,
  type DeliveryGroup,
  type HistoryChoices,
  type HistoryDay,
  type HistoryFigures,
  type HistoryFound,
  type HistoryPart,
  type HistoryQuestion,
  type HistorySearch,
  type Interval,
  isLate,
  type MonthFacts,
  type Outcome,
  outcomes,
} from './history.ts';
export {
  type BetterOperator,
  bestOdds,
  bestValue,
  betterOperator,
  expectedRate,
  hasKnownFate,
  isDelivered,
  type Outlook,
  type OwnRecord,
  type OwnRecords,
  outlookAt,
  ownRecords,
} from './odds.ts';
export {
  type Country,
  isSameOrder,
  isSameServiceAndCountry,
  type Named,
  type OfferAlert,
  type Offers,
  type Operator,
  type Order,
  pricedParts,
  type Service,
  type Stock,
} from './offer.ts';
export {
  type ApiProblem,
  causeOf,
  detailsOf,
  type LocalProblem,
  type OfflineReason,
  type OrderLimit,
  type Problem,
  type Result,
  type WatchProblem,
} from './problem.ts';
export {
  type Code,
  type EndCause,
  endedMoreThanDaysAgo,
  hasEndedBefore,
  operatorOf,
  type Payment,
  type Phone,
  type Rental,
  type RentalEvent,
  type RentalId,
  type RentalState,
  type ReservationId,
  type Sms,
  type SmsId,
  wasWatchedToTheEnd,
} from './rental.ts';
export {
  type Language,
  languageIds,
  maxServicePrices,
  type QuietHours,
  type ServicePrice,
  type Settings,
  type ShortcutName,
  servicePriceLimit,
  withServicePrice,
} from './settings.ts';
export type {
  Account,
  AppState,
  Connection,
  CopyOutcome,
  KeyStorage,
  LastCopy,
  Link,
  Notice,
  StatePatch,
  SystemState,
  Tab,
  Update,
} from './state.ts';
export { applyPatch, patchBetween } from './state-patch.ts';
export {
  addMinor,
  boundMinor,
  dayMs,
  daysBefore,
  hourMs,
  type Money,
  minuteMs,
  startOfDay,
  type Wallet,
} from './units.ts';
