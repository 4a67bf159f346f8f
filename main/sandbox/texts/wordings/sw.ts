import type { Wording } from '../wording.ts';

export const sw: Wording = {
  codes: [
    'Msimbo wako wa {service} ni {code}.',
    '{code} ndio nambari yako ya uthibitisho ya {service}.',
    '{service}: weka {code} ili kuthibitisha nambari yako.',
    'Msimbo wa usalama wa {service}: {code}',
    'Tumia nenosiri la mara moja {code} kuingia kwenye {service}.',
  ],
  headings: ['Msimbo wako wa uthibitisho wa {service}:', '{service} - msimbo wa kuingia'],
  validity: ['Utaisha baada ya dakika {minutes}.', 'Ni halali kwa dakika {minutes}.'],
  secrecy: ['Usimpe mtu yeyote.', '{service} haitakupigia simu kuuliza msimbo huu.'],
  links: ['Au fungua kiungo hiki: {link}'],
  welcomes: ['{service}: nambari yako imethibitishwa.', 'Karibu {service}! Akaunti yako iko tayari.'],
  traps: [
    '{service}: agizo lako 86#### limetumwa.',
    '{service}: masharti mapya yanaanza 1 Juni 202#.',
    '{service}: tumepokea malipo yako ya KSh 1,#50.',
    '{service}: hatuulizi kamwe msimbo wako. Maswali? Piga 0800 72# ###.',
  ],
};
