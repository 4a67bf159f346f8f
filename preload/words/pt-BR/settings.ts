/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Buscar uma configuração',
  groups: { general: 'Geral', alerts: 'Avisos e teclas', buying: 'Gastos', advanced: 'Avançado' },
  otherWords: {
    account: 'api token entrar sair sessão login conta',
    appearance: 'visual cor escuro noite dark modo',
    clipboard: 'copiar colar segredo transferência',
    startup: 'inicialização autostart abrir ligar boot',
    notifications: 'alerta som mudo silêncio aviso popup',
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
  hideCode: 'Ocultar o código na notificação',
  clipboard: 'Área de transferência',
  autoCopy: 'Copiar o código assim que chegar',
  autoCopyText: 'Substitui o que está na área de transferência.',
  clear: 'Limpar um código copiado',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nunca' : `Após ${formatDelay(delayMs, locale)}`),
  appearance: 'Aparência',
  language: 'Idioma',
  systemLanguage: 'Sistema',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Escuro', contrast: 'Alto contraste' },
  shortcuts: 'Atalhos de teclado',
  startup: 'Inicialização',
  launchAtLogin: 'Abrir ao iniciar a sessão',
  launchAtLoginText: 'Espera na bandeja sem abrir esta janela.',
  webhook: 'Receptor de webhooks',
  limits: 'Limites',
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

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Funcionam em qualquer aplicativo.',
  names: {
    copyLatest: 'Copiar o último código',
    openPopup: 'Abrir o Rentium Tray',
    openLine: 'Alugar ou buscar',
    rentFavourite: 'Alugar o primeiro favorito',
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

export const polling: Texts['views']['polling'] = {
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

export const updates: Texts['views']['updates'] = {
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

export const webhook: Texts['views']['webhook'] = {
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
