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
