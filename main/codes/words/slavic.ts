/** The Slavic languages. */
import type { LanguageWords } from './types.ts';

export const slavic: readonly LanguageWords[] = [
  {
    language: 'ru',
    code: 'код, кода, кодом, коду, коды, кодов, код подтверждения, код доступа, код проверки, код авторизации, код безопасности, код из смс, смс-код, sms-код, смс код, проверочный код, пароль-код, ключ, цифры, код для входа, кода подтверждения, ключ доступа, ключ подтверждения, смс-ключ, одноразовый ключ',
    password: 'пароль, пароля, паролем, паролю, пароли',
    pin: 'пин, пин-код, пинкод, пин-кода, pin-код, пин код',
    oneTime: 'одноразов*, разовый, разового, единоразов*',
    otp: 'отп, одноразовый код, одноразовый пароль, код-пароль',
    purpose:
      'для оплаты, для перевода, для покупки, для платежа, вход, для входа, входа, подтверждения, подтверждение, авторизации, авторизация, регистрац*, подтверд*, подтверж*, авториз*, актив*, верификац*, проверочн*, восстановлен*, идентификац*, войти, аутентификац*, для подтверждения, если это вы, если это были вы, если это ты, восстанов*, привяз*, для привязки, подтвердите, подтвердить, подтверди',
    ask: 'введите, введи, используйте, вводи, укажите, наберите, назовите, впишите, ввести, использу*, введите его, сообщите код, ответьте, отправьте, скажите, покажите, продиктуйте, для открытия введите, откройте кодом, нажмите, откройте ячейку кодом, скопируйте, вставьте, нужно ввести, надо ввести',
    is: 'это, —, ваш, равен',
    common: 'для, ваш, ваша, вашего, вашей, твой, на, не, от, по, это, его, из, был, была, с, в, и, к, вы',
    reference:
      'заказ №, номер заказа, заявка, заявки, счёт, счёта, счету, карту, картой, картой *, карты *, сеанс, сессия, клиент, клиента, номер клиента, абонент, абонента, участник, пользователь, пользователя, логин, логина, устройство, операция, операции, транзакция, транзакции, обращение, дело, дела, посылки, посылку, отправления, брони, бронирование, билет, билета, лицевой счет, лицевого счета, л/с, договора, договору, полиса, страховка, квартира, дом, улица, комната, зал, автобус, маршрут, поезд, место, версия, версии, табельный, накладной, чек, чека, документ, снилс, огрн, бик, отделения, офис, номер карты, оканчивающейся на, заканчивающейся на, заканчивающуюся на, кабинет, кабинета, кабинету, терминал, запрос, запроса, идентификатор, id, ученик, студент, госномер, автомобиль, машина, вагон, кредит, кредита, займ, займа, штраф, постановление, показания, выпуск, серия, партия, модель, тираж, заказ, заказа, карта, карты, карте, отправление, посылка, договор, отделение, накладная, рейс, бронь, показан*, счетчик*, талон, очередь, стол, бронирован*, полис, запись, заявк*, обращен*, трек, ячейк*, квитанц*, инн, паспорт',
    amount:
      'сумма, сумму, баланс, остаток, итого, списание, перевод, оплата, платеж, платёж, доступно, на сумму, к оплате, лимит',
    currency: 'р, ₽, руб., коп, сум, доллар*, евро, руб, рублей, рубля, тенге, грн',
    numero: '№, номер, н, no',
    phone:
      'по телефону, на номер, телефона, телефону, звоните по, звоните, позвоните, перезвоните, горячая линия, горячей линии, колл-центр, поддержка, служба поддержки, отправьте смс на, с номера, ваш номер, номер телефона, контакт, связь, телефон, номеру, по номеру',
    valid:
      'действителен, действует, действителен до, действует до, истекает, истекает в, срок действия, годен, годен до, до, активен, будет действителен',
    life: 'мин, минут, минуты, минуту, минута, сек, секунд, час, часа, часов, дней, дня, день, сут, суток, мб, гб, балл*, бонус*, шт, раз, ч, чел, человек, жителей, попыток, попытки, цифр, процент*, км, кг, миль, недель, месяц*, год, года, г',
    promo:
      'промокод, скидк*, купон, по промокоду, бонус*, розыгрыш, выиграйте, подарок, распродаж*, промокод*, в корзине, при заказе, выгод*, пригласи, акци*',
    old: 'изменился с, изменен с, изменён с, забудьте, старый, старого, старая, предыдущий, предыдущего, прежний, прежнего, прошлый, игнорируйте, проигнорируйте, вместо, вместо кода, взамен',
    fresh:
      'новый, новая, новым, новое, нового, правильный, верный, актуальный, свежий, теперь, теперь действует, действует код, теперь действителен, действителен только, последний код',
    replaces: 'заменяет, заменил, заменит, отменяет, вместо кода, взамен',
    replacedBy: 'заменён на, заменен на, изменён на, изменен на, заменён, заменен, сменён на',
    void: 'не подошел, не подошёл, не верен, не принят, введен неверно, введён неверно, срок действия, недействител*, больше не действует, истек, истёк, истекло, просрочен, просрочена, устарел, устарела, аннулирован, не работает, не действует, неверный, неверен, неправильный, неверно, ошибочный, был использован, уже использован, использован, использован для, слишком много попыток, попыток с, отклонен, отклонён, заблокирован, отменён, отменен, не подходит, утратил силу, погашен, не является действительн*, неверный код, не совпадает, мы отменили, отменили, отменили код, мы аннулировали, аннулировали, заблокировали, был отозван, отозван',
    changed:
      'изменён, изменен, изменена, изменено, был изменён, был изменен, был изменена, изменили, сменён, сменен, сменили, обновлён, обновлен, обновлена, сброшен, был сброшен, установлен, был установлен, создан, был создан, подтверждён, подтвержден, подтверждена, подтверждено, активирован, активирована, выполнен вход, вход выполнен, совершён вход, новый вход, вход с нового, вход в аккаунт с, успешно изменён, успешно изменен, удален, удалён, добавлен, подключен, завершена, завершен, принято, принята, зарегистрирован, зарегистрирована, зарегистрировано',
    otherCode:
      'код обращения, код заявки, код инцидента, код аварии, код ошибки, коды ошибок, код ответа, почтовый индекс, индекс, код страны, код города, код региона, код товара, код клиента, код цвета, код отделения, код подразделения, код банка, код магазина, код филиала, код сотрудника, исходный код, штрих-код, штрихкод, qr-код, код отслеживания, трек-код, трек-номер, код заказа, код брони, код бронирования, код двери, код домофона, код подъезда, код калитки, код ворот, код от двери, код от ворот, код встречи, код конференции, код сертификата, код скидки, промокод, код купона, код подарка, код блокировки, код статуса, код операции, код платежа, код услуги, код окпо, код оквэд, код тн вэд, код неисправности, код приглашения, код класса, код курса, дресс-код, код тарифа, код поставщика, код объекта, код аэропорта, реферальный код, код друга, налоговый код, уголовный кодекс, кодекс, генетический код, код бюджетной, кбк, пукод, пак-код, puk-код, пароль от wi-fi, код сейфа, код сигнализации, код записи, код договора, код талона',
    handover:
      'код получения, код выдачи, код для получения, код для выдачи, код для курьера, код курьеру, код доставки, код вручения, код ячейки, код постамата, код поездки, код для водителя, код от ячейки, пин для получения, код передачи',
    courier:
      'курьеру, водителю, вашему водителю, сотруднику пункта, сотруднику пвз, на пункте выдачи, в постамате, таксисту, почтальону, назовите курьеру, при получении, доставщику, кассиру, мастеру, технику, сотруднику, продавцу, оператору, курьера, бариста, консультанту, администратору, фармацевту, в аптеке, при посадке, охраннику, исполнителю, грузчику, курьер, водитель, доставщик, таксист, мастер, сборщик',
    tell: 'назовите, назови, скажите, скажи, сообщите, сообщи, покажите, покажи, продиктуйте, предъявите, передайте, показать, сказать, назвать, сообщить, предъявить, предъяви, озвучьте, попросит, спросит, запросит, уточнит',
    neverShare:
      'никому, не сообщайте, не говорите, не передавайте, никогда, секрет*, не показывайте, не называйте, не разглашайте, не вводите, даже сотрудник*, мошенник*, если это не вы, не вы, конфиденц*, не запрашивали, третьим лицам, nikomu, ne soobshchajte',
  },
  {
    language: 'uk',
    code: 'код, коду, кодом, коди, код підтвердження, код доступу, код перевірки, код авторизації, код безпеки, смс-код, sms-код, код із смс, код для входу, ключ, ключ доступу, ключ підтвердження, одноразовий ключ',
    password: 'пароль, паролю, паролем, паролі',
    pin: 'пін, пін-код, пінкод, пін-коду, pin-код',
    oneTime: 'одноразов*, разовий',
    otp: 'отп, одноразовий код, одноразовий пароль',
    purpose:
      "для оплати, для переказу, для покупки, входу, вхід, підтвердження, підтвердити, реєстрац*, підтвердж*, авториз*, актив*, верифікац*, перевірк*, відновлен*, увійти, якщо це ви, якщо це були ви, віднов*, прив'яз*, підтвердьте, підтвердіть",
    ask: 'введіть, введи, використайте, наберіть, впишіть, ввести, використовуйте, вкажіть, назвіть, надішліть, повідомте код, покажіть, відкрийте кодом, натисніть, скопіюйте, вставте, треба ввести, потрібно ввести',
    is: 'це, ваш, —',
    common: 'для, ваш, ваша, вашого, на, не, від, цей, його, був, була, та, у, з, ви, і',
    reference:
      'замовлення №, номер замовлення, рахунку, картку, карткою, картки *, карта, карти, сеанс, сесія, клієнт, клієнта, номер клієнта, абонент, користувач, користувача, логін, пристрій, операція, операції, транзакція, транзакції, звернення, справа, посилки, договір, договору, особовий рахунок, квиток, поїзд, кабінету, кабінет, версія, кімната, будинок, автобус, закінчується на, що закінчується на, відділення, запит, чек, накладної, ідентифікатор, кредит, кредиту, бронювання, черги, квартира, полісу, замовлення, рахунок, картка, картки, посилка, відправлення, показник*, лічильник*, талон, черга, стіл, місце, вагон, бронюванн*, поліс, запис, заявк*, ттн, накладна',
    amount: 'сума, суму, баланс, залишок, разом, на суму, до сплати, платіж',
    currency: 'гривень',
    numero: '№, номер',
    phone:
      'телефонуйте, дзвоніть, зателефонуйте, телефон, гаряча лінія, гарячої лінії, на номер, за номером, служба підтримки, контакт, тел',
    valid: 'дійсн*, діє, діє до, дійсний до, термін дії, до, активний',
    life: 'хв, хвилин, хвилини, хвилину, секунд, сек, годин, години, год, днів, дні, день, бал*, грн, разів, осіб, спроб, цифр',
    promo:
      'промокод, знижк*, купон, акці*, розіграш, подарунок, промокод*, у кошику, розпродаж*, бонус*, запроси друга',
    old: 'старий, старого, попередній, попереднього, ігноруйте, замість, колишній, замість коду, натомість коду',
    fresh:
      'новий, нова, нового, правильний, актуальний, тепер діє, діє код, тепер дійсний, дійсний лише, останній код',
    replaces: 'замінює, скасовує, замість коду',
    replacedBy: 'замінено на, замінений на, замінено',
    void: 'прострочен*, не дійсн*, вичерпано, закінчився термін, не прийнято, не підходить, не підійшов, невірний, неправильний, недійсн*, більше не діє, не діє, застарів, втратив чинність, не працює, закінчився, сплив, прострочений, невірно, використано, був використаний, вже використано, використаний, забагато спроб, багато спроб, спроб з, відхилено, заблоковано, скасовано, анульовано, помилковий, минув, минула, не є дійсним, невірний код, не збігається, ми скасували, скасували, анулювали, заблокували, відкликано',
    changed:
      'змінено, було змінено, змінений, був змінений, змінили, оновлено, було оновлено, скинуто, встановлено, створено, підтверджено, активовано, виконано вхід, новий вхід, вхід з нового, видалено, додано, завершено, зареєстровано',
    otherCode:
      "код помилки, поштовий індекс, індекс, код країни, код міста, код товару, код клієнта, код кольору, код відділення, код банку, код магазину, код філії, вихідний код, штрих-код, штрихкод, qr-код, код відстеження, трек-код, код замовлення, код бронювання, код дверей, код домофона, код під'їзду, код воріт, код зустрічі, код конференції, код знижки, промокод, код сертифіката, код купона, код єдрпоу, єдрпоу, іпн, код подарунка, код операції, код послуги, кодекс, код запрошення, код платежу",
    handover:
      "код отримання, код видачі, код для отримання, код для кур'єра, код доставки, код комірки, код поштомата, код поїздки, код вручення",
    courier:
      "кур'єру, водію, вашому водію, у поштоматі, при отриманні, кур'єрові, касиру, майстру, техніку, працівнику, продавцю, оператору, бариста, таксисту, кур’єру, фармацевту, доставнику, на пошті, кур'єр, кур’єр, водій, майстер, доставник",
    tell: 'назвіть, назви, скажіть, скажи, повідомте, покажіть, покажи, передайте, показати, сказати, назвати, повідомити, пред’явіть, продиктуйте, попросить, запитає, спитає',
    neverShare:
      'нікому, не повідомляйте, не кажіть, ніколи, не передавайте, не розголошуйте, не називайте, секрет*, конфіденц*, шахра*, якщо це не ви, третім особам',
  },
  {
    language: 'be',
    tell: 'скажыце, назавіце, пакажыце',
    courier: "кур’еру, кіроўцу, кур'ер, кур’ер, кіроўца",
    code: 'код, кода, кодам, коду, код пацвярджэння, код доступу, код бяспекі, смс-код',
    password: 'пароль, пароля, паролем',
    pin: 'пін, пін-код, пінкод',
    oneTime: 'аднаразов*, разавы',
    otp: 'аднаразовы код, аднаразовы пароль, отп',
    purpose: 'пацвярдж*, уваход*, рэгістрац*, аўтарызац*, актывац*, увайсці, верыфікац*, пацвердзіце',
    ask: 'увядзіце, выкарыстоўвайце, набярыце, скарыстайце, увядзі',
    is: 'гэта',
    common: 'ваш, ваша, для, на, не, ад, у, і, з, быў',
    reference:
      'замова, замовы, рахунку, карты, карта, карткі, пасылка, кліент, абанент, дамова, справа, зварот, нумар замовы, карыстальнік, уліковы запіс, уліковага запісу, сеанс, заказ, рахунак, картка',
    amount: 'сума, баланс, астатак',
    currency: 'руб, рублёў',
    numero: '№, нумар',
    phone: 'тэл, тэлефануйце, тэлефон',
    valid: 'дзейнічае, сапраўдны, сапраўдны да, дзейнічае да',
    life: 'хвілін, хвіліны, секунд, гадзін, дзён',
    promo: 'прамакод, зніжк*',
    old: 'стары, старога, папярэдні, ранейшы, замест, замест кода',
    fresh: 'новы, новага, правільны',
    replaces: 'замяняе, замест кода',
    replacedBy: 'заменены на',
    void: 'скончыўся, несапраўдны, больш не дзейнічае, выкарыстаны, быў выкарыстаны, няправільны, няверны, пратэрмінаваны, не дзейнічае, скасавалі, скасаваны, ануляваны',
    changed: 'зменены, быў зменены, зменена, абноўлены, скінуты',
    otherCode: 'код памылкі, паштовы індэкс, код краіны, код тавару, код кліента, штрых-код, код дзвярэй',
    neverShare: 'нікому, не паведамляйце, не перадавайце, ніколі, сакрэт*',
  },
  {
    language: 'bg',
    code: 'код, кодът, кода, кодове, код за потвърждение, код за сигурност, код за достъп, код за вход, код за проверка, смс код, kod za vhod, kodat, kodut, vashiyat kod, kod za potvarzhdenie, kod za potvurjdenie',
    password: 'парола, паролата, пароли',
    pin: 'пин, пин код, пин-код, пин кодът',
    oneTime: 'еднократ*, за еднократна употреба',
    otp: 'еднократен код, еднократна парола, отп',
    purpose:
      'потвър*, вход, влизане, верификац*, активац*, регистрация, удостоверяване, за да влезете, оторизац*, ако сте вие, ако това сте вие, възстанов*, потвърдете, потвърди',
    ask: 'въведете, въведи, използвайте, напишете, използвай, отговорете с, покажете, отворете с, отключете с, натиснете, отворете клетката с, вземете',
    is: 'е, е:, са',
    common: 'вашият, вашата, ви, за, на, от, да, не, до, си, и, с, беше',
    reference:
      'поръчка, поръчката, поръчка №, сметка, сметката, картата, картата ви, пратката, клиент, клиентски номер, абонат, потребител, случай, заявка, договор №, завършваща на, завършва на, билет, полет, операция, транзакция, превод, превода, стая, полица, сесия, устройство, резервацията, товарителница, карта, пратка, резервация, договор, маса, показан*, фактура',
    amount: 'сума, сумата, салдо, баланс, наличност, общо',
    currency: 'лв, лева, лв.',
    numero: '№, номер',
    phone: 'тел, телефон, обадете се на, обадете, свържете се, позвънете',
    valid: 'валиден, валидна, валиден до, важи, важи до, изтича, изтича в, изтича след',
    life: 'минути, минута, мин, секунди, часа, часове, дни, ден, точки, опита',
    promo: 'промокод, отстъпка, отстъпк*, подарък, промо*, в количката, ваучер*',
    old: 'стар, старият, стария, предишния, предишният, игнорирайте, вместо, вместо код, вместо кода',
    fresh:
      'нов, новият, новия, новата, правилният, актуален, валиден е, вече важи, сега важи, важи кодът, последният',
    replaces: 'заменя, замества',
    replacedBy: 'заменен с, заменена с',
    void: 'изтекъл, изтече, е изтекъл, вече не важи, не важи, невалиден, не е валиден, грешен, е грешен, неправилен, беше използван, е използван, вече е използван, използван, твърде много опити, отхвърлен, блокиран, анулиран, не е верен, не съвпада, анулирахме, отменихме, е отменен, отменен',
    changed:
      'беше променена, е променена, беше сменена, е сменена, променена, сменена, сменен, променен, беше обновена, е обновена, беше нулирана, е нулирана, е потвърдена, нов вход, е активирана, влязохте от',
    otherCode:
      'код за грешка, код на грешка, код на грешката, пощенски код, код на държавата, телефонен код, код на клиента, клиентски код, код на продукта, код на цвета, код на клона, баркод, qr код, изходен код, код за отстъпка, промо код, код за проследяване, код на вратата, код за вратата, код за срещата, код на ваучер, код на поръчката, код на резервацията',
    handover: 'код за получаване, код за доставка, код за вземане, код за автомат, код за куриера',
    courier:
      'на куриера, на шофьора, вашия шофьор, на касиера, на техника, на служителя, на доставчика, куриера, шофьора, куриерът, шофьорът, куриер',
    tell: 'кажете, кажи, покажете, покажи, съобщете, дайте, дай, кажете му, продиктувайте, представете, ще поиска, поиска, попита',
    neverShare:
      'никому, не споделяйте, на никого, не го споделяйте, никога, не съобщавайте, не предоставяйте, с никого, тайна',
  },
  {
    language: 'mk',
    tell: 'кажете, покажете, кажи, ќе побара, побара',
    courier: 'на курирот, на возачот, курирот, возачот',
    code: 'код, кодот, кодови, код за потврда, безбедносен код, код за најава, код за верификација, vasiot kod, kod za potvrda',
    password: 'лозинка, лозинката',
    pin: 'пин, пин код, пин-код',
    oneTime: 'еднократ*, за еднократна употреба',
    otp: 'еднократен код, еднократна лозинка, отп',
    purpose: 'потврд*, најав*, верификац*, активац*, регистрација',
    ask: 'внесете, внеси, користете, употребете',
    is: 'е, е:, гласи',
    common: 'вашиот, вашата, за, на, не, од, да, го',
    reference:
      'нарачка, нарачката, сметката, картичката, картичка, пратка, клиент, резервација, случај, корисник, трансакција, договор, завршува на, која завршува на, сметка',
    amount: 'износ, салдо, вкупно',
    currency: 'денари, ден',
    numero: 'бр, број',
    phone: 'тел, телефон, јавете се, повикајте',
    valid: 'важи, важечки, важи до, истекува',
    life: 'минути, секунди, часа, дена',
    promo: 'попуст',
    old: 'стариот, стар, претходниот, игнорирајте, наместо, наместо кодот',
    fresh: 'нов, новиот, нова, точен',
    replaces: 'го заменува, заменува',
    replacedBy: 'заменет со',
    void: 'истече, истечен, повеќе не важи, неважечки, не важи, погрешен, неточен, искористен, веќе искористен, е употребен, беше искористен, го поништивме, поништивме, поништен, откажан',
    changed:
      'е променета, беше променета, променета, сменета, е сменета, е ресетирана, е ажурирана, променет',
    otherCode:
      'код за грешка, поштенски код, код на државата, код на клиент, баркод, код за попуст, код на производ, код за врата',
    neverShare: 'никому, не споделувајте, не го споделувајте, со никого, никогаш, тајна',
  },
  {
    language: 'sr',
    code: 'код, кода, кодом, кодови, код за потврду, сигурносни код, безбедносни код, kod, koda, kodom, kod za potvrdu, sigurnosni kod, bezbednosni kod, verifikacioni kod, верификациони код, kod za prijavu, шифра, шифре, šifra, šifre, šifru, kôd',
    password: 'лозинка, лозинке, лозинку, lozinka, lozinke, lozinku',
    pin: 'пин, пин код, pin kod, pin-kod',
    oneTime: 'једнократн*, jednokratn*, за једнократну употребу',
    otp: 'једнократни код, jednokratni kod, једнократна лозинка, jednokratna lozinka',
    purpose:
      'потврд*, пријав*, верификац*, potvrd*, prijav*, verifikac*, aktivac*, активац*, registrac*, регистрац*, autorizac*, potvrdite, потврдите',
    ask: 'унесите, unesite, укуцајте, ukucajte, користите, koristite, unesi, unesete, upišite',
    is: 'је, гласи, je, glasi, je:',
    common: 'ваш, ваша, vaš, vaša, za, на, ne, не, od, se, da, са, sa',
    reference:
      'porudžbina, porudžbine, поруџбина, поруџбине, račun, računa, рачуна, картица, картице, картицу, kartica, kartice, karticu, pošiljka, pošiljke, пошиљка, клијент, klijent, корисник, korisnik, трансакција, transakcija, предмет, predmet, zahtev, захтев, полиса, polisa, сесија, sesija, uređaj, koja se završava na, завршава на, nalog, налог, broj računa, termin, karta, рачун, резервација, rezervacija, поруџбин*, пошиљк*, уговор, ugovor',
    amount: 'износ, iznos, стање, stanje, укупно, ukupno, saldo',
    currency: 'динара, dinara, рсд, din',
    numero: 'бр, број, br, broj',
    phone: 'pozovite, позовите, телефон, telefon, tel',
    valid: 'важи, vazi, važi, важи до, važi do, ističe, истиче, важећи, važeći',
    life: 'минута, minuta, минут, minut, минуте, minute, секунди, sekundi, sati, сати, sata, dana, дана, поена, poena',
    promo: 'попуст, popust, popusta, kupon, poklon',
    old: 'стари, stari, претходни, prethodni, игноришите, ignorišite, ранији, raniji, starog, старог, umesto, umesto koda, уместо, уместо кода',
    fresh: 'нови, novi, нова, nova, ispravan, исправан, sada važi, сада важи, važeći je, важећи је',
    replaces: 'замењује, zamenjuje',
    replacedBy: 'замењен, zamenjen, zamenjen je',
    void: 'истекао, istekao, је истекао, више не важи, više ne važi, ne važi, не важи, неважећи, nevažeći, nije važeći, pogrešan, погрешан, netačan, нетачан, iskorišćen, искоришћен, već iskorišćen, је искоришћен, previše pokušaja, превише покушаја, nije ispravan, nije tačan, није важећи, није исправан, smo poništili, poništili smo, poništen, otkazan, поништили смо, смо поништили, отказан',
    changed:
      'је промењена, је промењен, промењена, промењен, promenjena, promenjen, je promenjena, je promenjen, je ažurirana, je resetovana, resetovana, ресетована, је ажурирана, је потврђена, je potvrđena, nova prijava, нова пријава',
    otherCode:
      'kod greške, код грешке, поштански број, poštanski broj, позивни број, pozivni broj, kod zemlje, kod proizvoda, шифра производа, šifra proizvoda, šifra klijenta, бар код, bar kod, bar-kod, kod boje, šifra filijale, kod za popust, kod vrata, izvorni kod, kod za praćenje, код за праћење, kod sastanka',
    handover: 'kod za preuzimanje, код за преузимање, kod za isporuku, код за испоруку, kod za paketomat',
    courier:
      'kuriru, куриру, vozaču, возачу, dostavljaču, majstoru, osoblju, достављачу, мајстору, kurir, vozač, dostavljač, курир, возач, достављач',
    tell: 'recite, reci, pokažite, pokaži, реците, покажите, kažite, navedite, saopštite, кажите, саопштите, покажи, tražiti, pitati, traži, тражити, питати',
    neverShare:
      'никоме, nikome, немојте, nemojte, не делите, ne delite, никада, nikada, тајна, tajna, ни са ким, ni sa kim, не откривајте, ne otkrivajte',
  },
  {
    language: 'hr',
    code: 'kod, koda, kodom, kodovi, kôd, kôda, sigurnosni kod, kod za potvrdu, kontrolni kod, verifikacijski kod, kod za prijavu, pristupni kod, jednokratna',
    password: 'lozinka, lozinke, lozinku, zaporka, zaporke, zaporku',
    pin: 'pin, pin kod, pin-kod, pin broj',
    oneTime: 'jednokratn*, za jednokratnu upotrebu',
    otp: 'jednokratni kod, jednokratna lozinka, jednokratna zaporka',
    purpose:
      'potvrdu, potvrd*, prijav*, verifikac*, aktivac*, registrac*, autorizac*, provjer*, ako ste to vi, ako si to ti, oporavak, oporavka, potvrdite',
    ask: 'unesite, unesi, upišite, koristite, utipkajte, upotrijebite, odgovorite s, otvorite kodom, pritisnite, otključajte',
    is: 'je, glasi, je:',
    common: 'vaš, vaša, tvoj, za, na, ne, od, se, da, s, nije, vam',
    reference:
      'narudžba, narudžbe, narudžbu, račun, računa, računu, kartica, kartice, karticu, kartici, pošiljka, pošiljke, klijent, korisnik, korisničko ime, transakcija, predmet, zahtjev, polica, sesija, uređaj, koja završava na, završava na, broj računa, broj narudžbe, karta, oib, paket, rezervacije, ugovora, nalog, rezervacija, ugovor, stol, brojilo, dokument, termin',
    amount: 'iznos, stanje, ukupno, saldo',
    currency: 'kuna, kn, eura',
    numero: 'br, broj',
    phone: 'nazovite, telefon, tel, kontaktirajte, pozovite',
    valid: 'vrijedi, vrijedi do, istječe, istječe u, važeći, valjan, valjan do',
    life: 'minuta, minute, minutu, sekundi, sati, sata, dana, bodova',
    promo: 'popust, popusta, kupon, poklon, u košarici',
    old: 'stari, starog, prethodni, prijašnji, zanemarite, ignorirajte, umjesto, umjesto koda',
    fresh: 'novi, nova, novog, ispravan, važeći, točan, sada vrijedi, vrijedi kod, važeći je, vrijedi',
    replaces: 'zamjenjuje',
    replacedBy: 'zamijenjen, zamijenjen je',
    void: 'istekao, je istekao, više ne vrijedi, ne vrijedi, nevažeći, nije valjan, nije više valjan, pogrešan, je pogrešan, netočan, neispravan, iskorišten, je iskorišten, već iskorišten, je korišten, previše pokušaja, odbijen, blokiran, poništen, nije važeći, nije ispravan, nije točan, ne odgovara, smo poništili, poništili smo, je poništen, otkazan, otkazali smo',
    changed:
      'je promijenjena, je promijenjen, promijenjena, promijenjen, je izmijenjena, je ažurirana, je resetirana, je poništena, resetirana, je potvrđena, nova prijava, je aktivirana',
    otherCode:
      'kod greške, kôd pogreške, kod pogreške, poštanski broj, pozivni broj, kod države, šifra proizvoda, šifra klijenta, barkod, bar kod, kod boje, kod poslovnice, kod za popust, promo kod, kod vrata, kod ulaza, izvorni kod, kod za praćenje, kod sastanka, kod rezervacije',
    handover: 'kod za preuzimanje, kod za dostavu, kod za paketomat, kod za pretinac',
    courier:
      'dostavljaču, kuriru, vozaču, tehničaru, osoblju, prodavaču, taksistu, poštaru, dostavljač, kurir, vozač',
    tell: 'recite, reci, pokažite, pokaži, priopćite, kažite, navedite, pročitajte, predočite, tražiti, pitati, traži, zatražiti',
    neverShare:
      'nikome, ne dijelite, nemojte, tajni, nikada, ni s kim, ne otkrivajte, ne odajte, povjerljivo',
  },
  {
    language: 'bs',
    tell: 'recite, pokažite, kažite, tražiti, pitati',
    courier: 'dostavljaču, kuriru, vozaču, dostavljač, kurir, vozač',
    code: 'kod, koda, kodom, sigurnosni kod, kod za potvrdu, verifikacijski kod, kôd',
    password: 'lozinka, lozinke, lozinku, šifra, šifru',
    pin: 'pin kod, pin-kod',
    oneTime: 'jednokratn*',
    otp: 'jednokratni kod, jednokratna lozinka',
    purpose: 'potvrd*, prijav*, verifikac*, aktivac*',
    ask: 'unesite, unesi, koristite, upišite',
    is: 'je, glasi, je:',
    common: 'vaš, vaša, za, na, ne, od, se, da, sa',
    reference:
      'narudžba, narudžbe, račun, računa, kartica, kartice, karticu, pošiljka, klijent, korisnik, transakcija, zahtjev, rezervacija, ugovor',
    amount: 'iznos, stanje, ukupno',
    currency: 'km, maraka',
    numero: 'br, broj',
    phone: 'nazovite, pozovite, telefon',
    valid: 'vrijedi, važi, važi do, ističe, važeći',
    life: 'minuta, minute, sekundi, sati, dana',
    promo: 'popust, promo kod',
    old: 'stari, prethodni, ignorišite, umjesto, umjesto koda',
    fresh: 'novi, nova, ispravan',
    replaces: 'zamjenjuje',
    replacedBy: 'zamijenjen',
    void: 'istekao, je istekao, više ne važi, ne vrijedi, nevažeći, pogrešan, netačan, iskorišten, već iskorišten, smo poništili, poništili smo, poništen, otkazan',
    changed: 'je promijenjena, promijenjena, promijenjen, je ažurirana, je resetovana',
    otherCode: 'kod greške, poštanski broj, pozivni broj, kod proizvoda, kod klijenta, bar kod',
    handover: 'kod za preuzimanje, kod za dostavu',
    neverShare: 'nikome, ne dijelite, nemojte, nikada, tajni, ni sa kim',
  },
  {
    language: 'sl',
    tell: 'povejte, pokažite, sporočite, navedite, vprašal, zahteval',
    code: 'koda, kode, kodo, kodi, potrditvena koda, varnostna koda, preveritvena koda, aktivacijska koda, šifra',
    password: 'geslo, gesla, geslom, gesli',
    pin: 'pin, pin koda, pin-koda, pin številka',
    oneTime: 'enkratn*, za enkratno uporabo',
    otp: 'enkratna koda, enkratno geslo',
    purpose: 'potrd*, prijav*, verifikac*, potrditv*, aktivac*, registrac*, preverjanj*, potrdite',
    ask: 'vnesite, vnesi, uporabite, vpišite, odgovorite z, odprite s kodo, pritisnite',
    is: 'je, se glasi, je:',
    common: 'vaša, vaš, vašo, tvoja, za, na, ne, in, od, je, s, z, bila',
    reference:
      'naročilo, naročila, račun, računa, kartica, kartice, kartico, pošiljka, pošiljke, stranka, številka naročila, uporabnik, transakcija, zahtevek, primer, polica, rezervacija, pogodba, seja, naprava, ki se konča na, končnica, paket',
    amount: 'znesek, stanje, skupaj, vsota',
    currency: 'evrov',
    numero: 'št, številka',
    phone: 'pokličite, telefon, tel, kontaktirajte',
    valid: 'velja, velja do, veljavna, veljavna do, poteče, poteče ob',
    life: 'minut, minute, minuti, sekund, ur, ure, dni, točk',
    promo: 'popust',
    old: 'stara, stare, staro, stari, prejšnja, prejšnjo, prezrite, namesto, namesto kode',
    fresh: 'nova, nov, novo, pravilna, veljavna',
    replaces: 'nadomešča, zamenjuje',
    replacedBy: 'zamenjana z, nadomeščena z',
    void: 'potekla, je potekla, ni več veljavna, ne velja, neveljavna, napačna, je napačna, nepravilna, je bila uporabljena, že uporabljena, uporabljena, preveč poskusov, zavrnjena, blokirana, smo preklicali, preklicali smo, preklicana, je preklicana, razveljavljena',
    changed:
      'je bilo spremenjeno, spremenjeno, je bila spremenjena, spremenjena, je bilo ponastavljeno, ponastavljeno, je bilo posodobljeno, je potrjena, nova prijava',
    otherCode:
      'koda napake, poštna številka, klicna koda, koda države, koda izdelka, koda stranke, črtna koda, qr koda, koda barve, koda vrat, koda za popust, izvorna koda, koda sestanka, sledilna koda',
    handover: 'prevzemna koda, koda za prevzem, dostavna koda',
    courier:
      'dostavljavcu, kurirju, vozniku, tehniku, prodajalcu, osebju, šoferju, kurir, voznik, dostavljavec',
    neverShare: 'nikomur, ne delite, nikoli, z nikomer, tajno, zaupno, ne razkrijte',
  },
  {
    language: 'pl',
    code: 'kod, kodu, kodem, kody, kodzie, kod weryfikacyjny, kod sms, kod autoryzacyjny, kod dostępu, kod potwierdzający, kod bezpieczeństwa, kod aktywacyjny, smskod, smskodu, sms kod, kod jednorazowy, numer weryfikacyjny, kodzik, token, klucz sms, klucz autoryzacyjny, klucz dostępu, klucz jednorazowy, kod blik, kodu blik, kody blik, kodem blik',
    password: 'hasło, hasła, hasłem, haśle, hasło sms',
    pin: 'pin, kod pin, pinu, pin-u',
    oneTime: 'jednorazow*, jednokrotn*',
    otp: 'hasło jednorazowe, kod jednorazowy',
    purpose:
      'do płatności, do przelewu, dla płatności, do autoryzacji, weryfikac*, weryfikuj*, potwierdz*, potwierdzeni*, logowani*, zaloguj*, zalogowa*, rejestrac*, aktywac*, autoryzac*, uwierzytelni*, jeśli to ty, jeżeli to ty, jeśli to pan, odzysk*, powiąz*, potwierdź, zweryfikuj',
    ask: 'potwierdź kluczem, wpisz, wprowadź, podaj, użyj, użyj kodu, przepisz, wpisać, podając, odpowiedz, pokaż, przekaż, otwórz kodem, otwórz pinem, naciśnij, wciśnij, wybierz, wystukaj, skopiuj, wklej',
    is: 'to, to:, brzmi, jest, wynosi',
    common: 'twój, twoje, twoja, twojego, dla, do, na, nie, w, z, od, jest, się, i, został, państwa, o',
    reference:
      'zamówienie nr, nr zamówienia, zamówienia, rachunku, kartą, kartą *, kartę, przesyłki, przesyłkę, paczki, paczkę, klient, klienta, nr klienta, numer klienta, sesja, sesji, urządzenie, użytkownik, użytkownika, login, transakcja, transakcji, operacja, operacji, zgłoszenie, zgłoszenia, sprawa, sprawy, umowy, polisy, rezerwacji, biletu, lot, pokój, drzwi, mieszkanie, ulica, wersja, pociąg, autobus, faktury, kończącej się na, kończąca się na, zakończonej na, o numerze, numer rachunku, numer karty, wniosek, wniosku, pesel, nip, regon, przelewu, wypłata, urządzenia, pacjent, członek, abonent, szkoda, szkody, stanowisko, sklep, dowód, rejestracja pojazdu, zamowienie, konto, konta, karty, przesylka, paczka, rachunek, faktura, stan licznika, odczyt, stolik, polisa, umowa, wizyta, paczkomat, rezerwacja, bilet',
    amount: 'kwota, kwocie, saldo, suma, na kwotę, razem, płatność, przelew na kwotę, opłata',
    currency: 'złotych, zł, złote, gr',
    numero: 'nr, numer, numeru',
    phone:
      'zadzwoń pod, zadzwoń, telefon, tel, infolinia, infolinii, pod numer, na numer, kontakt, numer telefonu, sms na, wyślij sms na, dzwoń',
    valid:
      'ważny, ważny do, ważne, ważny przez, wygasa, wygasa o, obowiązuje, obowiązuje do, traci ważność, do godz, termin ważności',
    life: 'minut, minuty, minutę, min, sekund, godzin, godziny, godz, dni, dzień, punktów, pkt, osób, razy, prób, cyfr, procent',
    promo:
      'kod rabatowy, rabat, kod promocyjny, zniżka, z kodem, promocja, kupon, wygraj, oszczędź, rabatu, zniżki, gratis, w koszyku, odbierz rabat, darmowa dostawa, przy kasie, zgarnij, poleć, minimalna wartość zamówienia, na kolejne zakupy, na zakupy',
    old: 'stary, starego, stare, poprzedni, poprzedniego, poprzednie, zignoruj, wcześniejszy, wcześniejszego, zamiast, dotychczasowy, zamiast kodu, w miejsce',
    fresh:
      'nowy, nowe, nowego, nowa, prawidłowy, właściwy, aktualny, poprawny, teraz obowiązuje, obowiązuje, ważny jest, najnowszy, ostatni kod',
    replaces: 'zastępuje, zastąpił, unieważnia, w miejsce',
    replacedBy: 'zastąpiony przez, został zastąpiony, zastąpiono',
    void: 'nie jest poprawny, nie jest prawidłowy, niepoprawny, jest błędny, stracił ważność, wygasł, niewazny, jest nieważny, nieważny, nieaktualny, nie jest już ważny, nie jest ważny, przestał działać, nieważne, nieprawidłowy, jest nieprawidłowy, błędny, został użyty, został wykorzystany, już użyty, wykorzystany, został już, zbyt wiele prób, za dużo prób, prób z, odrzucony, zablokowany, anulowany, unieważniony, przeterminowany, nie działa, użyty do, nie jest prawidłow*, nie jest poprawn*, to nie jest, nie jest ważn*, nie zgadza się, unieważniliśmy, anulowaliśmy, unieważniono, anulowano, został anulowany, został unieważniony, zablokowaliśmy, skasowaliśmy',
    changed:
      'zostało zmienione, został zmieniony, zmieniono, zmienione, zmieniony, została zmieniona, zaktualizowano, zostało zaktualizowane, zresetowano, zostało zresetowane, został zresetowany, utworzono, ustawiono, zostało ustawione, potwierdzono, została potwierdzona, aktywowano, została aktywowana, zablokowano, nowe logowanie, zalogowano, dodano, usunięto, zarejestrowano, zakończono',
    otherCode:
      'kod zgłoszenia, kod awarii, kod pocztowy, kod błędu, kody błędów, kod kraju, kod kierunkowy, numer kierunkowy, kod klienta, kod produktu, kod towaru, kod koloru, kod oddziału, kod banku, kod sklepu, kod kreskowy, kod qr, kod źródłowy, kod śledzenia, kod przesyłki, kod rezerwacji, kod zamówienia, kod do drzwi, kod drzwi, kod do bramy, kod bramy, kod domofonu, kod do furtki, kod spotkania, kod konferencji, kod rabatowy, kod promocyjny, kod podarunkowy, kod bonu, kod polecający, kod swift, kod statusu, kod usterki, kod pracownika, kod zaproszenia, kod puk, puk, kod cn, kod pkd, kod alarmu, kodeks',
    handover:
      'kod odbioru, kod odbioru paczki, kod dostawy, kod do paczkomatu, kod dla kuriera, pin odbioru, kod przejazdu, kod do skrytki',
    courier:
      'kurierowi, kierowcy, swojemu kierowcy, w paczkomacie, dostawcy, przy odbiorze, kasjerowi, technikowi, serwisantowi, pracownikowi, sprzedawcy, obsłudze, taksówkarzowi, listonoszowi, ochroniarzowi, bariście, farmaceucie, kurier, kierowca, dostawca, listonosz, serwisant',
    tell: 'podaj, pokaż, powiedz, przekaż, okaż, pokazać, okazać, podać, odczytaj, wskaż, proszę podać, poprosi, zapyta',
    neverShare:
      'nikomu, nie udostępniaj, nie podawaj, nigdy, nie przekazuj, tajny, poufne, nie ujawniaj, z nikim, oszust*, jeśli to nie ty, osobom trzecim',
  },
  {
    language: 'cs',
    code: 'kód, kódem, kódu, kódy, kódů, ověřovací kód, potvrzovací kód, bezpečnostní kód, přístupový kód, autorizační kód, sms kód, aktivační kód, kontrolní kód, sms klíč, sms klic, autorizační klíč, autorizacni klic, autorizacni kod, bezpečnostní klíč, přístupový klíč, klíč pro přihlášení, overovaci kod',
    password: 'heslo, hesla, heslem, heslu',
    pin: 'pin, pin kód, pin-kód, pinu',
    oneTime: 'jednorázov*, na jedno použití',
    otp: 'jednorázový kód, jednorázové heslo',
    purpose:
      'ověřovací, potvrzovací, ověř*, přihlas*, přihláš*, potvrz*, registrac*, aktivac*, autorizac*, ověření, pokud jste to byl*, pokud jsi to byl*, obnov*, propoj*, potvrďte, ověřte',
    ask: 'potvrďte klíčem, zadejte, zadej, použijte, opište, vložte, napište, opiš, odpovězte, sdělte kurýrovi, ukažte, použij, otevřete kódem, otevři kódem, odemkněte, stiskněte, vyťukejte, naťukejte, zkopírujte',
    is: 'je, zní, je:, zní:',
    common: 'váš, vaše, vašeho, pro, na, do, ne, se, byl, bylo, k, s, z, v, od',
    reference:
      'objednávka č, objednávky, číslo objednávky, účet, účtu, karta, karty, kartou, kartě, zásilka, zásilky, zásilku, balíku, zákazník, zákazníka, číslo zákazníka, relace, zařízení, uživatel, uživatele, uživatelské jméno, transakce, operace, žádost, případ, pojistka, smlouvy, číslo smlouvy, rezervace č, jízdenka, let, pokoj, dveře, verze, vlak, autobus, končící, končící na, číslo účtu, číslo karty, variabilní symbol, vs, rodné číslo, ič, dič, faktury, platby, pacient, člen, stůl, místo, řada, ulice, objednavka, ucty, balik, faktura, stav, elektromer, rezervace, smlouva, navsteva, zasilkovna',
    amount: 'částka, částku, zůstatek, celkem, suma, ve výši, platba',
    currency: 'korun, kč',
    numero: 'č, č., číslo, čísla',
    phone: 'volejte, zavolejte, telefon, tel, infolinka, linka, na číslo, kontaktujte, kontakt, sms na',
    valid: 'platný, platný do, platí, platí do, platnost, platnost do, vyprší, vyprší v, platné',
    life: 'minut, minuty, minutu, min, sekund, hodin, hodiny, hod, dní, dny, den, bodů, osob, pokusů, číslic, procent',
    promo:
      'slevový kód, sleva, slevu, kupón, soutěž, v košíku, dárek, poukaz, ušetřete, doprava zdarma, výprodej, akce',
    old: 'starý, starého, předchozí, předchozího, ignorujte, minulý, původní, místo, místo kódu, namísto, namísto kódu',
    fresh:
      'nový, nové, nového, správný, platný, aktuální, nyní platí, teď platí, platí kód, platný je, nejnovější, poslední kód',
    replaces: 'nahrazuje, ruší',
    replacedBy: 'nahrazen, byl nahrazen, nahrazen kódem',
    void: 'vypršel, vypršela, vypršelo, už neplatí, neplatný, je neplatný, neplatí, již neplatí, nesprávný, je nesprávný, chybný, špatný, byl použit, byl již použit, již použit, použit k, příliš mnoho pokusů, pokusů s, zamítnut, zablokován, zrušen, není platný, propadl, není správný, není správn*, neodpovídá, nesouhlasí, jsme zrušili, zrušili jsme, byl zrušen, zneplatnili, jsme zneplatnili, zablokovali',
    changed:
      'bylo změněno, byl změněn, byla změněna, změněno, změněn, změna hesla proběhla, bylo aktualizováno, aktualizováno, bylo obnoveno, obnoveno, resetováno, byl resetován, bylo nastaveno, byla potvrzena, byl potvrzen, potvrzeno, byl aktivován, nové přihlášení, přihlášení z, byl přidán, byl odstraněn',
    otherCode:
      'kód chyby, chybový kód, psč, směrovací číslo, poštovní směrovací číslo, kód země, předvolba, kód zákazníka, zákaznický kód, kód produktu, kód výrobku, kód zboží, kód barvy, kód pobočky, kód banky, kód prodejny, čárový kód, qr kód, zdrojový kód, sledovací kód, kód zásilky, kód rezervace, rezervační kód, kód objednávky, kód dveří, kód ke dveřím, kód od dveří, kód brány, kód schůzky, kód konference, slevový kód, dárkový kód, kód poukazu, kód kupónu, stavový kód, kód závady, kód puk, puk, kód alarmu',
    handover:
      'kód pro vyzvednutí, kód k vyzvednutí, výdejní kód, kód pro doručení, kód pro výdej, kód pro kurýra, kód boxu, heslo pro výdej, heslo pro vyzvednutí, kód jízdy, pin pro vyzvednutí',
    courier:
      'kurýrovi, řidiči, vašemu řidiči, doručovateli, u boxu, při převzetí, pokladní, technikovi, obsluze, prodavači, pošťákovi, personálu, dopravci, kurýr, řidič, doručovatel, technik',
    tell: 'řekněte, sdělte, ukažte, nahlaste, předložte, sdělit, nahlásit, řekni, ukaž, předložit, nadiktujte, vyžádá, požádá, zeptá',
    neverShare:
      'nikomu, nesdělujte, nesdílejte, tajný, nikdy, neposkytujte, nepřeposílejte, neprozrazujte, s nikým, podvod*, důvěrné, třetím osobám',
  },
  {
    language: 'sk',
    code: 'kód, kódom, kódu, kódy, kódov, overovací kód, potvrdzovací kód, bezpečnostný kód, prístupový kód, autorizačný kód, sms kód, aktivačný kód, sms kľúč, autorizačný kľúč, bezpečnostný kľúč',
    password: 'heslo, hesla, heslom, heslu',
    pin: 'pin, pin kód, pin-kód, pinu',
    oneTime: 'jednorazov*, na jedno použitie',
    otp: 'jednorazový kód, jednorazové heslo',
    purpose:
      'overovací, over*, prihlás*, potvrd*, registrác*, aktivác*, autorizác*, overenie, prihlas*, ak ste to boli, ak si to bol*, obnov*, potvrďte, overte',
    ask: 'potvrďte kľúčom, zadajte, zadaj, použite, vložte, napíšte, odpíšte, opíšte, otvorte ho, otvorte kódom, otvor kódom, otvorte, odomknite, stlačte, vyťukajte, skopírujte',
    is: 'je, znie, je:, znie:',
    common: 'váš, vaše, vášho, pre, na, do, nie, sa, bol, bolo, s, z, v, od',
    reference:
      'objednávka č, objednávky, číslo objednávky, účet, účtu, karta, karty, kartou, karte, zásielka, zásielky, balíka, zákazník, zákazníka, číslo zákazníka, zariadenie, používateľ, používateľa, transakcia, žiadosť, prípad, poistka, zmluvy, rezervácia č, rezervácie, lístok, let, izba, končiaca, končiacou, končiacej, číslo účtu, číslo karty, variabilný symbol, vs, faktúry, objednavka, balik, stav, elektromer, miesto, rezervacia, zmluva, faktura',
    amount: 'suma, sumu, zostatok, spolu, vo výške, platba',
    currency: 'eur, eura',
    numero: 'č, č., číslo, čísla',
    phone: 'volajte, zavolajte, telefón, tel, infolinka, na číslo, kontaktujte',
    valid: 'platný, platný do, platí, platí do, platnosť, vyprší, vyprší o',
    life: 'minút, minúty, minútu, min, sekúnd, hodín, hodiny, hod, dní, dni, deň, bodov',
    promo: 'zlava, zľava, zľavu, v košíku, darček, poukaz, kupón, ušetrite',
    old: 'starý, starého, predchádzajúci, predchádzajúceho, ignorujte, pôvodný, predošlý, namiesto, namiesto kódu, miesto kódu',
    fresh: 'nový, nové, správny, platný, aktuálny, teraz platí, platí kód, platný je, najnovší',
    replaces: 'nahrádza, ruší',
    replacedBy: 'nahradený, bol nahradený',
    void: 'vypršal, vypršala, už neplatí, neplatný, je neplatný, neplatí, nesprávny, je nesprávny, chybný, zlý, bol použitý, už bol použitý, použitý, priveľa pokusov, príliš veľa pokusov, zamietnutý, zablokovaný, zrušený, nie je platný, nie je správn*, nezodpovedá, sme zrušili, zrušili sme, bol zrušený, zneplatnili, sme zneplatnili',
    changed:
      'bolo zmenené, bol zmenený, bola zmenená, zmenené, zmenený, bolo aktualizované, bolo obnovené, obnovené, bolo resetované, bol resetovaný, bola potvrdená, potvrdené, nové prihlásenie, prihlásenie z',
    otherCode:
      'kód chyby, chybový kód, psč, smerovacie číslo, kód krajiny, predvoľba, kód zákazníka, kód produktu, kód tovaru, kód farby, kód pobočky, kód banky, čiarový kód, qr kód, zdrojový kód, sledovací kód, kód rezervácie, kód objednávky, kód dverí, kód od dverí, kód brány, kód stretnutia, zľavový kód, darčekový kód',
    handover: 'kód na vyzdvihnutie, kód na prevzatie, výdajný kód, kód na doručenie, kód pre kuriéra',
    courier:
      'kuriérovi, vodičovi, doručovateľovi, šoférovi, pokladníčke, technikovi, obsluhe, predavačovi, personálu, kuriér, vodič, šofér, doručovateľ',
    tell: 'povedzte, oznámte, ukážte, nahláste, povedať, nahlásiť, predložte, nadiktujte, vyžiada, požiada, opýta',
    neverShare:
      'nikomu, nezdieľajte, tajný, nikdy, neposkytujte, neprezrádzajte, nehovorte, s nikým, dôverné',
  },
];
