import { app, type BrowserWindow, session } from 'electron';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, createPopup } from '../../../../main/desktop/window/popup.electron.ts';
import { becomeReady } from '../../../../main/preview/api/lifecycle.ts';
import { answerBox, boxViews } from '../../../../main/preview/api/message-box.ts';
import { playSystem } from '../../../../main/preview/desktop/system.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { later } from '../../../support/play.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));

const open: BrowserWindow[] = [];
beforeAll(() => {
  becomeReady();
  app.on('window-all-closed', () => {}); // As the application does: else the first closed window would end it.
});
afterEach(() => {
  for (const window of open.splice(0)) window.destroy();
});

const question = { title: 'Rent a number?', text: 'It costs $0.48.', confirm: 'Rent', cancel: 'Cancel' };

function setUp(system: 'win32' | 'darwin' | 'linux') {
  playSystem(system);
  const { clock, timers } = createFakeTime();
  const popup = createPopup({
    platform: system,
    isWayland: false,
    clock,
    timers,
    session: session.fromPartition('page'),
    preload: '/preload.cjs',
    tray: { bounds: () => ({ x: 0, y: 0, width: 0, height: 0 }) },
  });
  open.push(popup.window);
  const ending = new AbortController();
  const asked = ask(popup, question, ending.signal);
  const boxId = boxViews()[0]?.id ?? '';
  return { popup, asked, ending, boxId };
}

describe.each(['win32', 'darwin', 'linux'] as const)('a question on %s', (system) => {
  it.each([
    ['yes', 0, true],
    ['no', 1, false],
    ['closed', null, false],
  ])('that is answered with %s', async (_name, button, isAgreed) => {
    const { asked, boxId } = setUp(system);
    expect(boxViews()).toMatchObject([
      { message: 'Rent a number?', detail: 'It costs $0.48.', buttons: ['Rent', 'Cancel'], defaultId: 1 },
    ]);
    answerBox(boxId, button);
    expect(await asked).toBe(isAgreed);
    expect(boxViews()).toEqual([]);
  });

  it('shows the window and keeps it, though the box has the focus and the page would hide it', async () => {
    const { popup, asked, boxId } = setUp(system);
    await later();
    expect(popup.window.isFocused()).toBe(false);
    popup.hide();
    popup.toggle();
    popup.window.close();
    expect(popup.isShown()).toBe(true);
    answerBox(boxId, null);
    await asked;
    await later();
    popup.hide();
    expect(popup.isShown()).toBe(false);
  });

  it('is no when the application ends', async () => {
    const { asked, ending } = setUp(system);
    ending.abort();
    expect(await asked).toBe(false);
    expect(boxViews()).toEqual([]);
  });
});
