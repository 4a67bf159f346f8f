/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
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

export const header: Views['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Atualizar',
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

export const actions: Views['actions'] = {
  'enter-key': 'Inserir uma chave',
  restart: 'Reiniciar',
  'try-again': 'Tentar de novo',
  'choose-again': 'Escolher de novo',
  'copy-details': 'Copiar detalhes',
  'open-settings': 'Abrir Configurações',
  'open-login-page': 'Abrir página de login da rede',
  'open-guide': 'Como resolver',
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

export const announcements: Views['announcements'] = {
  code: (service, code) => `Código ${code.split('').join(' ')} de ${isolateIfRtl(service)}`,
  sms: (service) => `SMS sem código de ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
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

export const locked: Texts['views']['locked'] = {
  title: 'Sua chave está bloqueada',
  lead: 'O chaveiro do sistema não abriu, então a chave salva não pode ser lida. Ela continua intacta. Desbloqueie o chaveiro e reinicie: ele é consultado uma vez a cada início.',
  restart: 'Reiniciar',
  restarting: 'Reiniciando…',
  other: 'ou insira outra chave',
};
