/** The Portuguese (Brazil) texts of the window. Whoever loads them gets those outside the window too. */
import { dayMs, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolateIfRtl,
} from '../format.ts';
import { plural } from '../intl.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Atualizar',
  pin: 'Manter esta janela aberta',
  unpin: 'Deixar a janela fechar',
  sandbox: 'Testes',
  connecting: 'Conectando…',
  offlineSince: (time) => `Sem conexão desde ${time}`,
  failingSince: (time) => `Problemas desde ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Seu saldo caiu ${formatMoney(by, locale)}, para ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Seu saldo subiu ${formatMoney(by, locale)}, para ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Números', history: 'Histórico', settings: 'Configurações' },
  tabList: 'Seções',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Código ${code.split('').join(' ')} de ${isolateIfRtl(service)}`,
  sms: (service) => `SMS sem código de ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'Números de telefone para códigos SMS',
  lead: 'Alugue um número, receba o código e cole.',
  trySandbox: 'Usar o ambiente de testes',
  sandboxHint: 'Números de treino grátis, sem conta.',
  or: 'ou pratique antes',
  keyLabel: 'Chave de API',
  keyHint: 'Cole aqui: ela é verificada uma vez e guardada no chaveiro do sistema.',
  saveKey: 'Salvar chave',
  savingKey: 'Verificando a chave…',
  keepInMemory: 'Usar nesta sessão',
  keepWeak: 'Salvar mesmo assim',
  honest:
    'Os números são reutilizados por outras pessoas. Nunca use um deles no seu banco ou e-mail principal. Este é um cliente não oficial.',
  getKey: 'Obter uma chave',
  showKey: 'Mostrar a chave',
  hideKey: 'Ocultar a chave',
};

const locked: WindowTexts['locked'] = {
  title: 'Sua chave está bloqueada',
  lead: 'O chaveiro do sistema não abriu, então a chave salva não pode ser lida. Ela continua intacta. Desbloqueie o chaveiro e reinicie: ele é consultado uma vez a cada início.',
  restart: 'Reiniciar',
  restarting: 'Reiniciando…',
  other: 'ou insira outra chave',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Alugar um número',
  emptyTitle: 'Nenhum número ativo',
  emptyText: 'Alugue um e o código aparece aqui.',
  list: 'Números alugados',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Pedindo…',
  noNumber: 'A RentiumSMS não enviou um número',
  waiting: 'Esperando o SMS',
  waitingMore: 'Aguardando mais SMS',
  timeLeft: 'Tempo restante',
  until: (time) => `Até ${time}`,
  timeUp: 'Tempo esgotado, última verificação',
  stopWatching: 'Parar de esperar',
  stopHint:
    'Para de buscar SMS. O número segue alugado até o tempo acabar: a RentiumSMS não permite cancelar.',
  stoppedText: 'O número segue alugado até o tempo acabar. Retome para ver novos SMS.',
  watchAgain: 'Retomar',
  remove: 'Remover',
  broken: 'Este cartão não pode ser mostrado como deveria. O número e seus códigos estão a salvo.',
  notWatched: 'Pausado',
  watchingStopped: (number) => `Pausado: ${number}`,
  watchingStoppedFor: (service) => `Pausado: ${isolateIfRtl(service)}`,
  undo: 'Desfazer',
  copy: 'Copiar',
  copyNumber: 'Copiar número',
  copyForms: 'Outros formatos',
  copyE164: (e164) => `Internacional: ${e164}`,
  copyNational: (national) => `Nacional: ${national}`,
  copyDigits: (digits) => `Só dígitos: ${digits}`,
  copyCode: 'Copiar código',
  copied: 'Copiado',
  numberCopied: 'Número copiado',
  codeCopied: 'Código copiado',
  noCode: 'Nenhum código neste SMS',
  from: (sender) => `De ${isolateIfRtl(sender)}`,
  unknownSender: 'Remetente desconhecido',
  disagree: (service, text) =>
    `Dois códigos: a RentiumSMS informa ${isolateIfRtl(service)}; o texto diz ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Copiar ${isolateIfRtl(code)}`,
  moreSms: (count, locale) => `Mais ${formatNumber(count, locale)} SMS`,
  onHold: (amount, locale) => `${formatMoney(amount, locale)} retidos`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} retidos, reembolsados se nenhum SMS chegar`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} pagos`,
    'refund-awaited': (amount, locale, since) =>
      `Reembolso de ${formatMoney(amount, locale)} pendente desde ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
  },
  costUnknown: 'Preço desconhecido',
  chargeUnknown: 'Pagamento desconhecido',
  priceShown: (price, locale) => `O preço mostrado era ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `O preço mostrado era ${formatMoney(shown, locale)}; o número custa ${formatMoney(price, locale)}.`,
  details: 'Detalhes',
  more: 'Mais',
  less: 'Menos',
  expand: (service) => `Mostrar tudo de ${isolateIfRtl(service)}`,
  fold: 'Recolher',
  copiedAt: (time) => `Copiado às ${time}`,
  handover: 'Diga este PIN ao entregador. Não é um código de acesso.',
  paused: (reason) => `Em pausa: ${reason}`,
  usual: (by) => `9 em 10 chegam até ${by}`,
  unlikely: 'Agora improvável',
  noSms: 'Nenhum SMS chegou',
  endings: {
    awaited: (amount, locale) => `reembolso de ${formatMoney(amount, locale)} pendente`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
    unseen: 'sem reembolso em um dia',
  },
  rentAnother: 'Alugar outro',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Tentar ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Abrir RentiumSMS',
  label: 'Etiqueta',
  saveLabel: 'Salvar',
  refused: 'Recusado pelo site',
  orderedAt: (time) => `Pedido às ${time}`,
  events: {
    ordered: 'Pedido',
    reserved: 'Número atribuído',
    unresolved: 'Sem resposta clara',
    sms: 'SMS recebido',
    stopped: 'Pausado',
    'watched-again': 'Retomado',
    ended: 'Encerrado',
    'refund-seen': 'Reembolsado',
  },
  endedBy,
  lateSms: 'SMS depois do fim',
  ago: (ms, locale) => (isInstant(ms) ? 'agora mesmo' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'imediatamente' : `${formatSpan(ms, locale)} depois`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: 'Este número foi comprado?',
  reasons: {
    'no-answer': 'A RentiumSMS não respondeu ao pedido.',
    server: 'A RentiumSMS respondeu ao pedido com um erro.',
    'bad-response': 'A RentiumSMS enviou uma resposta ilegível.',
    interrupted: 'O Rentium Tray fechou antes da resposta.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Provavelmente pago: seu saldo caiu ${formatFall(before, after, locale)}.`
        : 'Provavelmente pago: reembolsos o ocultaram no seu saldo.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Provavelmente não pago: seu saldo não mudou.'
        : 'Provavelmente não pago: outros números explicam seu saldo.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Não dá para saber: seu saldo subiu.'
        : `Não dá para saber: seu saldo caiu ${formatFall(before, after, locale)}, que não é o preço.`,
    unknown: () => 'Não dá para saber: seus saldos não podem ser comparados.',
  },
  unknown: 'Não dá para saber: um dos seus saldos é desconhecido.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Outros números custaram ${formatMoney(amount, locale)} nesse meio-tempo.`
      : `Outros reembolsos somaram ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} nesse meio-tempo.`,
  elsewhereUnknown: 'Não se sabe quanto outros pedidos custaram nesse meio-tempo.',
  check: 'Verificar de novo',
  checking: 'Verificando…',
  dismiss: 'Dispensar',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Alugar um número',
  service: 'Serviço',
  country: 'País',
  operator: 'Operadora',
  placeholders: {
    service: 'Escolha um serviço',
    country: 'Escolha um país',
    operator: 'Escolha uma operadora',
  },
  waitFor: { country: 'Escolha antes um serviço', operator: 'Escolha antes um país' },
  loading: 'Carregando…',
  noMatch: 'Nenhum resultado',
  empty: 'Nada disponível aqui',
  columns: { name: 'Nome', rate: 'Sucesso', stock: 'Restam', price: 'Preço', from: 'Desde' },
  sortGroup: 'Ordenar',
  sort: {
    name: 'Ordenar por nome',
    rate: 'Ordenar por sucesso',
    stock: 'Ordenar por quantidade',
    price: 'Ordenar por preço',
  },
  sorted: {
    name: { ascending: 'Por nome, de A a Z', descending: 'Por nome, de Z a A' },
    rate: {
      ascending: 'Por sucesso, piores primeiro',
      descending: 'Por sucesso, melhores primeiro',
    },
    stock: {
      ascending: 'Por quantidade, menores primeiro',
      descending: 'Por quantidade, maiores primeiro',
    },
    price: { ascending: 'Por preço, menores primeiro', descending: 'Por preço, maiores primeiro' },
  },
  unsorted: 'Ordem recomendada',
  groups: {
    'favourites-and-recent': 'Favoritos e recentes',
    favourites: 'Favoritos',
    recent: 'Recentes',
    others: 'Todos os outros',
  },
  updating: 'Atualizando…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'preço desconhecido'
        : `${facts.isLowest ? 'a partir de ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`restam ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} de sucesso`]),
      ...(facts.isBest ? ['melhor opção'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Alugar (preço desconhecido)' : `Alugar por ${formatMoney(price, locale)}`,
  incomplete: 'Alugar',
  topUp: 'Recarregar na RentiumSMS',
  bestValue: 'Melhor opção',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} com ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} pelo mesmo preço`;
    return more.amountMinor > 0 ? `${odds} por ${difference} a mais` : `${odds} por ${difference} a menos`;
  },
  updatingPrice: 'Atualizando o preço…',
  balanceAfter: (balance, locale) => `Saldo depois: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Seu saldo de ${formatMoney(balance, locale)} não basta`,
  servicePrice: (service, most, locale) =>
    `Preço máximo para ${isolateIfRtl(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Definir um preço máximo para ${isolateIfRtl(service)}`,
  favourite: 'Favorito',
  favouriteAdded: 'Adicionado aos favoritos',
  favouriteRemoved: 'Removido dos favoritos',
  quick: 'Favoritos e pedidos recentes',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favorito` : order;
  },
  ordering: 'Pedindo…',
  ordered: 'Número pedido',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Alugar ou buscar',
  placeholder: 'Alugar ou buscar: wa us, ajustes, um número…',
  nothing: 'Nada encontrado',
  foot: 'Tente “wa us”: serviço e país. Enter aluga pelo preço mostrado.',
  waitHere: 'O código aparece aqui quando chegar.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · melhor chance ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Outras ofertas',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`restam ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Nenhum disponível no momento.',
  tellWhenBack: 'Avisar quando voltar',
  price: 'Preço máximo',
  set: 'Você será avisado. Nada é comprado.',
  list: 'Avisos',
  waits: (most, locale) =>
    most === null ? 'Esperando voltar' : `Esperando por ${formatMoney(most, locale)} ou menos`,
  back: (price, locale) => (price === null ? 'Disponível' : `Disponível por ${formatMoney(price, locale)}`),
  stop: 'Remover aviso',
  stopFor: (order) => `Remover aviso de ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
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
    'Todo o histórico é removido deste computador, não importa o que a busca e os filtros mostrem. Você pode desfazer por um instante.',
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

const sayNumbers = (count: number, locale: string) =>
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

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Ainda sem gráficos',
  emptyText: 'Eles aparecem quando seu primeiro número expirar.',
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
      paidDays === 1
        ? `${formatMoney(total, locale)} em 30 dias, tudo em ${mostDay}.`
        : `${formatMoney(total, locale)} em 30 dias. Dia de maior gasto: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'Nada foi pago nos últimos 30 dias. Um número sem SMS não custa nada.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: nada pago`
        : `${day}: ${formatMoney(amount, locale)} por ${sayNumbers(count, locale)}`,
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
      `${isolateIfRtl(name)} teve a melhor entrega: ${formatPercent(share, locale)} de ${sayNumbers(count, locale)}. Linha fina: 95% de confiança.`,
    tooFew: 'Poucos números para comparar. Linha fina: 95% de confiança.',
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
      `${isolateIfRtl(name)} teve o menor tempo: em geral ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Poucos códigos para comparar.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        one: `${formatNumber(count, locale)} código`,
        other: `${formatNumber(count, locale)} códigos`,
      }),
    median: 'Mediana',
    codes: 'Códigos',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Buscar uma configuração',
  groups: { general: 'Geral', alerts: 'Avisos e teclas', buying: 'Gastos', advanced: 'Avançado' },
  otherWords: {
    account: 'api token entrar sair sessão login conta',
    appearance: 'visual cor escuro noite dark modo',
    clipboard: 'copiar colar segredo transferência',
    startup: 'inicialização autostart abrir ligar boot',
    notifications: 'alerta som mudo silêncio aviso popup silêncio noite não perturbe saldo baixo recarregar',
    shortcuts: 'atalho teclas hotkey globais',
    limits: 'orçamento dinheiro máximo teto',
    polling: 'velocidade intervalo rápido lento',
    webhook: 'túnel ngrok cloudflared porta push',
    history: 'privacidade apagar esquecer dias retenção',
    assistants: 'ia ai mcp claude agente',
    updates: 'versão atualizar novo',
    data: 'ajuda registro log bug erro proxy manual pasta suporte',
  },
  noMatch: (query) => `Nenhuma configuração corresponde a “${isolateIfRtl(query)}”`,
  saved: 'Salvo',
  account: 'Conta',
  sandboxText: 'Você está no ambiente de testes: números de treino neste computador, grátis.',
  leaveSandbox: 'Sair dos testes',
  key: 'Chave',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Guardada no chaveiro do sistema',
    weak: 'Salva sem proteção',
    memory: 'Mantida até você sair',
    environment: 'De RENTIUM_API_KEY, só desta vez',
  },
  server: 'Servidor',
  vendor: 'Abrir RentiumSMS',
  changeKey: 'Trocar chave',
  forgetKey: 'Esquecer chave',
  forgetTitle: 'Esquecer esta chave?',
  forgetText: 'A chave é removida deste computador. Seus números e o histórico ficam.',
  notifications: 'Notificações',
  notify: 'Notificar quando um código chegar',
  sound: 'Tocar um som',
  soundName: 'Qual som',
  sounds: { system: 'Som do sistema', chime: 'Carrilhão', bell: 'Sino', drop: 'Gota' },
  ownSoundText: 'Toca também em Não perturbe.',
  hideCode: 'Ocultar o código na notificação',
  lowBalance: 'Avisar quando o saldo ficar abaixo de',
  lowBalanceNever: 'Nunca',
  lowBalanceWrong: (example) =>
    `Digite um valor como ${example}, ou nada para nunca. O valor anterior foi mantido.`,
  quiet: 'Horário de silêncio',
  quietText: 'Sem sons nem novidades. Os códigos continuam aparecendo.',
  quietTimes: 'De e até',
  quietFrom: 'Silêncio a partir de',
  quietTo: 'Silêncio até',
  clipboard: 'Área de transferência',
  autoCopy: 'Copiar o código assim que chegar',
  autoCopyText: 'Substitui o que está na área de transferência.',
  autoCopyNumber: 'Copiar o número assim que for alugado',
  clear: 'Limpar um código copiado',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nunca' : `Após ${formatDelay(delayMs, locale)}`),
  appearance: 'Aparência',
  language: 'Idioma',
  systemLanguage: 'Sistema',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Escuro', contrast: 'Alto contraste' },
  shortcuts: 'Atalhos de teclado',
  start: 'Configure do seu jeito',
  country: 'País favorito',
  noCountry: 'Nenhum',
  countryText: 'Aparece primeiro ao alugar.',
  startText: 'Tudo também está em Configurações.',
  startDone: 'Pronto',
  startup: 'Inicialização',
  launchAtLogin: 'Abrir ao iniciar a sessão',
  launchAtLoginText: 'Espera na bandeja sem abrir esta janela.',
  webhook: 'Receptor de webhooks',
  limits: 'Limites',
  servicePriceWhere: 'O preço máximo de um serviço é definido em Alugar um número.',
  polling: 'Verificação de SMS',
  history: 'Histórico',
  retention: 'Manter números encerrados',
  retentionText: 'O que for mais antigo é excluído deste computador.',
  keptFor: (days, locale) => {
    if (days === null) return 'Para sempre';
    return days === 365 ? 'Um ano' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Excluir números mais antigos?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} número é mais antigo. Ele será excluído com seus SMS, e isso não pode ser desfeito.`,
      other: `${formatNumber(count, locale)} números são mais antigos. Eles serão excluídos com seus SMS, e isso não pode ser desfeito.`,
    }),
  shorten: 'Excluir',
  updates: 'Atualizações',
  assistants: 'Assistentes',
  allowAssistants: 'Deixar assistentes lerem números e códigos',
  allowAssistantsText:
    'Programas seus que falam MCP podem listar números e ler códigos e o saldo. Eles não podem alugar.',
  data: 'Dados e ajuda',
  dataFolder: 'Pasta de dados',
  openFolder: 'Abrir',
  diagnostics: 'Arquivo de diagnóstico',
  diagnosticsText: 'Para relatar falhas. Oculta chaves, códigos e números.',
  saveDiagnostics: 'Salvar…',
  diagnosticsSaved: (file) => `Salvo como ${file}`,
  readme: 'Ler o manual',
  reportProblem: 'Relatar um problema',
  about: 'Sobre',
  version: (version) => `Versão ${version}`,
  unofficial: 'Um cliente não oficial, sem vínculo com a RentiumSMS nem endosso dela.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Funcionam em qualquer aplicativo.',
  names: {
    copyLatest: 'Copiar o último código',
    openPopup: 'Abrir o Rentium Tray',
    openLine: 'Alugar ou buscar',
    rentFavourite: 'Alugar o primeiro favorito',
  },
  inWindow: 'Nesta janela',
  anywhere: 'Em qualquer aplicativo',
  none: 'Nenhum',
  actions: {
    copyCode: 'Copiar o código que acabou de chegar',
    line: 'Alugar ou buscar',
    rent: 'Alugar um número',
    rentAgain: 'Alugar o último de novo',
    rentFavourite: 'Alugar um favorito',
    showTab: 'Trocar de aba',
    close: 'Voltar ou ocultar a janela',
    hide: 'Ocultar a janela',
    shortcuts: 'Mostrar todos os atalhos',
  },
  record: 'Gravar',
  recordFor: (name) => `Gravar teclas: ${name}`,
  recording: 'Pressione as teclas…',
  recordingHint: 'Esc cancela, Backspace limpa.',
  remove: (name) => `Remover teclas: ${name}`,
  refused: 'Outro programa usa estas teclas, por isso elas não fazem nada aqui.',
  asked:
    'Estas teclas foram pedidas à área de trabalho. Ela não diz se as concede; confira nas configurações dela.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Espaço',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'uma vez por segundo';
  return perSecond < 1 ? `a cada ${count(1 / perSecond)} segundos` : `${count(perSecond)} vezes por segundo`;
};

