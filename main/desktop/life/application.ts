/** The ports that the application is made from, and its face towards Electron and the tests. */
import type { networkInterfaces } from 'node:os';
import type { AppState } from '../../../preload/model/index.ts';
import type { OpenDoor, OrderIds } from '../../cli/index.ts';
import type { Chance, Cipher, Clock, Log, StateStore, Timers } from '../../core/index.ts';
import type { Disk } from '../../storage/index.ts';
import type { Desktop } from '../port.ts';
import type { Handlers } from '../window/answer-call.ts';

export interface AppPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly disk: Disk;
  readonly cipher: Cipher;
  readonly desktop: Desktop;
  /** The ways to the web as the system knows them, in the format of PAC files. */
  readonly resolveProxy?: (url: string) => Promise<string>;
  /** The addresses of this computer; where it is left out, a change of network is not noticed. */
  readonly readInterfaces?: typeof networkInterfaces;
  /** Lets the command line ask; where it is left out, it cannot. */
  readonly openDoor?: OpenDoor;
  readonly environment: {
    readonly apiUrl: string | null;
    readonly apiKey: string | null;
    /** The environment in which HTTPS_PROXY, ALL_PROXY and NO_PROXY are looked up. */
    readonly proxies?: Readonly<Record<string, string | undefined>>;
    /** BCP 47, the most liked first. */
    readonly systemLocales: readonly string[];
    readonly about: AppState['about'];
    /** The last run ended without saying so. */
    readonly hasCrashed?: boolean;
  };
}

export interface App {
  readonly state: StateStore;
  readonly handlers: Handlers;
  /** Opens the rent panel, filled in with what a link or the command line named. Buys nothing. */
  openRentPanel(ids: OrderIds): void;
  /** Takes up the last run: files, account, open rentals. Throws when the data folder cannot be read. */
  start(): Promise<void>;
  /** An order is under way: its answer is worth waiting for. */
  isOrdering(): boolean;
  /** Shows in the window that something went wrong which nothing has caught. */
  tellMistake(): void;
  /** Shows in the window that the tray icon cannot be seen, and why; null takes that back. */
  tellTrayMissing(reason: 'no-host' | 'no-picture' | null): void;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  /** Puts on disk what could not be saved before, at once: nothing else is in memory alone. */
  flush(): void;
  /** Waits for an order under way (the answer is worth money), then stops every timer and connection. */
  stop(): Promise<void>;
}
