/** A report of the application's condition for whoever looks for a fault: counts and settings, no key, code, number or text. */
import { type AppState, causeOf, type Rental } from '../../../preload/model/index.ts';
import { redact } from '../../core/index.ts';

export interface DiagnosticsInput {
  readonly state: AppState;
  readonly versions: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly log: readonly string[];
  readonly nowMs: number;
}

/** The versions that say something about a fault. */
const namedVersions = ['electron', 'chrome', 'node', 'v8', 'openssl'];

/** JSON, for people and programs alike. */
export function diagnosticsOf({ state, versions, log, nowMs }: DiagnosticsInput): string {
  const { about, account, connection, settings, system, rentals, notices } = state;
  const report = {
    madeAt: new Date(nowMs).toISOString(),
    application: about.version,
    platform: about.platform,
    versions: Object.fromEntries(namedVersions.map((name) => [name, versions[name] ?? null])),
    account:
      account.kind === 'live' ? { kind: account.kind, storage: account.storage } : { kind: account.kind },
    connection:
      connection.kind === 'failing' ? { ...connection, problem: causeOf(connection.problem) } : connection,
    balanceKnown: state.wallet !== null,
    rentals: {
      byState: countBy(rentals, (rental) => rental.state.kind),
      withoutSms: rentals.filter(({ sms }) => sms.length === 0).length,
      smsCount: sum(rentals.map(({ sms }) => sms.length)),
      smsWithoutCode: sum(rentals.map(({ sms }) => sms.filter(({ code }) => code === null).length)),
      readProblems: countBy(
        rentals.filter(({ watchProblem }) => watchProblem !== null),
        ({ watchProblem }) => (watchProblem === null ? '' : causeOf(watchProblem)),
      ),
      secondsToSms: rentals.flatMap(secondsToSms).slice(0, 50),
    },
    notices: notices.map(({ kind }) => kind),
    settings: {
      ...settings,
      favourites: settings.favourites.map(({ service, country, operator }) =>
        [service, country, operator].map(({ id }) => id).join(' '),
      ),
    },
    system: { ...system, update: system.update.kind },
    webhookListens: state.webhookUrl !== null,
    // Redacted when it was written, and again: an older version may have hidden less.
    log: log.map(redactLine),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The time, the place in the program and the cause of a failed connection. None of them is a secret. */
const keptParts =
  /(^\[\d{4}-\d\d-\d\d [\d:.]{8,12}\]|\.[cm]?[jt]s:\d{1,7}:\d{1,7}|"errorCode":"[A-Z_\d]{2,61}"|"reason":"[a-z-]{1,60}")/;

const redactLine = (line: string): string =>
  line
    .split(keptParts)
    .map((part, index) => (index % 2 === 1 ? part : redact(part))) // What matched is every second one.
    .join('');

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Time from the order to the first SMS. */
function secondsToSms({ createdAtMs, sms: [first] }: Rental): readonly number[] {
  return first === undefined ? [] : [Math.round((first.seenAtMs - createdAtMs) / 1000)];
}
