/** The service and the key in use: sandbox, a stored key, one for this run, or none yet. */
import { createHash } from 'node:crypto';
import {
  type Account,
  type ApiProblem,
  cleanApiKey,
  type KeyStorage,
  type Result,
} from '../../preload/model/index.ts';
import { createQueue, createSignal, done, refuse, type Signal } from '../core/index.ts';
import { parseBaseUrl, type RentiumClient } from '../rentium/index.ts';
import type { EmbeddedSandbox } from './embedded-sandbox.ts';
import type { Vault, VaultContent } from './vault.ts';

/** Tells the accounts of one service apart: a short piece of the key's hash, from which no key can be found. */
const fingerprintOf = (key: string): string =>
  createHash('sha256').update(`rentium-tray ${key}`).digest('hex').slice(0, 8);

type KeyContent = Extract<VaultContent, { kind: 'key' }>;

/** A service that can be asked. `server` and `account` mark the rentals that were ordered there. */
export interface Session {
  readonly server: string;
  /** Differs between the accounts of one server (`fingerprintOf`). */
  readonly account: string;
  readonly client: RentiumClient;
  close(): Promise<void>;
}

/** Both as origins, such as `https://api.example.com`. */
export interface WithheldKey {
  readonly belongsTo: string;
  readonly service: string;
}

type Server = 'sandbox' | 'live' | null;

export interface AccountRoomPorts {
  readonly vault: Vault;
  /** The server that the person chose to work against; null: not chosen. */
  readonly chosen: { get(): Server; set(server: Server): void };
  /** RENTIUM_API_URL, or the vendor's. */
  readonly apiUrl: string;
  /** Hears that a key is stored, but for another service than this run's: it was not used. */
  readonly onKeyWithheld: (withheld: WithheldKey) => void;
  /** Hears why a key that was given could not be checked, or was refused. */
  readonly onKeyCheckFailed: (problem: ApiProblem) => void;
  /** RENTIUM_API_KEY: used for this run, never stored. */
  readonly environmentKey: string | null;
  readonly connect: (baseUrl: URL, key: string) => RentiumClient;
  readonly openSandbox: () => Promise<EmbeddedSandbox>;
  /** The number of paid numbers that are open and were rented through it. */
  readonly openNumbers: (session: Pick<Session, 'server' | 'account'>) => number;
}

export interface AccountRoom {
  account(): Account;
  session(): Session | null;
  /** Keeps the session as it is while `step` runs: an order's answer comes through the session it left by. */
  hold<T>(step: () => Promise<T>): Promise<T>;
  /** Hears when account or session are other than before. */
  readonly listen: Signal<[]>['listen'];
  /** Takes up where the last run ended. Call once. */
  restore(): Promise<Result<null>>;
  /** These three answer `numbers-open` instead of leaving open, paid numbers, until that is confirmed. */
  useSandbox(isLeavingConfirmed?: boolean): Promise<Result<null>>;
  saveKey(
    key: string,
    keep: 'protected' | 'weak' | 'memory',
    isLeavingConfirmed?: boolean,
  ): Promise<Result<null>>;
  signOut(isLeavingConfirmed?: boolean): Promise<Result<null>>;
  close(): Promise<void>;
}

/** Shorter keys are not hinted at: four characters would be too much of them. */
const minHintedKeyLength = 12;

