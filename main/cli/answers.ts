/** Answers what the command line asks, from the application's own state and calls. Nothing here buys anything. */
import {
  type CopyOutcome,
  latestCode,
  latestCodeSms,
  type Money,
  type Problem,
  type Rental,
  type RentalId,
  type Result,
  type Sms,
  type SmsId,
  type Wallet,
} from '../../preload/model/index.ts';
import { describeProblem, en, minorDigits } from '../../preload/words/index.ts';
import type { StateStore } from '../core/index.ts';
import type { AnswerRequest } from './door.ts';
import type { Answer, Ask, ListedNumber, OrderIds, Value } from './exchange.ts';

// Numbers and codes as the command line shows them. Pure.

const timeOf = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString());

const moneyView = ({ amountMinor, currency }: Money) => {
  const digits = minorDigits(currency);
  return { amount: (amountMinor / 10 ** digits).toFixed(digits), currency };
};

const smsView = ({ sender, text, code, receivedAtMs, seenAtMs }: Sms) => ({
  sender,
  text,
  code: code?.value ?? null,
  receivedAt: timeOf(receivedAtMs ?? seenAtMs),
});

function numberView(rental: Rental): ListedNumber {
  const { order, phone, state, price, priceShown, createdAtMs, expiresAtMs, sms } = rental;
  const shownPrice = price ?? priceShown;
  return {
    number: phone?.e164 ?? null,
    service: order.service.name,
    country: order.country.name,
    operator: order.operator.name,
    state: state.kind,
    price: shownPrice === null ? null : moneyView(shownPrice),
    rentedAt: timeOf(createdAtMs),
    expiresAt: timeOf(expiresAtMs),
    code: latestCodeSms(sms)?.code?.value ?? null,
    sms: sms.map(smsView),
  };
}

interface CodeFound {
  readonly rental: Rental;
  readonly sms: Sms;
  readonly value: Value<'code'>;
}

/** The same code as the tray and the shortcut copy. */
function newestCode(rentals: readonly Rental[]): CodeFound | null {
  const latest = latestCode(rentals);
  if (latest === null) return null;
  const { rental, sms, code } = latest;
  const { sender, receivedAt } = smsView(sms);
  const number = rental.phone?.e164 ?? null;
  return { rental, sms, value: { code, number, service: rental.order.service.name, sender, receivedAt } };
}

const isOpen = ({ state }: Rental): boolean => state.kind === 'open';
/** Open, and no code has come. */
const isWaiting = (rental: Rental): boolean => isOpen(rental) && latestCodeSms(rental.sms) === null;

export interface AnswerPorts {
  readonly state: Pick<StateStore, 'get' | 'listen'>;
  readonly readBalance: () => Promise<Result<Wallet>>;
  readonly copyCode: (rentalId: RentalId, smsId: SmsId) => Promise<Result<CopyOutcome>>;
  readonly openRentPanel: (ids: OrderIds) => void;
  /** All numbers that ended: the state has the newest alone. */
  readonly ended: () => Promise<Iterable<Rental>>;
}

export function createAnswers(ports: AnswerPorts): AnswerRequest {
  const { state } = ports;
  return async ({ from, ask }, gone) => {
    if (from === 'assistant') {
      if (!state.get().settings.assistants.enabled) return refused(assistantsOff);
      if (!isReadOnly(ask)) return refused('An assistant may read only.');
    }
    switch (ask.verb) {
      case 'list': {
        const open = state.get().rentals.filter((rental) => rental.state.kind !== 'ended');
        const ended = ask.isAll ? await ports.ended() : [];
        const shown = [...open, ...ended].sort((a, b) => b.createdAtMs - a.createdAtMs);
        return answer<'list'>({ numbers: shown.map(numberView) });
      }
      case 'code':
        return ask.isWaiting ? await waitForCode(ports, gone) : codeNow(ports);
      case 'copy':
        return await copy(ports);
      case 'balance': {
        const read = await ports.readBalance();
        if (!read.ok) return refused(sentenceFor(read.problem));
        const { balance, readAtMs } = read.value;
        return answer<'balance'>({ ...moneyView(balance), readAt: new Date(readAtMs).toISOString() });
      }
      case 'status': {
        const { about, account, connection, rentals, settings } = state.get();
        return answer<'status'>({
          version: about.version,
          account: account.kind,
          connection: connection.kind,
          openNumbers: rentals.filter(isOpen).length,
          waitingNumbers: rentals.filter(isWaiting).length,
          assistants: settings.assistants.enabled ? 'on' : 'off',
        });
      }
      case 'rent': {
        const { verb: _, ...ids } = ask;
        if (state.get().account.kind === 'none')
          return refused('There is no key yet: open Rentium Tray first.');
        ports.openRentPanel(ids);
        return answer<'rent'>({ opened: true, ...ids });
      }
    }
  };
}

export const assistantsOff =
  'Assistants are switched off in Rentium Tray: Settings, Assistants, "Let assistants read numbers and codes".';

/** The verbs that an assistant may use. To copy would change the clipboard. */
const isReadOnly = ({ verb }: Ask): boolean => ['list', 'code', 'balance', 'status'].includes(verb);

const answer = <K extends Ask['verb']>(value: Value<K>): Answer => ({ ok: true, value });
const refused = (message: string): Answer => ({ ok: false, ending: 'refused', message });
const noCode: Answer = { ok: false, ending: 'nothing', message: 'There is no code yet.' };

function codeNow({ state }: AnswerPorts): Answer {
  const found = newestCode(state.get().rentals);
  return found === null ? noCode : answer<'code'>(found.value);
}

/**
 * At once where there is a code and no open number waits for one; otherwise the next code that comes. `gone` ends the
 * waiting.
 */
function waitForCode({ state }: AnswerPorts, gone: AbortSignal): Promise<Answer> {
  const start = newestCode(state.get().rentals);
  if (start !== null && !state.get().rentals.some(isWaiting)) {
    return Promise.resolve(answer<'code'>(start.value));
  }
  return new Promise((resolve) => {
    const finish = (told: Answer) => {
      stop();
      gone.removeEventListener('abort', leave);
      resolve(told);
    };
    const leave = () => finish(noCode);
    const stop = state.listen(({ rentals }) => {
      const found = newestCode(rentals);
      if (found !== null && !isSameCode(found, start)) finish(answer<'code'>(found.value));
    });
    gone.addEventListener('abort', leave, { once: true });
    if (gone.aborted) leave();
  });
}

const isSameCode = (a: CodeFound, b: CodeFound | null): boolean =>
  a.rental.id === b?.rental.id && a.sms.id === b.sms.id && a.value.code === b.value.code;

async function copy({ state, copyCode }: AnswerPorts): Promise<Answer> {
  const found = newestCode(state.get().rentals);
  if (found === null) return noCode;
  const copied = await copyCode(found.rental.id, found.sms.id);
  if (!copied.ok) return refused(sentenceFor(copied.problem));
  return answer<'copy'>({ ...found.value, isCertain: copied.value === 'copied' });
}

/** The command line speaks English alone: scripts read it. */
function sentenceFor(problem: Problem): string {
  const { title, explanation } = describeProblem(problem, en, 'en');
  return `${title}. ${explanation}`;
}
