/** The choices of Settings that are more than a switch. */
import type { Result, Settings, Update } from '../../preload/model/index.ts';
import { type Texts, toWesternDigits } from '../../preload/words/index.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Asks main to keep a value; what comes of it is told beside the setting. */
export type Change<T> = (value: T) => Promise<Result<unknown>>;

type Words = Texts['views']['settings'];

export const themeOptions = (words: Words) =>
  (['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, label: words.themes[value] }));

const usualDelaysMs = [0, 30_000, 60_000, 300_000];

/** The usual delays, and the present one where a person set another in the file. */
export function clearDelays(currentMs: number, words: Words, locale: string): Option[] {
  const delaysMs = usualDelaysMs.includes(currentMs) ? usualDelaysMs : [...usualDelaysMs, currentMs];
  return delaysMs.map((delayMs) => ({
    value: String(delayMs),
    label: words.clearDelay(delayMs, locale),
  }));
}

const openReservations = { least: 1, most: 20 };

/** The numbers that may be open at a time: `1–20`. */
export const openReservationsRange = (locale: string): string =>
  new Intl.NumberFormat(locale).formatRange(openReservations.least, openReservations.most);

/** One of that range, as typed; undefined when it is none. */
export function parseOpenReservations(typed: string): number | undefined {
  const digits = toWesternDigits(typed).trim();
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  const count = Number(digits);
  return count >= openReservations.least && count <= openReservations.most ? count : undefined;
}

/** A TCP port as typed (0 takes any free one); undefined when it is none. */
export function parsePort(typed: string): number | undefined {
  const digits = toWesternDigits(typed).trim();
  if (!/^\d{1,5}$/.test(digits)) return undefined;
  const port = Number(digits);
  return port <= 65_535 ? port : undefined;
}

/** Minutes of the day as a field for times has them: `22:00`. */
export const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The minute of the day that such a field holds; undefined when it holds no time. */
export function parseTime(value: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

const usualRetentionsDays = [7, 30, 90, 365, null];

/** Retention times to choose from: the usual ones, and the present one where a person set another in the file. */
export function retentions(currentDays: number | null, words: Words, locale: string): Option[] {
  const all = usualRetentionsDays.includes(currentDays)
    ? usualRetentionsDays
    : [currentDays, ...usualRetentionsDays];
  return all.map((days) => ({ value: String(days), label: words.keptFor(days, locale) }));
}

/** From an option's value; `null` stands for good. */
export const parseRetention = (value: string): number | null => (value === 'null' ? null : Number(value));

// The pace of polling, as a few choices instead of two numbers.

type Polling = Settings['polling'];
export type Pace = 'gentler' | 'normal' | 'fastest';

/**
 * `fastest` leaves four of the account's ten requests a second (ARCHITECTURE.md, The API, Given) for orders, lists, the balance and
 * whatever else uses the key; no number is ever asked for more than twice a second.
 */
export const paces: Readonly<Record<Pace, Polling>> = {
  gentler: { perReservationPerSecond: 0.5, totalPerSecond: 2 },
  normal: { perReservationPerSecond: 2, totalPerSecond: 5 },
  fastest: { perReservationPerSecond: 2, totalPerSecond: 6 },
};

const names: readonly Pace[] = ['gentler', 'normal', 'fastest'];

/** The choice that stands for these rates; `own` where a person set others in the file. */
export function paceOf(polling: Polling): Pace | 'own' {
  const isSame = (pace: Pace) =>
    paces[pace].perReservationPerSecond === polling.perReservationPerSecond &&
    paces[pace].totalPerSecond === polling.totalPerSecond;
  return names.find(isSame) ?? 'own';
}

/** The choices to offer: the three, and the present rates where they are none of them. */
export const offeredPaces = (polling: Polling): readonly (Pace | 'own')[] =>
  paceOf(polling) === 'own' ? [...names, 'own'] : names;

/** The rates and their meaning, in sentences. */
export function describePace(polling: Polling, words: Texts['views']['polling'], locale: string): string {
  const rates = words.rates(polling.perReservationPerSecond, polling.totalPerSecond, locale);
  return `${rates} ${words.meanings[paceOf(polling)]}`;
}

// The row about a newer version: its text and its action.

export interface UpdateView {
  readonly sentence: string;
  /** `open` leads to the page of the releases. */
  readonly action: 'check' | 'download' | 'install' | 'open' | null;
  /** The action is under way. */
  readonly isBusy: boolean;
  /** 0..1; null while nothing is downloaded. */
  readonly share: number | null;
}

/** Null where this build does not update itself. */
export function viewUpdate(
  update: Update,
  words: Texts['views']['updates'],
  nowMs: number,
  locale: string,
): UpdateView | null {
  const quiet = { action: null, isBusy: false, share: null } as const;
  switch (update.kind) {
    case 'unsupported':
      return null;
    case 'none': {
      const { checkedAtMs } = update;
      const sentence = checkedAtMs === null ? words.never : words.current(nowMs - checkedAtMs, locale);
      return { ...quiet, sentence, action: 'check' };
    }
    case 'checking':
      return { ...quiet, sentence: words.checking, action: 'check', isBusy: true };
    case 'available':
      return {
        ...quiet,
        sentence: words.available(update.version),
        action: update.isInstallable ? 'download' : 'open',
      };
    case 'downloading':
      return { ...quiet, sentence: words.downloading(update.share, locale), share: update.share };
    case 'ready':
      return { ...quiet, sentence: words.ready(update.version), action: 'install' };
  }
}
