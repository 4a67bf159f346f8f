/** The Italian texts of the window. Whoever loads them gets those outside the window too. */
import { dayMs, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolateIfRtl,
} from '../format.ts';
import { plural } from '../intl.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Aggiorna',
  pin: 'Tieni aperta questa finestra',
  unpin: 'Lascia chiudere la finestra',
  sandbox: 'Sandbox',
  connecting: 'Connessione…',
  offlineSince: (time) => `Offline da ${time}`,
  failingSince: (time) => `Problemi da ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Il saldo è sceso di ${formatMoney(by, locale)}, a ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Il saldo è salito di ${formatMoney(by, locale)}, a ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numeri', history: 'Cronologia', settings: 'Impostazioni' },
  tabList: 'Viste',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Codice ${code.split('').join(' ')} da ${isolateIfRtl(service)}`,
  sms: (service) => `SMS senza codice da ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'Numeri di telefono per codici SMS',
  lead: 'Noleggia un numero, ricevi il codice, incollalo.',
  trySandbox: 'Prova la sandbox',
  sandboxHint: 'Numeri di prova gratuiti, senza account.',
  or: 'oppure prima fai pratica',
  keyLabel: 'Chiave API',
  keyHint: 'Da incollare qui: viene verificata una volta e conservata nel portachiavi di sistema.',
  saveKey: 'Salva chiave',
  savingKey: 'Verifica della chiave…',
  keepInMemory: 'Usa per questa sessione',
  keepWeak: 'Salva comunque',
  honest:
    'I numeri vengono riutilizzati da altre persone. Non usarli mai per la banca o l’email principale. Client non ufficiale.',
  getKey: 'Ottieni una chiave',
  showKey: 'Mostra la chiave',
  hideKey: 'Nascondi la chiave',
};

const locked: WindowTexts['locked'] = {
  title: 'La chiave è bloccata',
  lead: 'Il portachiavi di sistema non si è aperto, quindi la chiave salvata non è leggibile. Resta intatta. Sbloccare il portachiavi e riavviare: viene interpellato una sola volta a ogni avvio.',
  restart: 'Riavvia',
  restarting: 'Riavvio…',
  other: 'oppure inserisci un’altra chiave',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Noleggia un numero',
  emptyTitle: 'Nessun numero attivo',
  emptyText: 'Noleggiandone uno, il codice comparirà qui.',
  list: 'Numeri noleggiati',
};

const card: WindowTexts['card'] = {
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
  endedBy,
  lateSms: 'SMS dopo la fine',
  ago: (ms, locale) => (isInstant(ms) ? 'proprio ora' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'subito' : `dopo ${formatSpan(ms, locale)}`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
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

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Noleggia un numero',
  service: 'Servizio',
  country: 'Paese',
  operator: 'Operatore',
  placeholders: {
    service: 'Scegli un servizio',
    country: 'Scegli un paese',
    operator: 'Scegli un operatore',
  },
  waitFor: { country: 'Scegli prima un servizio', operator: 'Scegli prima un paese' },
  loading: 'Caricamento…',
  noMatch: 'Nessun risultato',
  empty: 'Qui non c’è nulla di disponibile',
  columns: { name: 'Nome', rate: 'Successo', stock: 'Disp.', price: 'Prezzo', from: 'Da' },
  sortGroup: 'Ordina',
  sort: {
    name: 'Ordina per nome',
    rate: 'Ordina per successo',
    stock: 'Ordina per disponibilità',
    price: 'Ordina per prezzo',
  },
  sorted: {
    name: { ascending: 'Per nome, dalla A alla Z', descending: 'Per nome, dalla Z alla A' },
    rate: {
      ascending: 'Per successo crescente',
      descending: 'Per successo decrescente',
    },
    stock: {
      ascending: 'Per disponibilità crescente',
      descending: 'Per disponibilità decrescente',
    },
    price: { ascending: 'Per prezzo crescente', descending: 'Per prezzo decrescente' },
  },
  unsorted: 'Ordine consigliato',
  groups: {
    'favourites-and-recent': 'Preferiti e recenti',
    favourites: 'Preferiti',
    recent: 'Recenti',
    others: 'Tutti gli altri',
  },
  updating: 'Aggiornamento…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'prezzo sconosciuto'
        : `${facts.isLowest ? 'da ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`disponibili ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`successo ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['scelta migliore'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Noleggia (prezzo sconosciuto)' : `Noleggia a ${formatMoney(price, locale)}`,
  incomplete: 'Noleggia',
  topUp: 'Ricarica su RentiumSMS',
  bestValue: 'Scelta migliore',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} con ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} allo stesso prezzo`;
    return more.amountMinor > 0 ? `${odds} per ${difference} in più` : `${odds} per ${difference} in meno`;
  },
  updatingPrice: 'Aggiornamento del prezzo…',
  balanceAfter: (balance, locale) => `Saldo dopo: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Il saldo di ${formatMoney(balance, locale)} non basta`,
  servicePrice: (service, most, locale) =>
    `Prezzo massimo per ${isolateIfRtl(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Imposta un prezzo massimo per ${isolateIfRtl(service)}`,
  favourite: 'Preferito',
  favouriteAdded: 'Aggiunto ai preferiti',
  favouriteRemoved: 'Rimosso dai preferiti',
  quick: 'Preferiti e ordini recenti',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, preferito` : order;
  },
  ordering: 'Ordine in corso…',
  ordered: 'Numero ordinato',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Noleggia o cerca',
  placeholder: 'Noleggia o cerca: wa us, un’impostazione…',
  nothing: 'Nessun risultato',
  foot: 'Prova «wa us»: servizio e paese. Invio noleggia al prezzo mostrato.',
  waitHere: 'Il codice compare qui appena arriva.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · scelta migliore ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Altre offerte',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`disponibili ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Al momento non ce ne sono.',
  tellWhenBack: 'Avvisami quando torna',
  price: 'Prezzo massimo',
  set: 'Arriverà un avviso. Nessun acquisto automatico.',
  list: 'Avvisi',
  waits: (most, locale) =>
    most === null ? 'In attesa che torni' : `In attesa di ${formatMoney(most, locale)} o meno`,
  back: (price, locale) => (price === null ? 'Disponibile' : `Disponibile a ${formatMoney(price, locale)}`),
  stop: 'Rimuovi avviso',
  stopFor: (order) => `Rimuovi l’avviso per ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
  views: { list: 'Elenco', insights: 'Analisi' },
  viewSwitch: 'Cronologia come',
  search: 'Cerca',
  more: 'Esporta ed elimina',
  emptyTitle: 'Ancora nulla',
  emptyText: 'I numeri passano qui quando scade il loro tempo.',
  noMatchTitle: 'Nessun risultato',
  noMatch: (query) => `Nessun risultato per «${isolateIfRtl(query)}»`,
  noMatchText: 'Si cerca in servizi, paesi, operatori, numeri, mittenti, testi e codici.',
  noMatchFiltered: 'Nessuna voce soddisfa la ricerca e tutti i filtri.',
  showAll: 'Mostra tutto',
  today: 'Oggi',
  yesterday: 'Ieri',
  entries: (count, locale) =>
    plural(locale, count, { one: '1 voce', other: `${formatNumber(count, locale)} voci` }),
  found: (count, total, locale) => `${formatNumber(count, locale)} di ${formatNumber(total, locale)}`,
  filters: {
    service: 'Servizio',
    country: 'Paese',
    outcome: 'Esito',
    period: 'Periodo',
    anyService: 'Tutti i servizi',
    anyCountry: 'Tutti i paesi',
    anyOutcome: 'Tutti gli esiti',
    anyPeriod: 'Sempre',
    outcomes: { code: 'Codice', 'no-sms': 'Nessun SMS', refunded: 'Rimborsato', late: 'SMS tardivo' },
    periods: { today: 'Oggi', week: 'Ultimi 7 giorni', month: 'Ultimi 30 giorni' },
    group: 'Filtri',
    clear: 'Rimuovi filtri',
  },
  noNumber: 'Nessun numero',
  noSms: 'Nessun SMS',
  noCode: 'Nessun codice',
  late: 'Tardivo',
  lateText: 'arrivato dopo la fine',
  refunded: 'Rimborsato',
  refundAwaited: 'Rimborso in attesa',
  rowActions: (service) => `Altro per ${isolateIfRtl(service)}`,
  rentAgain: 'Noleggia di nuovo',
  remove: 'Elimina',
  removed: 'Voce eliminata',
  exportCsv: 'Esporta come CSV',
  exportJson: 'Esporta come JSON',
  exported: (file) => `Salvato come ${file}`,
  removeAll: 'Elimina tutto',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Eliminare l’unica voce?',
      other: `Eliminare tutte le ${formatNumber(count, locale)} voci?`,
    }),
  removeAllText:
    'Tutta la cronologia viene eliminata da questo computer, qualunque cosa mostrino ricerca e filtri. Si può annullare per qualche istante.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: '1 voce eliminata',
      other: `${formatNumber(count, locale)} voci eliminate`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: 'Conservate per 1 giorno.',
      other: `Conservate per ${formatNumber(days, locale)} giorni.`,
    }),
  keptForGood: 'Conservate fino all’eliminazione.',
  changeRetention: 'Modifica nelle Impostazioni',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 numero', other: `${formatNumber(count, locale)} numeri` });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Ancora nessun grafico',
  emptyText: 'Compaiono quando scade il primo numero.',
  spent: 'Speso',
  codes: 'Codici',
  timeToCode: 'Tempo al codice',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Valuta',
  unnamedCurrency: 'Non indicata',
  showTable: 'Mostra come tabella',
  showPlot: 'Mostra come grafico',
  showAll: (count, locale) => `Mostra tutti (${formatNumber(count, locale)})`,
  showFewer: 'Mostra meno',
  spending: {
    title: 'Spesa al giorno',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} in 30 giorni, tutto il ${mostDay}.`
        : `${formatMoney(total, locale)} in 30 giorni. Giorno più alto: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'Nessun pagamento negli ultimi 30 giorni. Un numero senza SMS non costa nulla.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nessun pagamento`
        : `${day}: ${formatMoney(amount, locale)} per ${sayNumbers(count, locale)}`,
    day: 'Giorno',
    amount: 'Pagato',
    count: 'Numeri',
    onlyPaidDays: 'I giorni senza pagamenti sono omessi.',
  },
  by: { label: 'Per', operator: 'Operatore', service: 'Servizio' },
  delivery: {
    operators: 'Consegna per operatore',
    services: 'Consegna per servizio',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} ha consegnato più spesso: ${formatPercent(share, locale)} di ${sayNumbers(count, locale)}. Linea sottile: confidenza al 95%.`,
    tooFew: 'Troppo pochi numeri per un confronto. Linea sottile: confidenza al 95%.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} di ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `da ${formatPercent(low, locale)} a ${formatPercent(high, locale)}`,
    name: 'Nome',
    delivered: 'Consegnati',
    confidence: 'Intervallo al 95%',
  },
  speed: {
    operators: 'Tempo al codice per operatore',
    services: 'Tempo al codice per servizio',
    summary: (name, value, count, locale) =>
      `Il più rapido è stato ${isolateIfRtl(name)}: di solito ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Troppo pochi codici per un confronto.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 codice', other: `${formatNumber(count, locale)} codici` }),
    median: 'Mediana',
    codes: 'Codici',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Cerca un’impostazione',
  groups: { general: 'Generali', alerts: 'Avvisi e tasti', buying: 'Spesa', advanced: 'Avanzate' },
  otherWords: {
    account: 'api token accedi esci disconnetti sessione login',
    appearance: 'aspetto colore scuro notte dark',
    clipboard: 'copia incolla appunti segreto',
    startup: 'avvio autostart apri partenza',
    notifications:
      'avviso suono muto silenzioso notifica silenzio notte non disturbare saldo basso ricaricare',
    shortcuts: 'scorciatoia tasti hotkey tastiera globale',
    limits: 'budget denaro soldi massimo tetto',
    polling: 'velocità ritmo intervallo veloce lento',
    webhook: 'tunnel ngrok cloudflared push porta',
    history: 'privacy elimina cancella dimentica giorni',
    assistants: 'ia ai mcp claude agente',
    updates: 'versione aggiorna nuovo',
    data: 'aiuto registro log bug errore proxy manuale cartella assistenza',
  },
  noMatch: (query) => `Nessuna impostazione corrisponde a «${isolateIfRtl(query)}»`,
  saved: 'Salvato',
  account: 'Account',
  sandboxText: 'È in uso la sandbox: numeri di prova su questo computer, gratuiti.',
  leaveSandbox: 'Esci dalla sandbox',
  key: 'Chiave',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Conservata nel portachiavi di sistema',
    weak: 'Salvata senza protezione',
    memory: 'Conservata fino all’uscita',
    environment: 'Da RENTIUM_API_KEY, per questa volta',
  },
  server: 'Server',
  vendor: 'Apri RentiumSMS',
  changeKey: 'Cambia chiave',
  forgetKey: 'Dimentica chiave',
  forgetTitle: 'Dimenticare questa chiave?',
  forgetText: 'La chiave viene eliminata da questo computer. I numeri e la cronologia restano.',
  notifications: 'Notifiche',
  notify: 'Mostra una notifica quando arriva un codice',
  sound: 'Riproduci un suono',
  soundName: 'Quale suono',
  sounds: { system: 'Suono di sistema', chime: 'Carillon', bell: 'Campana', drop: 'Goccia' },
  ownSoundText: 'Suona anche in Non disturbare.',
  hideCode: 'Nascondi il codice nella notifica',
  lowBalance: 'Avvisa quando il saldo scende sotto',
  lowBalanceNever: 'Mai',
  lowBalanceWrong: (example) =>
    `Serve un importo come ${example}, o il campo vuoto per mai. Resta il valore precedente.`,
  quiet: 'Ore di silenzio',
  quietText: 'Nessun suono e nessuna novità. I codici compaiono comunque.',
  quietTimes: 'Da e fino a',
  quietFrom: 'Silenzio dalle',
  quietTo: 'Silenzio fino alle',
  clipboard: 'Appunti',
  autoCopy: 'Copia un codice appena arriva',
  autoCopyText: 'Sostituisce il contenuto degli appunti.',
  autoCopyNumber: 'Copia un numero appena noleggiato',
  clear: 'Cancella un codice copiato',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Mai' : `Dopo ${formatDelay(delayMs, locale)}`),
  appearance: 'Aspetto',
  language: 'Lingua',
  systemLanguage: 'Sistema',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro', contrast: 'Contrasto elevato' },
  shortcuts: 'Scorciatoie da tastiera',
  start: 'Configura come preferisci',
  country: 'Paese preferito',
  noCountry: 'Nessuno',
  countryText: 'Compare per primo al noleggio.',
  startText: 'Tutto si trova anche nelle Impostazioni.',
  startDone: 'Fatto',
  startup: 'Avvio',
  launchAtLogin: 'Apri all’accesso',
  launchAtLoginText: 'Attende nell’area di notifica senza aprire questa finestra.',
  webhook: 'Ricevitore di webhook',
  limits: 'Limiti',
  servicePriceWhere: 'Il prezzo massimo di un servizio si imposta in Noleggia un numero.',
  polling: 'Ricerca di SMS',
  history: 'Cronologia',
  retention: 'Conserva i numeri terminati',
  retentionText: 'Ciò che è più vecchio viene eliminato da questo computer.',
  keptFor: (days, locale) => {
    if (days === null) return 'Per sempre';
    return days === 365 ? 'Un anno' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Eliminare i numeri più vecchi?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Un numero è più vecchio. Viene eliminato con i suoi SMS, in modo irreversibile.',
      other: `${formatNumber(count, locale)} numeri sono più vecchi. Vengono eliminati con i loro SMS, in modo irreversibile.`,
    }),
  shorten: 'Elimina',
  updates: 'Aggiornamenti',
  assistants: 'Assistenti',
  allowAssistants: 'Consenti agli assistenti di leggere numeri e codici',
  allowAssistantsText:
    'I programmi di questo computer che parlano MCP possono leggere numeri, codici e saldo. Non possono noleggiare nulla.',
  data: 'Dati e aiuto',
  dataFolder: 'Cartella dei dati',
  openFolder: 'Apri',
  diagnostics: 'File di diagnostica',
  diagnosticsText: 'Per segnalare un difetto. Nasconde chiavi, codici e numeri.',
  saveDiagnostics: 'Salva…',
  diagnosticsSaved: (file) => `Salvato come ${file}`,
  readme: 'Leggi il manuale',
  reportProblem: 'Segnala un problema',
  about: 'Informazioni',
  version: (version) => `Versione ${version}`,
  unofficial: 'Client non ufficiale, non realizzato né approvato da RentiumSMS.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Funzionano ovunque, qualunque finestra sia in primo piano.',
  names: {
    copyLatest: 'Copia l’ultimo codice',
    openPopup: 'Apri Rentium Tray',
    openLine: 'Noleggia o cerca',
    rentFavourite: 'Noleggia il primo preferito',
  },
  inWindow: 'In questa finestra',
  anywhere: 'In qualsiasi programma',
  none: 'Nessuna',
  actions: {
    copyCode: 'Copia il codice appena arrivato',
    line: 'Noleggia o cerca',
    rent: 'Noleggia un numero',
    rentAgain: 'Noleggia di nuovo l’ultimo',
    rentFavourite: 'Noleggia un preferito',
    showTab: 'Cambia scheda',
    close: 'Indietro o nascondi la finestra',
    hide: 'Nascondi la finestra',
    shortcuts: 'Mostra tutte le scorciatoie',
  },
  record: 'Registra',
  recordFor: (name) => `Registra tasti: ${name}`,
  recording: 'Premi i tasti…',
  recordingHint: 'Esc mantiene quelli attuali; Backspace li rimuove.',
  remove: (name) => `Rimuovi tasti: ${name}`,
  refused: 'Un altro programma usa questi tasti, quindi qui non hanno effetto.',
  asked:
    'Questi tasti sono stati richiesti al desktop. Non dice se li concede; verificare nelle sue impostazioni.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Maiusc',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Spazio',
    Insert: 'Ins',
    Delete: 'Canc',
    Home: 'Home',
    End: 'Fine',
    PageUp: 'Pag su',
    PageDown: 'Pag giù',
  },
  macKeys: { CommandOrControl: 'Comando', Control: 'Controllo', Alt: 'Opzione', Shift: 'Maiuscole' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'una volta al secondo';
  return perSecond < 1 ? `ogni ${count(1 / perSecond)} secondi` : `${count(perSecond)} volte al secondo`;
};

