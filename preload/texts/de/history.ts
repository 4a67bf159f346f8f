/** History: the list of numbers that ended. */
import { formatNumber } from '../../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Liste', insights: 'Auswertung' },
  viewSwitch: 'Verlauf als',
  search: 'Suchen',
  more: 'Exportieren und löschen',
  emptyTitle: 'Noch nichts hier',
  emptyText: 'Nummern kommen hierher, wenn ihre Zeit abgelaufen ist.',
  noMatchTitle: 'Keine Treffer',
  noMatch: (query) => `Keine Treffer für „${query}“`,
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
  rowActions: (service) => `Mehr zu ${service}`,
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
