import * as v from 'valibot';

const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The money that is set aside for an open reservation. */
const holdSchema = v.pipe(v.strictObject({ reservationId: v.string(), amountMinor: minor }), v.readonly());

/** Earlier worlds were saved with an object by reservation id. */
const holdsById = v.pipe(
  v.record(v.string(), minor),
  v.transform((byId): v.InferOutput<typeof holdSchema>[] =>
    Object.entries(byId).map(([reservationId, amountMinor]) => ({ reservationId, amountMinor })),
  ),
);

/**
 * The money of one account, in minor units of `currency` (ISO 4217). `settledMinor` is what was paid in less what was
 * charged. No part of it is ever negative, and the holds never exceed what is settled. The holds are a list: an object
 * by reservation id would be of another hidden class each time, which V8 makes anew and throws away.
 */
export const walletSchema = v.pipe(
  v.strictObject({
    currency: v.string(),
    settledMinor: minor,
    holds: v.pipe(v.union([v.array(holdSchema), holdsById]), v.readonly()),
  }),
  v.readonly(),
);
export type Wallet = v.InferOutput<typeof walletSchema>;

export const openWallet = (balanceMinor: number, currency: string): Wallet => ({
  currency,
  settledMinor: balanceMinor,
  holds: [],
});

/** The money that can be spent: the settled balance less all holds. */
export const availableMinor = (wallet: Wallet): number => wallet.settledMinor - heldMinor(wallet);

/** Sets money aside for a reservation; null when less than that is available. */
export function hold(wallet: Wallet, reservationId: string, amountMinor: number): Wallet | null {
  if (availableMinor(wallet) < amountMinor) return null;
  return { ...wallet, holds: [...wallet.holds, { reservationId, amountMinor }] };
}

/** The amount that is held for a reservation, or null. */
export const heldFor = ({ holds }: Wallet, reservationId: string): number | null =>
  holds.find((each) => each.reservationId === reservationId)?.amountMinor ?? null;

/** Pays what was held for a reservation. Without a hold nothing changes, so that charging twice costs once. */
export const charge = (wallet: Wallet, reservationId: string): Wallet => ({
  ...release(wallet, reservationId),
  settledMinor: wallet.settledMinor - (heldFor(wallet, reservationId) ?? 0),
});

/** Gives back what was held for a reservation. */
export const release = (wallet: Wallet, reservationId: string): Wallet => ({
  ...wallet,
  holds: wallet.holds.filter((each) => each.reservationId !== reservationId),
});

/** Makes `amountMinor` available, whatever is held. */
export const setAvailable = (wallet: Wallet, amountMinor: number): Wallet => ({
  ...wallet,
  settledMinor: amountMinor + heldMinor(wallet),
});

/** The sum of all holds. */
export const heldMinor = ({ holds }: Wallet): number =>
  holds.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const epochMs = v.pipe(v.number(), v.finite());
const wholeMinor = v.pipe(v.number(), v.safeInteger());

const lineSchema = v.pipe(
  v.strictObject({
    atMs: epochMs,
    kind: v.picklist(['opening', 'hold', 'charge', 'refund', 'adjustment']),
    /** Null where no reservation is the cause. */
    reservationId: v.nullable(v.string()),
    /** The change of the money that can be spent. Zero for a charge: its money was held before. */
    amountMinor: wholeMinor,
    /** The money that could be spent, and that was held, after this movement. */
    availableMinor: wholeMinor,
    heldMinor: wholeMinor,
  }),
  v.readonly(),
);
export type StatementLine = v.InferOutput<typeof lineSchema>;

const lines = v.pipe(v.array(lineSchema), v.readonly());

/**
 * The last movements of a wallet, oldest first, in two parts: a new line copies the few `recent` ones only. Copying all
 * of them each time is what the garbage collector was busiest with at a thousand SMS a second.
 */
export const statementSchema = v.union([
  v.pipe(v.strictObject({ earlier: lines, recent: lines }), v.readonly()),
  // Earlier worlds were saved with one list.
  v.pipe(
    lines,
    v.transform((earlier) => ({ earlier, recent: [] })),
  ),
]);
type Statement = v.InferOutput<typeof statementSchema>;

/** Older lines are dropped. */
export const maxStatementLines = 200;
const maxRecentLines = 16;

export const emptyStatement: Statement = { earlier: [], recent: [] };

export function addLine(statement: Statement, line: StatementLine): Statement {
  const { earlier, recent } = statement;
  if (recent.length < maxRecentLines) return { earlier, recent: [...recent, line] };
  return { earlier: linesOf(statement), recent: [line] };
}

/** The latest `maxStatementLines` of them, oldest first. */
export const linesOf = ({ earlier, recent }: Statement): readonly StatementLine[] =>
  [...earlier, ...recent].slice(-maxStatementLines);
