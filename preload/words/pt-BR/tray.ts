/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Testes)',

  codeArrived: (code) => `Código ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Chegou um código',
  waiting: (count, locale) => `Esperando ${formatNumber(count, locale)} SMS`,
  balance: (balance, locale) =>
    balance === null ? 'Saldo desconhecido' : `Saldo: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Saldo baixo: ${formatMoney(balance, locale)}`,
  notSetUp: 'Ainda não configurado',

  keyRefused: 'A chave de API não foi aceita',
  keyLocked: 'A chave de API está bloqueada',
  unresolved: 'Um pedido precisa da sua decisão',
  unreachable: 'Não foi possível acessar a RentiumSMS',
  unwell: 'A RentiumSMS não responde como deveria',
  resting: (untilMs: number, locale: string) =>
    `A RentiumSMS pede para esperar até ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Mostrar ${isolateIfRtl(service)}`, phone, left === null ? 'esperando' : `esperando, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Copiar ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'terminando' : `faltam ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Copiar o último código: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copiar o último código',
  rentAgain: 'Alugar de novo',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Abrir o Rentium Tray',
  pauseNotifications: 'Pausar notificações',
  settings: 'Configurações',
  quit: 'Sair',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `A cópia reserva ${notice.file} estava danificada. Ela foi mantida como ${notice.keptAs} na pasta de dados.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} não foi encontrado. Sua última cópia boa está em uso.`
        : `${notice.file} não foi encontrado, e sua cópia não pôde ser lida.`;
    return notice.restored
      ? `${notice.file} estava danificado. Sua última cópia boa está em uso; o arquivo danificado foi mantido como ${notice.keptAs}.`
      : `${notice.file} estava danificado e não pôde ser lido. Ele foi mantido como ${notice.keptAs} na pasta de dados.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Nenhum SMS chegará.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} número foi gravado por outra versão ou está danificado. O que pôde ser lido é mostrado; tudo fica guardado no arquivo.`,
      other: `${formatNumber(count, locale)} números foram gravados por outra versão ou estão danificados. O que pôde ser lido é mostrado; tudo fica guardado no arquivo.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'O disco está cheio: o que chegar agora será mostrado, mas se perderá ao sair se você não liberar espaço.'
      : 'Não é possível gravar na pasta de dados: o que chegar agora será mostrado, mas se perderá ao sair.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'O sistema não deixa o Rentium Tray mostrar notificações. Ative-as em Notificações, nas configurações do sistema. Até lá, os códigos aparecem aqui e no menu da bandeja.'
      : 'O sistema não mostrou uma notificação. Os códigos continuam aparecendo aqui e no menu da bandeja.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `O pedido feito no menu da bandeja não foi realizado. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL deve começar com https:// (http só para este próprio computador). Nenhuma chave foi enviada.',
  'key-withheld': ({ belongsTo, service }) =>
    `A chave salva pertence a ${ltr(belongsTo)}. Ela não foi enviada a ${ltr(service)}, indicado em RENTIUM_API_URL. Salvar uma chave para esse serviço substitui a que está salva.`,
  crashed: () =>
    'O Rentium Tray foi encerrado de forma inesperada da última vez. Seus números e códigos estão a salvo; o registro na pasta de dados explica mais.',
  stumbled: () =>
    'Algo deu errado dentro do Rentium Tray, mas ele continua funcionando. Seus números e códigos estão a salvo; o registro na pasta de dados explica mais.',
  'copy-uncertain': () =>
    'O código foi copiado enquanto outra janela estava em foco, e o Wayland pode ignorar isso. Se ele não estiver na área de transferência, copie aqui.',
  'copy-failed': () =>
    'O código não foi copiado: outro programa está usando a área de transferência. Copie aqui.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Esta área de trabalho não mostra ícones na bandeja: para abrir esta janela, inicie o Rentium Tray de novo. Ele continua acompanhando seus números. No GNOME, a extensão AppIndicator mostra o ícone.'
      : 'A imagem do ícone da bandeja está danificada. O Rentium Tray continua funcionando; instale-o de novo para corrigir o ícone.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'O receptor de webhooks está desligado: outro programa usa a porta dele.'
      : 'O receptor de webhooks está desligado: o sistema não abriu a porta dele.',
  'webhook-secret-replaced': () =>
    'O segredo de assinatura dos webhooks foi substituído, porque as assinaturas agora seguem o Standard Webhooks. Copie o novo nas Configurações e cole onde seus eventos são assinados.',
};
