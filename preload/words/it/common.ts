/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
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

export const header: Views['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Aggiorna',
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

export const actions: Views['actions'] = {
  'enter-key': 'Inserisci una chiave',
  restart: 'Riavvia',
  'try-again': 'Riprova',
  'choose-again': 'Scegli di nuovo',
  'copy-details': 'Copia dettagli',
  'open-settings': 'Apri Impostazioni',
  'open-login-page': 'Apri la pagina di accesso della rete',
  'open-guide': 'Come risolvere',
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

export const announcements: Views['announcements'] = {
  code: (service, code) => `Codice ${code.split('').join(' ')} da ${isolateIfRtl(service)}`,
  sms: (service) => `SMS senza codice da ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
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

export const locked: Texts['views']['locked'] = {
  title: 'La chiave è bloccata',
  lead: 'Il portachiavi di sistema non si è aperto, quindi la chiave salvata non è leggibile. Resta intatta. Sbloccare il portachiavi e riavviare: viene interpellato una sola volta a ogni avvio.',
  restart: 'Riavvia',
  restarting: 'Riavvio…',
  other: 'oppure inserisci un’altra chiave',
};
