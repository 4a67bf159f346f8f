/** A person who rents from a service of absurd answers and waits for codes: nothing of it may throw, and nothing be lost. */
import { createPurchase } from '../../main/rentals/buying/purchase.ts';
import { createClockTrust } from '../../main/rentals/ledger/clock-trust.ts';
import type { Entries, KeptRental } from '../../main/rentals/ledger/entry.ts';
import { csvOf, jsonOf } from '../../main/rentals/ledger/export.ts';
import { createLedger } from '../../main/rentals/ledger/ledger.ts';
import { createRentalSnapshot } from '../../main/rentals/ledger/snapshot.ts';
import { readSafely } from '../../main/rentals/watching/read-rental.ts';
import { createKeeping } from '../../main/rentals/watching/record-sms.ts';
import type { RentiumClient } from '../../main/rentium/client.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { Document } from '../../main/storage/document.ts';
import type { Rental } from '../../preload/model/index.ts';
import type { AbsurdService } from './absurd-answers.ts';
import { check, checkMoney } from './checked-client.ts';
import { createFakeChance } from './fake-chance.ts';
import { createFakeTime } from './fake-time.ts';
import { pressed } from './rentals.ts';

export interface AbsurdLife {
  /** Rents, reads or looks at what is for rent: one step takes one to four answers. */
  step(): Promise<void>;
  /** As the page is shown it. */
  shown(): readonly Rental[];
}

/** So many SMS, and a number is let go for another one: of a flood only the newest texts are kept. */
const mostSms = 10;
const mostNumbers = 3;
const dayMs = 86_400_000;
const { signal } = new AbortController();

/** `client`: with every answer checked by its own clock. */
export function createAbsurdLife(
  service: AbsurdService,
  client: RentiumClient,
  document: Document<Entries>,
  /** Called with each number that the person has done with, as the page was shown it. */
  onDone: (rental: Rental) => void = () => {},
): AbsurdLife {
  const { clock, timers } = createFakeTime();
  const failures: unknown[] = [];
  const ledger = createLedger(document, () => false);
  const snapshot = createRentalSnapshot(ledger);
  const session = { server: 'fuzz', account: 'fuzz', client };
  const purchase = createPurchase({
    ledger,
    clock,
    timers,
    chance: createFakeChance(),
    session: () => session,
    holdSession: (order) => order(),
    readPrice: async () => ({ ok: true, value: null }),
    nameOperator: () => null,
    limits: () => defaultSettings.limits,
    clockTrust: createClockTrust(clock, 0),
    believedMs: clock.now,
    reading: () => null,
    readBalance: () => client.readBalance(),
    confirmOrder: async () => true,
    onFailed: () => {},
    onBought: () => {},
  });
  const keeping = createKeeping({
    ledger,
    clock,
    announce: () => {},
    announceMore: () => {},
    onAnnounceFailed: (error) => failures.push(error),
    onEnded: () => {},
  });

  async function rent(): Promise<void> {
    const result = await purchase.rent({ ...pressed, priceShown: null });
    const id = service.orderedId();
    const made = ledger.all().find(({ rental }) => !isOpen(rental) || rental.reservationId === id);
    if (id !== null)
      check(result.ok && made?.rental.state.kind === 'open', 'A number that was bought is lost');
    // Refused, bought under an odd id, or unresolved: it is told in any case.
    else if (result.ok) check(ledger.find(result.value) !== undefined, 'An order is lost');
    for (const { rental } of ledger.all()) {
      checkSound(rental);
      if (!isOpen(rental) || isTwin(rental)) letGo(rental);
    }
  }

  /** Absurd ids come twice: both orders are of one number then, and only one of them is read. */
  const isTwin = ({ id, reservationId }: KeptRental): boolean =>
    ledger.all().some(({ rental }) => rental.id !== id && rental.reservationId === reservationId);

  async function read(rental: KeptRental): Promise<void> {
    const { reservationId } = rental;
    if (reservationId === null) return;
    const named = { ...rental, reservationId };
    const reading = await readSafely(client, named, clock, signal, service.random() < 0.3, (error) =>
      failures.push(error),
    );
    if (failures.length > 0) throw failures[0];
    const next = { ...rental, expiresAtMs: reading.expiresAtMs };
    if (reading.sms.ok) keeping.keep(next, reading.sms.value, clock.now(), null);
    const kept = ledger.find(rental.id)?.rental;
    check(kept !== undefined, 'A number is lost');
    if (kept === undefined) return;
    checkSound(kept);
    const codes = new Map(kept.sms.map(({ text, code }) => [text, code?.value]));
    for (const { text, code } of service.smsOf(reservationId))
      check(codes.get(text) === code, `No code ${code}`);
    check(!kept.sms.some(({ announcedAtMs }) => announcedAtMs == null), 'An SMS was not told');
    if (kept.sms.length > mostSms) letGo(kept);
  }

  function letGo(rental: KeptRental): void {
    const shown = snapshot.rentals('fuzz').find(({ id }) => id === rental.id);
    check(shown !== undefined, 'A number is not shown');
    if (shown !== undefined) {
      check(`${csvOf([shown])}${jsonOf([shown])}`.includes('whatsapp'), 'No export');
      onDone(shown);
    }
    ledger.takeBack(rental.id);
    service.forget(rental.reservationId ?? '');
  }

  /** It can be drawn, saved and read again. */
  function checkSound({ price, priceShown, charge, createdAtMs, expiresAtMs, phone, sms }: KeptRental): void {
    for (const money of [price, priceShown, charge]) checkMoney(money);
    if (expiresAtMs !== null) new Date(expiresAtMs).toISOString();
    check(expiresAtMs === null || expiresAtMs - createdAtMs <= 400 * dayMs, 'A life without end');
    check((phone?.international.length ?? 0) <= 100, 'A phone number has no end');
    for (const { id, text, code, sender, receivedAtMs, seenAtMs } of sms) {
      if (receivedAtMs !== null) new Date(receivedAtMs).toISOString();
      new Date(seenAtMs).toISOString();
      check(text.length <= 2_000, 'A text has no end');
      check((sender?.length ?? 0) <= 200, 'A sender has no end');
      check((code?.value.length ?? 0) <= 64, 'A code has no end');
      check(id.length <= 200, 'An SMS has an id that no call of the page may name');
      check(receivedAtMs === null || receivedAtMs <= seenAtMs + 2 * dayMs, 'An SMS of a time to come');
    }
  }

  /** Reads each list and the balance; the client checks every answer. */
  async function lookAround(): Promise<void> {
    await client.listServices();
    await client.listCountries('whatsapp');
    await client.listOperators('whatsapp', 'us');
    await client.readBalance();
  }

  return {
    async step() {
      const numbers = ledger.all();
      const chosen = numbers[Math.floor(service.random() * numbers.length)];
      if (service.random() < 0.1) await lookAround();
      else if (numbers.length < mostNumbers || chosen === undefined) await rent();
      else await read(chosen.rental);
      if (failures.length > 0) throw failures[0];
    },
    shown: () => snapshot.rentals('fuzz'),
  };
}

const isOpen = ({ state, reservationId }: KeptRental): boolean =>
  state.kind === 'open' && reservationId !== null;
