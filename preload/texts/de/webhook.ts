/** Settings: the webhook receiver. */
import { formatMilliseconds } from '../../spans.ts';
import type { Texts } from '../index.ts';

export const webhook: Texts['views']['webhook'] = {
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
    'RentiumSMS beschreibt keine Signatur. Schalten Sie dies nur ein, wenn der Absender die Ereignisse mit dem Geheimnis signiert.',
  copySecret: 'Geheimnis kopieren',
  secretCopied: 'Geheimnis kopiert',
  testLabel: 'Testereignis',
  test: 'Testen',
  testing: 'Wird getestet …',
  answered: (delayMs, locale) =>
    `Ein signiertes Ereignis der Sandbox kam nach ${formatMilliseconds(delayMs, locale)} an. Der Tunnel wurde nicht getestet.`,
};
