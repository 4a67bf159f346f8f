/** Carries out what was chosen in the tray menu. */
import type { Order, Problem, Result } from '../preload/model.ts';
import type { Session } from './account/account.ts';
import { inWalletCurrency } from './account/currency.ts';
import type { Copying } from './bridge/copying.ts';
import type { Desktop } from './desktop/port.ts';
import type { TrayCommand } from './desktop/tray-view.ts';
import type { Notices } from './notices.ts';
import type { KeptRental } from './rentals/entry.ts';
import type { Ledger } from './rentals/ledger.ts';
import type { Purchase } from './rentals/purchase.ts';

export interface TrayRooms {
  readonly desktop: Desktop;
  readonly copying: Copying;
  readonly ledger: Ledger;
  readonly purchase: Purchase;
  readonly session: () => Session | null;
  readonly tell: Notices['tell'];
}

export function createTrayCommands(rooms: TrayRooms): (command: TrayCommand) => void {
  const { desktop, copying, ledger, purchase } = rooms;

  /** The menu showed a price: the click agrees to that one, so a higher one is not paid unasked. */
  async function rentAgain({ order, price }: KeptRental): Promise<Result<unknown>> {
    const answer = await priceOf(order);
    if (!answer.ok) return answer;
    const now = inWalletCurrency(answer.value, price?.currency ?? null);
    if (price !== null && (now === null || now.currency !== price.currency)) {
      return { ok: false, problem: { kind: 'price-unknown' } };
    }
    if (price !== null && now !== null && now.amountMinor > price.amountMinor) {
      return { ok: false, problem: { kind: 'price-rose', expected: price, now } };
    }
    return purchase.rent({ order, priceShown: now, isRepeatConfirmed: false });
  }

  async function priceOf(order: Order) {
    const session = rooms.session();
    if (session === null) return { ok: false, problem: { kind: 'no-key' } satisfies Problem } as const;
    const operators = await session.client.listOperators(order.service.id, order.country.id);
    if (!operators.ok) return operators;
    return {
      ok: true,
      value: operators.value.find(({ id }) => id === order.operator.id)?.price ?? null,
    } as const;
  }

  let isRentingAgain = false;

  return (command) => {
    switch (command.kind) {
      case 'open':
        return desktop.openWindow(null);
      case 'copy-code':
        void copying.copyCode(command.rentalId, command.smsId, 'code').then((copied) => {
          // Where the clipboard fails the code itself must be in sight.
          if (!copied.ok) desktop.openWindow('numbers');
        });
        return;
      case 'rent-again': {
        const entry = ledger.find(command.rentalId);
        // A second click of a double-click lands while the price is still being read.
        if (entry === undefined || isRentingAgain) return;
        isRentingAgain = true;
        void rentAgain(entry.rental)
          .then((result) => {
            if (!result.ok) rooms.tell({ kind: 'order-failed', problem: result.problem });
            desktop.openWindow('numbers');
          })
          .finally(() => {
            isRentingAgain = false;
          });
        return;
      }
      case 'quit':
        return desktop.quit();
    }
  };
}
