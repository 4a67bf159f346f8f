/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import { plural } from '../intl.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations': {
      const advice =
        'Зачекайте, доки якийсь завершиться, або підвищте обмеження в налаштуваннях. Нічого не куплено.';
      return {
        title: 'Забагато відкритих номерів',
        // The form `one` stands for 21 and 31 too.
        explanation: plural(locale, problem.most, {
          one: `Ваше обмеження — ${formatNumber(problem.most, locale)} відкритий номер. ${advice}`,
          few: `Ваше обмеження — ${formatNumber(problem.most, locale)} відкриті номери. ${advice}`,
          many: `Ваше обмеження — ${formatNumber(problem.most, locale)} відкритих номерів. ${advice}`,
          other: `Ваше обмеження — ${formatNumber(problem.most, locale)} відкритого номера. ${advice}`,
        }),
      };
    }
    case 'price':
      return {
        title: 'Вище за обмеження ціни',
        explanation: `Цей номер коштує ${formatMoney(problem.price, locale)}, а обмеження — ${formatMoney(problem.most, locale)}. Виберіть інший або підвищте обмеження в налаштуваннях. Нічого не куплено.`,
      };
    case 'daily-spending':
      return {
        title: 'Ліміт на сьогодні вичерпано',
        explanation: `Сьогодні витрачено ${formatMoney(problem.spent, locale)}, і ще ${formatMoney(problem.price, locale)} перевищили б ліміт ${formatMoney(problem.most, locale)}. Зачекайте до завтра або підвищте ліміт у налаштуваннях. Нічого не куплено.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Поповніть його в RentiumSMS і спробуйте знову. Нічого не куплено.';
  if (price !== undefined && balance !== undefined) {
    return `Ціна — ${formatMoney(price, locale)}, а баланс — ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Баланс не покриває ціни ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `Балансу ${formatMoney(balance, locale)} не вистачає. ${advice}`;
  return `Балансу не вистачає. ${advice}`;
}

