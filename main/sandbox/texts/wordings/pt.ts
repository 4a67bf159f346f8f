import type { Wording } from '../wording.ts';

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
