/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Liste', insights: 'Auswertung' },
  viewSwitch: 'Verlauf als',
  search: 'Suchen',
  more: 'Exportieren und löschen',
  emptyTitle: 'Noch nichts hier',
  emptyText: 'Nummern kommen hierher, wenn ihre Zeit abgelaufen ist.',
  noMatchTitle: 'Keine Treffer',
  noMatch: (query) => `Keine Treffer für „${isolateIfRtl(query)}“`,
  noMatchText: 'Gesucht wird in Diensten, Ländern, Anbietern, Nummern, Absendern, Texten und Codes.',
  noMatchFiltered: 'Kein Eintrag passt zur Suche und allen Filtern.',
  showAll: 'Alle anzeigen',
  today: 'Heute',
  yesterday: 'Gestern',
  entries: (count, locale) =>
    plural(locale, count, { one: '1 Eintrag', other: `${formatNumber(count, locale)} Einträge` }),
  found: (count, total, locale) => `${formatNumber(count, locale)} von ${formatNumber(total, locale)}`,
  filters: {
    service: 'Dienst',
    country: 'Land',
    outcome: 'Ergebnis',
    period: 'Zeitraum',
    anyService: 'Alle Dienste',
    anyCountry: 'Alle Länder',
    anyOutcome: 'Alle Ergebnisse',
    anyPeriod: 'Gesamte Zeit',
    outcomes: { code: 'Code', 'no-sms': 'Keine SMS', refunded: 'Erstattet', late: 'Späte SMS' },
    periods: { today: 'Heute', week: 'Letzte 7 Tage', month: 'Letzte 30 Tage' },
    group: 'Filter',
    clear: 'Filter zurücksetzen',
  },
  noNumber: 'Keine Nummer',
  noSms: 'Keine SMS',
  noCode: 'Kein Code',
  late: 'Spät',
  lateText: 'kam nach dem Ende',
  refunded: 'Erstattet',
  refundAwaited: 'Erstattung offen',
  rowActions: (service) => `Mehr zu ${isolateIfRtl(service)}`,
  rentAgain: 'Erneut mieten',
  remove: 'Löschen',
  removeTitle: 'Diesen Eintrag löschen?',
  removeText:
    'Die Nummer und ihre SMS werden von diesem Computer entfernt. Das lässt sich nicht rückgängig machen.',
  removed: 'Eintrag gelöscht',
  exportCsv: 'Als CSV exportieren',
  exportJson: 'Als JSON exportieren',
  exported: (file) => `Gespeichert als ${file}`,
  removeAll: 'Alle löschen',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Den einzigen Eintrag löschen?',
      other: `Alle ${formatNumber(count, locale)} Einträge löschen?`,
    }),
  removeAllText:
    'Der ganze Verlauf wird von diesem Computer entfernt, gleich was Suche und Filter zeigen. Das lässt sich nicht rückgängig machen.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: '1 Eintrag gelöscht',
      other: `${formatNumber(count, locale)} Einträge gelöscht`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: '1 Tag aufbewahrt.',
      other: `${formatNumber(days, locale)} Tage aufbewahrt.`,
    }),
  keptForGood: 'Aufbewahrt, bis Sie sie löschen.',
  changeRetention: 'In den Einstellungen ändern',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 Nummer', other: `${formatNumber(count, locale)} Nummern` });

const seconds = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Noch keine Zahlen',
  emptyText: 'Sie stammen aus Ihren eigenen Nummern, sobald eine davon beendet ist.',
  spent: 'Ausgegeben',
  codes: 'Codes',
  timeToCode: 'Zeit bis zum Code',
  unknown: '–',
  seconds,
  currency: 'Währung',
  unnamedCurrency: 'Nicht genannt',
  showTable: 'Als Tabelle zeigen',
  showPlot: 'Als Diagramm zeigen',
  showAll: (count, locale) => `Alle ${formatNumber(count, locale)} zeigen`,
  showFewer: 'Weniger zeigen',
  spending: {
    title: 'Ausgaben pro Tag',
    summary: (total, paidDays, most, mostDay, locale) =>
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} in den letzten 30 Tagen, alles davon am ${mostDay}.`,
        other: `${formatMoney(total, locale)} in den letzten 30 Tagen, an ${formatNumber(paidDays, locale)} davon. Am meisten an einem Tag: ${formatMoney(most, locale)} (${mostDay}).`,
      }),
    nothing: 'In den letzten 30 Tagen wurde nichts bezahlt. Eine Nummer ohne SMS kostet nichts.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nichts bezahlt`
        : `${day}: ${formatMoney(amount, locale)} für ${numbers(count, locale)}`,
    day: 'Tag',
    amount: 'Bezahlt',
    count: 'Nummern',
    onlyPaidDays: 'Tage, an denen nichts bezahlt wurde, fehlen.',
  },
  by: { label: 'Nach', operator: 'Anbieter', service: 'Dienst' },
  delivery: {
    operators: 'Zustellung nach Anbieter',
    services: 'Zustellung nach Dienst',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} hat am häufigsten zugestellt: ${formatPercent(share, locale)} von ${numbers(count, locale)}. Dünne Linie: 95 % Sicherheit.`,
    tooFew:
      'Für Anteile sind es zu wenige Nummern: Gezeigt werden die Anzahlen. Dünne Linie: 95 % Sicherheit.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} von ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} bis ${formatPercent(high, locale)}`,
    name: 'Name',
    delivered: 'Zugestellt',
    confidence: '95-%-Intervall',
  },
  speed: {
    operators: 'Zeit bis zum Code nach Anbieter',
    services: 'Zeit bis zum Code nach Dienst',
    summary: (name, value, count, locale) =>
      `${isolateIfRtl(name)} war am schnellsten: Die Hälfte der ${formatNumber(count, locale)} Codes kam innerhalb von ${seconds(value, locale)}.`,
    tooFew: 'Für einen Median sind es zu wenige Codes: Gezeigt werden die Anzahlen.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 Code', other: `${formatNumber(count, locale)} Codes` }),
    median: 'Median',
    codes: 'Codes',
  },
};
