/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import { plural } from '../intl.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
    case 'daily-spending':
      return {
        title: 'Limite di oggi raggiunto',
        explanation: `Oggi sono stati spesi ${formatMoney(problem.spent, locale)} e altri ${formatMoney(problem.price, locale)} supererebbero il limite di ${formatMoney(problem.most, locale)}. Attendere domani o alzare il limite nelle Impostazioni. Nessun acquisto effettuato.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'Una risposta senza senso',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Consentire Rentium Tray in Impostazioni di Sistema → Generali → Elementi login.',
  unsupported: 'Il sistema non può avviare questa build. Installare prima l’applicazione.',
  other: 'Il sistema ha rifiutato. Riprovare o impostarlo nelle impostazioni di sistema.',
};

export const updateProblem: ReasonTexts<'update'> = {
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
