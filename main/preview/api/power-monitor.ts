/** `powerMonitor`. What the system tells comes from a test. */
import { EventEmitter } from 'node:events';
import { playedSystem } from '../desktop/system.ts';
import { preventableEvent } from './preventable-event.ts';

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen' | 'shutdown';

/**
 * Linux tells of a shutdown only while Electron has said that someone listens. It says so for listeners that come after
 * the very first one of any event: of that first one it counts those that were there before, which is none
 * [electron: lib/browser/api/power-monitor.ts, constructor].
 */
class PowerMonitor extends EventEmitter {
  #isListeningForShutdown = false;

  constructor() {
    super();
    this.once('newListener', () => {
      this.#isListeningForShutdown = this.listenerCount('shutdown') > 0;
      this.on('newListener', (event) => {
        if (event === 'shutdown') this.#isListeningForShutdown = true;
      });
      this.on('removeListener', (event) => {
        if (event === 'shutdown') this.#isListeningForShutdown = this.listenerCount('shutdown') > 0;
      });
    });
  }

  isOnBatteryPower(): boolean {
    return false;
  }
  getSystemIdleTime(): number {
    return 0;
  }

  /** The system tells something. Null when it was told, otherwise one sentence that says why this system does not. */
  tell(event: PowerEvent): string | null {
    if (event === 'shutdown' && playedSystem() === 'win32') {
      return 'Windows tells a window that its session ends, not powerMonitor.';
    }
    // [electron: shell/browser/lib/power_observer_linux.cc, OnPrepareForShutdown]
    if (event === 'shutdown' && playedSystem() === 'linux' && !this.#isListeningForShutdown) {
      return 'Electron listens to no shutdown: the first listener of powerMonitor was the one for it.';
    }
    // [electron: shell/browser/api/electron_api_power_monitor.cc, IS_MAC || IS_WIN around InitPlatformSpecificMonitors]
    if (event.endsWith('lock-screen') && playedSystem() === 'linux') {
      return 'On Linux Electron does not tell when the screen is locked.';
    }
    this.emit(event, preventableEvent());
    return null;
  }
}

export const powerMonitor = new PowerMonitor();
