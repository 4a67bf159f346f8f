import { EventEmitter } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  endWithoutLock,
  giveUp,
  quitInOrder,
  watchPower,
} from '../../../../main/desktop/life/lifecycle.electron.ts';
import { NewerFile } from '../../../../main/storage/document.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

/**
 * Electron's powerMonitor on Linux as far as listeners go (lib/browser/api/power-monitor.ts): the very first listener starts it,
 * and at that moment it counts those of `shutdown`, among which the first is not yet. Only those that follow are noticed.
 */
class PowerMonitor extends EventEmitter {
  isToldOfShutdown = false;
  constructor() {
    super();
    this.once('newListener', () => {
      this.isToldOfShutdown = this.listenerCount('shutdown') > 0;
      this.on('newListener', (event) => {
        if (event === 'shutdown') this.isToldOfShutdown = true;
      });
    });
  }
}

const electron = vi.hoisted(() => ({
  app: null as unknown as EventEmitter & { quit: () => void; releaseSingleInstanceLock: () => void },
  powerMonitor: null as unknown as EventEmitter & { isToldOfShutdown: boolean },
  boxes: [] as string[],
}));
vi.mock('electron', () => ({
  get app() {
    return electron.app;
  },
  get powerMonitor() {
    return electron.powerMonitor;
  },
  dialog: { showErrorBox: (title: string, content: string) => electron.boxes.push(`${title}: ${content}`) },
}));

function setUp() {
  electron.powerMonitor = new PowerMonitor();
  electron.app = Object.assign(new EventEmitter(), { quit: () => {}, releaseSingleInstanceLock: () => {} });
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  return { done, note };
}

afterEach(() => vi.restoreAllMocks());

describe('the power of the machine', () => {
  function watch() {
    const { done, note } = setUp();
    watchPower({
      suspend: note('suspend'),
      resume: note('resume'),
      unlockScreen: note('unlock'),
      shutdown: note('shutdown'),
    });
    return (event: string) => {
      electron.powerMonitor.emit(event);
      return done.splice(0);
    };
  }

  it('saves before the machine sleeps, and looks anew when it wakes or its screen is unlocked', () => {
    const doneBy = watch();
    expect(doneBy('suspend')).toEqual(['suspend']);
    expect(doneBy('resume')).toEqual(['resume']);
    // Codes go on being watched for behind a locked screen.
    expect(doneBy('lock-screen')).toEqual([]);
    expect(doneBy('unlock-screen')).toEqual(['unlock']);
  });

  it('hears of the end of the session, also on Linux, which tells only those that ask after the first listener', () => {
    const doneBy = watch();
    expect(electron.powerMonitor.isToldOfShutdown).toBe(true);
    expect(doneBy('shutdown')).toEqual(['shutdown']);
  });
});

it('puts the window away for good as soon as stopping begins, and asks powerMonitor for nothing itself', async () => {
  const { done, note } = setUp();
  const window = new EventEmitter();
  const quitting = quitInOrder({
    application: { stop: async () => void done.push('stop'), flush: note('flush'), isOrdering: () => false },
    windowOpener: { end: note('end') },
    // Of the many members of a window those are here that are used.
    popup: { window: window as unknown as Electron.BrowserWindow, retire: note('retire') },
    tray: { destroy: note('destroy') },
    timers: createFakeTime().timers,
    log: { info() {}, warn() {}, error() {} },
    onStopped: note('stopped'),
  });
  const preventDefault = vi.fn();
  electron.app.emit('before-quit', { preventDefault });
  expect(preventDefault).toHaveBeenCalled();
  await settle();
  expect(done).toEqual(['end', 'retire', 'stop', 'flush', 'stopped']);
  expect(quitting.mayQuit()).toBe(true);
  expect(electron.powerMonitor.eventNames()).toEqual(['newListener']);
});

describe('without the single-instance lock', () => {
  async function end(getPath: (name: string) => string) {
    const { done, note } = setUp();
    Object.assign(electron.app, {
      name: 'Rentium Tray',
      getPath,
      quit: note('quit'),
      exit: note('exit'),
      whenReady: async () => {},
      getPreferredSystemLanguages: () => ['en-GB'],
    });
    electron.boxes.length = 0;
    await endWithoutLock();
    return { done, boxes: electron.boxes };
  }

  it('leaves the place to the instance that has it, without a word', async () => {
    const folder = createTempFolder();
    expect(await end(() => folder)).toEqual({ done: ['quit'], boxes: [] });
  });

  it('says that the data folder cannot be used, and ends as failed', async () => {
    const inTheWay = join(createTempFolder(), 'file');
    writeFileSync(inTheWay, '');
    const folder = join(inTheWay, 'data');
    const { done, boxes } = await end(() => folder);
    expect(done).toEqual(['exit']);
    expect(boxes).toEqual([
      `Rentium Tray could not start: The data folder cannot be used: ${folder}. Name another folder with RENTIUM_USER_DATA.`,
    ]);
  });

  it('names the folder that Electron could not make, of which it tells no path', async () => {
    const inTheWay = join(createTempFolder(), 'file');
    writeFileSync(inTheWay, '');
    const { boxes } = await end((name) => {
      if (name === 'userData') throw new Error("Failed to get 'userData' path");
      return inTheWay;
    });
    expect(boxes).toEqual([expect.stringContaining(join(inTheWay, 'Rentium Tray'))]);
  });

  // Whoever is root may write everywhere.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says whose fault it is', async () => {
    const folder = join(createTempFolder(), 'data');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    const { boxes } = await end(() => folder);
    chmodSync(folder, 0o700);
    expect(boxes).toEqual([expect.stringContaining(`The data folder cannot be written to: ${folder}.`)]);
  });
});

it('ends with a sentence where a newer version has saved the data', () => {
  const { done } = setUp();
  Object.assign(electron.app, {
    exit: (code: number) => done.push(`exit ${code}`),
    getPreferredSystemLanguages: () => ['en-GB'],
  });
  electron.boxes.length = 0;
  giveUp(new NewerFile('rentals'));
  expect(done).toEqual(['exit 1']);
  expect(electron.boxes).toEqual([
    expect.stringMatching(/A newer version .* has saved your data.*rentals\.json/s),
  ]);
});
