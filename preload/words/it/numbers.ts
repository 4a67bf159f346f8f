/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Noleggia un numero',
  emptyTitle: 'Nessun numero attivo',
  emptyText: 'Noleggiandone uno, il codice comparirà qui.',
  list: 'Numeri noleggiati',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Ordine in corso…',
  noNumber: 'RentiumSMS non ha inviato alcun numero',
  waiting: 'In attesa dell’SMS',
  waitingMore: 'In ascolto di altri SMS',
  timeLeft: 'Tempo rimasto',
  until: (time) => `Fino a ${time}`,
  timeUp: 'Tempo scaduto, ultima verifica',
  stopWatching: 'Smetti di attendere',
  stopHint:
    'Smette di cercare SMS. Il numero resta noleggiato fino alla scadenza: RentiumSMS non permette di annullare.',
  stoppedText: 'Il numero resta noleggiato fino alla scadenza. Riprendi per vedere i nuovi SMS.',
  watchAgain: 'Riprendi',
  remove: 'Rimuovi',
  broken: 'Questa scheda non si può mostrare come dovrebbe. Il numero e i suoi codici sono al sicuro.',
  notWatched: 'In pausa',
  watchingStopped: (number) => `In pausa: ${number}`,
  watchingStoppedFor: (service) => `In pausa: ${isolateIfRtl(service)}`,
  undo: 'Annulla',
  copy: 'Copia',
  copyNumber: 'Copia numero',
  copyForms: 'Altri formati',
  copyE164: (e164) => `Internazionale: ${e164}`,
  copyNational: (national) => `Nazionale: ${national}`,
  copyDigits: (digits) => `Solo cifre: ${digits}`,
  copyCode: 'Copia codice',
  copied: 'Copiato',
  numberCopied: 'Numero copiato',
  codeCopied: 'Codice copiato',
  noCode: 'Nessun codice in questo SMS',
  from: (sender) => `Da ${isolateIfRtl(sender)}`,
  unknownSender: 'Mittente sconosciuto',
  disagree: (service, text) =>
    `Due codici: RentiumSMS indica ${isolateIfRtl(service)}, il testo dice ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Copia ${isolateIfRtl(code)}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Un altro SMS',
      other: `Altri ${formatNumber(count, locale)} SMS`,
    }),
  onHold: (amount, locale) => `${formatMoney(amount, locale)} bloccati`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} bloccati, rimborsati se non arriva un SMS`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} pagati`,
    'refund-awaited': (amount, locale, since) =>
      `Rimborso di ${formatMoney(amount, locale)} in attesa da ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} rimborsati`,
  },
  costUnknown: 'Prezzo sconosciuto',
  chargeUnknown: 'Pagamento sconosciuto',
  priceShown: (price, locale) => `Il prezzo mostrato era ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Il prezzo mostrato era ${formatMoney(shown, locale)}, il numero costa ${formatMoney(price, locale)}.`,
  details: 'Dettagli',
  more: 'Altro',
  less: 'Meno',
  expand: (service) => `Mostra tutto di ${isolateIfRtl(service)}`,
  fold: 'Comprimi',
  copiedAt: (time) => `Copiato ${time}`,
  handover: 'PIN da comunicare al corriere. Non è un codice di accesso.',
  paused: (reason) => `In pausa: ${reason}`,
  usual: (by) => `9 su 10 arrivano entro ${by}`,
  unlikely: 'Ormai improbabile',
  noSms: 'Nessun SMS arrivato',
  endings: {
    awaited: (amount, locale) => `rimborso di ${formatMoney(amount, locale)} in attesa`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} rimborsati`,
    unseen: 'nessun rimborso in un giorno',
  },
  rentAnother: 'Noleggia un altro',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Prova ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Apri RentiumSMS',
  label: 'Etichetta',
  saveLabel: 'Salva',
  refused: 'Rifiutato dal sito',
  orderedAt: (time) => `Ordinato: ${time}`,
  events: {
    ordered: 'Ordinato',
    reserved: 'Numero assegnato',
    unresolved: 'Nessuna risposta chiara',
    sms: 'SMS ricevuto',
    stopped: 'In pausa',
    'watched-again': 'Ripreso',
    ended: 'Terminato',
    'refund-seen': 'Rimborsato',
  },
  endedBy: {
    canceled: 'Cancellato dal servizio',
    refunded: 'Rimborsato dal servizio',
    failed: 'Abbandonato dal servizio',
  },
  lateSms: 'SMS dopo la fine',
  ago: (ms, locale) => (isInstant(ms) ? 'proprio ora' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'subito' : `dopo ${formatSpan(ms, locale)}`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} è il codice`,
  hiddenCodeTitle: 'È arrivato un codice',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} è stato copiato`,
  hiddenCopiedCodeTitle: 'È arrivato un codice ed è stato copiato',
  smsTitle: 'È arrivato un SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'È arrivato un altro SMS',
      other: `Sono arrivati altri ${formatNumber(count, locale)} SMS`,
    }),
  practice: (body) => `Sandbox · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: di nuovo disponibile`,
  backBody: (price, locale) =>
    price === null ? 'Si può noleggiare di nuovo.' : `Si può noleggiare a ${formatMoney(price, locale)}.`,
  copyCode: 'Copia codice',
  endedTitle: (service) => `Nessun SMS arrivato per ${isolateIfRtl(service)}`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'Questo numero è stato acquistato?',
  reasons: {
    'no-answer': 'RentiumSMS non ha risposto all’ordine.',
    server: 'RentiumSMS ha risposto all’ordine con un errore.',
    'bad-response': 'RentiumSMS ha inviato una risposta illeggibile.',
    interrupted: 'Rentium Tray si è chiuso prima della risposta.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Probabilmente pagato: il saldo è sceso di ${formatFall(before, after, locale)}.`
        : 'Probabilmente pagato: i rimborsi lo nascondono nel saldo.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Probabilmente non pagato: il saldo non è cambiato.'
        : 'Probabilmente non pagato: altri numeri spiegano il saldo.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Incerto: il saldo è salito.'
        : `Incerto: il saldo è sceso di ${formatFall(before, after, locale)}, che non è il prezzo.`,
    unknown: () => 'Incerto: i saldi non sono confrontabili.',
  },
  unknown: 'Incerto: uno dei saldi non è noto.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Altri numeri sono costati ${formatMoney(amount, locale)} nel frattempo.`
      : `Altri rimborsi hanno aggiunto ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} nel frattempo.`,
  elsewhereUnknown: 'Non è noto quanto siano costati altri ordini nel frattempo.',
  check: 'Verifica di nuovo',
  checking: 'Verifica…',
  dismiss: 'Ignora',
};
