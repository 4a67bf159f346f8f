/** The stand-in as a new process would have it: every module fresh, one system played, the application ready. */
import { vi } from 'vitest';
import type { ConditionName, knownConditions } from '../stand-in/desktop/conditions.ts';
import type { System } from '../stand-in/desktop/system.ts';

interface Played {
  readonly args?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly isReady?: boolean;
}

export async function play(system: System, { args = [], variables = {}, isReady = true }: Played = {}) {
  vi.resetModules();
  const { playSystem } = await import('../stand-in/desktop/system.ts');
  playSystem(system);
  const { readSwitches, commandLine } = await import('../stand-in/api/command-line.ts');
  readSwitches(args, variables);
  const electron = await import('../stand-in/electron.ts');
  const { appEvents, becomeReady } = await import('../stand-in/api/lifecycle.ts');
  const { perform } = await import('../stand-in/desktop/perform.ts');
  const { desktopView } = await import('../stand-in/desktop/view.ts');
  const { setCondition } = await import('../stand-in/desktop/conditions.ts');
  const { signals } = await import('../stand-in/desktop/signals.ts');
  appEvents.on('window-all-closed', () => {}); // Else the first closed window would end the process.
  if (isReady) becomeReady();
  const set = <K extends ConditionName>(name: K, value: (typeof knownConditions)[K][number]) =>
    setCondition(name, value);
  return { ...electron, commandLine, perform, view: desktopView, set, signals };
}

/** What the system tells a moment later has come. */
export const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
