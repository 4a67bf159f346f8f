import type { Wording } from '../wording.ts';

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
