/** The German texts of the window. Whoever loads them gets those outside the window too. */
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
  balance: 'Guthaben',
  noBalance: '—',
  refresh: 'Aktualisieren',
  pin: 'Dieses Fenster offen halten',
  unpin: 'Fenster wieder schließen lassen',
  sandbox: 'Sandbox',
  connecting: 'Verbindung wird hergestellt …',
  offlineSince: (time) => `Offline seit ${time}`,
  failingSince: (time) => `Probleme seit ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Ihr Guthaben sank um ${formatMoney(by, locale)} auf ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Ihr Guthaben stieg um ${formatMoney(by, locale)} auf ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Nummern', history: 'Verlauf', settings: 'Einstellungen' },
  tabList: 'Ansichten',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Code ${code.split('').join(' ')} von ${isolateIfRtl(service)}`,
  sms: (service) => `SMS ohne Code von ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'Telefonnummern für SMS-Codes',
  lead: 'Nummer mieten, Code bekommen, einfügen.',
  trySandbox: 'Sandbox ausprobieren',
  sandboxHint: 'Kostenlose Übungsnummern, ganz ohne Konto.',
  or: 'oder erst üben',
  keyLabel: 'API-Schlüssel',
  keyHint: 'Hier einfügen: Er wird einmal geprüft und im Schlüsselbund des Systems aufbewahrt.',
  saveKey: 'Schlüssel speichern',
  savingKey: 'Schlüssel wird geprüft …',
  keepInMemory: 'Nur für diese Sitzung',
  keepWeak: 'Trotzdem speichern',
  honest:
    'Nummern werden von anderen weiterbenutzt. Nie für Ihre Bank oder Haupt-E-Mail verwenden. Dies ist ein inoffizielles Programm.',
  getKey: 'Schlüssel holen',
  showKey: 'Schlüssel anzeigen',
  hideKey: 'Schlüssel verbergen',
};

const locked: WindowTexts['locked'] = {
  title: 'Ihr Schlüssel ist gesperrt',
  lead: 'Der Schlüsselbund des Systems ließ sich nicht öffnen, darum ist der gespeicherte Schlüssel nicht lesbar. Er bleibt unangetastet. Entsperren Sie den Schlüsselbund und starten Sie dann neu: Er wird bei jedem Start einmal gefragt.',
  restart: 'Neu starten',
  restarting: 'Wird neu gestartet …',
  other: 'oder anderen Schlüssel eingeben',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Nummer mieten',
  emptyTitle: 'Keine aktiven Nummern',
  emptyText: 'Mieten Sie eine, und ihr Code erscheint hier.',
  list: 'Gemietete Nummern',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Wird bestellt …',
  noNumber: 'RentiumSMS hat keine Nummer gesendet',
  waiting: 'Wartet auf SMS',
  waitingMore: 'Wartet auf weitere SMS',
  timeLeft: 'Restzeit',
  until: (time) => `Bis ${time}`,
  timeUp: 'Zeit abgelaufen, letzte Prüfung',
  stopWatching: 'Nicht mehr warten',
  stopHint:
    'Sucht nicht weiter nach SMS. Die Nummer bleibt gemietet, bis ihre Zeit abgelaufen ist: RentiumSMS kennt keine Stornierung.',
  stoppedText:
    'Die Nummer bleibt gemietet, bis ihre Zeit abgelaufen ist. Neue SMS sehen Sie nach dem Fortsetzen.',
  watchAgain: 'Fortsetzen',
  remove: 'Entfernen',
  broken: 'Diese Karte kann nicht wie sonst gezeigt werden. Die Nummer und ihre Codes sind sicher.',
  notWatched: 'Pausiert',
  watchingStopped: (number) => `${number} ist pausiert`,
  watchingStoppedFor: (service) => `${isolateIfRtl(service)} ist pausiert`,
  undo: 'Rückgängig',
  copy: 'Kopieren',
  copyNumber: 'Nummer kopieren',
  copyForms: 'Andere Formate',
  copyE164: (e164) => `International: ${e164}`,
  copyNational: (national) => `National: ${national}`,
  copyDigits: (digits) => `Nur Ziffern: ${digits}`,
  copyCode: 'Code kopieren',
  copied: 'Kopiert',
  numberCopied: 'Nummer kopiert',
  codeCopied: 'Code kopiert',
  noCode: 'Kein Code in dieser SMS gefunden',
  from: (sender) => `Von ${isolateIfRtl(sender)}`,
  unknownSender: 'Absender unbekannt',
  disagree: (service, text) =>
    `Zwei Codes: RentiumSMS meldet ${isolateIfRtl(service)}, im Text steht ${isolateIfRtl(text)}.`,
  copyOther: (code) => `${isolateIfRtl(code)} kopieren`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Eine weitere SMS',
      other: `${formatNumber(count, locale)} weitere SMS`,
    }),
  onHold: (amount, locale) => `${formatMoney(amount, locale)} vorgemerkt`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} vorgemerkt, wird ohne SMS erstattet`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} bezahlt`,
    'refund-awaited': (amount, locale, since) =>
      `Erstattung von ${formatMoney(amount, locale)} erwartet seit ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} erstattet`,
  },
  costUnknown: 'Preis unbekannt',
  chargeUnknown: 'Zahlung unbekannt',
  priceShown: (price, locale) => `Der angezeigte Preis war ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Der angezeigte Preis war ${formatMoney(shown, locale)}, die Nummer kostet ${formatMoney(price, locale)}.`,
  details: 'Details',
  more: 'Mehr',
  less: 'Weniger',
  expand: (service) => `Alles zu ${isolateIfRtl(service)} zeigen`,
  fold: 'Einklappen',
  copiedAt: (time) => `Kopiert ${time}`,
  handover: 'Nennen Sie diese PIN dem Kurier. Sie ist kein Anmeldecode.',
  paused: (reason) => `Pausiert: ${reason}`,
  usual: (by) => `9 von 10 kommen bis ${by}`,
  unlikely: 'Nun unwahrscheinlich',
  noSms: 'Keine SMS gekommen',
  endings: {
    awaited: (amount, locale) => `Erstattung von ${formatMoney(amount, locale)} steht aus`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} erstattet`,
    unseen: 'keine Erstattung binnen eines Tages',
  },
  rentAnother: 'Noch eine mieten',
  tryOperator: (operator, rate, price, locale) =>
    [
      `${isolateIfRtl(operator)} versuchen`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'RentiumSMS öffnen',
  label: 'Notiz',
  saveLabel: 'Speichern',
  refused: 'Von der Website abgelehnt',
  orderedAt: (time) => `Bestellt um ${time}`,
  events: {
    ordered: 'Bestellt',
    reserved: 'Nummer zugeteilt',
    unresolved: 'Keine klare Antwort',
    sms: 'SMS erhalten',
    stopped: 'Pausiert',
    'watched-again': 'Fortgesetzt',
    ended: 'Beendet',
    'refund-seen': 'Erstattet',
  },
  endedBy,
  lateSms: 'SMS nach dem Ende',
  ago: (ms, locale) => (isInstant(ms) ? 'gerade eben' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'sofort' : `${formatSpan(ms, locale)} später`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: 'Wurde diese Nummer gekauft?',
  reasons: {
    'no-answer': 'RentiumSMS hat auf die Bestellung nicht geantwortet.',
    server: 'RentiumSMS hat mit einem Fehler geantwortet.',
    'bad-response': 'RentiumSMS hat etwas Unlesbares geantwortet.',
    interrupted: 'Rentium Tray wurde vor der Antwort beendet.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Wohl bezahlt: Ihr Guthaben sank um ${formatFall(before, after, locale)}.`
        : 'Wohl bezahlt: Erstattungen verdecken es im Guthaben.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Wohl nicht bezahlt: Ihr Guthaben ist unverändert.'
        : 'Wohl nicht bezahlt: Andere Nummern erklären Ihr Guthaben.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Unklar: Ihr Guthaben ist gestiegen.'
        : `Unklar: Ihr Guthaben sank um ${formatFall(before, after, locale)}, nicht um den Preis.`,
    unknown: () => 'Unklar: Die Guthaben sind nicht vergleichbar.',
  },
  unknown: 'Unklar: Eines der Guthaben ist nicht bekannt.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Andere Nummern kosteten inzwischen ${formatMoney(amount, locale)}.`
      : `Andere Erstattungen brachten inzwischen ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}.`,
  elsewhereUnknown: 'Was andere Bestellungen inzwischen kosteten, ist nicht bekannt.',
  check: 'Erneut prüfen',
  checking: 'Wird geprüft …',
  dismiss: 'Ausblenden',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Nummer mieten',
  service: 'Dienst',
  country: 'Land',
  operator: 'Anbieter',
  placeholders: {
    service: 'Dienst wählen',
    country: 'Land wählen',
    operator: 'Anbieter wählen',
  },
  waitFor: { country: 'Zuerst einen Dienst wählen', operator: 'Zuerst ein Land wählen' },
  loading: 'Wird geladen …',
  noMatch: 'Keine Treffer',
  empty: 'Hier ist nichts verfügbar',
  columns: { name: 'Name', rate: 'Erfolg', stock: 'Vorrat', price: 'Preis', from: 'Ab' },
  sortGroup: 'Sortieren',
  sort: {
    name: 'Nach Name sortieren',
    rate: 'Nach Erfolg sortieren',
    stock: 'Nach Vorrat sortieren',
    price: 'Nach Preis sortieren',
  },
  sorted: {
    name: { ascending: 'Nach Name sortiert, A bis Z', descending: 'Nach Name sortiert, Z bis A' },
    rate: {
      ascending: 'Nach Erfolg sortiert, schlechteste zuerst',
      descending: 'Nach Erfolg sortiert, beste zuerst',
    },
    stock: {
      ascending: 'Nach Vorrat sortiert, wenigste zuerst',
      descending: 'Nach Vorrat sortiert, meiste zuerst',
    },
    price: {
      ascending: 'Nach Preis sortiert, niedrigster zuerst',
      descending: 'Nach Preis sortiert, höchster zuerst',
    },
  },
  unsorted: 'Empfohlene Reihenfolge',
  groups: {
    'favourites-and-recent': 'Favoriten und zuletzt',
    favourites: 'Favoriten',
    recent: 'Zuletzt',
    others: 'Alle anderen',
  },
  updating: 'Wird aktualisiert …',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'Preis unbekannt'
        : `${facts.isLowest ? 'ab ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`Vorrat ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} Erfolg`]),
      ...(facts.isBest ? ['bestes Angebot'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Mieten (Preis unbekannt)' : `Für ${formatMoney(price, locale)} mieten`,
  incomplete: 'Mieten',
  topUp: 'Bei RentiumSMS aufladen',
  bestValue: 'Bestes Angebot',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} bei ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} zum selben Preis`;
    return more.amountMinor > 0 ? `${odds} für ${difference} mehr` : `${odds} für ${difference} weniger`;
  },
  updatingPrice: 'Preis wird aktualisiert …',
  balanceAfter: (balance, locale) => `Guthaben danach: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Ihr Guthaben von ${formatMoney(balance, locale)} reicht nicht`,
  servicePrice: (service, most, locale) =>
    `Höchstpreis für ${isolateIfRtl(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Höchstpreis für ${isolateIfRtl(service)} festlegen`,
  favourite: 'Favorit',
  favouriteAdded: 'Zu den Favoriten hinzugefügt',
  favouriteRemoved: 'Aus den Favoriten entfernt',
  quick: 'Favoriten und letzte Bestellungen',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, Favorit` : order;
  },
  ordering: 'Wird bestellt …',
  ordered: 'Nummer bestellt',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Mieten oder finden',
  placeholder: 'Mieten oder finden: wa us, Einstellung, Nummer …',
  nothing: 'Nichts gefunden',
  foot: 'Zum Beispiel „wa us“: Dienst und Land. Enter mietet zum gezeigten Preis.',
  waitHere: 'Der Code erscheint hier, sobald er eintrifft.',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · beste Chance ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Andere Angebote',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`noch ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Zurzeit ist keine übrig.',
  tellWhenBack: 'Sagen, wenn wieder da',
  price: 'Höchstpreis',
  set: 'Sie werden benachrichtigt. Gekauft wird nichts.',
  list: 'Benachrichtigungen',
  waits: (most, locale) =>
    most === null ? 'Wartet, bis es wieder da ist' : `Wartet auf ${formatMoney(most, locale)} oder weniger`,
  back: (price, locale) => (price === null ? 'Wieder da' : `Wieder da für ${formatMoney(price, locale)}`),
  stop: 'Nicht mehr warten',
  stopFor: (order) => `Nicht mehr warten auf ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
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
    'Der ganze Verlauf wird von diesem Computer entfernt, was immer Suche und Filter zeigen. Sie können das kurz rückgängig machen.',
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

const sayNumbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 Nummer', other: `${formatNumber(count, locale)} Nummern` });

const seconds = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Noch keine Diagramme',
  emptyText: 'Sie erscheinen, sobald Ihre erste Nummer abgelaufen ist.',
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
      paidDays === 1
        ? `${formatMoney(total, locale)} in 30 Tagen, alles am ${mostDay}.`
        : `${formatMoney(total, locale)} in 30 Tagen. Höchster Tag: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'In den letzten 30 Tagen wurde nichts bezahlt. Eine Nummer ohne SMS kostet nichts.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nichts bezahlt`
        : `${day}: ${formatMoney(amount, locale)} für ${sayNumbers(count, locale)}`,
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
      `${isolateIfRtl(name)} hat am häufigsten zugestellt: ${formatPercent(share, locale)} von ${sayNumbers(count, locale)}. Dünne Linie: 95 % Sicherheit.`,
    tooFew: 'Zu wenige Nummern für einen Vergleich. Dünne Linie: 95 % Sicherheit.',
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
      `${isolateIfRtl(name)} war am schnellsten: meist ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Zu wenige Codes für einen Vergleich.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 Code', other: `${formatNumber(count, locale)} Codes` }),
    median: 'Median',
    codes: 'Codes',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Einstellung suchen',
  groups: { general: 'Allgemein', alerts: 'Hinweise und Tasten', buying: 'Ausgaben', advanced: 'Erweitert' },
  otherWords: {
    account: 'api token anmelden abmelden login',
    appearance: 'aussehen farbe dunkel nacht dark mode',
    clipboard: 'kopieren einfügen zwischenablage',
    startup: 'autostart hochfahren öffnen',
    notifications: 'meldung ton stumm leise alarm ruhezeit nacht nicht stören guthaben niedrig aufladen',
    shortcuts: 'hotkey tastenkürzel tasten',
    limits: 'budget geld maximum obergrenze',
    polling: 'tempo geschwindigkeit abstand schneller langsamer',
    webhook: 'tunnel ngrok cloudflared port',
    history: 'datenschutz löschen vergessen tage',
    assistants: 'ki mcp claude agent',
    updates: 'version upgrade neu aktualisieren',
    data: 'hilfe protokoll log fehler proxy handbuch ordner support',
  },
  noMatch: (query) => `Keine Einstellung passt zu „${isolateIfRtl(query)}“`,
  saved: 'Gespeichert',
  account: 'Konto',
  sandboxText: 'Sie nutzen die Sandbox: kostenlose Übungsnummern auf diesem Computer.',
  leaveSandbox: 'Sandbox verlassen',
  key: 'Schlüssel',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Im Schlüsselbund des Systems',
    weak: 'Ohne Schutz gespeichert',
    memory: 'Bis zum Beenden behalten',
    environment: 'Aus RENTIUM_API_KEY, nur für diesen Lauf',
  },
  server: 'Server',
  vendor: 'RentiumSMS öffnen',
  changeKey: 'Schlüssel ändern',
  forgetKey: 'Schlüssel löschen',
  forgetTitle: 'Diesen Schlüssel löschen?',
  forgetText: 'Der Schlüssel wird von diesem Computer entfernt. Ihre Nummern und der Verlauf bleiben.',
  notifications: 'Benachrichtigungen',
  notify: 'Benachrichtigen, wenn ein Code eintrifft',
  sound: 'Ton abspielen',
  soundName: 'Welcher Ton',
  sounds: { system: 'Systemton', chime: 'Glockenspiel', bell: 'Glocke', drop: 'Tropfen' },
  ownSoundText: 'Erklingt auch bei „Nicht stören“.',
  hideCode: 'Code in der Benachrichtigung verbergen',
  lowBalance: 'Melden, wenn das Guthaben fällt unter',
  lowBalanceNever: 'Nie',
  lowBalanceWrong: (example) =>
    `Nötig ist ein Betrag wie ${example}, oder nichts für nie. Der bisherige bleibt.`,
  quiet: 'Ruhezeiten',
  quietText: 'Kein Ton und keine Neuigkeiten. Codes erscheinen weiter.',
  quietTimes: 'Von und bis',
  quietFrom: 'Ruhe von',
  quietTo: 'Ruhe bis',
  clipboard: 'Zwischenablage',
  autoCopy: 'Codes beim Eintreffen kopieren',
  autoCopyText: 'Das ersetzt den Inhalt der Zwischenablage.',
  autoCopyNumber: 'Nummer gleich nach dem Mieten kopieren',
  clear: 'Kopierten Code löschen',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nie' : `Nach ${formatDelay(delayMs, locale)}`),
  appearance: 'Darstellung',
  language: 'Sprache',
  systemLanguage: 'System',
  theme: 'Design',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  shortcuts: 'Tastenkürzel',
  start: 'Gleich einrichten',
  country: 'Lieblingsland',
  noCountry: 'Keins',
  countryText: 'Steht beim Mieten an erster Stelle.',
  startText: 'Alles steht auch in den Einstellungen.',
  startDone: 'Fertig',
  startup: 'Start',
  launchAtLogin: 'Bei der Anmeldung starten',
  launchAtLoginText: 'Wartet im Infobereich, ohne dieses Fenster zu öffnen.',
  webhook: 'Webhook-Empfänger',
  limits: 'Grenzen',
  servicePriceWhere: 'Einen Höchstpreis für einen Dienst legen Sie unter „Nummer mieten“ fest.',
  polling: 'Suche nach SMS',
  history: 'Verlauf',
  retention: 'Beendete Nummern aufbewahren',
  retentionText: 'Älteres wird von diesem Computer gelöscht.',
  keptFor: (days, locale) => {
    if (days === null) return 'Für immer';
    return days === 365 ? 'Ein Jahr' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Ältere Nummern löschen?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Eine Nummer ist älter. Sie wird mit ihren SMS gelöscht, und das lässt sich nicht rückgängig machen.',
      other: `${formatNumber(count, locale)} Nummern sind älter. Sie werden mit ihren SMS gelöscht, und das lässt sich nicht rückgängig machen.`,
    }),
  shorten: 'Löschen',
  updates: 'Updates',
  assistants: 'Assistenten',
  allowAssistants: 'Assistenten Nummern und Codes lesen lassen',
  allowAssistantsText:
    'Programme auf diesem Computer, die MCP sprechen, dürfen Nummern, Codes und das Guthaben lesen. Mieten können sie nichts.',
  data: 'Daten und Hilfe',
  dataFolder: 'Datenordner',
  openFolder: 'Öffnen',
  diagnostics: 'Diagnosedatei',
  diagnosticsText: 'Für die Meldung eines Fehlers. Schlüssel, Codes und Nummern sind verborgen.',
  saveDiagnostics: 'Speichern …',
  diagnosticsSaved: (file) => `Gespeichert als ${file}`,
  readme: 'Anleitung lesen',
  reportProblem: 'Problem melden',
  about: 'Über',
  version: (version) => `Version ${version}`,
  unofficial: 'Ein inoffizieller Client, von RentiumSMS weder entwickelt noch unterstützt.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Sie gelten in jedem Fenster, gleich was vorn ist.',
  names: {
    copyLatest: 'Letzten Code kopieren',
    openPopup: 'Rentium Tray öffnen',
    openLine: 'Mieten oder finden',
    rentFavourite: 'Ersten Favoriten mieten',
  },
  inWindow: 'In diesem Fenster',
  anywhere: 'In jedem Programm',
  none: 'Keine',
  actions: {
    copyCode: 'Den eben eingetroffenen Code kopieren',
    line: 'Mieten oder finden',
    rent: 'Nummer mieten',
    rentAgain: 'Letzte noch einmal mieten',
    rentFavourite: 'Favoriten mieten',
    showTab: 'Reiter wechseln',
    close: 'Zurück oder Fenster verbergen',
    hide: 'Fenster verbergen',
    shortcuts: 'Alle Tastenkürzel zeigen',
  },
  record: 'Aufnehmen',
  recordFor: (name) => `Tasten aufnehmen: ${name}`,
  recording: 'Tasten drücken …',
  recordingHint: 'Esc behält die jetzigen, Rücktaste entfernt sie.',
  remove: (name) => `Tasten entfernen: ${name}`,
  refused: 'Ein anderes Programm hat diese Tasten, darum bewirken sie hier nichts.',
  asked:
    'Die Arbeitsumgebung wurde um diese Tasten gebeten. Ob sie sie vergibt, sagt sie nicht; es steht in ihren eigenen Einstellungen.',
  keys: {
    CommandOrControl: 'Strg',
    Control: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Leertaste',
    Insert: 'Einfg',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
  },
  macKeys: { CommandOrControl: 'Befehl', Control: 'Control', Alt: 'Option', Shift: 'Umschalt' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'einmal pro Sekunde';
  return perSecond < 1 ? `alle ${count(1 / perSecond)} Sekunden` : `${count(perSecond)}-mal pro Sekunde`;
};

const polling: WindowTexts['polling'] = {
  pace: 'Wie oft',
  paces: { gentler: 'Sparsam', normal: 'Normal', fastest: 'Schnell', own: 'Eigene' },
  meanings: {
    gentler: 'Schont Ihr Konto; Codes erscheinen vielleicht einen Moment später.',
    normal: 'Codes erscheinen fast sofort.',
    fastest: 'So schnell, wie Ihr Konto es erlaubt. Das hilft, wenn Sie auf drei oder mehr Nummern warten.',
    own: 'Wie in der Einstellungsdatei festgelegt.',
  },
  rates: (perReservation, total, locale) =>
    `Höchstens ${rate(perReservation, locale)} je Nummer und ${rate(total, locale)} insgesamt.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Automatisch nach Updates suchen',
  automaticText: 'Ohne Klick wird nichts installiert.',
  never: 'Noch nicht gesucht.',
  current: (agoMs, locale) => `Die neueste, zuletzt geprüft ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Suche nach Updates …',
  check: 'Jetzt suchen',
  available: (version) => `Version ${version} ist verfügbar.`,
  download: 'Herunterladen',
  downloading: (share, locale) => `Wird heruntergeladen: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version) => `Version ${version} ist bereit.`,
  install: 'Neu starten und installieren',
  notes: 'Was ist neu',
  releases: 'Alle Versionen',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'SMS per Webhook empfangen',
  text: 'Er lauscht nur auf diesem Computer. RentiumSMS erreicht ihn über einen Tunnel, den Sie selbst einrichten.',
  port: 'Port',
  portHint: 'Bei 0 wird ein freier Port genommen.',
  portWrong: 'Das ist kein Port: Nötig ist eine ganze Zahl von 0 bis 65535. Der bisherige bleibt.',
  url: 'Adresse für Ihren Tunnel',
  copyUrl: 'Adresse kopieren',
  urlCopied: 'Adresse kopiert',
  urlText:
    'Lassen Sie den Tunnel hier enden. Tragen Sie bei RentiumSMS die Adresse des Tunnels mit demselben Pfad dahinter ein.',
  requireSignature: 'Nur signierte Ereignisse',
  requireSignatureText:
    'RentiumSMS beschreibt keine Signatur. Schalten Sie dies nur ein, wenn der Absender die Ereignisse nach Standard Webhooks signiert: Kopieren Sie das Geheimnis und fügen Sie es dort ein, nach jeder Änderung erneut.',
  copySecret: 'Geheimnis kopieren',
  secretCopied: 'Geheimnis kopiert',
  testLabel: 'Testereignis',
  test: 'Testen',
  testing: 'Wird getestet …',
  answered: (delayMs, locale) =>
    `Ein signiertes Testereignis kam nach ${formatMilliseconds(delayMs, locale)} an. Der Tunnel wurde nicht getestet.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Datenschutz',
  privacyIntro:
    'Rentium Tray stellt diese Verbindungen her und keine anderen. Es zählt nichts und meldet nichts.',
  connections: {
    service:
      'api.rentiumsms.online (oder die Adresse in RENTIUM_API_URL), über HTTPS: beim Start und nach dem Aufwachen, wenn Sie Angebote ansehen, eine Nummer mieten oder sich Ihr Guthaben geändert haben kann, einmal in der Minute, solange Sie auf ein Angebot warten, und mehrmals in der Sekunde, solange eine Nummer auf ihre SMS wartet. Gesendet werden Ihr API-Schlüssel, was Sie bestellen, und die Version von Rentium Tray.',
    proxy:
      'Der Proxy, den Ihr System oder HTTPS_PROXY nennt, und sein Konfigurationsskript, wo es eines gibt. Die Verbindungen zu RentiumSMS und für Updates gehen dann verschlüsselt durch ihn hindurch.',
    updates:
      'github.com und dessen Dateiserver: in einer installierten Kopie einmal am Tag, sofern Sie das nicht in den Einstellungen abschalten, und wenn Sie ein Update herunterladen. Gesendet wird die Version von Rentium Tray.',
    self: 'Dieser Computer selbst (127.0.0.1): die Sandbox, und der Webhook-Empfänger, wenn Sie ihn einschalten. Nichts davon verlässt diesen Computer.',
    links:
      'Ihr Browser, für Seiten, die Sie mit einem Klick öffnen: RentiumSMS, GitHub, und neverssl.com, wo ein Netz eine Anmeldung verlangt.',
  },
  notices: 'Hinweise zu fremder Software',
  trademarks:
    'RentiumSMS sowie die Namen und Zeichen der Dienste gehören ihren Inhabern. Sie stehen hier nur, um diese zu benennen; keiner der Inhaber stellt Rentium Tray her oder empfiehlt es.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Wird geladen',
  opening: 'Der Schlüsselbund des Systems antwortet noch nicht; vielleicht fragt er nach seinem Passwort.',
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
