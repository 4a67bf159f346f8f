/** Makes the parts that work with the system: shortcuts, launch at login, updates, diagnostics. */
import { type AppState, latestCode, type RentalId, type SmsId } from '../../preload/model/index.ts';
import type { Chance, Clock, Log, StateStore, Timers } from '../core/index.ts';
import { isAwaitingCode } from '../rentals/index.ts';
import type { SettingsRoom } from '../settings/index.ts';
import { createSystemHandlers, type SystemHandlers } from './calls.ts';
import { createLaunchAtLogin } from './login/launch-at-login.ts';
import type { Desktop } from './port.ts';
import { createShortcuts } from './shortcuts/shortcuts.ts';
import { createUpdates } from './updates/updates.ts';

export interface SystemRoom {
  readonly handlers: SystemHandlers;
  start(): Promise<void>;
  /** Settings were changed. */
  update(): void;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  stop(): void;
}

export interface SystemPorts {
  readonly desktop: Desktop;
  readonly state: StateStore;
  readonly settings: Pick<SettingsRoom, 'get' | 'change'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  /** The highest serial of a signed update manifest that was ever seen. */
  readonly updateSerials: { get(): number; raise(serial: number): void };
  /** Copies a code where no page waits for the answer. */
  readonly copyCode: (rentalId: RentalId, smsId: SmsId) => void;
}

export function createSystemRoom(ports: SystemPorts): SystemRoom {
  const { desktop, state, settings, clock, timers, chance, log } = ports;
  const show = (parts: Partial<ReturnType<StateStore['get']>['system']>): void =>
    state.change({ system: { ...state.get().system, ...parts } });

  const shortcuts = createShortcuts({
    keys: desktop.shortcuts,
    settings,
    timers,
    platform: state.get().about.platform,
    onChange: (states) => show({ shortcuts: states }),
    actions: {
      copyLatest() {
        const latest = latestCode(state.get().rentals);
        if (latest === null) desktop.openWindow('numbers');
        else ports.copyCode(latest.rental.id, latest.sms.id);
      },
      openLine: () => desktop.openLine(),
      openPopup: () => (desktop.isWindowShown() ? desktop.hideWindow() : desktop.openWindow(null)),
      rentFavourite() {
        const [favourite] = settings.get().favourites;
        if (favourite === undefined) desktop.openWindow('numbers');
        else desktop.openRentPanel(favourite);
      },
    },
  });
  const launchAtLogin = createLaunchAtLogin(desktop.loginItem, (loginItem) => show({ loginItem }), log);
  const updates = createUpdates({
    source: desktop.updates,
    clock,
    timers,
    chance,
    isWanted: () => settings.get().updates.check,
    isAwaitingCode: () => isAwaitingCode(state.get().rentals),
    onChange: (update) => show({ update }),
    serials: ports.updateSerials,
  });

  const awake = createAwake(desktop.keepAwake);
  const endFollowing = state.listen(awake.follow);

  return {
    handlers: createSystemHandlers({ desktop, state, clock, shortcuts, launchAtLogin, updates }),
    async start() {
      shortcuts.start();
      show({ isPinned: desktop.canPinWindow ? false : null });
      await Promise.all([launchAtLogin.read(), updates.start()]);
    },
    update: () => updates.replan(),
    wake() {
      updates.wake();
      void launchAtLogin.read();
    },
    stop() {
      endFollowing();
      awake.stop();
      shortcuts.stop();
      updates.stop();
    },
  };
}

// Keeps the application itself awake while a code is awaited.

interface Awake {
  /** The state changed. */
  follow(state: Pick<AppState, 'rentals'>): void;
  /** Lets go: nothing is awaited any more. */
  stop(): void;
}

/** `keepAwake` is told once of each change. */
export function createAwake(keepAwake: (isAwake: boolean) => void): Awake {
  let isAwake = false;
  function set(isWanted: boolean): void {
    if (isWanted === isAwake) return;
    isAwake = isWanted;
    keepAwake(isWanted);
  }
  return {
    follow: ({ rentals }) => set(isAwaitingCode(rentals)),
    stop: () => set(false),
  };
}
