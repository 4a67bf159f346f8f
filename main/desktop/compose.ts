/** Makes the parts that meet the person outside the window: clipboard, tray, notifications, shortcuts, updates. */
import type { Settings } from '../../preload/model/index.ts';
import { desktopTexts } from '../../preload/words/desktop.ts';
import { chooseLanguage } from '../../preload/words/index.ts';
import type { Chance, Clock, Log, Notices, StateStore, Timers } from '../core/index.ts';
import type { Ledger, Purchase } from '../rentals/index.ts';
import { type SettingsRoom, systemThemeOf } from '../settings/index.ts';
import type { Document } from '../storage/index.ts';
import { createWindowCalls, type SystemHandlers, type WindowCalls } from './calls.ts';
import { type Copier, type CopyWhenRented, createCopier, createCopyWhenRented } from './clipboard/copy.ts';
import { createCodeClipboard, createLeaseFocus } from './clipboard/secret-clipboard.ts';
import { type Announcer, createAnnouncer, withdrawCopied } from './notifications/announce.ts';
import type { Desktop } from './port.ts';
import { createSystemRoom } from './system.ts';
import { createTrayClock } from './tray/clock.ts';
import { createTrayCommands } from './tray/commands.ts';
import { trayView } from './tray/view.ts';
import { type StoredUpdates, serialsIn } from './updates/manifest.ts';

export interface DesktopParts {
  readonly copier: Copier;
  readonly copyWhenRented: CopyWhenRented;
  readonly announcer: Announcer;
  readonly calls: SystemHandlers & WindowCalls;
  /** Settings were changed. */
  update(now: Settings, before: Settings): void;
  start(): void;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  stop(): void;
  /** Takes a code that is still there off the clipboard. */
  clearClipboard(): Promise<void>;
}

export interface DesktopPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly desktop: Desktop;
  readonly state: StateStore;
  readonly notices: Notices;
  readonly settings: SettingsRoom;
  readonly ledger: Ledger;
  readonly purchase: Purchase;
  readonly files: { readonly updates: Document<StoredUpdates> };
  /** BCP 47, the most liked first. */
  readonly systemLocales: readonly string[];
}

export function composeDesktop(ports: DesktopPorts): DesktopParts {
  const { clock, timers, chance, log, desktop, state, notices, settings, ledger, purchase } = ports;
  const clipboard = createCodeClipboard({
    clipboard: desktop.clipboard,
    focus: desktop.focus,
    leaseFocus: createLeaseFocus(desktop, timers),
    clock,
    timers,
    log,
  });
  const copier = createCopier({
    ledger,
    clipboard,
    codeClearDelayMs: () => settings.get().clipboardClearDelayMs,
    clock,
    onCopied(lastCopy, smsId) {
      state.change({ lastCopy });
      if (smsId !== null) withdrawCopied(lastCopy.rentalId, smsId, desktop, notices);
    },
  });
  /** The language that tray and notifications speak now. */
  const wording = () => {
    const { language, locale } = chooseLanguage(settings.get().language, ports.systemLocales);
    return { texts: desktopTexts[language], locale };
  };
  const run = createTrayCommands({ desktop, copier, purchase, settings, tell: notices.tell });
  const trayClock = createTrayClock(clock, timers, (shown, nowMs) => {
    const { texts, locale } = wording();
    desktop.showTray(trayView(shown, texts, locale, nowMs), run);
  });
  const system = createSystemRoom({
    desktop,
    state,
    settings,
    clock,
    timers,
    chance,
    log,
    updateSerials: serialsIn(ports.files.updates),
    copyCode: (rentalId, smsId) => run({ kind: 'copy-code', rentalId, smsId }),
  });
  const announcer = createAnnouncer({
    desktop,
    copier,
    settings: settings.get,
    wording: (rental) => ({
      ...wording(),
      isPractice:
        rental === null
          ? state.get().account.kind === 'sandbox'
          : ledger.find(rental.id)?.server === 'sandbox',
    }),
    notices,
    run,
    clock,
    log,
  });
  const setTheme = ({ theme }: Settings): void => desktop.setTheme(systemThemeOf(theme));
  return {
    copier,
    copyWhenRented: createCopyWhenRented({
      ledger,
      copier,
      isWanted: () => settings.get().notifications.autoCopyNumber,
      notices,
      clock,
      log,
    }),
    announcer,
    calls: {
      ...system.handlers,
      ...createWindowCalls({ desktop, copier, dataFolder: state.get().about.dataFolder }),
    },
    update(now, before) {
      if (now.theme !== before.theme) setTheme(now);
      if (now.updates !== before.updates) system.update();
    },
    start() {
      trayClock.show(state.get());
      state.listen(trayClock.show);
      if (ledger.all().length > 0) announcer.prepare();
      setTheme(settings.get());
      void system.start();
    },
    wake() {
      clipboard.wake();
      system.wake();
    },
    stop() {
      system.stop();
      trayClock.stop();
    },
    clearClipboard: clipboard.clearNow,
  };
}
