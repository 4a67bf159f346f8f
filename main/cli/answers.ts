/** Answers what the command line asks, from the application's own state and calls. Nothing here buys anything. */
import {
  type Account,
  type CopyOutcome,
  connections,
  latestCode,
  latestCodeSms,
  type Money,
  type Order,
  operatorOf,
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
import type { FoundOrder } from './order-names.ts';

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

const partsView = ({ service, country, operator }: Order) => ({
  service: service.name,
  serviceId: service.id,
  country: country.name,
  countryId: country.id,
  operator: operator.name,
  operatorId: operator.id,
});

function numberView(rental: Rental): ListedNumber {
  const { order, phone, state, price, priceShown, createdAtMs, expiresAtMs, sms } = rental;
  const shownPrice = price ?? priceShown;
  return {
    number: phone?.e164 ?? null,
    ...partsView({ ...order, operator: operatorOf(rental) ?? order.operator }),
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
  const { service, serviceId } = partsView(rental.order);
  return { rental, sms, value: { code, number, service, serviceId, sender, receivedAt } };
}

const isOpen = ({ state }: Rental): boolean => state.kind === 'open';
/** Open, and no code has come. */
const isWaiting = (rental: Rental): boolean => isOpen(rental) && latestCodeSms(rental.sms) === null;

export interface AnswerPorts {
  readonly state: Pick<StateStore, 'get' | 'listen'>;
  readonly readBalance: () => Promise<Result<Wallet>>;
  readonly copyCode: (rentalId: RentalId, smsId: SmsId) => Promise<Result<CopyOutcome>>;
  /** Opens the rent panel filled in, where the lists of the service have what the ids name. */
  readonly openRentPanel: (ids: OrderIds) => Promise<FoundOrder>;
  readonly openWindow: () => void;
  /** Begins to end the application. */
  readonly quit: () => void;
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
        if (!read.ok) return refusedBy(read.problem);
        const { balance, readAtMs } = read.value;
        return answer<'balance'>({ ...moneyView(balance), readAt: new Date(readAtMs).toISOString() });
      }
      case 'status': {
        const { about, account, connection, rentals, settings } = state.get();
        return answer<'status'>({
          version: about.version,
          account: account.kind,
          server: ownServerOf(account),
          connection: connection.kind,
          openNumbers: rentals.filter(isOpen).length,
          waitingNumbers: rentals.filter(isWaiting).length,
          assistants: settings.assistants.enabled ? 'on' : 'off',
        });
      }
      case 'rent': {
        const { verb: _, ...ids } = ask;
        return await rent(ports, ids);
      }
      case 'quit':
        ports.quit();
        return answer<'quit'>({ quit: true });
    }
  };
}

export const assistantsOff =
  'Assistants are switched off in Rentium Tray: Settings, Assistants, "Let assistants read numbers and codes".';

/** The verbs that an assistant may use. To copy would change the clipboard. */
const isReadOnly = ({ verb }: Ask): boolean => ['list', 'code', 'balance', 'status'].includes(verb);

const answer = <K extends Ask['verb']>(value: Value<K>): Answer => ({ ok: true, value });
const refused = (message: string): Answer => ({ ok: false, ending: 'refused', message });
const inWindow = (message: string): Answer => ({
  ok: false,
  ending: 'refused',
  message,
  needsWindow: true,
});
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
  if (!copied.ok) return refusedBy(copied.problem);
  const { clipboardClearDelayMs } = state.get().settings;
  return answer<'copy'>({
    ...found.value,
    isCertain: copied.value === 'copied',
    clearedAfterSeconds: clipboardClearDelayMs === 0 ? null : clipboardClearDelayMs / 1_000,
  });
}

async function rent({ openRentPanel, openWindow }: AnswerPorts, ids: OrderIds): Promise<Answer> {
  const found = await openRentPanel(ids);
  switch (found.kind) {
    case 'found':
      return answer<'rent'>({ opened: true, ...partsView(found.order) });
    case 'unread':
      if (found.problem.kind === 'no-key') openWindow();
      return refusedBy(found.problem);
    case 'unknown':
      return refused(unknownSentence(found));
  }
}

function unknownSentence({ part, id, near }: Extract<FoundOrder, { kind: 'unknown' }>): string {
  const meant = near.map(({ id, name }) => (id === name ? id : `${id} (${name})`)).join(', ');
  const place = { service: '', country: ' for this service', operator: ' for this service and country' }[
    part
  ];
  return `The service offers no ${part} "${id}"${place}.${meant === '' ? '' : ` Near it: ${meant}.`}`;
}

const vendorHosts: readonly string[] = connections.service;
/** Null for RentiumSMS itself. */
const ownServerOf = (account: Account): string | null =>
  account.kind === 'live' && !vendorHosts.includes(account.apiHost) ? account.apiHost : null;

const noAccount =
  'No account is chosen yet. Choose the sandbox, or enter your RentiumSMS key, in the window.';

const refusedBy = (problem: Problem): Answer =>
  problem.kind === 'no-key' ? inWindow(noAccount) : refused(sentenceFor(problem));

/** The command line speaks English alone: scripts read it. */
function sentenceFor(problem: Problem): string {
  const { title, explanation } = describeProblem(problem, en, 'en');
  return `${title}. ${explanation}`;
}
