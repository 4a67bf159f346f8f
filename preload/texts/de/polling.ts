/** Settings: how often the service is asked for SMS. */
import { formatNumber } from '../../format.ts';
import type { Texts } from '../index.ts';

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'einmal pro Sekunde';
  return perSecond < 1 ? `alle ${count(1 / perSecond)} Sekunden` : `${count(perSecond)}-mal pro Sekunde`;
};

export const polling: Texts['views']['polling'] = {
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
