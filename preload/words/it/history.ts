/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
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
  removeTitle: 'Eliminare questa voce?',
  removeText: 'Il numero e i suoi SMS vengono eliminati da questo computer. L’azione è irreversibile.',
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
    'Tutta la cronologia viene eliminata da questo computer, qualunque cosa mostrino ricerca e filtri. L’azione è irreversibile.',
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

const numbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 numero', other: `${formatNumber(count, locale)} numeri` });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Ancora nessun dato',
  emptyText: 'Derivano dai propri numeri, appena uno di essi è terminato.',
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
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} negli ultimi 30 giorni, in un solo giorno: ${mostDay}.`,
        other: `${formatMoney(total, locale)} negli ultimi 30 giorni, in ${formatNumber(paidDays, locale)} giorni diversi. Massimo in un giorno: ${formatMoney(most, locale)}, ${mostDay}.`,
      }),
    nothing: 'Nessun pagamento negli ultimi 30 giorni. Un numero senza SMS non costa nulla.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nessun pagamento`
        : `${day}: ${formatMoney(amount, locale)} per ${numbers(count, locale)}`,
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
      `${isolateIfRtl(name)} ha consegnato più spesso: ${formatPercent(share, locale)} di ${numbers(count, locale)}. Linea sottile: confidenza al 95%.`,
    tooFew:
      'Troppo pochi numeri per le percentuali: sono mostrate le quantità. Linea sottile: confidenza al 95%.',
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
      `Il più rapido è stato ${isolateIfRtl(name)}: metà dei suoi ${formatNumber(count, locale)} codici è arrivata entro ${seconds(value, locale, 'long')}.`,
    tooFew: 'Troppo pochi codici per una mediana: sono mostrate le quantità.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 codice', other: `${formatNumber(count, locale)} codici` }),
    median: 'Mediana',
    codes: 'Codici',
  },
};
