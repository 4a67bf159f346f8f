/** The page's calls about settings and favourites. */
import type { Handlers } from '../../preload/contract.ts';
import { isSameOrder, type Order, type Settings, servicePriceLimit } from '../../preload/model/index.ts';
import { done, type Notices, refuse } from '../core/index.ts';
import type { SettingsRoom } from './settings.ts';

export interface SettingsCallPorts {
  readonly settings: SettingsRoom;
  readonly notices: Pick<Notices, 'withdraw'>;
  /** True once for each press of a person in the window. */
  readonly claimPress: () => boolean;
  /** Asks the person before limits on orders become looser. */
  readonly mayLoosen: (question: {
    readonly now: Limits;
    readonly next: Limits;
    readonly isPressSeen: boolean;
  }) => Promise<boolean>;
  /** Opens, closes or moves the webhook receiver as the settings now say; answers why it could not. */
  readonly updateWebhook: () => Promise<'port-taken' | 'other' | null>;
}

export function createSettingsCalls({
  settings,
  notices,
  claimPress,
  mayLoosen,
  updateWebhook,
}: SettingsCallPorts): Pick<Handlers, 'changeSettings' | 'setFavourite'> {
  return {
    async changeSettings(change) {
      const isPressSeen = claimPress();
      const now = settings.get().limits;
      const next = change.limits;
      const isAsked = next !== undefined && isLooser(now, next);
      if (isAsked && !(await mayLoosen({ now, next, isPressSeen }))) return refuse({ kind: 'declined' });
      const reason = settings.change(change);
      if (reason !== null) return refuse({ kind: 'storage', reason });
      if (change.webhook === undefined) return { ok: true, value: settings.get() };
      const failure = await updateWebhook();
      if (failure !== null) return refuse({ kind: 'webhook', reason: failure });
      notices.withdraw('webhook-failed');
      return { ok: true, value: settings.get() };
    },
    setFavourite({ order, isFavourite }) {
      const favourites = withFavourite(settings.get().favourites, order, isFavourite);
      const reason = settings.change({ favourites });
      return reason === null ? done : refuse({ kind: 'storage', reason });
    },
  };
}

/** A menu shows this many without scrolling. */
export const maxFavourites = 12;

/** A new favourite comes first; the one that has been there longest leaves when there is no room. */
export function withFavourite(
  favourites: readonly Order[],
  order: Order,
  isFavourite: boolean,
): readonly Order[] {
  const others = favourites.filter((other) => !isSameOrder(other, order));
  return isFavourite ? [order, ...others].slice(0, maxFavourites) : others;
}

type Limits = Settings['limits'];

/** True where a limit of `next` allows more than the one of `now` did. */
export const isLooser = (now: Limits, next: Limits): boolean =>
  next.maxOpenReservations > now.maxOpenReservations ||
  allowsMore(now.maxPriceMinor, next.maxPriceMinor) ||
  now.servicePrices.some(({ service: { id } }) =>
    allowsMore(servicePriceLimit(now, id), servicePriceLimit(next, id)),
  ) ||
  allowsMore(now.dailySpendingMinor, next.dailySpendingMinor);

/** Null is no limit. */
const allowsMore = (now: number | null, next: number | null): boolean =>
  now !== null && (next === null || next > now);
