import type { Wording } from '../wording.ts';

export const he: Wording = {
  codes: [
    'קוד {service} שלך הוא {code}.',
    '{code} הוא קוד האימות שלך ב-{service}.',
    '{service}: יש להזין {code} כדי לאמת את המספר.',
    'קוד אבטחה מ-{service}: {code}',
    'הסיסמה החד-פעמית לכניסה אל {service}: {code}',
  ],
  headings: ['קוד האימות שלך ב-{service}:', '{service} - קוד כניסה'],
  validity: ['הקוד יפוג בעוד {minutes} דקות.', 'בתוקף למשך {minutes} דקות.'],
  secrecy: ['אין למסור אותו לאיש.', '{service} לעולם לא תבקש את הקוד בטלפון.'],
  links: ['או דרך הקישור: {link}'],
  welcomes: ['{service}: המספר שלך אומת.', 'ברוכים הבאים אל {service}! החשבון מוכן.'],
  traps: [
    '{service}: הזמנה מספר 63#### יצאה לדרך.',
    '{service}: החל מ-1 במאי 202# יחולו תנאים חדשים.',
    '{service}: קיבלנו תשלום בסך 1#9.90 ₪. תודה.',
    '{service}: אנחנו אף פעם לא מבקשים את הקוד. שאלות? חייגו 1-800-20-##-##.',
  ],
};
