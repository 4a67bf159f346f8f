import { createHash } from 'node:crypto';
import * as v from 'valibot';
import {
  addLine,
  availableMinor,
  charge,
  emptyStatement,
  heldFor,
  heldMinor,
  hold,
  openWallet,
  release,
  type StatementLine,
  setAvailable,
  statementSchema,
  walletSchema,
} from './wallet.ts';

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

const epochMs = v.pipe(v.number(), v.finite());

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
