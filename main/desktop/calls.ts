/** Handlers of the page's calls to the system: shortcuts, launch at login, updates, diagnostics, a restart, pages outside. */
import type { Account, Result } from '../../preload/model/index.ts';
import type { Clock, StateStore } from '../core/index.ts';
import { done, refuse } from '../core/index.ts';
import { diagnosticsOf } from './log/diagnostics.ts';
import type { LaunchAtLogin } from './login/launch-at-login.ts';
import type { Desktop, SavedFile } from './port.ts';
import type { Shortcuts } from './shortcuts/shortcuts.ts';
import type { Updates } from './updates/updates.ts';
import type { Handlers } from './window/answer-call.ts';

/** Tells the page how saving a file ended. Null: the person closed the dialog without saving. */
export function answerSaved(saved: SavedFile): Result<{ readonly file: string } | null> {
  switch (saved.kind) {
    case 'saved':
      return { ok: true, value: { file: saved.file } };
    case 'cancelled':
      return { ok: true, value: null };
    case 'failed':
      return refuse({ kind: 'storage', reason: saved.reason });
  }
}

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
>;

export interface SystemHandlerPorts {
  readonly desktop: Pick<Desktop, 'facts' | 'openLink' | 'readNotices' | 'restart' | 'saveFile'>;
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
      return answerSaved(await desktop.saveFile(`rentium-diagnostics-${day}.json`, report));
    },
    restart() {
      // It would lose a key that lasts as long as this run, and no page may do that: the person can quit.
      if (isLostWithRun(state.get().account)) return refuse({ kind: 'gone' });
      desktop.restart();
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
