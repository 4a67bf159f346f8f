/** Makes the parts that meet the person outside the window: clipboard, tray, notifications, shortcuts, updates. */
import { desktopTexts } from '../../preload/words/desktop.ts';
import { chooseLanguage } from '../../preload/words/index.ts';
import type { Chance, Clock, Log, Notices, StateStore, Timers } from '../core/index.ts';
import type { Ledger, Purchase } from '../rentals/index.ts';
import type { SettingsRoom } from '../settings/index.ts';
import type { Document } from '../storage/index.ts';
import { type Copier, createCopier } from './clipboard/copy.ts';
import { type CodeClipboard, createCodeClipboard, createLeaseFocus } from './clipboard/secret-clipboard.ts';
import { type Announcer, closingNotifications, createAnnouncer } from './notifications/announce.ts';
import type { Desktop } from './port.ts';
import { createSystemRoom, type SystemRoom } from './system.ts';
import { createTrayClock, type TrayClock } from './tray/clock.ts';
import { createTrayCommands } from './tray/commands.ts';
import { trayView } from './tray/view.ts';
import { type StoredUpdates, serialsIn } from './updates/manifest.ts';

export interface DesktopParts {
  readonly clipboard: CodeClipboard;
  readonly copier: Copier;
  readonly announcer: Announcer;
  readonly trayClock: TrayClock;
  readonly system: SystemRoom;
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
  const copier = closingNotifications(
    createCopier(ledger, clipboard, () => settings.get().clipboardClearDelayMs, clock),
    desktop,
    notices,
  );
  /** The language that tray and notifications speak now. */
  const wording = () => {
    const { language, locale } = chooseLanguage(settings.get().language, ports.systemLocales);
    return { texts: desktopTexts[language], locale };
  };
  const run = createTrayCommands({ desktop, copier, purchase, settings, tell: notices.tell });
  return {
    clipboard,
    copier,
    announcer: createAnnouncer({
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
    }),
    trayClock: createTrayClock(clock, timers, (shown, nowMs) => {
      const { texts, locale } = wording();
      desktop.showTray(trayView(shown, texts, locale, nowMs), run);
    }),
    system: createSystemRoom({
      desktop,
      state,
      settings,
      clock,
      timers,
      chance,
      log,
      updateSerials: serialsIn(ports.files.updates),
      copyCode: (rentalId, smsId) => run({ kind: 'copy-code', rentalId, smsId }),
    }),
  };
}
