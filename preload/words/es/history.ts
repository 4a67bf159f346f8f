/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Lista', insights: 'Análisis' },
  viewSwitch: 'Historial como',
  search: 'Buscar',
  more: 'Exportar y eliminar',
  emptyTitle: 'Aún no hay nada',
  emptyText: 'Los números pasan aquí cuando se acaba su tiempo.',
  noMatchTitle: 'Sin coincidencias',
  noMatch: (query) => `Nada coincide con «${isolateIfRtl(query)}»`,
  noMatchText: 'Se busca en servicios, países, operadores, números, remitentes, textos y códigos.',
  noMatchFiltered: 'Ninguna entrada cumple la búsqueda y todos los filtros.',
  showAll: 'Ver todo',
  today: 'Hoy',
  yesterday: 'Ayer',
  entries: (count, locale) =>
    plural(locale, count, { one: '1 entrada', other: `${formatNumber(count, locale)} entradas` }),
  found: (count, total, locale) => `${formatNumber(count, locale)} de ${formatNumber(total, locale)}`,
  filters: {
    service: 'Servicio',
    country: 'País',
    outcome: 'Resultado',
    period: 'Período',
    anyService: 'Todos los servicios',
    anyCountry: 'Todos los países',
    anyOutcome: 'Todos los resultados',
    anyPeriod: 'Siempre',
    outcomes: { code: 'Código', 'no-sms': 'Sin SMS', refunded: 'Reembolsado', late: 'SMS tardío' },
    periods: { today: 'Hoy', week: 'Últimos 7 días', month: 'Últimos 30 días' },
    group: 'Filtros',
    clear: 'Quitar filtros',
  },
  noNumber: 'Sin número',
  noSms: 'Sin SMS',
  noCode: 'Sin código',
  late: 'Tarde',
  lateText: 'llegó después del final',
  refunded: 'Reembolsado',
  refundAwaited: 'Reembolso pendiente',
  rowActions: (service) => `Más de ${isolateIfRtl(service)}`,
  rentAgain: 'Alquilar otra vez',
  remove: 'Eliminar',
  removeTitle: '¿Eliminar esta entrada?',
  removeText: 'El número y sus SMS se eliminan de este equipo. No se puede deshacer.',
  removed: 'Entrada eliminada',
  exportCsv: 'Exportar como CSV',
  exportJson: 'Exportar como JSON',
  exported: (file) => `Guardado como ${file}`,
  removeAll: 'Eliminar todo',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      one: '¿Eliminar la única entrada?',
      other: `¿Eliminar las ${formatNumber(count, locale)} entradas?`,
    }),
  removeAllText:
    'Se elimina de este equipo todo el historial, muestren lo que muestren la búsqueda y los filtros. No se puede deshacer.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: '1 entrada eliminada',
      other: `${formatNumber(count, locale)} entradas eliminadas`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: 'Se conservan 1 día.',
      other: `Se conservan ${formatNumber(days, locale)} días.`,
    }),
  keptForGood: 'Se conservan hasta que las elimines.',
  changeRetention: 'Cambiar en Ajustes',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 número', other: `${formatNumber(count, locale)} números` });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Aún no hay datos',
  emptyText: 'Salen de tus propios números, en cuanto termina uno de ellos.',
  spent: 'Gastado',
  codes: 'Códigos',
  timeToCode: 'Tiempo hasta el código',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Moneda',
  unnamedCurrency: 'Sin nombre',
  showTable: 'Ver como tabla',
  showPlot: 'Ver como gráfico',
  showAll: (count, locale) => `Ver los ${formatNumber(count, locale)}`,
  showFewer: 'Ver menos',
  spending: {
    title: 'Gasto por día',
    summary: (total, paidDays, most, mostDay, locale) =>
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} en los últimos 30 días, todo el ${mostDay}.`,
        other: `${formatMoney(total, locale)} en los últimos 30 días, en ${formatNumber(paidDays, locale)} de ellos. El día de más gasto: ${formatMoney(most, locale)}, el ${mostDay}.`,
      }),
    nothing: 'No se pagó nada en los últimos 30 días. Un número sin SMS no cuesta nada.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nada pagado`
        : `${day}: ${formatMoney(amount, locale)} por ${numbers(count, locale)}`,
    day: 'Día',
    amount: 'Pagado',
    count: 'Números',
    onlyPaidDays: 'Se omiten los días en que no se pagó nada.',
  },
  by: { label: 'Por', operator: 'Operador', service: 'Servicio' },
  delivery: {
    operators: 'Entrega por operador',
    services: 'Entrega por servicio',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} fue lo que más entregó: el ${formatPercent(share, locale)} de ${numbers(count, locale)}. Línea fina: 95 % de confianza.`,
    tooFew:
      'Hay muy pocos números para dar proporciones: se muestran las cantidades. Línea fina: 95 % de confianza.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} de ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} a ${formatPercent(high, locale)}`,
    name: 'Nombre',
    delivered: 'Entregados',
    confidence: 'Intervalo del 95 %',
  },
  speed: {
    operators: 'Tiempo hasta el código por operador',
    services: 'Tiempo hasta el código por servicio',
    summary: (name, value, count, locale) =>
      `${isolateIfRtl(name)} fue lo más rápido: la mitad de sus ${formatNumber(count, locale)} códigos llegó en ${seconds(value, locale, 'long')}.`,
    tooFew: 'Hay muy pocos códigos para una mediana: se muestran las cantidades.',
    codeCount: (count, locale) =>
      plural(locale, count, { one: '1 código', other: `${formatNumber(count, locale)} códigos` }),
    median: 'Mediana',
    codes: 'Códigos',
  },
};
