/** Makes the parts of the account: the key and its session, the connection, the wallet, the sandbox inside. */
import { vendorUrl } from '../../preload/model/index.ts';
import {
  type Chance,
  type Cipher,
  type Clock,
  createSignal,
  type Log,
  type Signal,
  type Timers,
} from '../core/index.ts';
import {
  connect,
  createPollShare,
  maxPollsPerSecond,
  type OpenHttp,
  type PollShare,
} from '../rentium/index.ts';
import type { SettingsRoom, StoredSettings } from '../settings/index.ts';
import type { Document } from '../storage/index.ts';
import { type AccountPorts, type AccountRoom, createAccount, type WithheldKey } from './account.ts';
import { type ConnectionTracker, createConnectionTracker, fieldsOf } from './connection.ts';
import { openEmbeddedSandbox, type SendingSandbox, type StoredSandbox } from './embedded-sandbox.ts';
import { createVault, type StoredKey } from './vault.ts';
import { type BalanceReading, createWallet, type WalletReader } from './wallet.ts';

export interface AccountParts {
  readonly account: AccountRoom;
  readonly connection: ConnectionTracker;
  readonly wallet: WalletReader;
  /** Shares the requests a second that the service allows between the numbers that are read. */
  readonly polls: PollShare;
  /** Hears of every good reading of the balance. */
  readonly onBalance: Signal<[reading: BalanceReading]>['listen'];
  /** While the sandbox is the account, it sends its `sms.received` events to `target` as the service would. */
  sendSandboxEventsTo(target: { readonly url: string; readonly secret: string } | null): void;
}

export interface AccountComposition {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly cipher: Cipher;
  readonly openHttp: OpenHttp;
  readonly files: {
    readonly key: Document<StoredKey>;
    readonly settings: Document<StoredSettings>;
    openSandbox(): Document<StoredSandbox>;
  };
  readonly settings: SettingsRoom;
  readonly onKeyWithheld: (withheld: WithheldKey) => void;
  readonly openNumbers: AccountPorts['openNumbers'];
  /** RENTIUM_API_URL and RENTIUM_API_KEY, null where they are not set. */
  readonly environment: { readonly apiUrl: string | null; readonly apiKey: string | null };
}

export function composeAccount(parts: AccountComposition): AccountParts {
  const { clock, timers, chance, files, environment, openHttp } = parts;
  const polls = createPollShare({
    clock,
    mostPerSecond: () => Math.min(parts.settings.get().polling.totalPerSecond, maxPollsPerSecond),
  });
  let sandbox: SendingSandbox | null = null;
  const account = createAccount({
    vault: createVault(files.key, parts.cipher),
    settings: files.settings,
    apiUrl: environment.apiUrl ?? vendorUrl,
    environmentKey: environment.apiKey,
    onKeyWithheld: parts.onKeyWithheld,
    openNumbers: parts.openNumbers,
    onKeyCheckFailed: (problem) => parts.log.warn('key-check-failed', fieldsOf(problem)),
    connect: (baseUrl, key) => connect(baseUrl, key, { clock, timers, polls, openHttp }),
    async openSandbox() {
      sandbox = await openEmbeddedSandbox(files.openSandbox(), { clock, timers, chance });
      return sandbox;
    },
  });
  const connection = createConnectionTracker(clock);
  const balance = createSignal<[reading: BalanceReading]>();
  const { session } = account;
  return {
    account,
    connection,
    wallet: createWallet({ session, clock, timers, onRead: balance.emit, onAnswer: connection.note }),
    polls,
    onBalance: balance.listen,
    sendSandboxEventsTo: (target) =>
      sandbox?.sendEventsTo(account.account().kind === 'sandbox' ? target : null),
  };
}
