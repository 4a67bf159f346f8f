/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
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
