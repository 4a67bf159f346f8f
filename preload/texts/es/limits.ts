/** Settings: what an order may not go beyond. */
import type { Texts } from '../index.ts';

export const limits: Texts['views']['limits'] = {
  text: 'Un pedido que supere un límite no se envía.',
  maxOpenReservations: (range) => `Números abiertos (${range})`,
  maxOpenReservationsWrong: (range) =>
    `Hace falta un número entero dentro de ${range}. Se mantiene el anterior.`,
  maxPrice: 'Precio máximo por número',
  dailySpending: 'Límite de gasto diario',
  noLimit: 'Sin límite',
  amountWrong: (example) =>
    `Hace falta una cantidad como ${example}, o nada para no tener límite. Se mantiene el anterior.`,
  balanceNeeded: 'Podrás fijar cantidades cuando se conozca tu saldo.',
};
