/** Lets the command line and links reach the application: both may look, and may open the rent panel. Neither buys. */
import type {
  CopyOutcome,
  Named,
  Order,
  Rental,
  RentalId,
  Result,
  SmsId,
  Wallet,
} from '../../preload/model/index.ts';
import type { Log, StateStore } from '../core/index.ts';
import { createAnswers } from './answers.ts';
import type { Door, OpenDoor } from './door.ts';
import type { OrderIds } from './exchange.ts';
import { type FoundOrder, findOrder, type OfferLists } from './order-names.ts';

export interface CommandLinePorts {
  readonly state: StateStore;
  readonly readBalance: () => Promise<Result<Wallet>>;
  readonly copyCode: (rentalId: RentalId, smsId: SmsId) => Promise<Result<CopyOutcome>>;
  readonly offers: OfferLists;
  readonly window: {
    openRentPanel(order: Order): void;
    /** At the tab it was at. */
    openWindow(tab: null): void;
    quit(): void;
  };
  /** All numbers that ended, newest first. */
  readonly ended: () => Promise<Iterable<Rental>>;
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
  const { state, offers, window, log, openDoor } = ports;
  let opening: Promise<Door | null> = Promise.resolve(null);

  /** The account of the last run may still be being taken up; a window that is open makes the keyring answer sooner. */
  async function find(ids: OrderIds): Promise<FoundOrder> {
    const isOpening = () => state.get().account.kind === 'opening';
    if (isOpening()) {
      window.openWindow(null);
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
    if (found.kind === 'found') window.openRentPanel(found.order);
    return found;
  }

  const answers = createAnswers({
    state,
    readBalance: ports.readBalance,
    copyCode: ports.copyCode,
    openRentPanel: openNamedPanel,
    openWindow: () => window.openWindow(null),
    quit: () => void setImmediate(window.quit), // The answer leaves first.
    ended: ports.ended,
  });

  return {
    openRentPanel(ids) {
      void openNamedPanel(ids).then(({ kind }) => {
        if (kind !== 'found') window.openRentPanel(asTyped(ids));
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
