/** Settings: newer versions of the application. */
import { formatPercent } from '../../format.ts';
import { formatAgo } from '../../spans.ts';
import { ltr } from '../bidi.ts';
import type { Texts } from '../index.ts';

export const updates: Texts['views']['updates'] = {
  automatic: 'البحث عن التحديثات تلقائيًا',
  automaticText: 'لا يُثبَّت شيء دون نقرة.',
  never: 'لم يُبحث بعد.',
  current: (agoMs, locale) => `هو الأحدث، بحسب آخر بحث ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'جارٍ البحث عن تحديثات…',
  check: 'البحث الآن',
  available: (version) => `الإصدار ${ltr(version)} متاح.`,
  download: 'تنزيل',
  downloading: (share, locale) => `جارٍ التنزيل: ${formatPercent(share, locale)}`,
  progress: 'التنزيل',
  ready: (version) => `الإصدار ${ltr(version)} جاهز.`,
  install: 'إعادة التشغيل والتثبيت',
  notes: 'ما الجديد',
  releases: 'كل الإصدارات',
};
