import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimDataFolder } from '../../../../main/desktop/life/data-folder.ts';
import { type Build, dataFoldersOf } from '../../../../main/desktop/life/identity.electron.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

/** A computer on which builds are started: one lock a folder, as Electron's `requestSingleInstanceLock` has it. */
function setUp() {
  const appData = createTempFolder();
  const usual = join(appData, 'Rentium Tray');
  const owners = new Map<string, object>();
  /** Data that a later start sent to the owner of the folder. */
  const told: [folder: string, data: unknown][] = [];

  function start(build: Build, afterFirstRefusal = () => {}) {
    const folders = dataFoldersOf(build, appData, usual);
    let userData = folders.own;
    let held: string | null = null;
    let hasBeenRefused = false;
    const app = {
      setPath: (_name: string, path: string) => {
        userData = path;
      },
      requestSingleInstanceLock(data?: unknown): boolean {
        if (held !== null) return true; // Whatever the folder is by now.
        mkdirSync(userData, { recursive: true });
        const owner = owners.get(userData);
        if (owner === undefined) {
          owners.set(userData, app);
          held = userData;
          return true;
        }
        told.push([userData, data]);
        if (!hasBeenRefused) afterFirstRefusal();
        hasBeenRefused = true;
        return false;
      },
      releaseSingleInstanceLock() {
        if (held !== null) owners.delete(held);
        held = null;
      },
    };
    const claim = claimDataFolder(app, folders, { isHidden: false });
    return { claim, userData: () => userData, quit: app.releaseSingleInstanceLock };
  }
  const save = (folder: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'rentals.json'), text);
  };
  const folderOf = (build: Build) => dataFoldersOf(build, appData, usual).own;
  const hasNumbers = (build: Build) => readdirSync(folderOf(build)).includes('rentals.json');
  return { start, save, folderOf, hasNumbers, owners, told };
}

it('a start from source goes on with the folder that it always had', () => {
  const { start, save, folderOf, hasNumbers } = setUp();
  save(folderOf('development'), '1');
  expect(start('development').claim).toEqual({ kind: 'claimed', takenFrom: null });
  expect(hasNumbers('development')).toBe(true);
});

it('the installed build takes the numbers over once, and both run side by side from then on', () => {
  const { start, save, folderOf, hasNumbers, owners } = setUp();
  save(folderOf('development'), '1');
  const installed = start('installed');
  expect(installed.claim).toEqual({ kind: 'claimed', takenFrom: folderOf('development') });
  expect(installed.userData()).toBe(folderOf('installed'));
  expect(hasNumbers('development')).toBe(false);
  expect([...owners.keys()]).toEqual([folderOf('installed')]);
  expect(start('development').claim).toEqual({ kind: 'claimed', takenFrom: null });
  save(folderOf('development'), '2');
  installed.quit();
  expect(start('installed').claim).toEqual({ kind: 'claimed', takenFrom: null });
  expect(hasNumbers('development')).toBe(true);
});

it('what was used last before is taken over: the portable build before a start from source', () => {
  const { start, save, folderOf, hasNumbers } = setUp();
  save(folderOf('development'), '1');
  start('portable').quit();
  save(folderOf('development'), '2');
  expect(start('installed').claim).toEqual({ kind: 'claimed', takenFrom: folderOf('portable') });
  expect(hasNumbers('development')).toBe(true);
});

it('takes nothing from a build that runs: it says so in the person’s language, and opens nobody’s window', () => {
  const { start, save, folderOf, hasNumbers, owners, told } = setUp();
  save(folderOf('development'), '1');
  const running = start('development');
  const installed = start('installed');
  if (installed.claim.kind !== 'refused') throw new Error(installed.claim.kind);
  expect(installed.claim.explain(['de-AT'])).toContain('läuft gerade');
  expect(installed.claim.explain(['de-AT'])).toContain(folderOf('development'));
  expect(told).toEqual([[folderOf('development'), { isHidden: true }]]);
  expect(hasNumbers('development')).toBe(true);
  expect([...owners.keys()]).toEqual([folderOf('development')]);
  running.quit();
  expect(start('installed').claim).toEqual({ kind: 'claimed', takenFrom: folderOf('development') });
});

it('a second start hands over to the first, as ever', () => {
  const { start, folderOf, told } = setUp();
  start('installed');
  expect(start('installed').claim).toEqual({ kind: 'handed-over' });
  expect(told).toEqual([[folderOf('installed'), { isHidden: false }]]);
});

it('a second start that comes while the first takes over finds it done, and hands over', () => {
  const { start, save, folderOf } = setUp();
  save(folderOf('development'), '1');
  // The first one holds the lock of the old folder; by the time it answers, it has ended.
  const old = start('development');
  const second = start('installed', () => {
    old.quit();
    start('installed');
  });
  expect(second.claim).toEqual({ kind: 'handed-over' });
});

it('a take-over that fails is told, and starts nothing without the numbers', () => {
  const { start, save, folderOf, hasNumbers, owners } = setUp();
  save(folderOf('development'), '1');
  mkdirSync(join(folderOf('installed'), 'rentals.json'), { recursive: true });
  expect(start('installed').claim.kind).toBe('refused');
  expect(hasNumbers('development')).toBe(true);
  expect([...owners.keys()]).toEqual([]);
});
