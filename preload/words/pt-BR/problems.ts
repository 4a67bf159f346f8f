/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import { plural } from '../intl.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
    case 'daily-spending':
      return {
        title: 'Seu limite de hoje foi atingido',
        explanation: `Você gastou ${formatMoney(problem.spent, locale)} hoje, e mais ${formatMoney(problem.price, locale)} passariam do seu limite de ${formatMoney(problem.most, locale)}. Espere até amanhã ou aumente o limite nas Configurações. Nada foi comprado.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'Uma resposta sem sentido',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Permita o Rentium Tray em Ajustes do Sistema → Geral → Itens de Início.',
  unsupported: 'O sistema não pode iniciar esta compilação. Instale o aplicativo antes.',
  other: 'O sistema recusou. Tente de novo ou defina nas configurações do sistema.',
};

export const updateProblem: ReasonTexts<'update'> = {
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
