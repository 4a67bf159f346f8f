import * as v from 'valibot';
import {
  availableMinor,
  charge,
  heldMinor,
  hold,
  openWallet,
  release,
  setAvailable,
  walletSchema,
} from './wallet.ts';

const epochMs = v.pipe(v.number(), v.finite());
const wholeMinor = v.pipe(v.number(), v.safeInteger());

const lineSchema = v.pipe(
  v.strictObject({
    atMs: epochMs,
    kind: v.picklist(['opening', 'hold', 'charge', 'refund', 'adjustment']),
    /** Null where no reservation is the cause. */
    reservationId: v.nullable(v.string()),
    /** By how much what can be spent changed. Nothing for a charge: its money was held before. */
    amountMinor: wholeMinor,
    /** What could be spent, and what was held, after it. */
    availableMinor: wholeMinor,
    heldMinor: wholeMinor,
  }),
  v.readonly(),
);

/** One customer of the service: the wallet, the statement of its last movements, and whether the key still opens it. */
export const accountSchema = v.pipe(
  v.strictObject({
    wallet: walletSchema,
    /** Oldest first; the latest `STATEMENT_LINES` of them. */
    statement: v.pipe(v.array(lineSchema), v.readonly()),
    /** Null: the key never expires. */
    expiresAtMs: v.nullable(epochMs),
    isRevoked: v.boolean(),
  }),
  v.readonly(),
);
export type Account = v.InferOutput<typeof accountSchema>;
export type StatementLine = v.InferOutput<typeof lineSchema>;

const STATEMENT_LINES = 200;

/** What makes an account. `expiresAtMs` and `isRevoked` make keys that open nothing, for trying out 401. */
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
    statement: [],
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

/** Whether the key of an account opens it at a time. */
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
  withWallet(account, release(account.wallet, id), line('refund', id, account.wallet.holds[id] ?? 0, nowMs));

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
  const balances = { availableMinor: availableMinor(wallet), heldMinor: heldMinor(wallet) };
  const statement = [...account.statement.slice(1 - STATEMENT_LINES), { ...movement, ...balances }];
  return { ...account, wallet, statement };
}
