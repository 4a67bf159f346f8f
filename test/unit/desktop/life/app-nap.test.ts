import { beforeEach, expect, it, vi } from 'vitest';
import { createKeepAwake } from '../../../../main/desktop/life/lifecycle.electron.ts';

/** Copies Electron's powerSaveBlocker: each start is one more, and has its own id (electron_api_power_save_blocker.cc). */
const blockers = vi.hoisted(() => ({ started: new Map<number, string>(), lastId: 0 }));
vi.mock('electron', () => ({
  powerSaveBlocker: {
    start(type: string) {
      blockers.lastId += 1;
      blockers.started.set(blockers.lastId, type);
      return blockers.lastId;
    },
    stop: (id: number) => blockers.started.delete(id),
  },
}));
beforeEach(() => blockers.started.clear());

it('holds one blocker on macOS, however often it is asked, and lets it go', () => {
  const keepAwake = createKeepAwake('darwin');
  keepAwake(true);
  keepAwake(true);
  expect([...blockers.started.values()]).toEqual(['prevent-app-suspension']);
  keepAwake(false);
  keepAwake(false);
  expect(blockers.started.size).toBe(0);
  keepAwake(true);
  expect(blockers.started.size).toBe(1);
});

it.each(['win32', 'linux'] as const)('lets %s sleep as it wants', (platform) => {
  createKeepAwake(platform)(true);
  expect(blockers.started.size).toBe(0);
});
