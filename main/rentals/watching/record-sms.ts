/** Takes what a read found into the ledger, and then tells the person, each SMS once. */
import {
  type EndCause,
  minuteMs,
  type RentalId,
  type Sms,
  type SmsId,
} from '../../../preload/model/index.ts';
import { chooseCode } from '../../codes/index.ts';
import type { Clock } from '../../core/index.ts';
import type { ReceivedSms } from '../../rentium/index.ts';
import { withNewestTexts } from '../ledger/bounds.ts';
import { type KeptRental, type KeptSms, noteEvent } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isOver, lastReadAtMs, minJumpMs } from './deadlines.ts';
import { matchSms } from './match-sms.ts';

// Finds the new SMS of a read and adds them to the rental: pure data.

/** A time that moves with every answer is written down no oftener than this. */
const minTimeShiftMs = 60_000;

/**
 * Adds what is not yet there (match-sms.ts), and completes what is; nothing is ever taken away, because a service may
 * drop old SMS from its list. `arrived` is what the person is to be told: new SMS, and known ones whose code has come.
 */
export function addIncoming(
  rental: KeptRental,
  received: readonly ReceivedSms[],
  nowMs: number,
): { readonly rental: KeptRental; readonly arrived: readonly KeptSms[] } {
  const changed = new Map<SmsId, KeptSms>();
  const added: KeptSms[] = [];
  const news = new Set<SmsId>();
  for (const { received: sms, kept, hasMoved } of matchSms(rental.sms, received, rental.reservationId)) {
    const next = kept === null ? newSms(sms, rental, nowMs) : completed(kept, sms, rental, hasMoved);
    if (kept === null) added.push(next);
    else if (next !== kept) changed.set(kept.id, next);
    if (kept === null || next.code?.value !== kept.code?.value) news.add(next.id);
  }
  if (added.length === 0 && changed.size === 0) return { rental, arrived: [] };
  const all = [...rental.sms.map((sms) => changed.get(sms.id) ?? sms), ...added].sort(
    (a, b) => shownAtMs(a) - shownAtMs(b),
  );
  const sms = withNewestTexts(all);
  return { rental: { ...rental, sms }, arrived: sms.filter(({ id }) => news.has(id)) };
}

/** The rental without its end: an end that is still to come is not in its past. */
const withoutEnd = (rental: KeptRental): KeptRental => ({
  ...rental,
  timeline: rental.timeline.filter(({ kind }) => kind !== 'ended'),
});

const shownAtMs = ({ receivedAtMs, seenAtMs }: Sms): number => receivedAtMs ?? seenAtMs;

const newSms = (sms: ReceivedSms, rental: KeptRental, nowMs: number): KeptSms => ({
  id: sms.id,
  sender: sms.sender,
  text: sms.text,
  code: codeOf(sms, rental),
  receivedAtMs: sms.receivedAtMs,
  seenAtMs: nowMs,
  reportedCode: sms.code,
  announcedAtMs: null,
});

/** With the text that grew and the code that came later. The same object where nothing did. */
function completed(kept: KeptSms, sms: ReceivedSms, rental: KeptRental, hasMoved: boolean): KeptSms {
  const timed = hasMoved ? withTime(kept, sms.receivedAtMs) : kept;
  const hasGrown = kept.textKey === undefined && sms.text.length > kept.text.length;
  const hasLateCode = sms.code !== null && kept.reportedCode === null;
  if (!hasGrown && !hasLateCode) return timed;
  const text = hasGrown ? sms.text : kept.text;
  const code = codeOf({ ...sms, text, code: sms.code ?? kept.reportedCode ?? null }, rental) ?? kept.code;
  const isNewCode = code !== null && code.value !== kept.code?.value;
  return {
    ...timed,
    text,
    code,
    reportedCode: sms.code ?? kept.reportedCode ?? null,
    ...(isNewCode ? { announcedAtMs: null, copiedAtMs: null } : {}),
  };
}

function withTime(kept: KeptSms, receivedAtMs: number | null): KeptSms {
  const isShifted =
    receivedAtMs !== null &&
    (kept.receivedAtMs === null || Math.abs(receivedAtMs - kept.receivedAtMs) >= minTimeShiftMs);
  return isShifted ? { ...kept, receivedAtMs } : kept;
}

function codeOf(sms: ReceivedSms, rental: KeptRental): Sms['code'] {
  const hint = { service: rental.order.service.name, ...(sms.sender === null ? {} : { sender: sms.sender }) };
  const choice = chooseCode(sms.code, sms.text, hint);
  if (choice === null) return null;
  const { value, source, alternative, start, end, isHandover } = choice;
  return { value, source, alternative, start, end, ...(isHandover ? { isHandover } : {}) };
}

export interface KeepingPorts {
  readonly ledger: Ledger;
  /** Called for each SMS once over all restarts, after it was saved; again only where a kill came before that could be saved. */
  readonly announce: (rental: KeptRental, sms: Sms) => void;
  /** Called for those beyond the newest few of one answer, with their number. */
  readonly announceMore: (rental: KeptRental, count: number) => void;
  readonly clock: Clock;
  readonly onAnnounceFailed: (error: unknown) => void;
  readonly onEnded: (rental: KeptRental) => void;
}

/** `cause`: what the service did to the number before its time. */
export interface End {
  readonly cause: EndCause | null;
}

