/** What the tray shows for a state: pure data, applied by tray.ts. */
import type { AppState, Rental, RentalId, Sms, SmsId } from '../../preload/model.ts';
import { texts } from '../../preload/texts.ts';

export type TrayIcon = 'idle' | 'waiting' | 'code' | 'problem';

export type TrayCommand =
  | { readonly kind: 'open' }
  | { readonly kind: 'copy-code'; readonly rentalId: RentalId; readonly smsId: SmsId }
  | { readonly kind: 'rent-again'; readonly rentalId: RentalId }
  | { readonly kind: 'quit' };

/** An item without a command is shown and does nothing. */
export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'item'; readonly label: string; readonly command: TrayCommand | null };

export interface TrayView {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  /** Text beside the icon, where the platform has one (macOS): how many SMS are awaited. */
  readonly title: string;
  readonly menu: readonly TrayItem[];
}

export function trayView(state: AppState, locale: string): TrayView {
  const waitingCount = state.rentals.filter(isWaiting).length;
  const open = openCode(state.rentals);
  const status =
    open !== null
      ? texts.tray.codeArrived(open.code)
      : waitingCount > 0
        ? texts.tray.waiting(waitingCount)
        : texts.tray.balance(state.wallet?.balance ?? null, locale);
  const name =
    state.account.kind === 'sandbox' ? `${texts.tray.tooltip} (${texts.tray.sandbox})` : texts.tray.tooltip;
  return {
    icon: iconOf(state, open !== null, waitingCount),
    tooltip: `${name}\n${status}`,
    title: waitingCount > 0 ? String(waitingCount) : '',
    menu: menuOf(state, locale),
  };
}

const isWaiting = (rental: Rental): boolean => rental.state.kind === 'open' && rental.sms.length === 0;

function iconOf(state: AppState, hasCode: boolean, waitingCount: number): TrayIcon {
  if (hasCode) return 'code';
  if (
    state.connection.kind === 'failing' ||
    state.rentals.some(({ state: { kind } }) => kind === 'unresolved')
  ) {
    return 'problem';
  }
  return waitingCount > 0 ? 'waiting' : 'idle';
}

function menuOf(state: AppState, locale: string): readonly TrayItem[] {
  const item = (label: string, command: TrayCommand | null): TrayItem => ({ kind: 'item', label, command });
  const latest = latestCode(state.rentals);
  const last = state.rentals.find((rental) => rental.reservationId !== null);
  const { tray } = texts;
  return [
    item(tray.open, { kind: 'open' }),
    item(tray.balance(state.wallet?.balance ?? null, locale), null),
    { kind: 'separator' },
    latest === null
      ? item(tray.copyLatestNone, null)
      : item(tray.copyLatest(latest.code), {
          kind: 'copy-code',
          rentalId: latest.rental.id,
          smsId: latest.sms.id,
        }),
    last === undefined
      ? item(tray.rentAgainNone, null)
      : item(tray.rentAgain(last.order, last.price, locale), { kind: 'rent-again', rentalId: last.id }),
    { kind: 'separator' },
    item(tray.quit, { kind: 'quit' }),
  ];
}

interface Latest {
  readonly rental: Rental;
  readonly sms: Sms;
  readonly code: string;
}

/** The code that was seen last, of all rentals. */
export function latestCode(rentals: readonly Rental[]): Latest | null {
  let latest: Latest | null = null;
  for (const rental of rentals) {
    for (const sms of rental.sms) {
      if (sms.code === null || (latest !== null && sms.seenAtMs < latest.sms.seenAtMs)) continue;
      latest = { rental, sms, code: sms.code.value };
    }
  }
  return latest;
}

const openCode = (rentals: readonly Rental[]): Latest | null =>
  latestCode(rentals.filter((rental) => rental.state.kind === 'open'));
