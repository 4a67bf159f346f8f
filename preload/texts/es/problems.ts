/** What is said of each problem. */
import { formatMoney } from '../../format.ts';
import type { ProblemTexts } from '../shapes.ts';
import { orderLimit, outOfBalance } from './money-problems.ts';
import { loginItemProblem, shortcutProblem, updateProblem, webhookProblem } from './system-problems.ts';

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
  'rate-limited': () => ({
    title: 'Demasiadas solicitudes',
    explanation: 'La cuenta superó sus diez solicitudes por segundo. Se recupera sola en un momento.',
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
        : `RentiumSMS dice: «${problem.detail}» Elige otro servicio, país u operador.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS no conoce este número',
    explanation: 'El servicio ya no muestra la reserva. Lo recibido hasta ahora se conserva aquí.',
  }),
  'other-account': () => ({
    title: 'Este número se alquiló con otra clave',
    explanation: 'Guarda de nuevo esa clave para leer sus SMS. Hasta entonces el número sigue en la lista.',
  }),
  offline: (problem) =>
    problem.reason === 'time-out'
      ? {
          title: 'RentiumSMS no responde',
          explanation: 'El servicio tardó demasiado. Inténtalo de nuevo en un momento.',
        }
      : {
          title: 'Sin conexión con RentiumSMS',
          explanation: 'Comprueba tu conexión de red.',
        },
  server: (problem) => ({
    title: 'RentiumSMS tiene un fallo',
    explanation: `El servicio respondió con el error ${problem.status}. Inténtalo de nuevo en un momento.`,
  }),
  'bad-response': () => ({
    title: 'Una respuesta sin sentido',
    explanation:
      'RentiumSMS, o algo por el camino, respondió de una forma desconocida. Copia los detalles para el soporte.',
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
  'repeat-order': () => ({
    title: 'Acabas de pedir esto',
    explanation:
      'Hace menos de dos minutos se pidió un número para este servicio y país. No se compró nada más. Confírmalo si quieres otro.',
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
