/** The Spanish texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
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
    case 'open-reservations':
      return {
        title: 'Demasiados números abiertos',
        explanation: plural(locale, problem.most, {
          one: 'Tu límite es un número abierto. Espera a que termine o sube el límite en Ajustes. No se compró nada.',
          other: `Tu límite es de ${formatNumber(problem.most, locale)} números abiertos. Espera a que termine uno o sube el límite en Ajustes. No se compró nada.`,
        }),
      };
    case 'price':
      return {
        title: 'Por encima de tu precio máximo',
        explanation: `Este número cuesta ${formatMoney(problem.price, locale)} y tu límite es ${formatMoney(problem.most, locale)}. Elige otro o sube el límite en Ajustes. No se compró nada.`,
      };
    case 'service-price':
      return {
        title: `Por encima de tu precio máximo para ${isolateIfRtl(problem.service.name)}`,
        explanation: `Este número cuesta ${formatMoney(problem.price, locale)} y tu límite para ${isolateIfRtl(problem.service.name)} es ${formatMoney(problem.most, locale)}. Elige otro o sube el límite en Ajustes. No se compró nada.`,
      };
    case 'daily-spending':
      return {
        title: 'Has llegado a tu límite de hoy',
        explanation: `Hoy has gastado ${formatMoney(problem.spent, locale)}, y ${formatMoney(problem.price, locale)} más superarían tu límite de ${formatMoney(problem.most, locale)}. Espera a mañana o sube el límite en Ajustes. No se compró nada.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Recárgalo en RentiumSMS y vuelve a intentarlo. No se compró nada.';
  if (price !== undefined && balance !== undefined) {
    return `El precio es ${formatMoney(price, locale)} y tu saldo es ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Tu saldo no cubre el precio de ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `Tu saldo de ${formatMoney(balance, locale)} no es suficiente. ${advice}`;
  return `Tu saldo no es suficiente. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'La clave de API fue rechazada',
    explanation:
      'RentiumSMS no acepta esta clave: es incorrecta, ha caducado o fue revocada. Introduce una válida.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Saldo insuficiente',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Demasiadas solicitudes',
    explanation: `RentiumSMS recibió demasiadas solicitudes de esta cuenta. Se volverá a preguntar a las ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'El operador no responde',
    explanation: 'No se compró nada. RentiumSMS pide esperar un minuto o elegir otro operador.',
  }),
  'bad-request': (problem) => ({
    title: 'Esta combinación no se ofrece',
    explanation:
      problem.detail === null
        ? 'RentiumSMS rechazó el pedido. Elige otro servicio, país u operador.'
        : `RentiumSMS dice: «${isolateIfRtl(problem.detail)}» Elige otro servicio, país u operador.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS rechazó el pedido',
    explanation:
      problem.detail === null
        ? 'No se compró nada. Elige otro servicio, país u operador.'
        : `RentiumSMS dice: «${isolateIfRtl(problem.detail)}». No se compró nada.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS no conoce este número',
    explanation: 'El servicio ya no muestra la reserva. Lo recibido hasta ahora se conserva aquí.',
  }),
  'other-account': () => ({
    title: 'Este número se alquiló con otra clave',
    explanation: 'Guarda de nuevo esa clave para leer sus SMS. Hasta entonces el número sigue en la lista.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS tiene un fallo',
    explanation: `El servicio respondió con el error ${problem.status}. Inténtalo de nuevo en un momento.`,
  }),
  'bad-response': () => ({
    title: 'Respuesta inesperada',
    explanation:
      'RentiumSMS, o algo por el camino, respondió de una forma desconocida. Copia los detalles para el soporte.',
  }),
  'bad-key': () => ({
    title: 'Esto no puede ser una clave de API',
    explanation:
      'Una clave tiene solo letras latinas, cifras y signos, sin espacios. Cópiala de nuevo desde RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'Aún no hay clave de API',
    explanation: 'Introduce tu clave de RentiumSMS o usa antes el entorno de pruebas.',
  }),
  'purchase-under-way': () => ({
    title: 'Hay un pedido en curso',
    explanation: 'Espera su respuesta antes de pedir otra vez.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'El precio ha subido',
    explanation: `Era ${formatMoney(problem.expected, locale)} y ahora es ${formatMoney(problem.now, locale)}. No se compró nada.`,
  }),
  'price-unknown': () => ({
    title: 'Ahora no se conoce el precio',
    explanation:
      'RentiumSMS no da un precio que comparar con el que viste o con tus límites. Elige de nuevo para ver cuánto cuesta. No se compró nada.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: 'Un número sigue abierto',
      other: `${formatNumber(count, locale)} números siguen abiertos`,
    }),
    explanation: 'Sus SMS no se buscan hasta que vuelvas a esta cuenta.',
  }),
  declined: () => ({
    title: 'Sin confirmar',
    explanation: 'No lo confirmaste. No se compró ni se cambió nada.',
  }),
  storage: (problem) => ({
    title: 'No se pudo guardar',
    explanation:
      problem.reason === 'full'
        ? 'El disco está lleno. Libera espacio y vuelve a intentarlo.'
        : problem.reason === 'denied'
          ? 'No se puede escribir en la carpeta de datos. Comprueba sus permisos y vuelve a intentarlo.'
          : 'No se puede escribir en la carpeta de datos. Vuelve a intentarlo.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'No hay llavero que proteja la clave',
          explanation:
            'Este sistema no ofrece protección real: otros programas tuyos podrían leer la clave guardada. Consérvala hasta salir o guárdala de todos modos.',
        }
      : {
          title: 'La clave no se puede guardar con seguridad',
          explanation:
            'Este sistema no tiene un lugar para secretos. La clave puede conservarse hasta que salgas.',
        },
  'vault-locked': () => ({
    title: 'Tu clave está bloqueada',
    explanation:
      'No se pudo abrir el llavero del sistema. La clave guardada sigue intacta: desbloquea el llavero y reinicia Rentium Tray.',
  }),
  'insecure-url': () => ({
    title: 'La dirección del servidor no es segura',
    explanation: 'RENTIUM_API_URL debe empezar por https:// (http solo para este mismo equipo).',
  }),
  clipboard: () => ({
    title: 'No se pudo copiar',
    explanation: 'El sistema negó el portapapeles. Selecciona el código y cópialo a mano.',
  }),
  gone: () => ({
    title: 'Eso ya no está aquí',
    explanation: 'La entrada se eliminó entretanto.',
  }),
  'bad-call': () => ({
    title: 'Algo falló por dentro',
    explanation: 'La aplicación rechazó una petición de su propia ventana. Por favor, infórmanos.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'El inicio con el sistema no se cambió',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS no responde',
    explanation: 'El servicio tardó demasiado. Inténtalo de nuevo en un momento.',
  },
  unreachable: {
    title: 'Sin conexión con RentiumSMS',
    explanation: 'Comprueba tu conexión de red.',
  },
  'unknown-host': {
    title: 'No se encontró RentiumSMS',
    explanation: 'Esta red no conoce la dirección del servicio. Revisa la conexión y su DNS.',
  },
  refused: {
    title: 'RentiumSMS rechaza las conexiones',
    explanation:
      'Nada responde en la dirección del servicio, o un cortafuegos lo impide. Inténtalo de nuevo en un momento.',
  },
  reset: {
    title: 'Se cortó la conexión',
    explanation: 'RentiumSMS, o algo intermedio, cerró la conexión. Inténtalo de nuevo en un momento.',
  },
  'certificate-untrusted': {
    title: 'El certificado no es de confianza',
    explanation:
      'No es seguro que la conexión llegue a RentiumSMS, así que la clave no se envió. Otro programa u otra red podría estar leyendo.',
  },
  'certificate-unknown': {
    title: 'El certificado no es de confianza',
    explanation:
      'La clave no se envió. Si tu red o tu antivirus usa certificados propios, indica su archivo en NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'El certificado ha caducado',
    explanation: 'Revisa el reloj de este equipo. Si va bien, RentiumSMS debe renovar su certificado.',
  },
  'certificate-not-yet-valid': {
    title: 'El certificado aún no es válido',
    explanation: 'Revisa el reloj de este equipo: parece ir atrasado.',
  },
  'proxy-password': {
    title: 'El proxy pide una contraseña',
    explanation: 'Indica usuario y contraseña en HTTPS_PROXY, o pregunta a quien administra tu red.',
  },
  'proxy-refused': {
    title: 'El proxy rechazó la conexión',
    explanation: 'El proxy de tu red no deja pasar a RentiumSMS. Pregunta a quien lo administra.',
  },
  portal: {
    title: 'Llegó una página web en vez de una respuesta',
    explanation:
      'Puede que esta red pida iniciar sesión primero, como en hoteles y trenes. Abre su página de acceso y vuelve a intentarlo.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'El receptor de webhooks no arrancó',
    explanation: 'Otro programa usa este puerto. Elige otro.',
  },
  off: {
    title: 'El receptor de webhooks está apagado',
    explanation: 'Enciéndelo primero.',
  },
  'no-answer': {
    title: 'El receptor de webhooks no respondió',
    explanation: 'Un evento de prueba a su propia dirección no llegó. Apágalo y vuelve a encenderlo.',
  },
  other: {
    title: 'El receptor de webhooks no arrancó',
    explanation: 'El sistema no quiso abrir el puerto. Elige otro.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Estas teclas están ocupadas',
    explanation: 'Las usa el sistema u otro programa. Elige otras.',
  },
  own: {
    title: 'Estas teclas están ocupadas',
    explanation: 'Las usa otro atajo de Rentium Tray. Elige otras.',
  },
  invalid: {
    title: 'Estas teclas no sirven',
    explanation: 'Un atajo necesita Ctrl, Alt o Cmd junto con una letra, una cifra o una tecla de función.',
  },
  unsupported: {
    title: 'Este escritorio no permite atajos',
    explanation:
      'Este escritorio no da atajos globales a las aplicaciones. Define uno en sus propios ajustes.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Permite Rentium Tray en Ajustes del Sistema → General → Ítems de inicio.',
  unsupported: 'El sistema no puede iniciar esta compilación. Instala antes la aplicación.',
  other: 'El sistema se negó. Inténtalo otra vez o configúralo en los ajustes del sistema.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'No mientras se espera un código',
    explanation: 'La actualización se instalará cuando ningún número abierto espere su SMS.',
  },
  unreachable: {
    title: 'No se pudieron buscar actualizaciones',
    explanation: 'La página de versiones no responde. Inténtalo más tarde.',
  },
  unsupported: {
    title: 'Esta compilación no se actualiza sola',
    explanation: 'Actualízala de la misma forma en que la instalaste.',
  },
  other: {
    title: 'La actualización falló',
    explanation: 'Se mantiene la versión actual. Inténtalo más tarde.',
  },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: '¿Alquilar un número?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'El precio no se conoce.' : `Cuesta ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray no vio ningún clic en su ventana y por eso pregunta.`;
  },
  order: 'Alquilar',
  repeatTitle: '¿Alquilar otro?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Pediste un número para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Otro cuesta ${formatMoney(price, locale)}.`;
  },
  repeat: 'Alquilar otro',
  limitsTitle: '¿Ampliar tus límites?',
  openNumbers: 'Máximo de números abiertos',
  limit: (label, next, now) => `${label}: ${next} en lugar de ${now}`,
  limits: 'Ampliar límites',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Un pedido que supere un límite no se envía.',
  maxOpenReservations: (range) => `Números abiertos (${range})`,
  maxOpenReservationsWrong: (range) => `Introduce un número de ${range}. Se mantiene el anterior.`,
  maxPrice: 'Precio máximo por número',
  servicePrice: (service) => `Precio máximo para ${isolateIfRtl(service)}`,
  dailySpending: 'Límite de gasto diario',
  noLimit: 'Sin límite',
  amountWrong: (example) =>
    `Hace falta una cantidad como ${example}, o nada para no tener límite. Se mantiene el anterior.`,
  balanceNeeded: 'Podrás fijar cantidades cuando se conozca tu saldo.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Introducir una clave',
  restart: 'Reiniciar',
  'try-again': 'Reintentar',
  'choose-again': 'Elegir de nuevo',
  'copy-details': 'Copiar detalles',
  'open-settings': 'Abrir Ajustes',
  'open-login-page': 'Abrir la página de acceso de la red',
  'open-guide': 'Cómo resolverlo',
  openFolder: 'Abrir carpeta',
  detailsCopied: 'Detalles copiados',
  copyUncertain: 'Comprueba el portapapeles',
  copyUncertainText: 'Esta ventana no tenía el foco, así que Wayland pudo ignorar la copia.',
  showDetails: 'Ver detalles',
  tryAgainIn: (left) => `Reintentar en ${left}`,
  waitStarts: (leftMs, locale) => `Puedes volver a intentarlo ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Ya puedes volver a intentarlo.',
  dismiss: 'Descartar',
  close: 'Cerrar',
  leave: 'Salir de todos modos',
  cancel: 'Cancelar',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'No se pudo iniciar Rentium Tray',
  folder: {
    denied: (folder) =>
      `No se puede escribir en la carpeta de datos: ${folder}. Cambia sus permisos o indica otra carpeta con RENTIUM_USER_DATA.`,
    full: (folder) =>
      `El disco de la carpeta de datos está lleno: ${folder}. Libera espacio y vuelve a iniciar.`,
    other: (folder) =>
      `No se puede usar la carpeta de datos: ${folder}. Indica otra carpeta con RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Una parte de Rentium Tray no se cargó, así que esta ventana no puede mostrar tus números. Se siguen vigilando, y los códigos aparecen en el menú de la bandeja. Cierra esta ventana y vuelve a abrirla.',
  inUse: (folder) =>
    `Hay otra copia de Rentium Tray en marcha y tiene tus números. Cierra esa copia y vuelve a iniciar esta: se hará cargo de los números.\n\n${folder}`,
  newer: (file) =>
    `Una versión más nueva de Rentium Tray guardó tus datos, y esta más antigua los deja como están. Instala la versión más nueva y vuelve a iniciar.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} es tu código`,
  hiddenCodeTitle: 'Ha llegado un código',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} está copiado`,
  hiddenCopiedCodeTitle: 'Ha llegado un código y está copiado',
  smsTitle: 'Ha llegado un SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Ha llegado un SMS más',
      other: `Han llegado ${formatNumber(count, locale)} SMS más`,
    }),
  lowBalanceTitle: (balance, locale) => `Tu saldo ha bajado a ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Recárgalo antes de alquilar el próximo número.',
  practice: (body) => `Pruebas · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: de nuevo disponible`,
  backBody: (price, locale) =>
    price === null ? 'Ya se puede alquilar.' : `Se puede alquilar por ${formatMoney(price, locale)}.`,
  copyCode: 'Copiar código',
  endedTitle: (service) => `No llegó ningún SMS de ${isolateIfRtl(service)}`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Pruebas)',

  codeArrived: (code) => `Código ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Ha llegado un código',
  waiting: (count, locale) =>
    plural(locale, count, {
      one: 'Esperando un SMS',
      other: `Esperando ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'Saldo desconocido' : `Saldo: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Saldo bajo: ${formatMoney(balance, locale)}`,
  notSetUp: 'Aún sin configurar',

  keyRefused: 'La clave de API no se acepta',
  keyLocked: 'La clave de API está bloqueada',
  unresolved: 'Un pedido necesita tu decisión',
  unreachable: 'No se puede conectar con RentiumSMS',
  unwell: 'RentiumSMS no responde como debería',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS pide esperar hasta las ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Mostrar ${isolateIfRtl(service)}`, phone, left === null ? 'en espera' : `en espera, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Copiar ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) =>
    leftMs === 0 ? 'a punto de terminar' : `quedan ${formatSpan(leftMs, locale)}`,

  copyLatest: (code) => `Copiar el último código: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copiar el último código',
  rentAgain: 'Alquilar otra vez',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Abrir Rentium Tray',
  pauseNotifications: 'Pausar notificaciones',
  settings: 'Ajustes',
  quit: 'Salir',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Cancelado por el servicio',
  refunded: 'Reembolsado por el servicio',
  failed: 'Descartado por el servicio',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `La copia de reserva ${notice.file} estaba dañada. Se conserva como ${notice.keptAs} en la carpeta de datos.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `Faltaba ${notice.file}. Se usa su última copia buena.`
        : `Faltaba ${notice.file} y no se pudo leer su copia.`;
    return notice.restored
      ? `${notice.file} estaba dañado. Se usa su última copia buena; el archivo dañado se conserva como ${notice.keptAs}.`
      : `${notice.file} estaba dañado y no se pudo leer. Se conserva como ${notice.keptAs} en la carpeta de datos.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. No llegará ningún SMS.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Un número fue escrito por otra versión o está dañado. Se muestra lo que se pudo leer; todo se conserva en el archivo.',
      other: `${formatNumber(count, locale)} números fueron escritos por otra versión o están dañados. Se muestra lo que se pudo leer; todo se conserva en el archivo.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `No se pudo leer una entrada de ${files.join(', ')}: la escribió otra versión o está dañada. No se usa y se conserva en el archivo.`,
      other: `No se pudieron leer ${formatNumber(count, locale)} entradas de ${files.join(', ')}: las escribió otra versión o están dañadas. No se usan y se conservan en el archivo.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'El disco está lleno: los códigos nuevos se muestran, pero no se guardan si no liberas espacio.'
      : 'No se puede escribir en la carpeta de datos: los códigos nuevos se muestran, pero no se guardan.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'El sistema no permite que Rentium Tray muestre notificaciones. Actívalas en su configuración, en el apartado de notificaciones. Mientras tanto, los códigos aparecen aquí y en el menú de la bandeja.'
      : 'El sistema no mostró una notificación. Los códigos siguen apareciendo aquí y en el menú de la bandeja.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `El pedido hecho desde el menú de la bandeja no se realizó. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL debe empezar por https:// (http solo para este mismo equipo). No se envió ninguna clave.',
  'key-withheld': ({ belongsTo, service }) =>
    `La clave guardada pertenece a ${ltr(belongsTo)}. No se envió a ${ltr(service)}, que es lo que indica RENTIUM_API_URL. Si guardas una clave para ese servicio, sustituirá a la guardada.`,
  'ended-badly': () =>
    'Rentium Tray no se cerró correctamente la última vez, por ejemplo por un fallo o un corte de luz. Tus números y códigos están a salvo. Si vuelve a ocurrir, informa del problema; el registro en la carpeta de datos explica más.',
  stumbled: () =>
    'Algo falló dentro de Rentium Tray, pero sigue funcionando. Tus números y códigos están a salvo; el registro en la carpeta de datos explica más.',
  'copy-uncertain': () =>
    'El código se copió mientras otra ventana tenía el foco, y Wayland puede ignorarlo. Si no está en el portapapeles, cópialo aquí.',
  'number-not-copied': () => 'Puede que el número no esté en el portapapeles. Cópialo en su tarjeta.',
  'copy-failed': () => 'El código no se copió: otro programa tiene ocupado el portapapeles. Cópialo aquí.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Este escritorio no muestra iconos en la bandeja: para abrir esta ventana, inicia Rentium Tray otra vez. Tus números se siguen vigilando. En GNOME, la extensión AppIndicator muestra el icono.'
      : 'La imagen del icono de la bandeja está dañada. Rentium Tray sigue funcionando; vuelve a instalarlo para reparar el icono.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'El receptor de webhooks está apagado: otro programa usa su puerto.'
      : 'El receptor de webhooks está apagado: el sistema no quiso abrir su puerto.',
  'webhook-secret-replaced': () =>
    'El secreto de firma de los webhooks se ha sustituido, porque las firmas siguen ahora Standard Webhooks. Copia el nuevo en Ajustes y pégalo donde se firman tus eventos.',
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
