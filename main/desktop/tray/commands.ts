/** Carries out what was chosen in the tray menu. */
import type { Money, Order, Problem, Result } from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import type { Notices } from '../../core/index.ts';
import { refuse } from '../../core/index.ts';
import type { Purchase } from '../../rentals/index.ts';
import { inWalletCurrency } from '../../rentals/index.ts';
import type { SettingsRoom } from '../../settings/index.ts';
import type { Copying } from '../clipboard/copy.ts';
import type { Desktop } from '../port.ts';
import type { TrayCommand } from './view.ts';

export interface TrayRooms {
  readonly desktop: Desktop;
  readonly copying: Copying;
  readonly purchase: Purchase;
  readonly settings: Pick<SettingsRoom, 'get' | 'change'>;
  readonly session: () => Session | null;
  readonly tell: Notices['tell'];
}

export function createTrayCommands(rooms: TrayRooms): (command: TrayCommand) => void {
  const { desktop, copying, purchase, settings } = rooms;

  /** The menu showed a price: the click agrees to that one, so a higher one is not paid unasked. */
  async function rentAgain(order: Order, price: Money): Promise<Result<unknown>> {
    const answer = await priceOf(order);
    if (!answer.ok) return answer;
    const now = inWalletCurrency(answer.value, price.currency);
    if (now === null || now.currency !== price.currency) return refuse({ kind: 'price-unknown' });
    if (now.amountMinor > price.amountMinor) return refuse({ kind: 'price-rose', expected: price, now });
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
        return desktop.openWindow(command.tab);
      case 'show-rental':
        return desktop.openRental(command.rentalId);
      case 'copy-code':
        void copying.copyCode(command.rentalId, command.smsId, 'code').then((copied) => {
          if (copied.ok && copied.value === 'copied') return;
          if (copied.ok) rooms.tell({ kind: 'copy-uncertain' });
          else if (copied.problem.kind === 'clipboard') rooms.tell({ kind: 'copy-failed' });
          desktop.openRental(command.rentalId); // Where the clipboard may fail the code itself must be in sight.
        });
        return;
      case 'rent-again': {
        const { order, priceShown } = command;
        // The item named no price to agree to: the panel names today's.
        if (priceShown === null) return desktop.openRentPanel(order);
        // A second click of a double-click lands while the price is still being read.
        if (isRentingAgain) return;
        isRentingAgain = true;
        void rentAgain(order, priceShown)
          .then((result) => {
            if (!result.ok) rooms.tell({ kind: 'order-failed', problem: result.problem, order });
            desktop.openWindow('numbers');
          })
          .finally(() => {
            isRentingAgain = false;
          });
        return;
      }
      case 'set-notifications': {
        const { notifications } = settings.get();
        const reason = settings.change({ notifications: { ...notifications, enabled: command.isEnabled } });
        if (reason !== null) rooms.tell({ kind: 'storage-failed', reason });
        return;
      }
      case 'quit':
        return desktop.quit();
    }
  };
}
