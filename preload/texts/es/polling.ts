/** Settings: how often the service is asked for SMS. */
import { formatNumber } from '../../format.ts';
import type { Texts } from '../index.ts';

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'una vez por segundo';
  return perSecond < 1 ? `cada ${count(1 / perSecond)} segundos` : `${count(perSecond)} veces por segundo`;
};

export const polling: Texts['views']['polling'] = {
  pace: 'Frecuencia',
  paces: { gentler: 'Suave', normal: 'Normal', fastest: 'Máxima', own: 'Propia' },
  meanings: {
    gentler: 'Carga poco tu cuenta; los códigos pueden aparecer un momento después.',
    normal: 'Los códigos aparecen casi al instante.',
    fastest: 'Tan rápido como permite tu cuenta. Ayuda si esperas tres números o más.',
    own: 'Como dice el archivo de ajustes.',
  },
  rates: (perReservation, total, locale) =>
    `Como máximo, ${rate(perReservation, locale)} por número y ${rate(total, locale)} en total.`,
};
