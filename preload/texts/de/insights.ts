/** Insights: plots of the person's own history, and what each says in words. */
import { formatMoney, formatNumber, formatPercent } from '../../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

const numbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 Nummer', other: `${formatNumber(count, locale)} Nummern` });

const seconds = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Noch keine Zahlen',
  emptyText: 'Sie stammen aus Ihren eigenen Nummern, sobald eine davon beendet ist.',
  spent: 'Ausgegeben',
  codes: 'Codes',
  timeToCode: 'Zeit bis zum Code',
  unknown: '–',
  seconds,
  currency: 'Währung',
  unnamedCurrency: 'Nicht genannt',
  showTable: 'Als Tabelle zeigen',
  showPlot: 'Als Diagramm zeigen',
  showAll: (count, locale) => `Alle ${formatNumber(count, locale)} zeigen`,
  showFewer: 'Weniger zeigen',
  spending: {
    title: 'Ausgaben pro Tag',
    summary: (total, paidDays, most, mostDay, locale) =>
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} in den letzten 30 Tagen, alles davon am ${mostDay}.`,
        other: `${formatMoney(total, locale)} in den letzten 30 Tagen, an ${formatNumber(paidDays, locale)} davon. Am meisten an einem Tag: ${formatMoney(most, locale)} (${mostDay}).`,
      }),
    nothing: 'In den letzten 30 Tagen wurde nichts bezahlt. Eine Nummer ohne SMS kostet nichts.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nichts bezahlt`
        : `${day}: ${formatMoney(amount, locale)} für ${numbers(count, locale)}`,
    day: 'Tag',
    amount: 'Bezahlt',
    count: 'Nummern',
    onlyPaidDays: 'Tage, an denen nichts bezahlt wurde, fehlen.',
  },
  by: { label: 'Nach', operator: 'Anbieter', service: 'Dienst' },
  delivery: {
    operators: 'Zustellung nach Anbieter',
    services: 'Zustellung nach Dienst',
    summary: (name, share, count, locale) =>
      `${name} hat am häufigsten zugestellt: ${formatPercent(share, locale)} von ${numbers(count, locale)}. Die dünne Linie zeigt, wo der wahre Anteil mit 95 % Sicherheit liegt.`,
    tooFew:
      'Für Anteile sind es zu wenige Nummern: Gezeigt werden die Anzahlen. Die dünne Linie zeigt, wo der wahre Anteil mit 95 % Sicherheit liegt.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} von ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} bis ${formatPercent(high, locale)}`,
    name: 'Name',
    delivered: 'Zugestellt',
    confidence: '95-%-Intervall',
  },
  speed: {
    operators: 'Zeit bis zum Code nach Anbieter',
    services: 'Zeit bis zum Code nach Dienst',
    summary: (name, value, count, locale) =>
      `${name} war am schnellsten: Die Hälfte der ${formatNumber(count, locale)} Codes kam innerhalb von ${seconds(value, locale)}.`,
    tooFew: 'Für einen Median sind es zu wenige Codes: Gezeigt werden die Anzahlen.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 Code', other: `${formatNumber(count, locale)} Codes` }),
    median: 'Median',
    codes: 'Codes',
  },
};
