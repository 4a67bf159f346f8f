/** The pages before there is an account: the first run, and a key that is locked. */
import type { Texts } from '../index.ts';

export const firstRun: Texts['views']['firstRun'] = {
  title: 'Un número de teléfono para un código',
  lead: 'Alquila un número, ve el código en cuanto llegue el SMS y cópialo.',
  trySandbox: 'Probar el entorno de pruebas',
  sandboxHint: 'Números de práctica gratis, sin cuenta.',
  or: 'o usa tu cuenta',
  keyLabel: 'Clave de API',
  keyHint: 'De tu cuenta de RentiumSMS. Se comprueba con el servicio y luego se guarda en este equipo.',
  saveKey: 'Guardar clave',
  savingKey: 'Comprobando la clave…',
  keepInMemory: 'Conservar hasta salir',
  keepWeak: 'Guardar de todos modos',
  honest:
    'Este es un cliente no oficial. Los números alquilados pasan de una persona a otra: no los uses nunca para un banco ni para tu correo principal.',
};

export const locked: Texts['views']['locked'] = {
  title: 'Tu clave está bloqueada',
  lead: 'No se pudo abrir el llavero del sistema, así que la clave guardada no se puede leer. Sigue intacta. Desbloquea el llavero y reinicia: se consulta una sola vez en cada inicio.',
  restart: 'Reiniciar',
  restarting: 'Reiniciando…',
  other: 'o introduce otra clave',
};