export const problems: ProblemTexts = {
  auth: () => ({
    title: 'Ключ API відхилено',
    explanation:
      'RentiumSMS не приймає цього ключа: він хибний, прострочений або відкликаний. Уведіть чинний ключ.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Недостатньо коштів',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Забагато запитів',
    explanation: `RentiumSMS отримав забагато запитів із цього облікового запису. Наступний буде о ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'Оператор не відповідає',
    explanation: 'Нічого не куплено. RentiumSMS просить зачекати хвилину або вибрати іншого оператора.',
  }),
  'bad-request': (problem) => ({
    title: 'Такого поєднання немає',
    explanation:
      problem.detail === null
        ? 'RentiumSMS відхилив замовлення. Виберіть інший сервіс, країну чи оператора.'
        : `RentiumSMS відповідає: «${isolateIfRtl(problem.detail)}» Виберіть інший сервіс, країну чи оператора.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS відхилив замовлення',
    explanation:
      problem.detail === null
        ? 'Нічого не куплено. Виберіть інший сервіс, країну чи оператора.'
        : `RentiumSMS відповідає: «${isolateIfRtl(problem.detail)}» Нічого не куплено.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS не знає цього номера',
    explanation: 'Сервіс більше не показує цієї оренди. Усе отримане досі збережено тут.',
  }),
  'other-account': () => ({
    title: 'Цей номер орендовано з іншим ключем',
    explanation: 'Збережіть той ключ знову, щоб читати SMS. Доти номер залишається у списку.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'Збій у RentiumSMS',
    explanation: `Сервіс відповів помилкою ${problem.status}. Спробуйте знову за мить.`,
  }),
  'bad-response': () => ({
    title: 'Незрозуміла відповідь',
    explanation:
      'RentiumSMS або щось на шляху до нього відповіло в невідомому вигляді. Скопіюйте подробиці для підтримки.',
  }),
  'bad-key': () => ({
    title: 'Це не може бути ключ API',
    explanation:
      'Ключ містить лише латинські літери, цифри та знаки, без пробілів. Скопіюйте його з RentiumSMS знову.',
  }),
  'no-key': () => ({
    title: 'Ключа API ще немає',
    explanation: 'Уведіть ключ RentiumSMS або спершу спробуйте тестовий режим.',
  }),
  'purchase-under-way': () => ({
    title: 'Замовлення виконується',
    explanation: 'Дочекайтеся відповіді, перш ніж замовляти знову.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'Ціна зросла',
    explanation: `Було ${formatMoney(problem.expected, locale)}, тепер ${formatMoney(problem.now, locale)}. Нічого не куплено.`,
  }),
  'price-unknown': () => ({
    title: 'Ціна зараз невідома',
    explanation:
      'RentiumSMS не називає ціни, яку можна порівняти з показаною чи з обмеженнями. Виберіть знову, щоб побачити ціну. Нічого не куплено.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    // The form `one` stands for 21 and 31 too.
    title: plural(locale, count, {
      one: `${formatNumber(count, locale)} номер ще відкритий`,
      few: `${formatNumber(count, locale)} номери ще відкриті`,
      many: `${formatNumber(count, locale)} номерів ще відкриті`,
      other: `${formatNumber(count, locale)} номера ще відкриті`,
    }),
    explanation: 'Їхні SMS не перевірятимуться, доки ви не повернетеся до цього облікового запису.',
  }),
  declined: () => ({
    title: 'Не підтверджено',
    explanation: 'Підтвердження не було. Нічого не куплено й не змінено.',
  }),
  storage: (problem) => ({
    title: 'Не вдалося зберегти',
    explanation:
      problem.reason === 'full'
        ? 'Диск заповнено. Звільніть місце й спробуйте знову.'
        : problem.reason === 'denied'
          ? 'Неможливо записувати в папку даних. Перевірте її права доступу й спробуйте знову.'
          : 'Неможливо записувати в папку даних. Спробуйте знову.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Немає в’язки для захисту ключа',
          explanation:
            'Ця система не дає справжнього захисту: інші ваші програми могли б прочитати збережений ключ. Залиште його до виходу з програми або все одно збережіть.',
        }
      : {
          title: 'Ключ неможливо безпечно зберегти',
          explanation: 'Ця система не має місця для секретів. Ключ можна залишити до виходу з програми.',
        },
  'vault-locked': () => ({
    title: 'Ваш ключ заблоковано',
    explanation:
      'Системну в’язку ключів не вдалося відкрити. Збережений ключ недоторканий: розблокуйте в’язку й перезапустіть Rentium Tray.',
  }),
  'insecure-url': () => ({
    title: 'Адреса сервера небезпечна',
    explanation: 'RENTIUM_API_URL має починатися з https:// (звичайне http лише для цього комп’ютера).',
  }),
  clipboard: () => ({
    title: 'Не вдалося скопіювати',
    explanation: 'Система не дала доступу до буфера обміну. Виділіть код і скопіюйте його вручну.',
  }),
  gone: () => ({
    title: 'Цього тут уже немає',
    explanation: 'Запис тим часом видалено.',
  }),
  'bad-call': () => ({
    title: 'Сталася внутрішня помилка',
    explanation: 'Програма відхилила запит власного вікна. Будь ласка, повідомте про це.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'Запуск під час входу не змінено',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS не відповідає',
    explanation: 'Відповідь тривала надто довго. Спробуйте знову за мить.',
  },
  unreachable: {
    title: 'Немає зв’язку з RentiumSMS',
    explanation: 'Перевірте з’єднання з мережею.',
  },
  'unknown-host': {
    title: 'RentiumSMS не знайдено',
    explanation: 'Ця мережа не знає адреси сервісу. Перевірте з’єднання з мережею та DNS.',
  },
  refused: {
    title: 'RentiumSMS відхиляє з’єднання',
    explanation: 'За адресою сервісу ніщо не відповідає, або заважає брандмауер. Спробуйте знову за мить.',
  },
  reset: {
    title: 'З’єднання розірвано',
    explanation: 'RentiumSMS або щось на шляху до нього закрило з’єднання. Спробуйте знову за мить.',
  },
  'certificate-untrusted': {
    title: 'Сертифікату немає довіри',
    explanation:
      'Немає певності, що з’єднання веде до RentiumSMS, тому ключ не надіслано. Його може читати інша програма чи мережа.',
  },
  'certificate-unknown': {
    title: 'Сертифікату немає довіри',
    explanation:
      'Ключ не надіслано. Якщо ваша мережа чи антивірус має власні сертифікати, укажіть їхній файл у NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'Строк дії сертифіката минув',
    explanation: 'Перевірте годинник цього комп’ютера. Якщо він точний, RentiumSMS має оновити сертифікат.',
  },
  'certificate-not-yet-valid': {
    title: 'Сертифікат ще не чинний',
    explanation: 'Перевірте годинник цього комп’ютера: схоже, він відстає.',
  },
  'proxy-password': {
    title: 'Проксі-сервер вимагає пароль',
    explanation: 'Укажіть користувача й пароль у HTTPS_PROXY або зверніться до адміністратора мережі.',
  },
  'proxy-refused': {
    title: 'Проксі-сервер відхилив з’єднання',
    explanation: 'Проксі вашої мережі не пропускає до RentiumSMS. Зверніться до його адміністратора.',
  },
  portal: {
    title: 'Замість відповіді надійшла вебсторінка',
    explanation:
      'Можливо, ця мережа спершу вимагає входу, як у готелях і потягах. Відкрийте її сторінку входу й спробуйте знову.',
  },
};

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Приймач вебхуків не запустився',
    explanation: 'Цей порт використовує інша програма. Виберіть інший.',
  },
  off: {
    title: 'Приймач вебхуків вимкнено',
    explanation: 'Спершу ввімкніть його.',
  },
  'no-answer': {
    title: 'Приймач вебхуків не відповів',
    explanation: 'Тестова подія на його власну адресу не дійшла. Вимкніть приймач і ввімкніть знову.',
  },
  other: {
    title: 'Приймач вебхуків не запустився',
    explanation: 'Система не відкрила порт. Виберіть інший.',
  },
};

export const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Ці клавіші зайняті',
    explanation: 'Їх використовує система або інша програма. Виберіть інші.',
  },
  own: {
    title: 'Ці клавіші зайняті',
    explanation: 'Їх використовує інша комбінація Rentium Tray. Виберіть інші.',
  },
  invalid: {
    title: 'Ці клавіші не підходять',
    explanation: 'Потрібна клавіша Ctrl, Alt або Cmd разом із літерою, цифрою чи функційною клавішею.',
  },
  unsupported: {
    title: 'Тут немає комбінацій клавіш',
    explanation:
      'Це робоче середовище не дає програмам глобальних комбінацій. Задайте комбінацію в його налаштуваннях.',
  },
};

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Дозвольте Rentium Tray: Системні параметри → Загальні → Елементи входу.',
  unsupported: 'Система не може запускати цю збірку. Спершу встановіть програму.',
  other: 'Система відмовила. Спробуйте знову або задайте це в налаштуваннях системи.',
};

export const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Не під час очікування коду',
    explanation: 'Оновлення встановиться, коли жоден відкритий номер не чекатиме на SMS.',
  },
  unreachable: {
    title: 'Не вдалося знайти оновлення',
    explanation: 'Сторінка з випусками не відповідає. Спробуйте пізніше.',
  },
  unsupported: {
    title: 'Ця збірка не оновлюється сама',
    explanation: 'Оновіть її так само, як установлювали.',
  },
  other: {
    title: 'Оновлення не вдалося',
    explanation: 'Залишається поточна версія. Спробуйте пізніше.',
  },
};
