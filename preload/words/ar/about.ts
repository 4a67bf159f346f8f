/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import { ltr } from '../bidi.ts';
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
  privacy: 'الخصوصية',
  privacyIntro: 'يُجري Rentium Tray هذه الاتصالات ولا غيرها. لا يحصي شيئًا ولا يبلّغ عن شيء.',
  connections: {
    service: `الخدمة ${ltr('api.rentiumsms.online')} (أو العنوان في ${ltr('RENTIUM_API_URL')}) عبر HTTPS: عند البدء وبعد الاستيقاظ، وعندما تتصفح العروض أو تستأجر رقمًا أو ربما تغيّر رصيدك، ومرة كل دقيقة ما دمت تنتظر عرضًا، وعدة مرات في الثانية ما دام رقم ينتظر رسالته. يُرسَل مفتاح API وما تطلبه وإصدار Rentium Tray.`,
    proxy: `الوكيل (proxy) الذي يحدده نظامك أو ${ltr('HTTPS_PROXY')}، ونص إعداده إن وُجد. عندها تمر به الاتصالات مع RentiumSMS واتصالات التحديثات مشفّرة.`,
    updates: `الموقع ${ltr('github.com')} وخوادم ملفاته: مرة في اليوم في نسخة مثبّتة، ما لم توقف ذلك في الإعدادات، وعندما تنزّل تحديثًا. يُرسَل إصدار Rentium Tray.`,
    self: `هذا الحاسوب نفسه (${ltr('127.0.0.1')}): خدمة التجربة، ومستقبِل webhook إن شغّلته. لا شيء من ذلك يغادر هذا الحاسوب.`,
    links: `متصفحك، للصفحات التي تفتحها بنقرة: RentiumSMS وGitHub، و${ltr('neverssl.com')} حيث تطلب منك شبكة تسجيل الدخول.`,
  },
  notices: 'إشعارات برامج الغير',
  trademarks:
    'RentiumSMS وأسماء الخدمات وعلاماتها ملك لأصحابها. تظهر هنا للدلالة عليها فقط؛ ولا أحد من أصحابها يصنع Rentium Tray أو يوصي به.',
};
