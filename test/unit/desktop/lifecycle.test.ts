import { powerMonitor } from 'electron';
import { expect, it, vi } from 'vitest';
import { watchPower } from '../../../main/desktop/lifecycle.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../stand-in/electron.ts'));

it('saves before the machine sleeps, and looks anew when it wakes or its screen is unlocked', () => {
  const done: string[] = [];
  watchPower({ flush: () => done.push('flush'), wake: () => done.push('wake') });
  const doneBy = (event: string) => {
    powerMonitor.emit(event);
    return done.splice(0);
  };
  expect(doneBy('suspend')).toEqual(['flush']);
  expect(doneBy('resume')).toEqual(['wake']);
  // Codes go on being watched for behind a locked screen.
  expect(doneBy('lock-screen')).toEqual([]);
  expect(doneBy('unlock-screen')).toEqual(['wake']);
});
