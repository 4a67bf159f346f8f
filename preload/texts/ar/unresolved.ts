/** An order whose outcome is not known. */
import { formatMoney } from '../../format.ts';
import type { Texts } from '../index.ts';

export const unresolved: Texts['views']['unresolved'] = {
  title: 'هل اشتُري هذا الرقم؟',
  reasons: {
    'no-answer': 'لم تُجب RentiumSMS عن الطلب، فربما نُفِّذ وربما لا.',
    server: 'أجابت RentiumSMS بخطأ، فربما نُفِّذ الطلب وربما لا.',
    'bad-response': 'أجابت RentiumSMS بصيغة غير معروفة، فربما نُفِّذ الطلب وربما لا.',
    interrupted: 'أُغلق التطبيق قبل وصول الجواب، فربما تمّ الطلب وربما لا.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `كان رصيدك وما زال ${formatMoney(after, locale)}: يبدو أن مالًا قد أُنفق.`
        : `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: يبدو أن مالًا قد أُنفق.`,
    'seems-unspent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `كان رصيدك وما زال ${formatMoney(after, locale)}: يبدو أنه لم يُنفق شيء.`
        : `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: يبدو أنه لم يُنفق شيء على هذا الطلب.`,
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: لقد ارتفع، فلا يدل ذلك على إنفاق مال أو عدمه.`
        : `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: لم ينخفض بثمن هذا الطلب، فلا يدل ذلك على إنفاق مال عليه أو عدمه.`,
    unknown: (before, after, locale) =>
      `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: لا يدل ذلك على إنفاق مال أو عدمه.`,
  },
  unknown: 'الرصيد قبل الطلب وبعده ليسا معروفين معًا، فلا يدلان على إنفاق مال أو عدمه.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `كلّفت أرقام أخرى ${formatMoney(amount, locale)} في أثناء ذلك.`
      : `أعاد استرداد أرقام أخرى ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} في أثناء ذلك.`,
  elsewhereUnknown: 'لا يُعرف ما كلّفته الطلبات الأخرى في أثناء ذلك.',
  check: 'التحقق مجددًا',
  checking: 'جارٍ التحقق…',
  dismiss: 'إخفاء',
};
