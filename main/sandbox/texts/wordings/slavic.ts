import type { Wording } from '../wording.ts';

export const bg: Wording = {
  codes: [
    'Вашият код за {service} е {code}.',
    '{code} е вашият код за потвърждение за {service}.',
    '{service}: въведете {code}, за да потвърдите номера си.',
    'Код за сигурност от {service}: {code}',
    'За вход в {service} използвайте еднократна парола {code}.',
  ],
  headings: ['Вашият код за потвърждение за {service}:', '{service} – код за вход'],
  validity: ['Изтича след {minutes} минути.', 'Валиден {minutes} мин.'],
  secrecy: ['Не го споделяйте с никого.', '{service} никога не иска този код по телефона.'],
  links: ['Или отворете връзката: {link}'],
  welcomes: ['{service}: номерът ви е потвърден.', 'Добре дошли в {service}! Профилът ви е готов.'],
  traps: [
    '{service}: поръчка 82#### е изпратена.',
    '{service}: от 1 април 202# г. важат нови условия.',
    '{service}: получихме плащането ви от 2#,90 лв.',
    '{service}: никога не искаме вашия код. Въпроси? Обадете се на 0800 1# ###.',
  ],
};

export const cs: Wording = {
  codes: [
    '{service}: váš ověřovací kód je {code}.',
    '{code} je váš kód pro {service}.',
    '{service}: zadejte {code} a potvrďte své číslo.',
    'Bezpečnostní kód {service}: {code}',
    'Pro přihlášení do {service} použijte jednorázové heslo {code}.',
  ],
  headings: ['Váš ověřovací kód pro {service}:', '{service} – přihlašovací kód'],
  validity: ['Platí {minutes} minut.', 'Kód vyprší za {minutes} min.'],
  secrecy: ['Nikomu ho neříkejte.', '{service} si o tento kód nikdy neřekne po telefonu.'],
  links: ['Nebo otevřete odkaz: {link}'],
  welcomes: ['{service}: vaše číslo je nyní ověřeno.', 'Vítejte v {service}! Váš účet je připraven.'],
  traps: [
    '{service}: vaše objednávka 43#### je na cestě.',
    '{service}: od 1. ledna 202# platí nové podmínky.',
    '{service}: přijali jsme vaši platbu 3#9 Kč.',
    '{service}: na kód se nikdy neptáme. Máte dotaz? Volejte 800 12# ###.',
  ],
};

export const hr: Wording = {
  codes: [
    'Vaš {service} kod je {code}.',
    '{code} je vaš kod za potvrdu za {service}.',
    '{service}: upišite {code} da potvrdite svoj broj.',
    'Sigurnosni kod {service}: {code}',
    'Za prijavu u {service} koristite jednokratnu lozinku {code}.',
  ],
  headings: ['Vaš verifikacijski kod za {service}:', '{service} – kod za prijavu'],
  validity: ['Istječe za {minutes} minuta.', 'Kod vrijedi {minutes} min.'],
  secrecy: ['Ne dijelite ga ni s kim.', '{service} nikada ne traži ovaj kod telefonom.'],
  links: ['Ili otvorite poveznicu: {link}'],
  welcomes: ['{service}: vaš je broj potvrđen.', 'Dobro došli u {service}! Vaš je račun spreman.'],
  traps: [
    '{service}: vaša narudžba 68#### je poslana.',
    '{service}: od 1. lipnja 202#. vrijede novi uvjeti.',
    '{service}: primili smo vašu uplatu od 2#,50 €.',
    '{service}: nikada ne tražimo vaš kod. Imate pitanje? Nazovite 0800 20# ###.',
  ],
};

export const pl: Wording = {
  codes: [
    'Twój kod {service} to {code}.',
    '{code} to kod weryfikacyjny {service}.',
    '{service}: wpisz {code}, aby potwierdzić numer.',
    'Kod bezpieczeństwa {service}: {code}',
    'Użyj hasła jednorazowego {code}, aby zalogować się do {service}.',
  ],
  headings: ['Twój kod weryfikacyjny {service}:', 'Kod logowania {service}'],
  validity: ['Wygasa za {minutes} minut.', 'Kod jest ważny {minutes} min.'],
  secrecy: ['Nie podawaj go nikomu.', '{service} nigdy nie prosi o ten kod przez telefon.'],
  links: ['Możesz też otworzyć link: {link}'],
  welcomes: ['{service}: Twój numer został potwierdzony.', 'Witamy w {service}! Twoje konto jest gotowe.'],
  traps: [
    '{service}: Twoje zamówienie 84#### jest w drodze.',
    '{service}: od 1 lipca 202# obowiązuje nowy regulamin.',
    '{service}: otrzymaliśmy płatność 4#,99 zł. Dziękujemy.',
    '{service}: nigdy nie pytamy o kod. Masz pytania? Zadzwoń: 800 10# ###.',
  ],
};