const polling: WindowTexts['polling'] = {
  pace: 'Frequenza',
  paces: { gentler: 'Leggera', normal: 'Normale', fastest: 'Massima', own: 'Propria' },
  meanings: {
    gentler: 'Carica meno l’account; i codici possono comparire un po’ dopo.',
    normal: 'I codici compaiono quasi subito.',
    fastest: 'Veloce quanto consente l’account. Utile con tre o più numeri in attesa.',
    own: 'Come indicato nel file delle impostazioni.',
  },
  rates: (perReservation, total, locale) =>
    `Al massimo ${rate(perReservation, locale)} per numero e ${rate(total, locale)} in totale.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Cerca aggiornamenti automaticamente',
  automaticText: 'Nulla si installa senza un clic.',
  never: 'Non ancora verificato.',
  current: (agoMs, locale) => `È la più recente, verificato ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Ricerca di aggiornamenti…',
  check: 'Cerca ora',
  available: (version) => `È disponibile la versione ${version}.`,
  download: 'Scarica',
  downloading: (share, locale) => `Download: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version) => `La versione ${version} è pronta.`,
  install: 'Riavvia e installa',
  notes: 'Novità',
  releases: 'Tutte le versioni',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'Ricevi SMS tramite webhook',
  text: 'Ascolta solo su questo computer. RentiumSMS lo raggiunge tramite un tunnel da configurare.',
  port: 'Porta',
  portHint: '0 usa una qualsiasi porta libera.',
  portWrong: 'Non è una porta: serve un numero intero da 0 a 65535. Resta il valore precedente.',
  url: 'Indirizzo per il tunnel',
  copyUrl: 'Copia indirizzo',
  urlCopied: 'Indirizzo copiato',
  urlText:
    'Far terminare qui il tunnel. In RentiumSMS inserire l’indirizzo del tunnel con lo stesso percorso.',
  requireSignature: 'Solo eventi firmati',
  requireSignatureText:
    'RentiumSMS non documenta alcuna firma. Attivare solo se chi invia gli eventi li firma secondo Standard Webhooks: copiare il segreto e incollarlo lì, e di nuovo ogni volta che cambia.',
  copySecret: 'Copia segreto di firma',
  secretCopied: 'Segreto di firma copiato',
  testLabel: 'Evento di prova',
  test: 'Prova',
  testing: 'Prova…',
  answered: (delayMs, locale) =>
    `Un evento di prova firmato è arrivato in ${formatMilliseconds(delayMs, locale)}. Il tunnel non è stato provato.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Privacy',
  privacyIntro:
    'Rentium Tray stabilisce queste connessioni e nessun’altra. Non misura nulla e non invia statistiche.',
  connections: {
    service:
      'api.rentiumsms.online (o l’indirizzo in RENTIUM_API_URL), tramite HTTPS: all’avvio e dopo la sospensione, quando si guardano le offerte, si noleggia un numero o il saldo può essere cambiato, una volta al minuto mentre si attende un’offerta e più volte al secondo mentre un numero attende il suo SMS. Invia la chiave API, ciò che si ordina e la versione di Rentium Tray.',
    proxy:
      'Il proxy indicato dal sistema o da HTTPS_PROXY e il suo script di configurazione, se esiste. Le connessioni a RentiumSMS e quelle degli aggiornamenti passano allora da lì, cifrate.',
    updates:
      'github.com e i suoi server di file: una volta al giorno in una copia installata, salvo disattivazione nelle Impostazioni, e quando si scarica un aggiornamento. Invia la versione di Rentium Tray.',
    self: 'Questo stesso computer (127.0.0.1): la sandbox e il ricevitore di webhook, se attivo. Nulla di tutto ciò lascia questo computer.',
    links:
      'Il browser, per le pagine aperte con un clic: RentiumSMS, GitHub e neverssl.com quando una rete chiede di accedere.',
  },
  notices: 'Note di terze parti',
  trademarks:
    'RentiumSMS e i nomi e marchi dei servizi appartengono ai rispettivi titolari. Qui servono solo a nominarli; nessuno dei titolari realizza o promuove Rentium Tray.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Caricamento',
  opening: 'In attesa del portachiavi di sistema, che forse chiede la sua password.',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
