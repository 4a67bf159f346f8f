/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Cerca un’impostazione',
  groups: { general: 'Generali', alerts: 'Avvisi e tasti', buying: 'Spesa', advanced: 'Avanzate' },
  otherWords: {
    account: 'api token accedi esci disconnetti sessione login',
    appearance: 'aspetto colore scuro notte dark',
    clipboard: 'copia incolla appunti segreto',
    startup: 'avvio autostart apri partenza',
    notifications: 'avviso suono muto silenzioso notifica',
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
  hideCode: 'Nascondi il codice nella notifica',
  clipboard: 'Appunti',
  autoCopy: 'Copia un codice appena arriva',
  autoCopyText: 'Sostituisce il contenuto degli appunti.',
  clear: 'Cancella un codice copiato',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Mai' : `Dopo ${formatDelay(delayMs, locale)}`),
  appearance: 'Aspetto',
  language: 'Lingua',
  systemLanguage: 'Sistema',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro', contrast: 'Contrasto elevato' },
  shortcuts: 'Scorciatoie da tastiera',
  startup: 'Avvio',
  launchAtLogin: 'Apri all’accesso',
  launchAtLoginText: 'Attende nell’area di notifica senza aprire questa finestra.',
  webhook: 'Ricevitore di webhook',
  limits: 'Limiti',
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

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Funzionano ovunque, qualunque finestra sia in primo piano.',
  names: {
    copyLatest: 'Copia l’ultimo codice',
    openPopup: 'Apri Rentium Tray',
    openLine: 'Noleggia o cerca',
    rentFavourite: 'Noleggia il primo preferito',
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

export const polling: Texts['views']['polling'] = {
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

export const updates: Texts['views']['updates'] = {
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

export const webhook: Texts['views']['webhook'] = {
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
