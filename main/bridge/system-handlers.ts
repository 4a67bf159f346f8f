/** What the page asks of the system: shortcuts, launch at login, updates, diagnostics, a restart, pages outside. */
import type { Desktop } from '../desktop/port.ts';
import type { Clock } from '../ports.ts';
import { done, refuse } from '../results.ts';
import type { StateStore } from '../state.ts';
import { diagnosticsOf } from '../system/diagnostics.ts';
import type { LaunchAtLogin } from '../system/launch-at-login.ts';
import type { Shortcuts } from '../system/shortcuts.ts';
import type { Updates } from '../system/updates.ts';
import { answerSaved } from './saved.ts';
import type { Handlers } from './serve.ts';

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
>;

export interface SystemHandlerRooms {
  readonly desktop: Pick<Desktop, 'facts' | 'openLink' | 'restart' | 'saveFile'>;
  readonly state: StateStore;
  readonly clock: Clock;
  readonly shortcuts: Shortcuts;
  readonly launchAtLogin: LaunchAtLogin;
  readonly updates: Updates;
}

export function createSystemHandlers(rooms: SystemHandlerRooms): SystemHandlers {
  const { desktop, state, clock, shortcuts, launchAtLogin, updates } = rooms;
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
      return answerSaved(await desktop.saveFile(`rentium-diagnostics-${day}.json`, report));
    },
    restart() {
      desktop.restart();
      return done;
    },
    openLink: async (link) => ((await desktop.openLink(link)) ? done : refuse({ kind: 'gone' })),
  };
}
