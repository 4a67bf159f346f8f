/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
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
