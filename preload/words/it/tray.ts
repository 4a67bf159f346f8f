/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Sandbox)',

  codeArrived: (code) => `Codice ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'È arrivato un codice',
  waiting: (count, locale) =>
    plural(locale, count, {
      one: 'In attesa di un SMS',
      other: `In attesa di ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'Saldo sconosciuto' : `Saldo: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Saldo basso: ${formatMoney(balance, locale)}`,
  notSetUp: 'Non ancora configurato',

  keyRefused: 'La chiave API non è accettata',
  keyLocked: 'La chiave API è bloccata',
  unresolved: 'Un ordine richiede una decisione',
  unreachable: 'RentiumSMS non è raggiungibile',
  unwell: 'RentiumSMS non risponde come dovrebbe',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS chiede di attendere fino alle ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Mostra ${isolateIfRtl(service)}`, phone, left === null ? 'in attesa' : `in attesa, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Copia ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'sta per finire' : `restano ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Copia l’ultimo codice: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copia l’ultimo codice',
  rentAgain: 'Noleggia di nuovo',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Apri Rentium Tray',
  pauseNotifications: 'Sospendi notifiche',
  settings: 'Impostazioni',
  quit: 'Esci',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `La copia di riserva ${notice.file} era danneggiata. È conservata come ${notice.keptAs} nella cartella dei dati.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} mancava. È in uso la sua ultima copia valida.`
        : `${notice.file} mancava e la sua copia non era leggibile.`;
    return notice.restored
      ? `${notice.file} era danneggiato. È in uso la sua ultima copia valida; il file danneggiato è conservato come ${notice.keptAs}.`
      : `${notice.file} era danneggiato e non leggibile. È conservato come ${notice.keptAs} nella cartella dei dati.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Nessun SMS arriverà.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Un numero è stato scritto da un’altra versione o è danneggiato. È mostrato ciò che si è potuto leggere; tutto resta nel file.',
      other: `${formatNumber(count, locale)} numeri sono stati scritti da un’altra versione o sono danneggiati. È mostrato ciò che si è potuto leggere; tutto resta nel file.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Il disco è pieno: ciò che arriva ora viene mostrato, ma andrà perso all’uscita se non si libera spazio.'
      : 'Impossibile scrivere nella cartella dei dati: ciò che arriva ora viene mostrato, ma andrà perso all’uscita.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Il sistema non permette a Rentium Tray di mostrare notifiche. Attivarle nelle sue impostazioni, alla voce Notifiche. Fino ad allora i codici compaiono qui e nel menu dell’area di notifica.'
      : 'Il sistema non ha mostrato una notifica. I codici compaiono comunque qui e nel menu dell’area di notifica.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `L’ordine dal menu dell’area di notifica non è stato eseguito. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL deve iniziare con https:// (http solo per questo stesso computer). Nessuna chiave è stata inviata.',
  'key-withheld': ({ belongsTo, service }) =>
    `La chiave salvata appartiene a ${ltr(belongsTo)}. Non è stata inviata a ${ltr(service)}, indicato da RENTIUM_API_URL. Salvare una chiave per quel servizio sostituisce quella salvata.`,
  crashed: () =>
    'L’ultima volta Rentium Tray si è chiuso in modo imprevisto. Numeri e codici sono al sicuro; il registro nella cartella dei dati spiega di più.',
  stumbled: () =>
    'Si è verificato un errore in Rentium Tray, che continua a funzionare. Numeri e codici sono al sicuro; il registro nella cartella dei dati spiega di più.',
  'copy-uncertain': () =>
    'Il codice è stato copiato mentre era attiva un’altra finestra, cosa che Wayland può ignorare. Se non è negli appunti, copiarlo qui.',
  'copy-failed': () => 'Il codice non è stato copiato: un altro programma occupa gli appunti. Copiarlo qui.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Questo desktop non mostra icone nell’area di notifica: per aprire questa finestra, avviare di nuovo Rentium Tray. I numeri restano sotto controllo. Su GNOME l’estensione AppIndicator mostra l’icona.'
      : 'L’immagine dell’icona nell’area di notifica è danneggiata. Rentium Tray continua a funzionare; reinstallarlo per ripristinare l’icona.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Il ricevitore di webhook è spento: un altro programma usa la sua porta.'
      : 'Il ricevitore di webhook è spento: il sistema non ha voluto aprire la sua porta.',
  'webhook-secret-replaced': () =>
    'Il segreto di firma dei webhook è stato sostituito, perché le firme ora seguono Standard Webhooks. Copiare il nuovo nelle Impostazioni e incollarlo dove si firmano gli eventi.',
};
