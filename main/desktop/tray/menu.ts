/** The tray menu for a state. Pure data, applied by tray.electron.ts. */
import {
  type AppState,
  latestCode,
  type Money,
  type Order,
  operatorOf,
  type Rental,
  type RentalId,
  type SmsId,
  type Tab,
} from '../../../preload/model/index.ts';
import {
  formatOrder,
  minutesLeftMs,
  spokenCountryName,
  spokenOrder,
  type Texts,
} from '../../../preload/words/index.ts';
import { shorten } from '../notifications/content.ts';
import { codeInGroups, isOpen, type Offer, rentAgainOffers, type TrayStatus } from './status.ts';

export type TrayCommand =
  | { readonly kind: 'open'; readonly tab: Tab | null }
  | { readonly kind: 'show-rental'; readonly rentalId: RentalId }
  | { readonly kind: 'copy-code'; readonly rentalId: RentalId; readonly smsId: SmsId }
  /** `priceShown` is what the item named; null where it named none. */
  | { readonly kind: 'rent-again'; readonly order: Order; readonly priceShown: Money | null }
  | { readonly kind: 'set-notifications'; readonly isEnabled: boolean }
  | { readonly kind: 'quit' };

/** An item without a command is shown and does nothing. `accelerator` is only shown: the tray has no keys of its own. */
export type TrayItem =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly command: TrayCommand | null;
      readonly accelerator?: string;
    }
  | {
      readonly kind: 'checkbox';
      readonly label: string;
      readonly isChecked: boolean;
      readonly command: TrayCommand;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayItem[] };

/** Menus grow as wide as their longest label. */
const maxNameLength = 28;
const maxOrderLength = 48;

type Words = Texts['tray'];

export function trayMenu(
  state: AppState,
  status: TrayStatus,
  words: Words,
  locale: string,
  nowMs: number,
): readonly TrayItem[] {
  const balance = state.wallet?.balance ?? null;
  const { shortcuts } = state.settings;
  return joinGroups([
    [
      item(words.balance(balance, locale), null),
      ...troubleItems(status, words, locale),
      ...unresolvedItems(state, status, words),
    ],
    state.rentals.filter(isOpen).map((rental) => numberItem(rental, words, locale, nowMs)),
    [withKeys(latestItem(state.rentals, words), shortcuts.copyLatest), rentAgainItem(state, words, locale)],
    [
      withKeys(item(words.open, { kind: 'open', tab: null }), shortcuts.openPopup),
      pauseItem(state, words),
      item(words.settings, { kind: 'open', tab: 'settings' }),
    ],
    [{ ...item(words.quit, { kind: 'quit' }), accelerator: 'CommandOrControl+Q' }],
  ]);
}

const item = (label: string, command: TrayCommand | null) => ({ kind: 'item', label, command }) as const;

/** The keys are shown where they act. */
const withKeys = (shown: TrayItem, accelerator: string | null): TrayItem =>
  shown.kind === 'item' && accelerator !== null ? { ...shown, accelerator } : shown;

const joinGroups = (groups: readonly (readonly TrayItem[])[]): readonly TrayItem[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): readonly TrayItem[] =>
      index === 0 ? group : [{ kind: 'separator' }, ...group],
    );

/** The icon's warning in words, and an item that leads to where the person can act on it. */
function troubleItems(status: TrayStatus, words: Words, locale: string): readonly TrayItem[] {
  if (status.kind !== 'error' && status.kind !== 'offline') return [];
  const tab = status.reason === 'unresolved' ? 'numbers' : null;
  return [item(troubleText(status, words, locale), { kind: 'open', tab })];
}

/** Whatever else the icon shows: money may have been spent. */
function unresolvedItems({ rentals }: AppState, status: TrayStatus, words: Words): readonly TrayItem[] {
  const isShown = status.kind === 'error' && status.reason === 'unresolved';
  const order = rentals.find(({ state }) => state.kind === 'unresolved');
  if (isShown || order === undefined) return [];
  return [item(words.unresolved, { kind: 'open', tab: 'numbers' })];
}

export function troubleText(
  status: Extract<TrayStatus, { kind: 'error' | 'offline' }>,
  words: Words,
  locale: string,
): string {
  switch (status.reason) {
    case 'key-refused':
      return words.keyRefused;
    case 'key-locked':
      return words.keyLocked;
    case 'unresolved':
      return words.unresolved;
    case 'unreachable':
      return words.unreachable;
    case 'unwell':
      return words.unwell;
    case 'resting':
      return words.resting(status.untilMs, locale);
  }
}

/** Copies the number's newest code; one without a code leads to its card. The operator is the one that the number has. */
function numberItem(rental: Rental, words: Words, locale: string, nowMs: number): TrayItem {
  const operator = operatorOf(rental)?.name;
  const names = [rental.order.service.name, ...(operator === undefined ? [] : [operator])];
  const service = names.map((name) => shorten(name, maxNameLength)).join(', ');
  const phone = rental.phone?.international ?? spokenCountryName(rental.order.country, locale);
  const { expiresAtMs } = rental;
  const left = expiresAtMs === null ? null : words.timeLeft(minutesLeftMs(expiresAtMs - nowMs), locale);
  const latest = latestCode([rental]);
  return latest === null
    ? item(words.number(service, phone, left), {
        kind: 'show-rental',
        rentalId: rental.id,
      })
    : item(words.numberWithCode(codeInGroups(latest.sms), service), {
        kind: 'copy-code',
        rentalId: rental.id,
        smsId: latest.sms.id,
      });
}

function latestItem(rentals: readonly Rental[], words: Words): TrayItem {
  const latest = latestCode(rentals);
  return latest === null
    ? item(words.copyLatestNone, null)
    : item(words.copyLatest(codeInGroups(latest.sms)), {
        kind: 'copy-code',
        rentalId: latest.rental.id,
        smsId: latest.sms.id,
      });
}

function rentAgainItem(state: AppState, words: Words, locale: string): TrayItem {
  const offers = rentAgainOffers(state);
  if (offers.length === 0) return item(words.rentAgain, null);
  const items = offers.map((offer): TrayItem => {
    const { order, price } = offer;
    const spoken = spokenOrder(order, locale);
    const operator = isAmbiguous(offer, offers) ? spoken.operator.name : null;
    const label = words.order(shortOrder(spoken), operator, price, locale);
    return item(label, { kind: 'rent-again', order, priceShown: price });
  });
  return { kind: 'submenu', label: words.rentAgain, items };
}

const shortOrder = (order: Order): Order =>
  formatOrder(order).length <= maxOrderLength
    ? order
    : {
        ...order,
        service: { ...order.service, name: shorten(order.service.name, maxNameLength) },
        country: { ...order.country, name: shorten(order.country.name, maxNameLength) },
      };

function pauseItem({ settings }: AppState, words: Words): TrayItem {
  const { enabled } = settings.notifications;
  return {
    kind: 'checkbox',
    label: words.pauseNotifications,
    isChecked: !enabled,
    command: { kind: 'set-notifications', isEnabled: !enabled },
  };
}

/** True when two of the offers have the same service and country. */
const isAmbiguous = ({ order }: Offer, offers: readonly Offer[]): boolean =>
  offers.some(
    ({ order: other }) =>
      other !== order &&
      other.service.name === order.service.name &&
      other.country.name === order.country.name,
  );
