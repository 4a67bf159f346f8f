/** Settings: how often the service is asked for SMS. */
import { formatNumber } from '../../format.ts';
import type { Texts } from '../index.ts';
import { plural } from './plural.ts';

const times = (perSecond: number, locale: string): string => {
  const count = formatNumber(perSecond, locale, 1);
  return plural(locale, perSecond, {
    zero: `${count} مرة في الثانية`,
    one: 'مرة في الثانية',
    two: 'مرتين في الثانية',
    few: `${count} مرات في الثانية`,
    many: `${count} مرة في الثانية`,
    other: `${count} مرة في الثانية`,
  });
};

const every = (seconds: number, locale: string): string => {
  const count = formatNumber(seconds, locale, 1);
  return plural(locale, seconds, {
    zero: `مرة كل ${count} ثانية`,
    one: 'مرة كل ثانية',
    two: 'مرة كل ثانيتين',
    few: `مرة كل ${count} ثوانٍ`,
    many: `مرة كل ${count} ثانية`,
    other: `مرة كل ${count} ثانية`,
  });
};

const rate = (perSecond: number, locale: string): string =>
  perSecond < 1 ? every(1 / perSecond, locale) : times(perSecond, locale);

export const polling: Texts['views']['polling'] = {
  pace: 'الوتيرة',
  paces: { gentler: 'هادئة', normal: 'عادية', fastest: 'قصوى', own: 'خاصة' },
  meanings: {
    gentler: 'خفيفة على حسابك؛ وقد تظهر الرموز متأخرة لحظة.',
    normal: 'تظهر الرموز فورًا تقريبًا.',
    fastest: 'بأسرع ما يسمح به حسابك. تفيد عند انتظار ثلاثة أرقام أو أكثر.',
    own: 'كما في ملف الإعدادات.',
  },
  rates: (perReservation, total, locale) =>
    `بحد أقصى ${rate(perReservation, locale)} لكل رقم، و${rate(total, locale)} للجميع.`,
};
