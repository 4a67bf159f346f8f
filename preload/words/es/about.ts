/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
  privacy: 'Privacidad',
  privacyIntro: 'Rentium Tray hace estas conexiones y ninguna otra. No cuenta nada ni informa de nada.',
  connections: {
    service:
      'api.rentiumsms.online (o la dirección de RENTIUM_API_URL), por HTTPS: al iniciar y tras la suspensión, cuando miras ofertas, alquilas un número o puede haber cambiado tu saldo, una vez por minuto mientras esperas una oferta, y varias veces por segundo mientras un número espera su SMS. Envía tu clave de API, lo que pides y la versión de Rentium Tray.',
    proxy:
      'El proxy que indican tu sistema o HTTPS_PROXY, y su script de configuración, si lo hay. Las conexiones con RentiumSMS y de las actualizaciones pasan entonces por él, cifradas.',
    updates:
      'github.com y sus servidores de archivos: una vez al día en una copia instalada, salvo que lo desactives en Ajustes, y cuando descargas una actualización. Envía la versión de Rentium Tray.',
    self: 'Este mismo equipo (127.0.0.1): el servicio de pruebas y el receptor de webhooks, si lo activas. Nada de eso sale de este equipo.',
    links:
      'Tu navegador, para páginas que abres con un clic: RentiumSMS, GitHub y neverssl.com cuando una red te pide iniciar sesión.',
  },
  notices: 'Avisos de terceros',
  trademarks:
    'RentiumSMS y los nombres y marcas de los servicios pertenecen a sus titulares. Aquí solo sirven para nombrarlos; ninguno de los titulares hace ni recomienda Rentium Tray.',
};
