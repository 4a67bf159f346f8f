/** Carries out what was chosen in the tray menu. */
import type { Notices } from '../../core/index.ts';
import type { Purchase } from '../../rentals/index.ts';
import type { SettingsRoom } from '../../settings/index.ts';
import type { Copier } from '../clipboard/copy.ts';
import type { Desktop } from '../port.ts';
import type { TrayCommand } from './view.ts';

export interface TrayCommandPorts {
  readonly desktop: Desktop;
  readonly copier: Copier;
  readonly purchase: Pick<Purchase, 'rent'>;
  readonly settings: Pick<SettingsRoom, 'get' | 'change'>;
  readonly tell: Notices['tell'];
}

export function createTrayCommands(ports: TrayCommandPorts): (command: TrayCommand) => void {
  const { desktop, copier, purchase, settings } = ports;

  let isRentingAgain = false;

  return (command) => {
    switch (command.kind) {
      case 'open':
        return desktop.openWindow(command.tab);
      case 'show-rental':
        return desktop.openRental(command.rentalId);
      case 'copy-code':
        void copier.copyCode(command.rentalId, command.smsId, 'code').then((copied) => {
          if (copied.ok && copied.value === 'copied') return;
          if (copied.ok) ports.tell({ kind: 'copy-uncertain' });
          else if (copied.problem.kind === 'clipboard') ports.tell({ kind: 'copy-failed' });
          desktop.openRental(command.rentalId); // The clipboard may have failed: show the code itself.
        });
        return;
      case 'rent-again': {
        const { order, priceShown } = command;
        // The item named no price to agree to. The panel names today's.
        if (priceShown === null) return desktop.openRentPanel(order);
        // The second click of a double-click must not report that the first one is under way.
        if (isRentingAgain) return;
        isRentingAgain = true;
        // The click agrees to the price that the menu showed: the purchase refuses a higher one.
        void purchase
          .rent({ order, priceShown, isPressSeen: true })
          .then((result) => {
            if (!result.ok && result.problem.kind === 'declined') return;
            if (!result.ok) ports.tell({ kind: 'order-failed', problem: result.problem, order });
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
        if (reason !== null) ports.tell({ kind: 'storage-failed', reason });
        return;
      }
      case 'quit':
        return desktop.quit();
    }
  };
}
