/** Settings: the webhook receiver. */
import { formatMilliseconds } from '../../spans.ts';
import type { Texts } from '../index.ts';

export const webhook: Texts['views']['webhook'] = {
  receive: 'Recibir SMS por webhook',
  text: 'Solo escucha en este equipo. RentiumSMS llega a él a través de un túnel que tú configuras.',
  port: 'Puerto',
  portHint: 'Con 0 se usa cualquier puerto libre.',
  portWrong: 'Eso no es un puerto: hace falta un número entero de 0 a 65535. Se mantiene el anterior.',
  url: 'Dirección para tu túnel',
  copyUrl: 'Copiar dirección',
  urlCopied: 'Dirección copiada',
  urlText:
    'Haz que el túnel termine aquí. En RentiumSMS, introduce la dirección del túnel seguida de la misma ruta.',
  requireSignature: 'Solo eventos firmados',
  requireSignatureText:
    'RentiumSMS no documenta ninguna firma. Actívalo solo si quien envía los eventos los firma con el secreto.',
  copySecret: 'Copiar secreto de firma',
  secretCopied: 'Secreto de firma copiado',
  testLabel: 'Evento de prueba',
  test: 'Probar',
  testing: 'Probando…',
  answered: (delayMs, locale) =>
    `Un evento firmado del entorno de pruebas llegó en ${formatMilliseconds(delayMs, locale)}. El túnel no se ha probado.`,
};