export interface Keeping {
  /** Adds what is new to a rental, which ends with it, or goes on where `end` is null. Answers how many SMS were new. */
  keep(rental: KeptRental, received: readonly ReceivedSms[], nowMs: number, end: End | null): number;
  /** The earliest end of the rentals that the person stopped watching; infinite while there is none. */
  nextEndAtMs(): number;
  /** Stopped rentals are not read, but they end like the others. */
  endStopped(isOver: (rental: KeptRental) => boolean): void;
  /** Reopens what ended at a time that is still to come: the clock was wrong, and its life goes on. */
  reopenEndedLater(nowMs: number): void;
  /** True for a while after an end in this run: if the clock was wrong it may be set right yet, and the number goes on. */
  isEndFresh(): boolean;
  /** Tells of what the last run saved and could not tell any more. */
  tellUntold(): void;
}

/** A flood of SMS must not become one of notifications. */
const maxAnnounced = 3;
/** Time servers set a clock right within minutes. */
const freshEndMs = 30 * minuteMs;

export function createKeeping(ports: KeepingPorts): Keeping {
  const { ledger, announce, announceMore, onAnnounceFailed, clock } = ports;
  const elapsedMs = () => clock.elapsedMs?.() ?? clock.now();
  let endedElapsedMs = Number.NEGATIVE_INFINITY;
  const onEnded = (rental: KeptRental): void => {
    // What the service took back did not end by a clock.
    if (rental.state.kind === 'ended' && rental.state.cause == null) endedElapsedMs = elapsedMs();
    ports.onEnded(rental);
  };
  const ended = (rental: KeptRental, nowMs: number, cause: EndCause | null = null): KeptRental => ({
    ...rental,
    state: { kind: 'ended', atMs: nowMs, ...(cause === null ? {} : { cause }) },
  });

  /** One SMS that cannot be announced must not silence the next. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      onAnnounceFailed(error);
    }
  }

  /**
   * The newest are what a person waits for. An SMS takes two saves: one before it is told, or a kill could lose it, and one
   * after it, or a kill could silence it. Put off to the next change, the second would tell of it twice after a kill.
   */
  function tell(rental: KeptRental, untold: readonly KeptSms[]): void {
    if (untold.length === 0) return;
    const shown = untold.slice(-maxAnnounced);
    const others = untold.length - shown.length;
    if (others > 0) attempt(() => announceMore(rental, others));
    for (const sms of shown) attempt(() => announce(rental, sms));
    noteTold(rental.id, new Set(untold.map(({ id }) => id)));
  }

  function noteTold(id: RentalId, told: ReadonlySet<SmsId>): void {
    const announcedAtMs = clock.now();
    ledger.change(id, (rental) => ({
      ...rental,
      sms: rental.sms.map((sms) => (told.has(sms.id) ? { ...sms, announcedAtMs } : sms)),
    }));
  }

  /** Other orders for which the service named the same number. */
  function endTwins({ id, reservationId }: KeptRental, nowMs: number): void {
    for (const { rental } of ledger.all()) {
      if (rental.reservationId !== reservationId || rental.id === id || rental.state.kind !== 'open')
        continue;
      ledger.change(rental.id, (twin) => ended(twin, nowMs));
    }
  }

  const stopped = (): readonly KeptRental[] =>
    ledger.all().flatMap(({ rental }) => (rental.state.kind === 'stopped' ? [rental] : []));

  return {
    /** On disk first, then told: what a crash comes between is told at the next start. */
    keep(rental, received, nowMs, end) {
      const incoming = addIncoming(rental, received, nowMs);
      const ending = rental.state.kind === 'ended' ? null : end;
      const next = ending === null ? incoming.rental : ended(incoming.rental, nowMs, ending.cause);
      const before = ledger.find(rental.id)?.rental;
      const isSame =
        next.sms === before?.sms && next.expiresAtMs === before.expiresAtMs && next.phone === before.phone;
      if (isSame && ending === null) return 0;
      ledger.change(rental.id, () => next);
      tell(next, incoming.arrived);
      if (ending !== null) {
        endTwins(next, nowMs);
        onEnded(next);
      }
      return incoming.arrived.length;
    },
    isEndFresh: () => elapsedMs() - endedElapsedMs < freshEndMs,
    tellUntold() {
      for (const { rental } of ledger.all()) {
        tell(
          rental,
          rental.sms.filter(({ announcedAtMs }) => announcedAtMs === null),
        );
      }
    },
    nextEndAtMs: () => Math.min(Number.POSITIVE_INFINITY, ...stopped().map(lastReadAtMs)),
    reopenEndedLater(nowMs) {
      for (const { rental } of ledger.all()) {
        const { state, reservationId } = rental;
        const isWrong = state.kind === 'ended' && state.atMs > nowMs + minJumpMs && !isOver(rental, nowMs);
        if (!isWrong || reservationId === null) continue;
        ledger.change(rental.id, (one) =>
          noteEvent({ ...withoutEnd(one), state: { kind: 'open' } }, 'watched-again', nowMs),
        );
      }
    },
    endStopped(isOverNow) {
      for (const rental of stopped()) {
        if (!isOverNow(rental)) continue;
        const next = ended(rental, clock.now());
        ledger.change(rental.id, () => next);
        onEnded(next);
      }
    },
  };
}
