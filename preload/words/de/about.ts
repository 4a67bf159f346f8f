/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
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
