/** Settings: keys that work in every window. */
import type { Texts } from '../index.ts';

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'تعمل في كل نافذة، أيًّا كان ما في المقدمة.',
  names: {
    copyLatest: 'نسخ آخر رمز',
    openPopup: 'فتح Rentium Tray',
    rentFavourite: 'استئجار المفضّل الأول',
  },
  record: 'تسجيل',
  recordFor: (name) => `تسجيل مفاتيح: ${name}`,
  recording: 'اضغط المفاتيح…',
  recordingHint: 'Esc يبقي الحالية، وBackspace يزيلها.',
  remove: (name) => `إزالة مفاتيح: ${name}`,
  refused: 'هذه المفاتيح لدى برنامج آخر، فلا تعمل هنا.',
  asked: 'طُلبت هذه المفاتيح من سطح المكتب. وهو لا يذكر هل منحها؛ وذلك ظاهر في إعداداته.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};
