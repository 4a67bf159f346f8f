/** Settings: what an order may not go beyond. */
import type { Texts } from '../index.ts';

export const limits: Texts['views']['limits'] = {
  text: 'Eine Bestellung über einer Grenze wird nicht gesendet.',
  maxOpenReservations: (range) => `Offene Nummern (${range})`,
  maxOpenReservationsWrong: (range) => `Nötig ist eine ganze Zahl aus ${range}. Die bisherige bleibt.`,
  maxPrice: 'Höchstpreis je Nummer',
  dailySpending: 'Tageslimit für Ausgaben',
  noLimit: 'Keine',
  amountWrong: (example) =>
    `Nötig ist ein Betrag wie ${example}, oder nichts für keine Grenze. Die bisherige Grenze bleibt.`,
  balanceNeeded: 'Beträge lassen sich festlegen, sobald Ihr Guthaben bekannt ist.',
};
