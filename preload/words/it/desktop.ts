/** The Italian texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import { plural } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Troppi numeri aperti',
        explanation: plural(locale, problem.most, {
          one: 'Il limite è un numero aperto. Attendere che termini o alzare il limite nelle Impostazioni. Nessun acquisto effettuato.',
          other: `Il limite è di ${formatNumber(problem.most, locale)} numeri aperti. Attendere che uno termini o alzare il limite nelle Impostazioni. Nessun acquisto effettuato.`,
        }),
      };
    case 'price':
      return {
        title: 'Oltre il prezzo massimo',
        explanation: `Questo numero costa ${formatMoney(problem.price, locale)} e il limite è ${formatMoney(problem.most, locale)}. Sceglierne un altro o alzare il limite nelle Impostazioni. Nessun acquisto effettuato.`,
      };
    case 'service-price':
      return {
        title: `Oltre il prezzo massimo per ${isolateIfRtl(problem.service.name)}`,
        explanation: `Questo numero costa ${formatMoney(problem.price, locale)} e il limite per ${isolateIfRtl(problem.service.name)} è ${formatMoney(problem.most, locale)}. Sceglierne un altro o alzare il limite nelle Impostazioni. Nessun acquisto effettuato.`,
      };
    case 'daily-spending':
      return {
        title: 'Limite di oggi raggiunto',
        explanation: `Oggi sono stati spesi ${formatMoney(problem.spent, locale)} e altri ${formatMoney(problem.price, locale)} supererebbero il limite di ${formatMoney(problem.most, locale)}. Attendere domani o alzare il limite nelle Impostazioni. Nessun acquisto effettuato.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Ricaricarlo su RentiumSMS e riprovare. Nessun acquisto effettuato.';
  if (price !== undefined && balance !== undefined) {
    return `Il prezzo è ${formatMoney(price, locale)} e il saldo è ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Il saldo non copre il prezzo di ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `Il saldo di ${formatMoney(balance, locale)} non basta. ${advice}`;
  return `Il saldo non basta. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'La chiave API è stata rifiutata',
    explanation:
      'RentiumSMS non accetta questa chiave: è errata, scaduta o revocata. Inserire una chiave valida.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Saldo insufficiente',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Troppe richieste',
    explanation: `RentiumSMS ha ricevuto troppe richieste da questo account. Prossima richiesta alle ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'L’operatore non risponde',
    explanation:
      'Nessun acquisto effettuato. RentiumSMS chiede di attendere un minuto o di scegliere un altro operatore.',
  }),
  'bad-request': (problem) => ({
    title: 'Questa combinazione non è offerta',
    explanation:
      problem.detail === null
        ? 'RentiumSMS ha rifiutato l’ordine. Scegliere un altro servizio, paese o operatore.'
        : `RentiumSMS dice: «${isolateIfRtl(problem.detail)}» Scegliere un altro servizio, paese o operatore.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS ha rifiutato l’ordine',
    explanation:
      problem.detail === null
        ? 'Nessun acquisto effettuato. Scegliere un altro servizio, paese o operatore.'
        : `RentiumSMS dice: «${isolateIfRtl(problem.detail)}» Nessun acquisto effettuato.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS non conosce questo numero',
    explanation: 'Il servizio non elenca più la prenotazione. Quanto ricevuto finora resta conservato qui.',
  }),
  'other-account': () => ({
    title: 'Numero noleggiato con un’altra chiave',
    explanation: 'Salvare di nuovo quella chiave per leggerne gli SMS. Fino ad allora resta nell’elenco.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS ha un guasto',
    explanation: `Il servizio ha risposto con l’errore ${problem.status}. Riprovare tra poco.`,
  }),
  'bad-response': () => ({
    title: 'Risposta imprevista',
    explanation:
      'RentiumSMS, o qualcosa lungo il percorso, ha risposto in una forma sconosciuta. Copiare i dettagli per l’assistenza.',
  }),
  'bad-key': () => ({
    title: 'Questa non può essere una chiave API',
    explanation:
      'Una chiave ha solo lettere latine, cifre e segni, senza spazi. Copiarla di nuovo da RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'Ancora nessuna chiave API',
    explanation: 'Inserire la chiave RentiumSMS o provare prima la sandbox.',
  }),
  'purchase-under-way': () => ({
    title: 'Un ordine è in corso',
    explanation: 'Attenderne la risposta prima di ordinare di nuovo.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'Il prezzo è salito',
    explanation: `Era ${formatMoney(problem.expected, locale)} e ora è ${formatMoney(problem.now, locale)}. Nessun acquisto effettuato.`,
  }),
  'price-unknown': () => ({
    title: 'Ora il prezzo non è noto',
    explanation:
      'RentiumSMS non indica un prezzo da confrontare con quello visto o con i limiti. Scegliere di nuovo per vedere il costo. Nessun acquisto effettuato.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: 'Un numero è ancora aperto',
      other: `${formatNumber(count, locale)} numeri sono ancora aperti`,
    }),
    explanation: 'I loro SMS non vengono cercati finché non si torna a questo account.',
  }),
  declined: () => ({
    title: 'Non confermato',
    explanation: 'Manca la conferma. Nessun acquisto e nessuna modifica.',
  }),
  storage: (problem) => ({
    title: 'Impossibile salvare',
    explanation:
      problem.reason === 'full'
        ? 'Il disco è pieno. Liberare spazio e riprovare.'
        : problem.reason === 'denied'
          ? 'Impossibile scrivere nella cartella dei dati. Controllarne i permessi e riprovare.'
          : 'Impossibile scrivere nella cartella dei dati. Riprovare.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Nessun portachiavi protegge la chiave',
          explanation:
            'Questo sistema non offre una vera protezione: altri programmi dello stesso utente potrebbero leggere la chiave salvata. Tenerla fino all’uscita o salvarla comunque.',
        }
      : {
          title: 'La chiave non si può salvare in sicurezza',
          explanation:
            'Questo sistema non ha un posto per i segreti. La chiave può essere tenuta fino all’uscita.',
        },
  'vault-locked': () => ({
    title: 'La chiave è bloccata',
    explanation:
      'Il portachiavi di sistema non si è aperto. La chiave salvata è intatta: sbloccare il portachiavi e riavviare Rentium Tray.',
  }),
  'insecure-url': () => ({
    title: 'L’indirizzo del server non è sicuro',
    explanation: 'RENTIUM_API_URL deve iniziare con https:// (http solo per questo stesso computer).',
  }),
  clipboard: () => ({
    title: 'Impossibile copiare',
    explanation: 'Il sistema ha negato gli appunti. Selezionare il codice e copiarlo a mano.',
  }),
  gone: () => ({
    title: 'Questo elemento non c’è più',
    explanation: 'La voce è stata eliminata nel frattempo.',
  }),
  'bad-call': () => ({
    title: 'Si è verificato un errore interno',
    explanation: 'L’applicazione ha rifiutato una richiesta della propria finestra. Si prega di segnalarlo.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'L’apertura all’accesso non è cambiata',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS non risponde',
    explanation: 'Il servizio ha impiegato troppo tempo. Riprovare tra poco.',
  },
  unreachable: {
    title: 'Nessuna connessione a RentiumSMS',
    explanation: 'Controllare la connessione di rete.',
  },
  'unknown-host': {
    title: 'RentiumSMS non è stato trovato',
    explanation: 'Questa rete non conosce l’indirizzo del servizio. Controllare la connessione e il DNS.',
  },
  refused: {
    title: 'RentiumSMS rifiuta le connessioni',
    explanation:
      'Nulla risponde all’indirizzo del servizio, oppure un firewall lo impedisce. Riprovare tra poco.',
  },
  reset: {
    title: 'La connessione si è interrotta',
    explanation: 'RentiumSMS, o qualcosa lungo il percorso, ha chiuso la connessione. Riprovare tra poco.',
  },
  'certificate-untrusted': {
    title: 'Il certificato non è attendibile',
    explanation:
      'Non è certo che la connessione porti a RentiumSMS, quindi la chiave non è stata inviata. Un altro programma o un’altra rete potrebbe leggerla.',
  },
  'certificate-unknown': {
    title: 'Il certificato non è attendibile',
    explanation:
      'La chiave non è stata inviata. Se la rete o l’antivirus usa certificati propri, indicarne il file in NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'Il certificato è scaduto',
    explanation:
      'Controllare l’orologio di questo computer. Se è giusto, RentiumSMS deve rinnovare il certificato.',
  },
  'certificate-not-yet-valid': {
    title: 'Il certificato non è ancora valido',
    explanation: 'Controllare l’orologio di questo computer: sembra indietro.',
  },
  'proxy-password': {
    title: 'Il proxy chiede una password',
    explanation: 'Indicare utente e password in HTTPS_PROXY o chiedere a chi gestisce la rete.',
  },
  'proxy-refused': {
    title: 'Il proxy ha rifiutato la connessione',
    explanation: 'Il proxy della rete non lascia passare RentiumSMS. Chiedere a chi lo gestisce.',
  },
  portal: {
    title: 'Una pagina web invece di una risposta',
    explanation:
      'Forse questa rete chiede prima di accedere, come in hotel e treni. Aprire la sua pagina di accesso e riprovare.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Il ricevitore di webhook non è partito',
    explanation: 'Un altro programma usa questa porta. Sceglierne un’altra.',
  },
  off: {
    title: 'Il ricevitore di webhook è spento',
    explanation: 'Prima occorre attivarlo.',
  },
  'no-answer': {
    title: 'Il ricevitore di webhook non ha risposto',
    explanation:
      'Un evento di prova al suo stesso indirizzo non è arrivato. Disattivarlo e attivarlo di nuovo.',
  },
  other: {
    title: 'Il ricevitore di webhook non è partito',
    explanation: 'Il sistema non ha voluto aprire la porta. Sceglierne un’altra.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Questi tasti sono occupati',
    explanation: 'Li usa il sistema o un altro programma. Sceglierne altri.',
  },
  own: {
    title: 'Questi tasti sono occupati',
    explanation: 'Li usa un’altra scorciatoia di Rentium Tray. Sceglierne altri.',
  },
  invalid: {
    title: 'Questi tasti non si possono usare',
    explanation:
      'Una scorciatoia richiede Ctrl, Alt o Cmd insieme a una lettera, una cifra o un tasto funzione.',
  },
  unsupported: {
    title: 'Nessuna scorciatoia su questo desktop',
    explanation:
      'Questo desktop non offre scorciatoie globali alle applicazioni. Impostarne una nelle sue impostazioni.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Consentire Rentium Tray in Impostazioni di Sistema → Generali → Elementi login.',
  unsupported: 'Il sistema non può avviare questa build. Installare prima l’applicazione.',
  other: 'Il sistema ha rifiutato. Riprovare o impostarlo nelle impostazioni di sistema.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Non mentre si attende un codice',
    explanation: 'L’aggiornamento si installa quando nessun numero aperto attende più il suo SMS.',
  },
  unreachable: {
    title: 'Impossibile cercare aggiornamenti',
    explanation: 'La pagina delle versioni non risponde. Riprovare più tardi.',
  },
  unsupported: {
    title: 'Questa build non si aggiorna da sola',
    explanation: 'Aggiornarla nello stesso modo in cui è stata installata.',
  },
  other: {
    title: 'L’aggiornamento non è riuscito',
    explanation: 'Resta la versione attuale. Riprovare più tardi.',
  },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Noleggiare un numero?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Per ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Il prezzo non è noto.' : `Costa ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray non ha visto alcun clic nella sua finestra, perciò chiede conferma.`;
  },
  order: 'Noleggia',
  repeatTitle: 'Noleggiarne un altro?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Un numero per ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) è stato ordinato ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Un altro costa ${formatMoney(price, locale)}.`;
  },
  repeat: 'Noleggia un altro',
  limitsTitle: 'Allentare i limiti?',
  openNumbers: 'Massimo di numeri aperti',
  limit: (label, next, now) => `${label}: ${next} invece di ${now}`,
  limits: 'Allenta limiti',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Gli ordini oltre un limite vengono bloccati.',
  maxOpenReservations: (range) => `Massimo di numeri aperti (${range})`,
  maxOpenReservationsWrong: (range) => `Inserisci un numero da ${range}. Resta il valore precedente.`,
  maxPrice: 'Prezzo massimo per numero',
  servicePrice: (service) => `Prezzo massimo per ${isolateIfRtl(service)}`,
  dailySpending: 'Limite di spesa giornaliero',
  noLimit: 'Nessun limite',
  amountWrong: (example) =>
    `Serve un importo come ${example}, o il campo vuoto per nessun limite. Resta il valore precedente.`,
  balanceNeeded: 'Gli importi si impostano appena il saldo è noto.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Inserisci una chiave',
  restart: 'Riavvia',
  'try-again': 'Riprova',
  'choose-again': 'Scegli di nuovo',
  'copy-details': 'Copia dettagli',
  'open-settings': 'Apri Impostazioni',
  'open-login-page': 'Apri la pagina di accesso della rete',
  'open-guide': 'Come risolvere',
  openFolder: 'Apri la cartella',
  detailsCopied: 'Dettagli copiati',
  copyUncertain: 'Controllare gli appunti',
  copyUncertainText: 'Questa finestra non era attiva, quindi Wayland può aver ignorato la copia.',
  showDetails: 'Mostra dettagli',
  tryAgainIn: (left) => `Riprova tra ${left}`,
  waitStarts: (leftMs, locale) => `Sarà possibile riprovare ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Ora è possibile riprovare.',
  dismiss: 'Ignora',
  close: 'Chiudi',
  leave: 'Esci comunque',
  cancel: 'Annulla',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Impossibile avviare Rentium Tray',
  folder: {
    denied: (folder) =>
      `Impossibile scrivere nella cartella dei dati: ${folder}. Modificarne i permessi o indicare un’altra cartella con RENTIUM_USER_DATA.`,
    full: (folder) =>
      `Il disco della cartella dei dati è pieno: ${folder}. Liberare spazio e avviare di nuovo.`,
    other: (folder) =>
      `Impossibile usare la cartella dei dati: ${folder}. Indicare un’altra cartella con RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Una parte di Rentium Tray non è stata caricata, quindi questa finestra non può mostrare i numeri. Restano sotto controllo e i codici compaiono nel menu dell’area di notifica. Chiudere e riaprire questa finestra.',
  inUse: (folder) =>
    `Un’altra copia di Rentium Tray è in esecuzione e gestisce i numeri. Uscire da quella copia e avviare di nuovo questa: prenderà in carico i numeri.\n\n${folder}`,
  newer: (file) =>
    `Una versione più recente di Rentium Tray ha salvato i dati e questa, meno recente, li lascia come sono. Installare la versione più recente e avviare di nuovo.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
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
  lowBalanceTitle: (balance, locale) => `Il saldo è sceso a ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Ricaricare prima di noleggiare il prossimo numero.',
  practice: (body) => `Sandbox · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: di nuovo disponibile`,
  backBody: (price, locale) =>
    price === null ? 'Si può noleggiare di nuovo.' : `Si può noleggiare a ${formatMoney(price, locale)}.`,
  copyCode: 'Copia codice',
  endedTitle: (service) => `Nessun SMS arrivato per ${isolateIfRtl(service)}`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
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

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Cancellato dal servizio',
  refunded: 'Rimborsato dal servizio',
  failed: 'Abbandonato dal servizio',
};

const notices: NoticeTexts = {
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
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Nessun SMS arriverà.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Un numero è stato scritto da un’altra versione o è danneggiato. È mostrato ciò che si è potuto leggere; tutto resta nel file.',
      other: `${formatNumber(count, locale)} numeri sono stati scritti da un’altra versione o sono danneggiati. È mostrato ciò che si è potuto leggere; tutto resta nel file.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `Non è stato possibile leggere una voce in ${files.join(', ')}: l’ha scritta un’altra versione o è danneggiata. Non viene usata e resta nel file.`,
      other: `Non è stato possibile leggere ${formatNumber(count, locale)} voci in ${files.join(', ')}: le ha scritte un’altra versione o sono danneggiate. Non vengono usate e restano nel file.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Il disco è pieno: i nuovi codici vengono mostrati, ma non salvati se non si libera spazio.'
      : 'Impossibile scrivere nella cartella dei dati: i nuovi codici vengono mostrati, ma non salvati.',
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
  'ended-badly': () =>
    'L’ultima volta Rentium Tray non si è chiuso correttamente, per esempio per un arresto anomalo o un’interruzione di corrente. Numeri e codici sono al sicuro. Se succede di nuovo, segnala il problema; il registro nella cartella dei dati spiega di più.',
  stumbled: () =>
    'Si è verificato un errore in Rentium Tray, che continua a funzionare. Numeri e codici sono al sicuro; il registro nella cartella dei dati spiega di più.',
  'copy-uncertain': () =>
    'Il codice è stato copiato mentre era attiva un’altra finestra, cosa che Wayland può ignorare. Se non è negli appunti, copiarlo qui.',
  'number-not-copied': () => 'Il numero potrebbe non essere negli appunti. Copiarlo dalla sua scheda.',
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

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
