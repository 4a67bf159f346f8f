/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Lista', insights: 'Análise' },
  viewSwitch: 'Histórico como',
  search: 'Buscar',
  more: 'Exportar e excluir',
  emptyTitle: 'Nada aqui ainda',
  emptyText: 'Os números vêm para cá quando o tempo deles acaba.',
  noMatchTitle: 'Nenhum resultado',
  noMatch: (query) => `Nada corresponde a “${isolateIfRtl(query)}”`,
  noMatchText: 'A busca abrange serviços, países, operadoras, números, remetentes, textos e códigos.',
  noMatchFiltered: 'Nenhum registro atende à busca e a todos os filtros.',
  showAll: 'Mostrar tudo',
  today: 'Hoje',
  yesterday: 'Ontem',
  entries: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} registro`,
      other: `${formatNumber(count, locale)} registros`,
    }),
  found: (count, total, locale) => `${formatNumber(count, locale)} de ${formatNumber(total, locale)}`,
  filters: {
    service: 'Serviço',
    country: 'País',
    outcome: 'Resultado',
    period: 'Período',
    anyService: 'Todos os serviços',
    anyCountry: 'Todos os países',
    anyOutcome: 'Todos os resultados',
    anyPeriod: 'Qualquer data',
    outcomes: { code: 'Código', 'no-sms': 'Sem SMS', refunded: 'Reembolsado', late: 'SMS atrasado' },
    periods: { today: 'Hoje', week: 'Últimos 7 dias', month: 'Últimos 30 dias' },
    group: 'Filtros',
    clear: 'Limpar filtros',
  },
  noNumber: 'Sem número',
  noSms: 'Sem SMS',
  noCode: 'Sem código',
  late: 'Atrasado',
  lateText: 'chegou depois do fim',
  refunded: 'Reembolsado',
  refundAwaited: 'Reembolso pendente',
  rowActions: (service) => `Mais de ${isolateIfRtl(service)}`,
  rentAgain: 'Alugar de novo',
  remove: 'Excluir',
  removeTitle: 'Excluir este registro?',
  removeText: 'O número e seus SMS são removidos deste computador. Isso não pode ser desfeito.',
  removed: 'Registro excluído',
  exportCsv: 'Exportar como CSV',
  exportJson: 'Exportar como JSON',
  exported: (file) => `Salvo como ${file}`,
  removeAll: 'Excluir tudo',
  removeAllTitle: (count, locale) =>
    count === 1
      ? 'Excluir o único registro?'
      : plural(locale, count, {
          one: `Excluir ${formatNumber(count, locale)} registro?`,
          other: `Excluir todos os ${formatNumber(count, locale)} registros?`,
        }),
  removeAllText:
    'Todo o histórico é removido deste computador, não importa o que a busca e os filtros mostrem. Isso não pode ser desfeito.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} registro excluído`,
      other: `${formatNumber(count, locale)} registros excluídos`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: `Mantidos por ${formatNumber(days, locale)} dia.`,
      other: `Mantidos por ${formatNumber(days, locale)} dias.`,
    }),
  keptForGood: 'Mantidos até você excluir.',
  changeRetention: 'Mudar nas Configurações',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) =>
  plural(locale, count, {
    one: `${formatNumber(count, locale)} número`,
    other: `${formatNumber(count, locale)} números`,
  });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Ainda sem dados',
  emptyText: 'Eles vêm dos seus próprios números, assim que um deles terminar.',
  spent: 'Gasto',
  codes: 'Códigos',
  timeToCode: 'Tempo até o código',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Moeda',
  unnamedCurrency: 'Sem nome',
  showTable: 'Ver como tabela',
  showPlot: 'Ver como gráfico',
  showAll: (count, locale) => `Mostrar todos (${formatNumber(count, locale)})`,
  showFewer: 'Mostrar menos',
  spending: {
    title: 'Gasto por dia',
    summary: (total, paidDays, most, mostDay, locale) =>
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} nos últimos 30 dias, tudo em ${mostDay}.`,
        other: `${formatMoney(total, locale)} nos últimos 30 dias, em ${formatNumber(paidDays, locale)} deles. O dia de maior gasto: ${formatMoney(most, locale)}, em ${mostDay}.`,
      }),
    nothing: 'Nada foi pago nos últimos 30 dias. Um número sem SMS não custa nada.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nada pago`
        : `${day}: ${formatMoney(amount, locale)} por ${numbers(count, locale)}`,
    day: 'Dia',
    amount: 'Pago',
    count: 'Números',
    onlyPaidDays: 'Dias em que nada foi pago não aparecem.',
  },
  by: { label: 'Por', operator: 'Operadora', service: 'Serviço' },
  delivery: {
    operators: 'Entrega por operadora',
    services: 'Entrega por serviço',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} teve a melhor entrega: ${formatPercent(share, locale)} de ${numbers(count, locale)}. Linha fina: 95% de confiança.`,
    tooFew:
      'Há poucos números para calcular proporções: são mostradas as quantidades. Linha fina: 95% de confiança.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} de ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} a ${formatPercent(high, locale)}`,
    name: 'Nome',
    delivered: 'Entregues',
    confidence: 'Intervalo de 95%',
  },
  speed: {
    operators: 'Tempo até o código por operadora',
    services: 'Tempo até o código por serviço',
    summary: (name, value, count, locale) =>
      `${isolateIfRtl(name)} teve o menor tempo: metade dos seus ${formatNumber(count, locale)} códigos chegou em ${seconds(value, locale, 'long')}.`,
    tooFew: 'Há poucos códigos para uma mediana: são mostradas as quantidades.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        one: `${formatNumber(count, locale)} código`,
        other: `${formatNumber(count, locale)} códigos`,
      }),
    median: 'Mediana',
    codes: 'Códigos',
  },
};
