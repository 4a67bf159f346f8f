/** Settings: how often the service is asked for SMS. */
import { formatNumber } from '../../format.ts';

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'once a second';
  return perSecond < 1 ? `every ${count(1 / perSecond)} seconds` : `${count(perSecond)} times a second`;
};

export const polling = {
  pace: 'How often',
  paces: { gentler: 'Gentler', normal: 'Normal', fastest: 'Fastest', own: 'Your own' },
  meanings: {
    gentler: 'Easy on your account; codes may show up a moment later.',
    normal: 'Codes show up almost at once.',
    fastest: 'As fast as your account allows. It helps where you wait for three numbers or more.',
    own: 'As the settings file says.',
  },
  rates: (perReservation: number, total: number, locale: string) =>
    `At most ${rate(perReservation, locale)} for each number and ${rate(total, locale)} for all.`,
};
