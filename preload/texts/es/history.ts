/** History: the list of numbers that ended. */
import { formatNumber } from '../../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Lista', insights: 'Análisis' },
  viewSwitch: 'Historial como',
  search: 'Buscar',
  more: 'Exportar y eliminar',
  emptyTitle: 'Aún no hay nada',
  emptyText: 'Los números pasan aquí cuando se acaba su tiempo.',
  noMatchTitle: 'Sin coincidencias',
  noMatch: (query) => `Nada coincide con «${query}»`,
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
  rowActions: (service) => `Más de ${service}`,
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
