/** The balance: read on demand, never overwritten by a failure, and tried again by itself while the service is away. */
import type { ApiProblem, Money, Result, Wallet } from '../../preload/model/index.ts';
import type { Cancel, Clock, Timers } from '../core/index.ts';
import type { Session } from './account.ts';

/** A balance and the instants between which it was one. */
export interface BalanceReading extends Wallet {
  readonly askedAtMs: number;
}

export interface WalletPorts {
  readonly session: () => Session | null;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly onRead: (reading: BalanceReading) => void;
  /** Null after a good read. */
  readonly onAnswer: (problem: ApiProblem | null) => void;
}

export interface WalletReader {
  /** Reads now; a read that is under way is shared. */
  read(): Promise<Result<Wallet>>;
  /** Reads again after the one under way, which may have left before what just changed the balance. */
  refresh(): Promise<Result<Wallet>>;
  /** Another call failed: reads the balance in a while, and so finds out when the service is back. */
  probe(problem: ApiProblem): void;
  /** The session changed: forget what was read and what was planned. */
  reset(): void;
  balance(): Money | null;
  /** The last good reading of this session. */
  reading(): BalanceReading | null;
}

const firstRetryDelayMs = 2_000;
const maxRetryDelayMs = 30_000;
/** After so long without a failure the next one counts as the first. */
const quietMs = 60_000;

export function createWallet(ports: WalletPorts): WalletReader {
  let last: BalanceReading | null = null;
  let underWay: { readonly session: Session; readonly result: Promise<Result<Wallet>> } | null = null;
  let failures = 0;
  let failedAtMs = Number.NEGATIVE_INFINITY;
  let cancelRetry: Cancel | null = null;

  function endRetry(): void {
    cancelRetry?.();
    cancelRetry = null;
  }

  async function readFrom(session: Session): Promise<Result<Wallet>> {
    const askedAtMs = ports.clock.now();
    const result = await session.client.readBalance();
    // What a former session answers is nobody's balance any more.
    if (ports.session() !== session) return { ok: false, problem: { kind: 'no-key' } };
    ports.onAnswer(result.ok ? null : result.problem);
    if (!result.ok) {
      retryLater(result.problem);
      return result;
    }
    last = { balance: result.value, askedAtMs, readAtMs: ports.clock.now() };
    ports.onRead(last);
    return { ok: true, value: last };
  }

  function retryLater(problem: ApiProblem): void {
    // Another key is needed, not another try.
    if (problem.kind === 'auth' || cancelRetry !== null) return;
    const nowMs = ports.clock.now();
    // What fails over and over beside good balances is another call: that is not to be hurried either.
    if (nowMs - failedAtMs > quietMs) failures = 0;
    failedAtMs = nowMs;
    const delayMs = Math.min(firstRetryDelayMs * 2 ** failures, maxRetryDelayMs);
    failures += 1;
    cancelRetry = ports.timers.after(delayMs, () => {
      // Not by `read`: it shares one that is under way, whose failure is to be followed by another try.
      cancelRetry = null;
      void read();
    });
  }

  function read(): Promise<Result<Wallet>> {
    const session = ports.session();
    if (session === null) return Promise.resolve({ ok: false, problem: { kind: 'no-key' } });
    if (underWay?.session === session) return underWay.result;
    endRetry();
    const result = readFrom(session).finally(() => {
      if (underWay?.session === session) underWay = null;
    });
    underWay = { session, result };
    return result;
  }

  return {
    read,
    async refresh() {
      await underWay?.result;
      return read();
    },
    probe: retryLater,
    reset() {
      endRetry();
      failures = 0;
      last = null;
    },
    balance: () => last?.balance ?? null,
    reading: () => last,
  };
}
