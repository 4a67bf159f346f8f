/** The page's calls to the system: shortcuts, launch at login, updates, diagnostics, a restart, pages outside. */
import type { Handlers } from '../../preload/contract.ts';
import type { Account } from '../../preload/model/index.ts';
import type { Clock, StateStore } from '../core/index.ts';
import { done, refuse } from '../core/index.ts';
import type { Copier } from './clipboard/copy.ts';
import { diagnosticsOf } from './log/diagnostics.ts';
import type { LaunchAtLogin } from './login/launch-at-login.ts';
import type { Desktop } from './port.ts';
import type { Shortcuts } from './shortcuts/shortcuts.ts';
import type { Updates } from './updates/updates.ts';

export type SystemHandlers = Pick<
  Handlers,
  | 'setShortcut'
  | 'recordShortcut'
  | 'setLaunchAtLogin'
  | 'checkForUpdate'
  | 'downloadUpdate'
  | 'installUpdate'
  | 'saveDiagnostics'
  | 'restart'
  | 'openLink'
  | 'readNotices'
  | 'pinWindow'
>;

export interface SystemHandlerPorts {
  readonly desktop: Pick<
    Desktop,
    'canPinWindow' | 'facts' | 'openLink' | 'pinWindow' | 'readNotices' | 'restart' | 'saveFile'
  >;
  readonly state: StateStore;
  readonly clock: Clock;
  readonly shortcuts: Shortcuts;
  readonly launchAtLogin: LaunchAtLogin;
  readonly updates: Updates;
}

export function createSystemHandlers(ports: SystemHandlerPorts): SystemHandlers {
  const { desktop, state, clock, shortcuts, launchAtLogin, updates } = ports;
  return {
    setShortcut: ({ name, accelerator }) => shortcuts.set(name, accelerator),
    recordShortcut({ isRecording }) {
      shortcuts.record(isRecording);
      return done;
    },
    setLaunchAtLogin: (isOn) => launchAtLogin.set(isOn),
    checkForUpdate: () => updates.check(),
    downloadUpdate: () => updates.download(),
    installUpdate: () => updates.install(),
    async saveDiagnostics() {
      const nowMs = clock.now();
      const report = diagnosticsOf({ ...(await desktop.facts()), state: state.get(), nowMs });
      const day = new Date(nowMs).toISOString().slice(0, 10);
      return desktop.saveFile(`rentium-diagnostics-${day}.json`, report);
    },
    restart() {
      // It would lose a key that lasts as long as this run, and no page may do that: the person can quit.
      if (isLostWithRun(state.get().account)) return refuse({ kind: 'gone' });
      desktop.restart();
      return done;
    },
    pinWindow({ isPinned }) {
      if (!desktop.canPinWindow) return refuse({ kind: 'gone' });
      desktop.pinWindow(isPinned);
      state.change({ system: { ...state.get().system, isPinned } });
      return done;
    },
    async readNotices() {
      const notices = await desktop.readNotices();
      return notices === null ? refuse({ kind: 'gone' }) : { ok: true, value: notices };
    },
    openLink: async (link) => ((await desktop.openLink(link)) ? done : refuse({ kind: 'gone' })),
  };
}

const isLostWithRun = (account: Account): boolean =>
  account.kind === 'live' && (account.storage === 'memory' || account.storage === 'environment');

// The page's calls about the clipboard and its own window.

export type WindowCalls = Pick<
  Handlers,
  'copyCode' | 'copyNumber' | 'copyText' | 'openDataFolder' | 'hideWindow'
>;

export const createWindowCalls = ({
  desktop,
  copier,
  dataFolder,
}: {
  readonly desktop: Pick<Desktop, 'hideWindow' | 'openFolder'>;
  readonly copier: Copier;
  readonly dataFolder: string;
}): WindowCalls => ({
  copyCode: ({ rentalId, smsId, which }) => copier.copyCode(rentalId, smsId, which),
  copyNumber: ({ rentalId, form }) => copier.copyNumber(rentalId, form),
  copyText: (text) => copier.copyText(text),
  openDataFolder: async () => ((await desktop.openFolder(dataFolder)) ? done : refuse({ kind: 'gone' })),
  hideWindow() {
    desktop.hideWindow();
    return done;
  },
});
