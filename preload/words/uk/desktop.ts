/** The Ukrainian texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import { plural } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
        title: 'Вище за вашу найвищу ціну',
        explanation: `Цей номер коштує ${formatMoney(problem.price, locale)}, а обмеження — ${formatMoney(problem.most, locale)}. Виберіть інший або підвищте обмеження в налаштуваннях. Нічого не куплено.`,
      };
    case 'service-price':
      return {
        title: `Вище за вашу найвищу ціну для ${isolateIfRtl(problem.service.name)}`,
        explanation: `Цей номер коштує ${formatMoney(problem.price, locale)}, а обмеження для ${isolateIfRtl(problem.service.name)} — ${formatMoney(problem.most, locale)}. Виберіть інший або підвищте обмеження в налаштуваннях. Нічого не куплено.`,
      };
    case 'daily-spending':
      return {
        title: 'Ліміт на сьогодні вичерпано',
        explanation: `Сьогодні витрачено ${formatMoney(problem.spent, locale)}, і ще ${formatMoney(problem.price, locale)} перевищили б ліміт ${formatMoney(problem.most, locale)}. Зачекайте до завтра або підвищте ліміт у налаштуваннях. Нічого не куплено.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
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

const problems: ProblemTexts = {
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
    title: 'Неочікувана відповідь',
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

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
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

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
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

const shortcutProblem: ReasonTexts<'shortcut'> = {
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

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Дозвольте Rentium Tray: Системні параметри → Загальні → Елементи входу.',
  unsupported: 'Система не може запускати цю збірку. Спершу встановіть програму.',
  other: 'Система відмовила. Спробуйте знову або задайте це в налаштуваннях системи.',
};

const updateProblem: ReasonTexts<'update'> = {
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

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Орендувати номер?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Для ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Ціна невідома.' : `Ціна: ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} У вікні Rentium Tray не було клацання, тому він запитує.`;
  },
  order: 'Орендувати',
  repeatTitle: 'Орендувати ще один?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Номер для ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) замовлено ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Ще один коштує ${formatMoney(price, locale)}.`;
  },
  repeat: 'Орендувати ще',
  limitsTitle: 'Послабити обмеження?',
  openNumbers: 'Найбільше відкритих номерів',
  limit: (label, next, now) => `${label}: ${next} замість ${now}`,
  limits: 'Послабити',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Замовлення понад обмеження блокуються.',
  maxOpenReservations: (range) => `Відкриті номери (${range})`,
  maxOpenReservationsWrong: (range) => `Уведіть число в межах ${range}. Збережено попереднє значення.`,
  maxPrice: 'Найвища ціна номера',
  servicePrice: (service) => `Найвища ціна для ${isolateIfRtl(service)}`,
  dailySpending: 'Денний ліміт витрат',
  noLimit: 'Без обмежень',
  amountWrong: (example) =>
    `Уведіть суму, наприклад ${example}, або нічого, щоб не було обмеження. Збережено попереднє значення.`,
  balanceNeeded: 'Суми можна задати, коли баланс стане відомий.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Увести ключ',
  restart: 'Перезапустити',
  'try-again': 'Спробувати знову',
  'choose-again': 'Вибрати знову',
  'copy-details': 'Копіювати подробиці',
  'open-settings': 'Відкрити налаштування',
  'open-login-page': 'Відкрити сторінку входу мережі',
  'open-guide': 'Як це вирішити',
  openFolder: 'Відкрити папку',
  detailsCopied: 'Подробиці скопійовано',
  copyUncertain: 'Перевірте буфер обміну',
  copyUncertainText: 'Це вікно було неактивним, тож Wayland міг проігнорувати копіювання.',
  showDetails: 'Показати подробиці',
  tryAgainIn: (left) => `Повтор через ${left}`,
  waitStarts: (leftMs, locale) => `Повторити можна буде ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Уже можна повторити спробу.',
  dismiss: 'Приховати',
  close: 'Закрити',
  leave: 'Усе одно вийти',
  cancel: 'Скасувати',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Не вдалося запустити Rentium Tray',
  folder: {
    denied: (folder) =>
      `Неможливо записувати в папку даних: ${folder}. Змініть її права доступу або вкажіть іншу папку в RENTIUM_USER_DATA.`,
    full: (folder) => `Диск із папкою даних заповнено: ${folder}. Звільніть місце й запустіть знову.`,
    other: (folder) =>
      `Неможливо використати папку даних: ${folder}. Укажіть іншу папку в RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Частина Rentium Tray не завантажилася, тому це вікно не може показати ваші номери. За ними й далі ведеться спостереження, а коди з’являються в меню в треї. Закрийте це вікно й відкрийте його знову.',
  inUse: (folder) =>
    `Уже працює інша копія Rentium Tray, і ваші номери в неї. Закрийте ту копію й запустіть цю знову: вона перейме номери.\n\n${folder}`,
  newer: (file) =>
    `Новіша версія Rentium Tray зберегла ваші дані, а ця старіша залишає їх без змін. Установіть новішу версію й запустіть знову.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} — ваш код`,
  hiddenCodeTitle: 'Надійшов код',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} скопійовано`,
  hiddenCopiedCodeTitle: 'Код надійшов, його скопійовано',
  smsTitle: 'Надійшло SMS',
  moreTitle: (count, locale) => `Надійшло ще ${formatNumber(count, locale)} SMS`,
  lowBalanceTitle: (balance, locale) => `Ваш баланс знизився до ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Поповніть його перед орендою наступного номера.',
  practice: (body) => `Тест · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: знову є`,
  backBody: (price, locale) =>
    price === null
      ? 'Номер знову можна орендувати.'
      : `Номер можна орендувати за ${formatMoney(price, locale)}.`,
  copyCode: 'Копіювати код',
  endedTitle: (service) => `SMS від ${isolateIfRtl(service)} не надійшло`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (тестовий режим)',

  codeArrived: (code) => `Код ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Надійшов код',
  waiting: (count, locale) => `Очікується ${formatNumber(count, locale)} SMS`,
  balance: (balance, locale) =>
    balance === null ? 'Баланс невідомий' : `Баланс: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Низький баланс: ${formatMoney(balance, locale)}`,
  notSetUp: 'Ще не налаштовано',

  keyRefused: 'Ключ API не приймається',
  keyLocked: 'Ключ API заблоковано',
  unresolved: 'Замовлення потребує вашого рішення',
  unreachable: 'Немає зв’язку з RentiumSMS',
  unwell: 'RentiumSMS не відповідає як слід',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS просить зачекати до ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Показати ${isolateIfRtl(service)}`, phone, left === null ? 'очікування' : `очікування, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Копіювати ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'завершується' : `залишилося ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Копіювати останній код: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Копіювати останній код',
  rentAgain: 'Орендувати знову',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Відкрити Rentium Tray',
  pauseNotifications: 'Призупинити сповіщення',
  settings: 'Налаштування',
  quit: 'Вийти',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Сервіс скасував номер',
  refunded: 'Сервіс повернув кошти',
  failed: 'Сервіс припинив спроби',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `Резервну копію ${notice.file} було пошкоджено. Її збережено як ${notice.keptAs} у папці даних.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `Файлу ${notice.file} бракувало. Використовується його остання справна копія.`
        : `Файлу ${notice.file} бракувало, а його копію не вдалося прочитати.`;
    return notice.restored
      ? `Файл ${notice.file} було пошкоджено. Використовується його остання справна копія; пошкоджений файл збережено як ${notice.keptAs}.`
      : `Файл ${notice.file} було пошкоджено, і його не вдалося прочитати. Його збережено як ${notice.keptAs} у папці даних.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. SMS уже не надійде.`,
  'numbers-unreadable': ({ count }, locale) =>
    // The form `one` stands for 21 and 31 too.
    plural(locale, count, {
      one: `${formatNumber(count, locale)} номер записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
      few: `${formatNumber(count, locale)} номери записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
      many: `${formatNumber(count, locale)} номерів записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
      other: `${formatNumber(count, locale)} номера записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `Не вдалося прочитати ${formatNumber(count, locale)} запис у ${files.join(', ')}: його зробила інша версія або його пошкоджено. Він не використовується й лишається у файлі.`,
      few: `Не вдалося прочитати ${formatNumber(count, locale)} записи у ${files.join(', ')}: їх зробила інша версія або їх пошкоджено. Вони не використовуються й лишаються у файлі.`,
      many: `Не вдалося прочитати ${formatNumber(count, locale)} записів у ${files.join(', ')}: їх зробила інша версія або їх пошкоджено. Вони не використовуються й лишаються у файлі.`,
      other: `Не вдалося прочитати ${formatNumber(count, locale)} запису у ${files.join(', ')}: їх зробила інша версія або їх пошкоджено. Вони не використовуються й лишаються у файлі.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Диск заповнено: нові коди видно, але їх не буде збережено, доки не звільнити місце.'
      : 'Неможливо записувати в папку даних: нові коди видно, але їх не буде збережено.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Система не дозволяє Rentium Tray показувати сповіщення. Увімкніть їх у налаштуваннях системи, у розділі сповіщень. Доти коди з’являються тут і в меню в треї.'
      : 'Система не показала сповіщення. Коди й далі з’являються тут і в меню в треї.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `Замовлення з меню в треї не виконано. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL має починатися з https:// (звичайне http лише для цього комп’ютера). Ключ не надіслано.',
  'key-withheld': ({ belongsTo, service }) =>
    `Збережений ключ належить ${ltr(belongsTo)}. Його не надіслано до ${ltr(service)}, указаного в RENTIUM_API_URL. Якщо зберегти ключ для того сервісу, він замінить наявний.`,
  'ended-badly': () =>
    'Минулого разу Rentium Tray не завершився належним чином, наприклад через збій або вимкнення живлення. Номери й коди в безпеці. Якщо це повториться, повідомте про проблему; докладніше — у журналі в папці даних.',
  stumbled: () =>
    'У Rentium Tray сталася помилка, але він працює далі. Номери й коди в безпеці; докладніше — у журналі в папці даних.',
  'copy-uncertain': () =>
    'Код скопійовано, коли активним було інше вікно, а Wayland може це проігнорувати. Якщо його немає в буфері обміну, скопіюйте тут.',
  'number-not-copied': () => 'Номера може не бути в буфері обміну. Скопіюйте його на картці.',
  'copy-failed': () => 'Код не скопійовано: буфер обміну зайняла інша програма. Скопіюйте код тут.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Це робоче середовище не показує значків у треї: щоб відкрити це вікно, запустіть Rentium Tray знову. За номерами й далі ведеться спостереження. У GNOME значок показує розширення AppIndicator.'
      : 'Зображення значка в треї пошкоджено. Rentium Tray працює далі; установіть його знову, щоб виправити значок.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Приймач вебхуків вимкнено: його порт використовує інша програма.'
      : 'Приймач вебхуків вимкнено: система не відкрила його порт.',
  'webhook-secret-replaced': () =>
    'Секрет підпису вебхуків замінено, бо підписи тепер відповідають Standard Webhooks. Скопіюйте новий у налаштуваннях і вставте там, де підписуються ваші події.',
};

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
