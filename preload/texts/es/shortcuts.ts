/** Settings: keys that work in every window. */
import type { Texts } from '../index.ts';

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Funcionan en cualquier ventana, esté lo que esté delante.',
  names: {
    copyLatest: 'Copiar el último código',
    openPopup: 'Abrir Rentium Tray',
    rentFavourite: 'Alquilar el primer favorito',
  },
  record: 'Grabar',
  recordFor: (name) => `Grabar teclas: ${name}`,
  recording: 'Pulsa las teclas…',
  recordingHint: 'Esc conserva las actuales; Retroceso las quita.',
  remove: (name) => `Quitar teclas: ${name}`,
  refused: 'Otro programa tiene estas teclas, así que aquí no hacen nada.',
  asked:
    'Se han pedido estas teclas al escritorio. No dice si las concede; consúltalo en su propia configuración.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Mayús',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Espacio',
    Insert: 'Insert',
    Delete: 'Supr',
    Home: 'Inicio',
    End: 'Fin',
    PageUp: 'Re Pág',
    PageDown: 'Av Pág',
  },
  macKeys: { CommandOrControl: 'Comando', Control: 'Control', Alt: 'Opción', Shift: 'Mayúsculas' },
};