export const ru: Wording = {
  codes: [
    'Ваш код {service}: {code}',
    '{code} — код подтверждения {service}.',
    '{service}: введите {code}, чтобы подтвердить номер.',
    'Код безопасности {service}: {code}.',
    'Для входа в {service} используйте одноразовый пароль {code}.',
    'Никому не говорите код {code}! Он нужен для входа в {service}.',
  ],
  headings: ['Ваш код подтверждения {service}:', '{service}: код для входа'],
  validity: ['Действует {minutes} минут.', 'Код истекает через {minutes} мин.'],
  secrecy: ['Никому его не сообщайте.', 'Сотрудники {service} никогда не спрашивают этот код.'],
  links: ['Или откройте ссылку: {link}'],
  welcomes: ['{service}: ваш номер подтверждён.', 'Добро пожаловать в {service}! Аккаунт готов.'],
  traps: [
    '{service}: заказ 74#### передан в доставку.',
    '{service}: с 1 июля 202# года действуют новые правила.',
    '{service}: платёж 4#9 ₽ получен. Спасибо!',
    '{service}: мы никогда не спрашиваем код. Вопросы? Звоните 8 800 100-##-##.',
  ],
};

export const sk: Wording = {
  codes: [
    'Váš kód pre {service} je {code}.',
    '{code} je váš overovací kód pre {service}.',
    '{service}: zadajte {code} a potvrďte svoje číslo.',
    'Bezpečnostný kód {service}: {code}',
    'Na prihlásenie do {service} použite jednorazové heslo {code}.',
  ],
  headings: ['Váš overovací kód pre {service}:', '{service} – prihlasovací kód'],
  validity: ['Platí {minutes} minút.', 'Kód vyprší o {minutes} min.'],
  secrecy: ['Nikomu ho neprezraďte.', '{service} si tento kód nikdy nevypýta telefonicky.'],
  links: ['Alebo otvorte odkaz: {link}'],
  welcomes: ['{service}: vaše číslo je overené.', 'Vitajte v {service}! Váš účet je pripravený.'],
  traps: [
    '{service}: vaša objednávka 76#### je na ceste.',
    '{service}: od 1. marca 202# platia nové podmienky.',
    '{service}: prijali sme vašu platbu 1#,90 €.',
    '{service}: na kód sa nikdy nepýtame. Máte otázku? Volajte 0800 11# ###.',
  ],
};

export const sr: Wording = {
  codes: [
    'Ваш {service} код је {code}.',
    '{code} је ваш код за потврду за {service}.',
    '{service}: унесите {code} да бисте потврдили број.',
    'Потврдите број на {service} кодом {code}.',
    '{code} је једнократна лозинка за пријаву на {service}.',
    'Безбедносни код {service}: {code}',
  ],
  headings: ['Ваш код за потврду за {service}:', '{service} – код за пријаву'],
  validity: ['Истиче за {minutes} минута.', 'Важи {minutes} мин.'],
  secrecy: ['Не делите га ни са ким.', '{service} никада не тражи овај код телефоном.'],
  links: ['Или отворите везу: {link}'],
  welcomes: ['{service}: ваш број је потврђен.', 'Добро дошли у {service}! Ваш налог је спреман.'],
  traps: [
    '{service}: ваша поруџбина 37#### је послата.',
    '{service}: од 1. маја 202#. важе нови услови.',
    '{service}: примили смо вашу уплату од 1.#90 дин.',
    '{service}: никада не тражимо ваш код. Имате питање? Позовите 0800 10# ###.',
  ],
};

export const uk: Wording = {
  codes: [
    'Ваш код {service}: {code}',
    '{code} — ваш код підтвердження {service}.',
    '{service}: введіть {code}, щоб підтвердити номер.',
    'Код безпеки {service}: {code}.',
    'Для входу в {service} скористайтеся одноразовим паролем {code}.',
  ],
  headings: ['Ваш код підтвердження {service}:', '{service}: код для входу'],
  validity: ['Діє {minutes} хвилин.', 'Код дійсний {minutes} хв.'],
  secrecy: ['Нікому його не кажіть.', 'Працівники {service} ніколи не питають цей код.'],
  links: ['Або відкрийте посилання: {link}'],
  welcomes: ['{service}: ваш номер підтверджено.', 'Вітаємо в {service}! Обліковий запис готовий.'],
  traps: [
    '{service}: замовлення 65#### уже в дорозі.',
    '{service}: з 1 вересня 202# року діють нові умови.',
    '{service}: отримано платіж 3#9 ₴. Дякуємо!',
    '{service}: ми ніколи не питаємо код. Питання? Телефонуйте 0 800 50 ## ##.',
  ],
};
