/** Looks after offers that a person waits for: one request a minute over all of them, and nothing is ever bought. */
import {
  isSameOrder,
  isSameServiceAndCountry,
  type Money,
  type OfferAlert,
  type Order,
  type Result,
} from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import { type Cancel, type Chance, type Clock, done, refuse, type Timers } from '../../core/index.ts';
import type { Document } from '../../storage/index.ts';
import type { OffersRoom } from '../buying/offers.ts';
import {
  isBack,
  markBack,
  nextToRead,
  type Offered,
  type StoredAlert,
  waitingAt,
  withAlert,
} from './alert.ts';

export interface AlertsPorts {
  readonly document: Document<{ readonly alerts: readonly StoredAlert[] }>;
  readonly offers: Pick<OffersRoom, 'listCountries' | 'listOperators' | 'recall'>;
  readonly session: () => Session | null;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  /** Hears once of each offer that is back, after that is on disk. */
  readonly onBack: (alert: OfferAlert) => void;
  readonly onChange: () => void;
}

export interface Alerts {
  /** The alerts for offers of the service in use, newest first. */
  all(): readonly OfferAlert[];
  /** `most` null waits until the offer can be had at all. */
  set(order: Order, most: Money | null): Result<null>;
  end(id: string): Result<null>;
  /** The person has what they waited for: it was bought, whatever the operator. */
  endFor(order: Order): void;
  /** Another service or account is in use. */
  update(): void;
  stop(): void;
}

const readEveryMs = 60_000;

/** A number of any operator is what an alert for any operator waits for. */
const isFor = ({ order: awaited }: StoredAlert, bought: Order): boolean =>
  isSameOrder(awaited, bought) || (isSameServiceAndCountry(awaited, bought) && awaited.operator.id === 'any');

export function createAlerts(ports: AlertsPorts): Alerts {
  const { document, offers, clock, timers } = ports;
  let cancel: Cancel | null = null;
  let isReading = false;
  let lastRead: Order | null = null;
  // As if one had just been made: a start in quick succession must not make more of them.
  let lastReadMs = clock.now();
  /** Services and countries whose operators named no prices in the last read: the country's own is read next. */
  const unpriced = new Set<string>();

  const server = (): string | null => ports.session()?.server ?? null;
  const stored = (): readonly StoredAlert[] => document.get().alerts;
  const waiting = (): readonly StoredAlert[] => {
    const asked = server();
    return asked === null ? [] : waitingAt(stored(), asked);
  };

  function save(alerts: readonly StoredAlert[]): Result<null> {
    const reason = document.set({ alerts });
    ports.onChange();
    plan();
    return reason === null ? done : refuse({ kind: 'storage', reason });
  }

  function plan(): void {
    cancel?.();
    cancel = null;
    if (isReading || waiting().length === 0) return;
    const sinceMs = clock.now() - lastReadMs;
    // A clock that was set back says nothing: then a whole minute passes.
    const delayMs = sinceMs < 0 ? readEveryMs : Math.max(0, readEveryMs - sinceMs);
    cancel = timers.after(delayMs, () => void look());
  }

  async function look(): Promise<void> {
    const asked = ports.session();
    const order = nextToRead(waiting(), lastRead);
    if (asked === null || order === null) return;
    isReading = true;
    lastRead = order;
    lastReadMs = clock.now();
    const offered = await read(order);
    isReading = false;
    if (ports.session() === asked && offered !== null) judge(order, offered);
    plan();
  }

  /** Answers how each operator is offered; null where the service did not say. */
  async function read({ service, country }: Order): Promise<((order: Order) => Offered | null) | null> {
    const place = JSON.stringify([service.id, country.id]);
    if (unpriced.delete(place)) {
      const countries = await offers.listCountries(service.id);
      return countries.ok ? () => countries.value.find(({ id }) => id === country.id) ?? null : null;
    }
    const operators = await offers.listOperators(service.id, country.id);
    if (!operators.ok) return null;
    if (operators.value.length > 0 && operators.value.every(({ price }) => price === null))
      unpriced.add(place);
    return ({ operator }) => operators.value.find(({ id }) => id === operator.id) ?? null;
  }

  function judge(place: Order, offeredTo: (order: Order) => Offered | null): void {
    for (const alert of waiting()) {
      if (!isSameServiceAndCountry(alert.order, place)) continue;
      const offered = offeredTo(alert.order);
      if (offered === null || !isBack(alert, offered)) continue;
      const back = { atMs: clock.now(), price: offered.price };
      save(markBack(stored(), alert.id, back));
      ports.onBack({ ...alert, back });
    }
  }

  return {
    all: () =>
      stored()
        .filter((alert) => alert.server === server())
        .map(({ server: _server, countSeen: _countSeen, ...alert }) => alert),
    set(order, most) {
      const asked = server();
      if (asked === null) return refuse({ kind: 'no-key' });
      const { operators } = offers.recall(order.service.id, order.country.id);
      const countSeen = operators?.find(({ id }) => id === order.operator.id)?.stock?.count ?? 0;
      const id = ports.chance.uuid();
      const added = { id, order, most, sinceMs: clock.now(), back: null, server: asked, countSeen };
      return save(withAlert(stored(), added));
    },
    end: (id) => save(stored().filter((alert) => alert.id !== id)),
    endFor(order) {
      const kept = stored().filter((alert) => alert.server !== server() || !isFor(alert, order));
      if (kept.length < stored().length) save(kept);
    },
    update() {
      ports.onChange();
      plan();
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}
