/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Alugar um número',
  emptyTitle: 'Nenhum número ativo',
  emptyText: 'Alugue um e o código aparece aqui.',
  list: 'Números alugados',
};

export const card: Texts['views']['card'] = {
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
  endedBy: {
    canceled: 'Cancelado pelo serviço',
    refunded: 'Reembolsado pelo serviço',
    failed: 'Abandonado pelo serviço',
  },
  lateSms: 'SMS depois do fim',
  ago: (ms, locale) => (isInstant(ms) ? 'agora mesmo' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'imediatamente' : `${formatSpan(ms, locale)} depois`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} é o seu código`,
  hiddenCodeTitle: 'Chegou um código',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} foi copiado`,
  hiddenCopiedCodeTitle: 'Um código chegou e foi copiado',
  smsTitle: 'Chegou um SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: `Chegou mais ${formatNumber(count, locale)} SMS`,
      other: `Chegaram mais ${formatNumber(count, locale)} SMS`,
    }),
  practice: (body) => `Testes · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: disponível de novo`,
  backBody: (price, locale) =>
    price === null ? 'Já pode ser alugado.' : `Pode ser alugado por ${formatMoney(price, locale)}.`,
  copyCode: 'Copiar código',
  endedTitle: (service) => `Nenhum SMS chegou para ${isolateIfRtl(service)}`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
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
