/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
  privacy: 'Confidentialité',
  privacyIntro:
    'Rentium Tray établit ces connexions et aucune autre. Il ne mesure rien et ne transmet aucune statistique.',
  connections: {
    service:
      'api.rentiumsms.online (ou l’adresse de RENTIUM_API_URL), en HTTPS : au démarrage et à la sortie de veille, quand vous consultez des offres, louez un numéro ou que votre solde a pu changer, une fois par minute pendant que vous attendez une offre, et plusieurs fois par seconde pendant qu’un numéro attend son SMS. Votre clé d’API, ce que vous commandez et la version de Rentium Tray sont envoyés.',
    proxy:
      'Le proxy indiqué par votre système ou par HTTPS_PROXY, et son script de configuration s’il y en a un. Les connexions à RentiumSMS et celles des mises à jour passent alors par lui, chiffrées.',
    updates:
      'github.com et ses serveurs de fichiers : une fois par jour dans une copie installée, sauf si vous le désactivez dans les Réglages, et quand vous téléchargez une mise à jour. La version de Rentium Tray est envoyée.',
    self: 'Cet ordinateur lui-même (127.0.0.1) : le bac à sable, et le récepteur de webhooks si vous l’activez. Rien n’en sort.',
    links:
      'Votre navigateur, pour les pages que vous ouvrez d’un clic : RentiumSMS, GitHub, et neverssl.com quand un réseau vous demande de vous connecter.',
  },
  notices: 'Mentions de tiers',
  trademarks:
    'RentiumSMS ainsi que les noms et marques des services appartiennent à leurs propriétaires. Ils ne servent ici qu’à les nommer ; aucun de ces propriétaires ne produit ni ne recommande Rentium Tray.',
};
