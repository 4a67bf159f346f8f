/** The settings that a person can change. */
import type { Named, Order } from './offer.ts';

/** The actions that have a global shortcut. */
export type ShortcutName = 'copyLatest' | 'openPopup' | 'openLine' | 'rentFavourite';

/** BCP 47, in the order in which Settings offers them. Each has a folder in preload/words. */
export const languageIds = [
  'en',
  'es',
  'de',
  'ar',
  'fr',
  'pt-BR',
  'it',
  'pl',
  'tr',
  'uk',
  'zh-Hans',
  'ja',
] as const;
export type Language = (typeof languageIds)[number];

/** The sounds for a code that arrives: the system's own, or one that our window plays. */
export const soundNames = ['system', 'chime', 'bell', 'drop'] as const;
export type SoundName = (typeof soundNames)[number];
export type OwnSound = Exclude<SoundName, 'system'>;

/** Minutes of the day by this computer's clock, 0 to 1439. The end may lie on the next day; both the same are a whole day. */
export interface QuietHours {
  readonly enabled: boolean;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The highest price of a number at one service. The name is the one that the service had when it was set. */
export interface ServicePrice {
  readonly service: Named;
  readonly maxPriceMinor: number;
}

export interface Settings {
  readonly notifications: {
    readonly enabled: boolean;
    readonly sound: boolean;
    readonly soundName: SoundName;
    readonly hideCode: boolean;
    /** Copies a code as soon as it arrives. Off at first: it replaces what is on the clipboard. */
    readonly autoCopy: boolean;
    /** Copies a number as soon as it is rented. Off at first, for the same reason. */
    readonly autoCopyNumber: boolean;
    /** Tells once when the balance falls below it, in minor units of the wallet's currency; null never tells. */
    readonly lowBalanceMinor: number | null;
  };
  /** Within them nothing makes a sound, and news that can wait is not shown. Codes are. */
  readonly quietHours: QuietHours;
  /** Zero: never cleared. */
  readonly clipboardClearDelayMs: number;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly language: 'system' | Language;
  readonly webhook: {
    readonly enabled: boolean;
    readonly port: number;
    /** Takes no event without a valid signature. */
    readonly requireSignature: boolean;
  };
  /** Programs that speak the Model Context Protocol may read numbers, codes and the balance. Off at first. */
  readonly assistants: { readonly enabled: boolean };
  /** Limits that no order may pass. Amounts are minor units of the currency that prices are in; null is no limit. */
  readonly limits: {
    /** 1 to 20. */
    readonly maxOpenReservations: number;
    readonly maxPriceMinor: number | null;
    /** The most that a number of one service may cost. They hold beside `maxPriceMinor`: the lower one decides. */
    readonly servicePrices: readonly ServicePrice[];
    /** Within one calendar day of this computer. */
    readonly dailySpendingMinor: number | null;
  };
  /** The most requests for SMS. */
  readonly polling: {
    /** 0.1 to 2. */
    readonly perReservationPerSecond: number;
    /** 1 to 6: what the account allows less what is kept for clicks and for others with the same key. */
    readonly totalPerSecond: number;
  };
  /** The time that ended numbers are kept; null keeps them for good. */
  readonly history: { readonly retentionDays: number | null };
  /** Electron accelerators such as `CommandOrControl+Shift+C`; null where there is none. */
  readonly shortcuts: Readonly<Record<ShortcutName, string | null>>;
  readonly updates: { readonly check: boolean };
  /** The choices that are offered before the first number were made or put away. */
  readonly isWelcomeDone: boolean;
  /** The country that is first in lists and in the line, and chosen already where nothing was ordered yet; null for none. */
  readonly country: Named | null;
  /** Most liked first; what **Rent again** and the rent panel offer before all else. */
  readonly favourites: readonly Order[];
}

/** So many services can have a highest price of their own. */
export const maxServicePrices = 100;

/** The highest price of a number at a service, of one set for that service alone; null is none. */
export function servicePriceLimit(
  { servicePrices }: Pick<Settings['limits'], 'servicePrices'>,
  serviceId: string,
): number | null {
  const set = servicePrices.filter(({ service }) => service.id === serviceId);
  // A file or a page may name a service twice: then the lower price holds.
  return set.length === 0 ? null : Math.min(...set.map(({ maxPriceMinor }) => maxPriceMinor));
}

/** The limits with another highest price for a service, or without one. */
export const withServicePrice = (
  limits: Settings['limits'],
  service: Named,
  maxPriceMinor: number | null,
): Settings['limits'] => ({
  ...limits,
  servicePrices: [
    ...limits.servicePrices.filter((set) => set.service.id !== service.id),
    ...(maxPriceMinor === null ? [] : [{ service, maxPriceMinor }]),
  ],
});
