import type { Wording } from '../wording.ts';

export const fr: Wording = {
  codes: [
    'Votre code {service} est {code}.',
    '{code} : voici votre code de vérification {service}.',
    '{service} : saisissez {code} pour confirmer votre numéro.',
    'Code de sécurité {service} : {code}',
    'Pour vous connecter à {service}, entrez le code {code}.',
    '{code} est le mot de passe à usage unique de votre compte {service}.',
  ],
  headings: ['Votre code de vérification {service} :', 'Connexion à {service}, votre code :'],
  validity: ['Il expire dans {minutes} minutes.', 'Code valable {minutes} min.'],
  secrecy: ['Ne le partagez avec personne.', '{service} ne vous demandera jamais ce code par téléphone.'],
  links: ['Ou touchez ce lien : {link}'],
  welcomes: ['{service} : votre numéro est confirmé.', 'Bienvenue chez {service} ! Votre compte est prêt.'],
  traps: [
    '{service} : votre commande n° 51#### a été expédiée.',
    '{service} : nos conditions changent au 1er juin 202#.',
    '{service} : nous avons bien reçu votre paiement de 3#,50 €.',
    '{service} : nous ne demandons jamais votre code. Service client : +33 1 99 00 1# ##.',
  ],
};
