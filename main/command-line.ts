/** Lets the command line and links reach the application: both may look, and may open the rent panel. Neither buys. */
import type { Named, Order } from '../preload/model/index.ts';
import type { WalletReader } from './account/index.ts';
import {
  createAnswers,
  type Door,
  type FoundOrder,
  findOrder,
  type OpenDoor,
  type OrderIds,
} from './cli/index.ts';
import type { Log, StateStore } from './core/index.ts';
import type { Copier, Desktop } from './desktop/index.ts';
import type { History } from './history/index.ts';
import type { OffersRoom } from './rentals/index.ts';

export interface CommandLinePorts {
  readonly state: StateStore;
  readonly wallet: Pick<WalletReader, 'read'>;
  readonly copier: Pick<Copier, 'copyCode'>;
  readonly offers: Pick<OffersRoom, 'recall' | 'listServices' | 'listCountries' | 'listOperators'>;
  readonly desktop: Pick<Desktop, 'openRentPanel' | 'openWindow' | 'quit'>;
  readonly history: Pick<History, 'ended'>;
  readonly log: Log;
  /** Without it, nobody can ask. */
  readonly openDoor: OpenDoor | undefined;
}

export interface CommandLine {
  /**
   * Opens the rent panel, filled in by a link. An id that no list names stands for itself; the panel drops what is not
   * offered, and says why a list cannot be read.
   */
  openRentPanel(ids: OrderIds): void;
  /** Listens from now on. Where that cannot be, the application runs without its command line. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export function createCommandLine(ports: CommandLinePorts): CommandLine {
  const { state, wallet, copier, offers, desktop, history, log, openDoor } = ports;
  let opening: Promise<Door | null> = Promise.resolve(null);

  /** The account of the last run may still be being taken up; a window that is open makes the keyring answer sooner. */
  async function find(ids: OrderIds): Promise<FoundOrder> {
    const isOpening = () => state.get().account.kind === 'opening';
    if (isOpening()) {
      desktop.openWindow(null);
      await new Promise<void>((resolve) => {
        const stop = state.listen(() => {
          if (isOpening()) return;
          stop();
          resolve();
        });
      });
    }
    return await findOrder(offers, ids);
  }

  async function openNamedPanel(ids: OrderIds): Promise<FoundOrder> {
    const found = await find(ids);
    if (found.kind === 'found') desktop.openRentPanel(found.order);
    return found;
  }

  const answers = createAnswers({
    state,
    readBalance: () => wallet.read(),
    copyCode: (rentalId, smsId) => copier.copyCode(rentalId, smsId, 'code'),
    openRentPanel: openNamedPanel,
    openWindow: () => desktop.openWindow(null),
    quit: () => void setImmediate(desktop.quit), // The answer leaves first.
    ended: () => history.ended(),
  });

  return {
    openRentPanel(ids) {
      void openNamedPanel(ids).then(({ kind }) => {
        if (kind !== 'found') desktop.openRentPanel(asTyped(ids));
      });
    },
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

function asTyped({ service, country, operator }: OrderIds): Order {
  const named = (id: string): Named => ({ id, name: id });
  return { service: named(service), country: named(country), operator: named(operator) };
}
