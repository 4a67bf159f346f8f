/** What the system, or a part of the application, did not do: by reason. */
import type { ReasonTexts } from '../shapes.ts';

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