const polling: WindowTexts['polling'] = {
  pace: 'Velocidade',
  paces: { gentler: 'Lenta', normal: 'Normal', fastest: 'Máxima', own: 'Própria' },
  meanings: {
    gentler: 'Menos solicitações; os códigos podem chegar um segundo depois.',
    normal: 'Os códigos aparecem quase na hora.',
    fastest: 'O mais rápido que sua conta permite. Ajuda quando você espera por três números ou mais.',
    own: 'Como diz o arquivo de configurações.',
  },
  rates: (perReservation, total, locale) =>
    `No máximo ${rate(perReservation, locale)} por número e ${rate(total, locale)} no total.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Buscar atualizações automaticamente',
  automaticText: 'Nada é instalado sem um clique.',
  never: 'Ainda não foi verificado.',
  current: (agoMs, locale) => `A mais recente, verificado ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Buscando atualizações…',
  check: 'Verificar agora',
  available: (version) => `A versão ${version} está disponível.`,
  download: 'Baixar',
  downloading: (share, locale) => `Baixando: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version) => `A versão ${version} está pronta.`,
  install: 'Reiniciar e instalar',
  notes: 'Novidades',
  releases: 'Todas as versões',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'Receber SMS por webhook',
  text: 'Só neste computador. Você precisa de um túnel próprio (ngrok, cloudflared).',
  port: 'Porta',
  portHint: 'Com 0, usa uma porta livre.',
  portWrong: 'Porta inválida: digite de 0 a 65535. O valor anterior foi mantido.',
  url: 'Endereço para o seu túnel',
  copyUrl: 'Copiar endereço',
  urlCopied: 'Endereço copiado',
  urlText: 'Faça o túnel terminar aqui. Na RentiumSMS, insira o endereço do túnel seguido do mesmo caminho.',
  requireSignature: 'Só eventos assinados',
  requireSignatureText:
    'A RentiumSMS não documenta nenhuma assinatura. Ative só se quem envia os eventos os assina conforme o Standard Webhooks: copie o segredo e cole lá, e de novo sempre que ele mudar.',
  copySecret: 'Copiar segredo de assinatura',
  secretCopied: 'Segredo de assinatura copiado',
  testLabel: 'Evento de teste',
  test: 'Testar',
  testing: 'Testando…',
  answered: (delayMs, locale) =>
    `Um evento de teste assinado chegou após ${formatMilliseconds(delayMs, locale)}. O túnel não foi testado.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Privacidade',
  privacyIntro: 'O Rentium Tray faz estas conexões e nenhuma outra. Não conta nada nem relata nada.',
  connections: {
    service:
      'api.rentiumsms.online (ou o endereço em RENTIUM_API_URL), por HTTPS: ao iniciar e depois da suspensão, quando você vê ofertas, aluga um número ou seu saldo pode ter mudado, uma vez por minuto enquanto você espera uma oferta e várias vezes por segundo enquanto um número espera seu SMS. Envia sua chave de API, o que você pede e a versão do Rentium Tray.',
    proxy:
      'O proxy indicado pelo sistema ou por HTTPS_PROXY, e seu script de configuração, se houver. As conexões com a RentiumSMS e as de atualizações passam então por ele, criptografadas.',
    updates:
      'github.com e seus servidores de arquivos: uma vez por dia em uma cópia instalada, a menos que você desative nas Configurações, e quando você baixa uma atualização. Envia a versão do Rentium Tray.',
    self: 'Este próprio computador (127.0.0.1): o ambiente de testes e o receptor de webhooks, se você o ativar. Nada disso sai deste computador.',
    links:
      'Seu navegador, para páginas que você abre com um clique: RentiumSMS, GitHub e neverssl.com quando uma rede pede login.',
  },
  notices: 'Avisos de terceiros',
  trademarks:
    'RentiumSMS e os nomes e marcas dos serviços pertencem aos seus titulares. Aparecem aqui só para nomeá-los; nenhum dos titulares faz ou endossa o Rentium Tray.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Carregando',
  opening: 'Aguardando o chaveiro do sistema, que talvez esteja pedindo sua senha.',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
