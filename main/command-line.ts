/** Lets the command line and links reach the application: both may look, and may open the rent panel. Neither buys. */
import type { Named } from '../preload/model/index.ts';
import type { WalletReader } from './account/index.ts';
import { createAnswers, type Door, type OpenDoor, type OrderIds } from './cli/index.ts';
import type { Log, StateStore } from './core/index.ts';
import type { Copier, Desktop } from './desktop/index.ts';
import type { History } from './history/index.ts';
import type { OffersRoom } from './rentals/index.ts';

export interface CommandLinePorts {
  readonly state: StateStore;
  readonly wallet: Pick<WalletReader, 'read'>;
  readonly copier: Pick<Copier, 'copyCode'>;
  readonly offers: Pick<OffersRoom, 'recall'>;
  readonly desktop: Pick<Desktop, 'openRentPanel'>;
  readonly history: Pick<History, 'ended'>;
  readonly log: Log;
  /** Without it, nobody can ask. */
  readonly openDoor: OpenDoor | undefined;
}

export interface CommandLine {
  /** Opens the rent panel, filled in. An id that no list names stands for itself; the panel drops what is not offered. */
  openRentPanel(ids: OrderIds): void;
  /** Listens from now on. Where that cannot be, the application runs without its command line. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export function createCommandLine(ports: CommandLinePorts): CommandLine {
  const { state, wallet, copier, offers, desktop, history, log, openDoor } = ports;
  let opening: Promise<Door | null> = Promise.resolve(null);

  function openRentPanel({ service, country, operator }: OrderIds): void {
    const known = offers.recall(service, country);
    const named = (list: readonly Named[] | null, id: string): Named => ({
      id,
      name: list?.find((one) => one.id === id)?.name ?? id,
    });
    desktop.openRentPanel({
      service: named(known.services, service),
      country: named(known.countries, country),
      operator: named(known.operators, operator),
    });
  }

  const answers = createAnswers({
    state,
    readBalance: () => wallet.read(),
    copyCode: (rentalId, smsId) => copier.copyCode(rentalId, smsId, 'code'),
    openRentPanel,
    ended: () => history.ended(),
  });

  return {
    openRentPanel,
    async open() {
      if (openDoor === undefined) return;
      opening = openDoor(answers).catch((error: unknown) => {
        log.warn('command-line-refused', { error });
        return null;
      });
      await opening;
    },
    close: async () => await (await opening)?.close(),
  };
}
