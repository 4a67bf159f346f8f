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
    case 'daily-spending':
      return {
        title: 'Has llegado a tu límite de hoy',
        explanation: `Hoy has gastado ${formatMoney(problem.spent, locale)}, y ${formatMoney(problem.price, locale)} más superarían tu límite de ${formatMoney(problem.most, locale)}. Espera a mañana o sube el límite en Ajustes. No se compró nada.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'Una respuesta sin sentido',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Permite Rentium Tray en Ajustes del Sistema → General → Ítems de inicio.',
  unsupported: 'El sistema no puede iniciar esta compilación. Instala antes la aplicación.',
  other: 'El sistema se negó. Inténtalo otra vez o configúralo en los ajustes del sistema.',
};

export const updateProblem: ReasonTexts<'update'> = {
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
