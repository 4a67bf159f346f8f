/** Makes the parts of the account: the key and its session, the way to the service, the wallet, the sandbox inside. */
import type { Handlers } from '../../preload/contract.ts';
import { type Settings, vendorUrl } from '../../preload/model/index.ts';
import {
  type Chance,
  type Cipher,
  type Clock,
  createSignal,
  type Log,
  type Notices,
  type Signal,
  type StateStore,
  type Timers,
} from '../core/index.ts';
import {
  connect,
  createConnections,
  createOpenHttp,
  createPollShare,
  hearServiceTime,
  type Interfaces,
  maxPollsPerSecond,
  type NetworkWatch,
  type OpenHttp,
  type PollShare,
  watchNetwork,
} from '../rentium/index.ts';
import type { Document } from '../storage/index.ts';
import { type AccountRoom, type AccountRoomPorts, createAccount, type Session } from './account.ts';
import { type ConnectionTracker, createConnectionTracker, createOutageLog, fieldsOf } from './connection.ts';
import { openEmbeddedSandbox, type SendingSandbox, type StoredSandbox } from './embedded-sandbox.ts';
import { createVault, type StoredKey } from './vault.ts';
import { type BalanceReading, createWallet, type WalletReader } from './wallet.ts';

export interface AccountParts {
  readonly account: AccountRoom;
  readonly connection: ConnectionTracker;
  readonly wallet: WalletReader;
  /** Shares the requests a second that the service allows between the numbers that are read. */
  readonly polls: PollShare;
  readonly calls: Pick<Handlers, 'useSandbox' | 'saveKey' | 'signOut' | 'readBalance'>;
  /** Hears of every good reading of the balance, and through which session it was asked. */
  readonly onBalance: Signal<[read: Session, reading: BalanceReading]>['listen'];
  /** Hears from the answers of the service what time it is there. */
  readonly onServiceTime: Signal<[serverMs: number]>['listen'];
  /** Hears that the computer has another network. */
  readonly onNetwork: Signal<[]>['listen'];
  readonly network: NetworkWatch;
  /** Opens connections anew: those that are open may be dead without a sign. */
  renew(): void;
  /** While the sandbox is the account, it sends its `sms.received` events to `target` as the service would. */
  sendSandboxEventsTo(target: { readonly url: string; readonly secret: string } | null): void;
  /** Takes up the account of the last run. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface AccountPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly cipher: Cipher;
  readonly state: StateStore;
  readonly notices: Notices;
  readonly files: { readonly key: Document<StoredKey>; openSandbox(): Document<StoredSandbox> };
  readonly settings: { get(): Settings; readonly server: AccountRoomPorts['chosen'] };
  readonly openNumbers: AccountRoomPorts['openNumbers'];
  readonly hasOpenNumbers: () => boolean;
  /** By default over the network; a service in the same process lets a day pass in a second. */
  readonly openHttp?: OpenHttp;
  /** The ways to the web as the system knows them, in the format of PAC files. */
  readonly resolveProxy?: (url: string) => Promise<string>;
  /** The addresses of this computer; where it is left out, a change of network is not noticed. */
  readonly readInterfaces?: () => Interfaces;
  readonly environment: {
    /** RENTIUM_API_URL and RENTIUM_API_KEY, null where they are not set. */
    readonly apiUrl: string | null;
    readonly apiKey: string | null;
    /** The environment in which HTTPS_PROXY, ALL_PROXY and NO_PROXY are looked up. */
    readonly proxies?: Readonly<Record<string, string | undefined>>;
    readonly about: { readonly version: string };
  };
}

export function composeAccount(ports: AccountPorts): AccountParts {
  const { clock, timers, chance, log, state, notices, files, settings, environment, readInterfaces } = ports;
  const serviceTold = createSignal<[serverMs: number]>();
  const networkChanged = createSignal<[]>();
  const balance = createSignal<[read: Session, reading: BalanceReading]>();
  const connections = createConnections(
    ports.openHttp ??
      createOpenHttp({
        version: environment.about.version,
        environment: environment.proxies,
        resolveProxy: ports.resolveProxy,
      }),
  );
  const openHttp = hearServiceTime(connections.openHttp, clock, serviceTold.emit);
  const network =
    readInterfaces === undefined
      ? { update: () => {}, stop: () => {} }
      : watchNetwork({
          timers,
          readInterfaces,
          isNeeded: ports.hasOpenNumbers,
          onChange: networkChanged.emit,
        });
  const polls = createPollShare({
    clock,
    mostPerSecond: () => Math.min(settings.get().polling.totalPerSecond, maxPollsPerSecond),
  });
  let sandbox: SendingSandbox | null = null;
  const account = createAccount({
    vault: createVault(files.key, ports.cipher),
    chosen: settings.server,
    apiUrl: environment.apiUrl ?? vendorUrl,
    environmentKey: environment.apiKey,
    onKeyWithheld: (withheld) => notices.tell({ kind: 'key-withheld', ...withheld }),
    openNumbers: ports.openNumbers,
    onKeyCheckFailed: (problem) => log.warn('key-check-failed', fieldsOf(problem)),
    connect: (baseUrl, key) => connect(baseUrl, key, { clock, timers, polls, openHttp }),
    async openSandbox() {
      sandbox = await openEmbeddedSandbox(files.openSandbox(), { clock, timers, chance });
      return sandbox;
    },
  });
  const { session } = account;
  const connection = createConnectionTracker(clock);
  const outages = createOutageLog(log);
  const wallet = createWallet({
    session,
    clock,
    timers,
    onRead(reading) {
      state.change({ wallet: { balance: reading.balance, readAtMs: reading.readAtMs } });
      const read = session();
      if (read !== null) balance.emit(read, reading);
    },
    onAnswer: connection.note,
  });

  account.listen(() => {
    if (account.account().kind === 'live') notices.withdraw('key-withheld');
    wallet.reset();
    connection.reset();
    state.change({ account: account.account(), wallet: null, connection: connection.get() });
  });
  connection.listen((problem) => {
    const now = connection.get();
    outages.note(now.kind === 'failing' ? problem : null);
    if (now !== state.get().connection) state.change({ connection: now });
    if (problem !== null && now.kind === 'failing') wallet.probe(problem);
  });

  return {
    account,
    connection,
    wallet,
    polls,
    calls: {
      useSandbox: (leaving) => account.useSandbox(leaving?.isLeavingConfirmed),
      saveKey: ({ key, keep, isLeavingConfirmed }) => account.saveKey(key, keep, isLeavingConfirmed),
      signOut: (leaving) => account.signOut(leaving?.isLeavingConfirmed),
      readBalance: wallet.read,
    },
    onBalance: balance.listen,
    onServiceTime: serviceTold.listen,
    onNetwork: networkChanged.listen,
    network,
    renew: connections.renew,
    sendSandboxEventsTo: (target) =>
      sandbox?.sendEventsTo(account.account().kind === 'sandbox' ? target : null),
    async start() {
      const restored = await account.restore();
      if (restored.ok) return;
      state.change({ account: account.account() }); // No longer `opening`: there is no account.
      if (restored.problem.kind === 'insecure-url') notices.tell({ kind: 'server-refused' });
    },
    async stop() {
      await account.close();
      wallet.reset();
    },
  };
}
