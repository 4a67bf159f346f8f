import { createHash } from 'node:crypto';
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
const walletSchema = v.pipe(
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
const statementSchema = v.union([
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

/** Each request asks for the same key twice, so its id is kept. */
const known = new Map<string, string>();
const maxKnownKeys = 5_000;

/** The name of the account that a key opens. The key itself cannot be read from it, so a saved world holds no keys. */
export function accountIdOf(key: string): string {
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const id = `acct_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  // Strangers may try keys without end.
  if (known.size >= maxKnownKeys) known.clear();
  known.set(key, id);
  return id;
}

/** One customer of the service: the wallet, the statement of its last movements, and whether the key still opens it. */
export const accountSchema = v.pipe(
  v.strictObject({
    wallet: walletSchema,
    statement: statementSchema,
    /** Null: the key never expires. */
    expiresAtMs: v.nullable(epochMs),
    isRevoked: v.boolean(),
  }),
  v.readonly(),
);
export type Account = v.InferOutput<typeof accountSchema>;

/** The terms on which an account is opened. `expiresAtMs` and `isRevoked` make keys that open nothing, to try out 401. */
export interface AccountTerms {
  readonly balanceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly expiresAtMs?: number | null;
  readonly isRevoked?: boolean;
}

export function openAccount(terms: AccountTerms, nowMs: number): Account {
  const wallet = openWallet(terms.balanceMinor, terms.currency);
  const account = {
    wallet,
    statement: emptyStatement,
    expiresAtMs: terms.expiresAtMs ?? null,
    isRevoked: terms.isRevoked ?? false,
  };
  const opening = {
    atMs: nowMs,
    kind: 'opening',
    reservationId: null,
    amountMinor: terms.balanceMinor,
  } as const;
  return withWallet(account, wallet, opening);
}

/** True when the key of an account opens it at a time. */
export const isUsable = (account: Account, nowMs: number): boolean =>
  !account.isRevoked && (account.expiresAtMs === null || nowMs < account.expiresAtMs);

/** Sets the price of a reservation aside; null when less than that can be spent. */
export function holdFor(account: Account, id: string, priceMinor: number, nowMs: number): Account | null {
  const wallet = hold(account.wallet, id, priceMinor);
  if (wallet === null) return null;
  return withWallet(account, wallet, line('hold', id, -priceMinor, nowMs));
}

/** Pays a reservation with what is held for it. */
export const chargeFor = (account: Account, id: string, nowMs: number): Account =>
  withWallet(account, charge(account.wallet, id), line('charge', id, 0, nowMs));

/** Gives back what is held for a reservation. */
export const refundFor = (account: Account, id: string, nowMs: number): Account =>
  withWallet(
    account,
    release(account.wallet, id),
    line('refund', id, heldFor(account.wallet, id) ?? 0, nowMs),
  );

/** Makes an amount available, whatever is held. */
export function adjustTo(account: Account, amountMinor: number, nowMs: number): Account {
  const change = amountMinor - availableMinor(account.wallet);
  return withWallet(
    account,
    setAvailable(account.wallet, amountMinor),
    line('adjustment', null, change, nowMs),
  );
}

type Movement = Pick<StatementLine, 'atMs' | 'kind' | 'reservationId' | 'amountMinor'>;

const line = (
  kind: StatementLine['kind'],
  reservationId: string | null,
  amountMinor: number,
  atMs: number,
): Movement => ({ atMs, kind, reservationId, amountMinor });

function withWallet(account: Account, wallet: Account['wallet'], movement: Movement): Account {
  const { atMs, kind, reservationId, amountMinor } = movement;
  // Written out: V8 makes a class of its own, as large as the line, for each object that is spread after another one.
  const line: StatementLine = {
    atMs,
    kind,
    reservationId,
    amountMinor,
    availableMinor: availableMinor(wallet),
    heldMinor: heldMinor(wallet),
  };
  return { ...account, wallet, statement: addLine(account.statement, line) };
}
