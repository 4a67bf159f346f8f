/** Settings: what an order may not go beyond. */
export const limits = {
  text: 'An order beyond a limit is not sent.',
  maxOpenReservations: (range: string) => `Most open numbers (${range})`,
  /** `range` such as `1–20`. */
  maxOpenReservationsWrong: (range: string) => `A whole number in ${range} is needed. The former one stays.`,
  maxPrice: 'Highest price per number',
  dailySpending: 'Daily spending limit',
  noLimit: 'No limit',
  amountWrong: (example: string) =>
    `An amount such as ${example} is needed, or nothing for no limit. The former limit stays.`,
  balanceNeeded: 'Amounts can be set once your balance is known.',
};
