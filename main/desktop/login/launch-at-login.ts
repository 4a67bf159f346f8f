/** The setting "start at login", as the system itself reports it. */
import type { Result, SystemState } from '../../../preload/model/index.ts';
import type { Log } from '../../core/index.ts';
import { done, refuse } from '../../core/index.ts';
import type { LoginItem } from '../port.ts';

export interface LaunchAtLogin {
  /** Asks the system anew: a person may have changed it there. */
  read(): Promise<void>;
  set(isOn: boolean): Promise<Result<null>>;
}

export function createLaunchAtLogin(
  loginItem: LoginItem,
  onChange: (state: SystemState['loginItem']) => void,
  log: Log,
): LaunchAtLogin {
  return {
    async read() {
      try {
        onChange(await loginItem.read());
      } catch (error) {
        log.warn('login-item-unreadable', { error });
      }
    },
    async set(isOn) {
      try {
        const state = await loginItem.write(isOn);
        onChange(state);
        if (state === (isOn ? 'on' : 'off')) return done;
        const reason = state === 'needs-approval' || state === 'unsupported' ? state : 'other';
        // Switched off while it waited for approval: off, for nobody will give that approval now.
        return reason === 'needs-approval' && !isOn ? done : refuse({ kind: 'login-item', reason });
      } catch (error) {
        log.warn('login-item-refused', { error });
        return refuse({ kind: 'login-item', reason: 'other' });
      }
    },
  };
}
