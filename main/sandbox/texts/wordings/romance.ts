import type { Wording } from '../wording.ts';

export const es: Wording = {
  codes: [
    'Tu código de {service} es {code}.',
    '{code} es tu código de verificación de {service}.',
    '{service}: usa {code} para confirmar tu número.',
    'Código de seguridad de {service}: {code}',
    'Para entrar en {service}, escribe la clave {code}.',
    'Tu contraseña de un solo uso para {service}: {code}',
  ],
  headings: ['Tu código de verificación de {service}:', 'Código de acceso a {service}'],
  validity: ['Caduca en {minutes} minutos.', 'Válido durante {minutes} min.'],
  secrecy: ['No lo compartas con nadie.', 'Nadie de {service} te pedirá este código.'],
  links: ['También puedes abrir este enlace: {link}'],
  welcomes: [
    '{service}: tu número ha sido confirmado.',
    '¡Te damos la bienvenida a {service}! Tu cuenta está lista.',
  ],
  traps: [
    '{service}: tu pedido 62#### está en camino.',
    '{service}: a partir del 1 de mayo de 202# cambian nuestras condiciones.',
    '{service}: hemos recibido tu pago de 1#,95 €.',
    '{service}: nunca te pediremos tu código. ¿Dudas? Llama al 900 80# ###.',
  ],
};

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

export const it: Wording = {
  codes: [
    'Il tuo codice {service} è {code}.',
    '{code} è il codice di verifica per {service}.',
    '{service}: inserisci {code} per confermare il numero.',
    'Codice di sicurezza {service}: {code}',
    'Per accedere a {service} usa il codice {code}.',
    'La tua password monouso per {service}: {code}',
  ],
  headings: ['Il tuo codice di verifica {service}:', 'Codice di accesso a {service}'],
  validity: ['Scade tra {minutes} minuti.', 'Valido per {minutes} min.'],
  secrecy: ['Non comunicarlo a nessuno.', '{service} non ti chiederà mai questo codice.'],
  links: ['Oppure apri questo link: {link}'],
  welcomes: [
    '{service}: il tuo numero è confermato.',
    'Ti diamo il benvenuto su {service}! Il tuo account è pronto.',
  ],
  traps: [
    '{service}: il tuo ordine 39#### è stato spedito.',
    '{service}: dal 1 settembre 202# cambiano le condizioni d’uso.',
    '{service}: abbiamo ricevuto il pagamento di 2#,40 €.',
    '{service}: non chiediamo mai il tuo codice. Assistenza: 800 90# ###.',
  ],
};

export const pt: Wording = {
  codes: [
    'O seu código {service} é {code}.',
    '{code} é o código de verificação do {service}.',
    '{service}: use {code} para confirmar o seu número.',
    'Código de segurança {service}: {code}',
    'Insira {code} no {service} para continuar.',
    'A sua senha de uso único para o {service}: {code}',
  ],
  headings: ['O seu código de verificação {service}:', 'Código de acesso ao {service}'],
  validity: ['Expira em {minutes} minutos.', 'Válido por {minutes} min.'],
  secrecy: ['Não o revele a ninguém.', 'O {service} nunca liga para pedir este código.'],
  links: ['Ou toque neste link: {link}'],
  welcomes: ['{service}: o seu número foi confirmado.', 'Boas-vindas ao {service}! A sua conta está pronta.'],
  traps: [
    '{service}: o seu pedido 80#### já saiu para entrega.',
    '{service}: os termos de uso mudam em 1 de julho de 202#.',
    '{service}: recebemos o pagamento de R$ 4#,90. Obrigado.',
    '{service}: nunca pedimos o seu código. Dúvidas? Ligue 0800 00# ####.',
  ],
};

export const ro: Wording = {
  codes: [
    'Codul tău {service} este {code}.',
    '{code} este codul de verificare {service}.',
    '{service}: folosește {code} pentru a confirma numărul.',
    'Cod de securitate {service}: {code}',
    'Introdu codul {code} ca să intri în {service}.',
  ],
  headings: ['Codul tău de verificare {service}:', 'Cod de autentificare {service}'],
  validity: ['Expiră în {minutes} minute.', 'Valabil {minutes} min.'],
  secrecy: ['Nu îl divulga nimănui.', '{service} nu îți va cere niciodată acest cod.'],
  links: ['Sau deschide acest link: {link}'],
  welcomes: ['{service}: numărul tău a fost confirmat.', 'Bine ai venit la {service}! Contul tău este gata.'],
  traps: [
    '{service}: comanda ta 58#### este pe drum.',
    '{service}: de la 1 martie 202# se schimbă termenii de utilizare.',
    '{service}: am primit plata de 4#,90 lei.',
    '{service}: nu îți cerem niciodată codul. Întrebări? Sună la 0800 80# ###.',
  ],
};
