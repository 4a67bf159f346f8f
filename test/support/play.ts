/** The stand-in as a new process would have it: every module fresh, one system played, the application ready. */
import { vi } from 'vitest';
import type { ConditionName, knownConditions } from '../../main/preview/desktop/conditions.ts';
import type { System } from '../../main/preview/desktop/system.ts';

interface Played {
  readonly args?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly isReady?: boolean;
}

export async function play(system: System, { args = [], variables = {}, isReady = true }: Played = {}) {
  vi.resetModules();
  const { playSystem } = await import('../../main/preview/desktop/system.ts');
  playSystem(system);
  const { readSwitches, commandLine } = await import('../../main/preview/api/command-line.ts');
  readSwitches(args, variables);
  const electron = await import('../../main/preview/electron.ts');
  const { appEvents, becomeReady } = await import('../../main/preview/api/lifecycle.ts');
  const { perform } = await import('../../main/preview/desktop/perform.ts');
  const { desktopView } = await import('../../main/preview/desktop/view.ts');
  const { setCondition } = await import('../../main/preview/desktop/conditions.ts');
  const { signals } = await import('../../main/preview/desktop/signals.ts');
  appEvents.on('window-all-closed', () => {}); // Else the first closed window would end the process.
  if (isReady) becomeReady();
  const set = <K extends ConditionName>(name: K, value: (typeof knownConditions)[K][number]) =>
    setCondition(name, value);
  return { ...electron, commandLine, perform, view: desktopView, set, signals };
}

/** Waits for the events that the system sends a moment later. */
export const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
