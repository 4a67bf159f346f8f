/** The Portuguese (Brazil) texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import { plural } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Números abertos demais',
        explanation: plural(locale, problem.most, {
          one: `Seu limite é de ${formatNumber(problem.most, locale)} número aberto. Espere ele terminar ou aumente o limite nas Configurações. Nada foi comprado.`,
          other: `Seu limite é de ${formatNumber(problem.most, locale)} números abertos. Espere um terminar ou aumente o limite nas Configurações. Nada foi comprado.`,
        }),
      };
    case 'price':
      return {
        title: 'Acima do seu preço máximo',
        explanation: `Este número custa ${formatMoney(problem.price, locale)} e seu limite é ${formatMoney(problem.most, locale)}. Escolha outro ou aumente o limite nas Configurações. Nada foi comprado.`,
      };
    case 'service-price':
      return {
        title: `Acima do seu preço máximo para ${isolateIfRtl(problem.service.name)}`,
        explanation: `Este número custa ${formatMoney(problem.price, locale)} e seu limite para ${isolateIfRtl(problem.service.name)} é ${formatMoney(problem.most, locale)}. Escolha outro ou aumente o limite nas Configurações. Nada foi comprado.`,
      };
    case 'daily-spending':
      return {
        title: 'Seu limite de hoje foi atingido',
        explanation: `Você gastou ${formatMoney(problem.spent, locale)} hoje, e mais ${formatMoney(problem.price, locale)} passariam do seu limite de ${formatMoney(problem.most, locale)}. Espere até amanhã ou aumente o limite nas Configurações. Nada foi comprado.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Recarregue na RentiumSMS e tente de novo. Nada foi comprado.';
  if (price !== undefined && balance !== undefined) {
    return `O preço é ${formatMoney(price, locale)} e seu saldo é ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Seu saldo não cobre o preço de ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined)
    return `Seu saldo de ${formatMoney(balance, locale)} não é suficiente. ${advice}`;
  return `Seu saldo não é suficiente. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'A chave de API foi recusada',
    explanation:
      'A RentiumSMS não aceita esta chave: está errada, expirou ou foi revogada. Insira uma chave válida.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Saldo insuficiente',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Solicitações demais',
    explanation: `A RentiumSMS recebeu solicitações demais desta conta. A próxima consulta será às ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'A operadora não responde',
    explanation: 'Nada foi comprado. A RentiumSMS pede para esperar um minuto ou escolher outra operadora.',
  }),
  'bad-request': (problem) => ({
    title: 'Esta combinação não é oferecida',
    explanation:
      problem.detail === null
        ? 'A RentiumSMS recusou o pedido. Escolha outro serviço, país ou operadora.'
        : `A RentiumSMS diz: “${isolateIfRtl(problem.detail)}” Escolha outro serviço, país ou operadora.`,
  }),
  refused: (problem) => ({
    title: 'A RentiumSMS recusou o pedido',
    explanation:
      problem.detail === null
        ? 'Nada foi comprado. Escolha outro serviço, país ou operadora.'
        : `A RentiumSMS diz: “${isolateIfRtl(problem.detail)}” Nada foi comprado.`,
  }),
  'not-found': () => ({
    title: 'A RentiumSMS não conhece este número',
    explanation: 'O serviço não lista mais a reserva. O que foi recebido até agora fica guardado aqui.',
  }),
  'other-account': () => ({
    title: 'Este número foi alugado com outra chave',
    explanation: 'Salve aquela chave de novo para ler seus SMS. Até lá, o número continua na lista.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'A RentiumSMS está com falha',
    explanation: `O serviço respondeu com o erro ${problem.status}. Tente de novo em instantes.`,
  }),
  'bad-response': () => ({
    title: 'Resposta inesperada',
    explanation:
      'A RentiumSMS, ou algo no caminho, respondeu de forma desconhecida. Copie os detalhes para o suporte.',
  }),
  'bad-key': () => ({
    title: 'Isto não pode ser uma chave de API',
    explanation:
      'Uma chave tem só letras latinas, dígitos e sinais, sem espaços. Copie-a de novo da RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'Ainda sem chave de API',
    explanation: 'Insira sua chave da RentiumSMS ou experimente antes o ambiente de testes.',
  }),
  'purchase-under-way': () => ({
    title: 'Há um pedido em andamento',
    explanation: 'Espere a resposta antes de pedir de novo.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'O preço subiu',
    explanation: `Era ${formatMoney(problem.expected, locale)} e agora é ${formatMoney(problem.now, locale)}. Nada foi comprado.`,
  }),
  'price-unknown': () => ({
    title: 'O preço não é conhecido agora',
    explanation:
      'A RentiumSMS não informa um preço para comparar com o que você viu ou com seus limites. Escolha de novo para ver quanto custa. Nada foi comprado.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: `${formatNumber(count, locale)} número ainda está aberto`,
      other: `${formatNumber(count, locale)} números ainda estão abertos`,
    }),
    explanation: 'Os SMS não são buscados até você voltar a esta conta.',
  }),
  declined: () => ({
    title: 'Não confirmado',
    explanation: 'Você não confirmou. Nada foi comprado nem alterado.',
  }),
  storage: (problem) => ({
    title: 'Não foi possível salvar',
    explanation:
      problem.reason === 'full'
        ? 'O disco está cheio. Libere espaço e tente de novo.'
        : problem.reason === 'denied'
          ? 'Não é possível gravar na pasta de dados. Verifique as permissões e tente de novo.'
          : 'Não é possível gravar na pasta de dados. Tente de novo.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Não há chaveiro para proteger a chave',
          explanation:
            'Este sistema não oferece proteção real: outros programas seus poderiam ler a chave salva. Mantenha-a até sair ou salve mesmo assim.',
        }
      : {
          title: 'A chave não pode ser salva com segurança',
          explanation:
            'Este sistema não oferece um lugar para segredos. A chave pode ser mantida até você sair.',
        },
  'vault-locked': () => ({
    title: 'Sua chave está bloqueada',
    explanation:
      'O chaveiro do sistema não abriu. A chave salva continua intacta: desbloqueie o chaveiro e reinicie o Rentium Tray.',
  }),
  'insecure-url': () => ({
    title: 'O endereço do servidor não é seguro',
    explanation: 'RENTIUM_API_URL deve começar com https:// (http só para este próprio computador).',
  }),
  clipboard: () => ({
    title: 'Não foi possível copiar',
    explanation: 'O sistema negou a área de transferência. Selecione o código e copie à mão.',
  }),
  gone: () => ({
    title: 'Isso não está mais aqui',
    explanation: 'O registro foi excluído nesse meio-tempo.',
  }),
  'bad-call': () => ({
    title: 'Algo deu errado internamente',
    explanation: 'O aplicativo recusou uma solicitação da própria janela. Por favor, relate o problema.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'A abertura ao iniciar não foi alterada',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'A RentiumSMS não responde',
    explanation: 'O serviço demorou demais. Tente de novo em instantes.',
  },
  unreachable: {
    title: 'Sem conexão com a RentiumSMS',
    explanation: 'Verifique sua conexão de rede.',
  },
  'unknown-host': {
    title: 'A RentiumSMS não foi encontrada',
    explanation: 'Esta rede não conhece o endereço do serviço. Verifique a conexão e o DNS dela.',
  },
  refused: {
    title: 'A RentiumSMS recusa conexões',
    explanation: 'Nada responde no endereço do serviço, ou um firewall bloqueia. Tente de novo em instantes.',
  },
  reset: {
    title: 'A conexão foi interrompida',
    explanation: 'A RentiumSMS, ou algo no caminho, fechou a conexão. Tente de novo em instantes.',
  },
  'certificate-untrusted': {
    title: 'O certificado não é confiável',
    explanation:
      'Não é certo que a conexão leve à RentiumSMS, então a chave não foi enviada. Outro programa ou rede pode estar lendo.',
  },
  'certificate-unknown': {
    title: 'O certificado não é confiável',
    explanation:
      'A chave não foi enviada. Se sua rede ou seu antivírus usa certificados próprios, indique o arquivo deles em NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'O certificado expirou',
    explanation:
      'Verifique o relógio deste computador. Se estiver certo, a RentiumSMS precisa renovar o certificado.',
  },
  'certificate-not-yet-valid': {
    title: 'O certificado ainda não é válido',
    explanation: 'Verifique o relógio deste computador: ele parece atrasado.',
  },
  'proxy-password': {
    title: 'O proxy pede uma senha',
    explanation: 'Defina usuário e senha em HTTPS_PROXY, ou pergunte a quem administra sua rede.',
  },
  'proxy-refused': {
    title: 'O proxy recusou a conexão',
    explanation: 'O proxy da sua rede não deixa passar a RentiumSMS. Pergunte a quem o administra.',
  },
  portal: {
    title: 'Veio uma página web em vez de uma resposta',
    explanation:
      'Esta rede talvez exija login antes, como em hotéis e trens. Abra a página de login dela e tente de novo.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'O receptor de webhooks não iniciou',
    explanation: 'Outro programa usa esta porta. Escolha outra.',
  },
  off: {
    title: 'O receptor de webhooks está desligado',
    explanation: 'Ligue-o primeiro.',
  },
  'no-answer': {
    title: 'O receptor de webhooks não respondeu',
    explanation: 'Um evento de teste ao próprio endereço não chegou. Desligue o receptor e ligue-o de novo.',
  },
  other: {
    title: 'O receptor de webhooks não iniciou',
    explanation: 'O sistema não abriu a porta. Escolha outra.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Estas teclas já estão em uso',
    explanation: 'O sistema ou outro programa as usa. Escolha outras.',
  },
  own: {
    title: 'Estas teclas já estão em uso',
    explanation: 'Outro atalho do Rentium Tray as usa. Escolha outras.',
  },
  invalid: {
    title: 'Estas teclas não podem ser usadas',
    explanation: 'Um atalho precisa de Ctrl, Alt ou Cmd com uma letra, um dígito ou uma tecla de função.',
  },
  unsupported: {
    title: 'Sem atalhos nesta área de trabalho',
    explanation:
      'Esta área de trabalho não dá atalhos globais a aplicativos. Defina um nas configurações dela.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Permita o Rentium Tray em Ajustes do Sistema → Geral → Itens de Início.',
  unsupported: 'O sistema não pode iniciar esta compilação. Instale o aplicativo antes.',
  other: 'O sistema recusou. Tente de novo ou defina nas configurações do sistema.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Não enquanto um código é esperado',
    explanation: 'A atualização será instalada quando nenhum número aberto esperar seu SMS.',
  },
  unreachable: {
    title: 'Não foi possível buscar atualizações',
    explanation: 'A página com as versões não responde. Tente mais tarde.',
  },
  unsupported: {
    title: 'Esta compilação não se atualiza sozinha',
    explanation: 'Atualize-a do mesmo jeito que a instalou.',
  },
  other: {
    title: 'A atualização falhou',
    explanation: 'A versão atual continua. Tente mais tarde.',
  },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Alugar um número?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'O preço não é conhecido.' : `Custa ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} O Rentium Tray não viu um clique na janela dele, por isso pergunta.`;
  },
  order: 'Alugar',
  repeatTitle: 'Alugar outro?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Você pediu um número para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Outro custa ${formatMoney(price, locale)}.`;
  },
  repeat: 'Alugar outro',
  limitsTitle: 'Ampliar seus limites?',
  openNumbers: 'Máximo de números abertos',
  limit: (label, next, now) => `${label}: ${next} em vez de ${now}`,
  limits: 'Ampliar limites',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Pedidos acima de um limite são bloqueados.',
  maxOpenReservations: (range) => `Números abertos (${range})`,
  maxOpenReservationsWrong: (range) => `Digite um número de ${range}. O valor anterior foi mantido.`,
  maxPrice: 'Preço máximo por número',
  servicePrice: (service) => `Preço máximo para ${isolateIfRtl(service)}`,
  dailySpending: 'Limite de gasto diário',
  noLimit: 'Sem limite',
  amountWrong: (example) =>
    `Digite um valor como ${example}, ou nada para não ter limite. O valor anterior foi mantido.`,
  balanceNeeded: 'Você poderá definir valores quando seu saldo for conhecido.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Inserir uma chave',
  restart: 'Reiniciar',
  'try-again': 'Tentar de novo',
  'choose-again': 'Escolher de novo',
  'copy-details': 'Copiar detalhes',
  'open-settings': 'Abrir Configurações',
  'open-login-page': 'Abrir página de login da rede',
  'open-guide': 'Como resolver',
  openFolder: 'Abrir pasta',
  detailsCopied: 'Detalhes copiados',
  copyUncertain: 'Confira a área de transferência',
  copyUncertainText: 'Esta janela não estava em foco, então o Wayland pode ter ignorado a cópia.',
  showDetails: 'Mostrar detalhes',
  tryAgainIn: (left) => `Tentar em ${left}`,
  waitStarts: (leftMs, locale) => `Você pode tentar de novo ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Você já pode tentar de novo.',
  dismiss: 'Dispensar',
  close: 'Fechar',
  leave: 'Sair mesmo assim',
  cancel: 'Cancelar',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Não foi possível iniciar o Rentium Tray',
  folder: {
    denied: (folder) =>
      `Não é possível gravar na pasta de dados: ${folder}. Altere as permissões ou indique outra pasta com RENTIUM_USER_DATA.`,
    full: (folder) => `O disco da pasta de dados está cheio: ${folder}. Libere espaço e inicie de novo.`,
    other: (folder) =>
      `Não é possível usar a pasta de dados: ${folder}. Indique outra pasta com RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Uma parte do Rentium Tray não foi carregada, por isso esta janela não pode mostrar seus números. Eles continuam sendo acompanhados, e os códigos aparecem no menu da bandeja. Feche esta janela e abra-a de novo.',
  inUse: (folder) =>
    `Outra cópia do Rentium Tray está aberta e cuida dos seus números. Encerre essa cópia e inicie esta de novo: ela assumirá os números.\n\n${folder}`,
  newer: (file) =>
    `Uma versão mais nova do Rentium Tray salvou seus dados, e esta, mais antiga, não mexe neles. Instale a versão mais nova e inicie de novo.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
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
  lowBalanceTitle: (balance, locale) => `Seu saldo caiu para ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Recarregue antes de alugar o próximo número.',
  practice: (body) => `Testes · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: disponível de novo`,
  backBody: (price, locale) =>
    price === null ? 'Já pode ser alugado.' : `Pode ser alugado por ${formatMoney(price, locale)}.`,
  copyCode: 'Copiar código',
  endedTitle: (service) => `Nenhum SMS chegou para ${isolateIfRtl(service)}`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
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

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Cancelado pelo serviço',
  refunded: 'Reembolsado pelo serviço',
  failed: 'Abandonado pelo serviço',
};

const notices: NoticeTexts = {
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
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Nenhum SMS chegará.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} número foi gravado por outra versão ou está danificado. O que pôde ser lido é mostrado; tudo fica guardado no arquivo.`,
      other: `${formatNumber(count, locale)} números foram gravados por outra versão ou estão danificados. O que pôde ser lido é mostrado; tudo fica guardado no arquivo.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} entrada em ${files.join(', ')} não pôde ser lida: foi gravada por outra versão ou está danificada. Ela não é usada e fica guardada no arquivo.`,
      other: `${formatNumber(count, locale)} entradas em ${files.join(', ')} não puderam ser lidas: foram gravadas por outra versão ou estão danificadas. Elas não são usadas e ficam guardadas no arquivo.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'O disco está cheio: novos códigos são mostrados, mas só serão salvos se você liberar espaço.'
      : 'Não é possível gravar na pasta de dados: novos códigos são mostrados, mas não são salvos.',
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
  'ended-badly': () =>
    'O Rentium Tray não foi encerrado corretamente da última vez, por exemplo por causa de uma falha ou de uma queda de energia. Seus números e códigos estão a salvo. Se acontecer de novo, relate o problema; o registro na pasta de dados explica mais.',
  stumbled: () =>
    'Algo deu errado dentro do Rentium Tray, mas ele continua funcionando. Seus números e códigos estão a salvo; o registro na pasta de dados explica mais.',
  'copy-uncertain': () =>
    'O código foi copiado enquanto outra janela estava em foco, e o Wayland pode ignorar isso. Se ele não estiver na área de transferência, copie aqui.',
  'number-not-copied': () => 'Talvez o número não esteja na área de transferência. Copie no cartão dele.',
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

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