export function createAccount(ports: AccountRoomPorts): AccountRoom {
  let account: Account = { kind: 'none' };
  let session: Session | null = null;
  /** A key that lies nowhere but here: it is lost with the run, or when the person signs out of it. */
  let runKey: { readonly key: string; readonly storage: 'environment' | 'memory' } | null =
    ports.environmentKey === null ? null : { key: ports.environmentKey, storage: 'environment' };
  const changed = createSignal<[]>();
  const holds = new Set<Promise<unknown>>();

  function hold<T>(step: () => Promise<T>): Promise<T> {
    const running = step();
    const held: Promise<unknown> = running.then(
      () => holds.delete(held),
      () => holds.delete(held),
    );
    holds.add(held);
    return running;
  }

  async function become(next: Account, nextSession: Session | null): Promise<Result<null>> {
    // An order may have been sent while a key was being checked. Wait: its answer arrives through the old session.
    while (holds.size > 0) await Promise.all(holds);
    const former = session;
    account = next;
    session = nextSession;
    changed.emit();
    await former?.close();
    return done;
  }

  interface Live {
    readonly session: Session;
    readonly url: URL;
  }
  function openLive(key: string): Live | null {
    const url = parseBaseUrl(ports.apiUrl);
    if (url === null) return null;
    const client = ports.connect(url, key);
    const close = () => client.close();
    return { session: { server: url.host, account: fingerprintOf(key), client, close }, url };
  }

  async function goLive(kept: string, storage: KeyStorage): Promise<Result<null>> {
    const key = cleanApiKey(kept);
    if (key === null) {
      await become({ kind: 'none' }, null);
      return refuse({ kind: 'bad-key' });
    }
    const live = openLive(key);
    if (live === null) return refuse({ kind: 'insecure-url' });
    const keyEnding = key.length < minHintedKeyLength ? '' : key.slice(-4);
    return become({ kind: 'live', keyEnding, storage, apiHost: live.url.host }, live.session);
  }

  async function openSandbox(): Promise<EmbeddedSandbox | null> {
    try {
      return await ports.openSandbox();
    } catch {
      return null;
    }
  }

  async function goSandbox(): Promise<Result<null>> {
    const sandbox = await openSandbox();
    if (sandbox === null) return refuse({ kind: 'offline', reason: 'unreachable' });
    const client = ports.connect(new URL(sandbox.url), sandbox.key);
    const close = async () => {
      await client.close();
      await sandbox.close();
    };
    return become({ kind: 'sandbox' }, { server: 'sandbox', account: 'sandbox', client, close });
  }

  /** The key of this run goes before the stored one, wherever the person comes back from. */
  const openKey = (): Promise<Result<null>> =>
    runKey === null ? openStoredKey() : goLive(runKey.key, runKey.storage);

  async function openStoredKey(): Promise<Result<null>> {
    const content = await ports.vault.read();
    switch (content.kind) {
      case 'empty':
        return become({ kind: 'none' }, null);
      case 'locked':
        return become({ kind: 'locked' }, null);
      case 'key':
        return openBoundKey(content);
    }
  }

  /** The address of the service comes from the environment, which any program that starts this one can set. */
  function openBoundKey({ key, origin, storage }: KeyContent): Promise<Result<null>> {
    const url = parseBaseUrl(ports.apiUrl);
    if (url === null) return Promise.resolve(refuse({ kind: 'insecure-url' }));
    if (url.origin === origin) return goLive(key, storage);
    ports.onKeyWithheld({ belongsTo: origin, service: url.origin });
    return become({ kind: 'none' }, null);
  }

  /** Nobody watches the numbers of an account that was left. A new key of the same account goes on with them. */
  function refusalToLeave(isConfirmed: boolean, next: string | null): Result<null> | null {
    if (isConfirmed || session === null || session.account === next) return null;
    const count = ports.openNumbers(session);
    return count === 0 ? null : refuse({ kind: 'numbers-open', count });
  }

  async function saveKey(
    pasted: string,
    keep: 'protected' | 'weak' | 'memory',
    isLeavingConfirmed: boolean,
  ): Promise<Result<null>> {
    const key = cleanApiKey(pasted);
    if (key === null) return refuse({ kind: 'bad-key' });
    const trial = openLive(key);
    if (trial === null) return refuse({ kind: 'insecure-url' });
    const balance = await trial.session.client.readBalance();
    await trial.session.close();
    if (!balance.ok) {
      ports.onKeyCheckFailed(balance.problem);
      return balance;
    }
    const refusal = refusalToLeave(isLeavingConfirmed, trial.session.account);
    if (refusal !== null) return refusal;
    if (keep === 'memory') {
      runKey = { key, storage: 'memory' };
      return goLive(key, 'memory');
    }
    const stored = await ports.vault.store(key, trial.url.origin, keep);
    if ('problem' in stored) return refuse(stored.problem);
    runKey = null;
    ports.chosen.set('live');
    return goLive(key, stored.storage);
  }

  async function signOut(isLeavingConfirmed: boolean): Promise<Result<null>> {
    const refusal = refusalToLeave(isLeavingConfirmed, null);
    if (refusal !== null) return refusal;
    // A key for this run lies over the stored one, which is another.
    if (account.kind === 'live') {
      const problem = runKey === null ? ports.vault.forget() : null;
      if (problem !== null) return refuse(problem);
      runKey = null;
    }
    ports.chosen.set(null);
    return openKey();
  }

  // One after the other: a slow check of a key must not undo what the person chose since. And none during an order,
  // whose answer would be lost with the session it left through.
  const takeTurn = createQueue();
  const enqueue = (step: () => Promise<Result<null>>): Promise<Result<null>> =>
    takeTurn(() => (holds.size > 0 ? refuse({ kind: 'purchase-under-way' }) : step()));

  return {
    account: () => account,
    session: () => session,
    hold,
    listen: changed.listen,
    restore: () =>
      enqueue(async () => {
        if (runKey !== null) return openKey();
        return ports.chosen.get() === 'sandbox' ? goSandbox() : openStoredKey();
      }),
    useSandbox: (isLeavingConfirmed = false) =>
      enqueue(async () => {
        if (account.kind === 'sandbox') return done;
        const refusal = refusalToLeave(isLeavingConfirmed, null);
        if (refusal !== null) return refusal;
        const result = await goSandbox();
        if (result.ok) ports.chosen.set('sandbox');
        return result;
      }),
    saveKey: (key, keep, isLeavingConfirmed = false) => enqueue(() => saveKey(key, keep, isLeavingConfirmed)),
    signOut: (isLeavingConfirmed = false) => enqueue(() => signOut(isLeavingConfirmed)),
    async close() {
      const former = session;
      // First, so that what the closing client answers is nobody's any more.
      session = null;
      await former?.close();
    },
  };
}
