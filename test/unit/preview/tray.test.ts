import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { systems } from '../../../main/preview/desktop/system.ts';
import { play } from '../../support/play.ts';

const icon = fileURLToPath(new URL('../../support/preview/fixture-app/tray.png', import.meta.url));

type Played = Awaited<ReturnType<typeof play>>;
function createTray({ Tray }: Pick<Played, 'Tray'>) {
  const tray = new Tray(icon);
  const heard: unknown[][] = [];
  for (const event of ['click', 'right-click']) {
    tray.on(event, (_modifiers, bounds) => heard.push([event, bounds]));
  }
  return { tray, heard };
}
/** Electron's own type of it. */
const menuOf = ({ Menu }: Pick<Played, 'Menu'>) =>
  Menu.buildFromTemplate([{ label: 'Quit' }]) as unknown as Electron.Menu;
const labels = ({ view }: Played) => view().tray?.menu.map(({ label }) => label) ?? [];

describe('on Linux', () => {
  it('never appears when nothing shows icons as it is made; a new one does when that has changed', async () => {
    const played = await play('linux');
    played.set('trayHost', 'missing');
    const { tray } = createTray(played);
    tray.setContextMenu(menuOf(played));
    expect(played.view().tray).toBeNull();
    expect(played.perform({ do: 'tray-click' })).toBe('There is no tray icon.');
    played.set('trayHost', 'present');
    tray.setToolTip('Still nothing');
    expect(played.view().tray).toBeNull();
    tray.destroy();
    createTray(played);
    expect(played.view().tray).not.toBeNull();
  });

  it('tells neither of right clicks nor where it is, and opens no menu itself', async () => {
    const played = await play('linux');
    const { tray, heard } = createTray(played);
    tray.popUpContextMenu(menuOf(played));
    expect(labels(played)).toEqual([]);
    expect(played.perform({ do: 'tray-right-click' })).toMatch(/Linux/);
    expect(played.perform({ do: 'tray-click' })).toBeNull();
    expect(heard).toEqual([['click', { x: 0, y: 0, width: 0, height: 0 }]]);
    expect(tray.getBounds()).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('shows the menu that was set', async () => {
    const played = await play('linux');
    createTray(played).tray.setContextMenu(menuOf(played));
    expect(labels(played)).toEqual(['Quit']);
  });
});

describe.each(['darwin', 'win32'] as const)('on %s', (system) => {
  it('tells of both clicks, and where it is', async () => {
    const played = await play(system);
    played.set('trayHost', 'missing'); // Only Linux asks.
    const { tray, heard } = createTray(played);
    played.perform({ do: 'tray-click' });
    played.perform({ do: 'tray-right-click' });
    const bounds = tray.getBounds();
    expect(bounds.width).toBeGreaterThan(0);
    expect(heard).toEqual([
      ['click', bounds],
      ['right-click', bounds],
    ]);
  });

  it('shows a menu while it is open', async () => {
    const played = await play(system);
    const { tray } = createTray(played);
    tray.on('right-click', () => tray.popUpContextMenu(menuOf(played)));
    expect(labels(played)).toEqual([]);
    played.perform({ do: 'tray-right-click' });
    expect(labels(played)).toEqual(['Quit']);
    expect(played.perform({ do: 'menu', path: ['Quit'] })).toBeNull();
    expect(labels(played)).toEqual([]);
  });
});

it('opens on Windows the menu that was set, and tells of no right click then', async () => {
  const played = await play('win32');
  const { tray, heard } = createTray(played);
  tray.setContextMenu(menuOf(played));
  played.perform({ do: 'tray-right-click' });
  expect(labels(played)).toEqual(['Quit']);
  expect(heard).toEqual([]);
});

describe.each(systems)('once destroyed on %s', (system) => {
  it('throws at every use, and leaves the desktop', async () => {
    const played = await play(system);
    const { tray } = createTray(played);
    tray.destroy();
    tray.destroy();
    expect([tray.isDestroyed(), played.view().tray]).toEqual([true, null]);
    for (const use of [
      () => tray.setImage(icon),
      () => tray.setToolTip(''),
      () => tray.setTitle(''),
      () => tray.getTitle(),
      () => tray.setContextMenu(null),
      () => tray.popUpContextMenu(),
      () => tray.closeContextMenu(),
      () => tray.setIgnoreDoubleClickEvents(true),
      () => tray.getIgnoreDoubleClickEvents(),
      () => tray.getBounds(),
      () => tray.focus(),
    ]) {
      expect(use).toThrow(/^Tray is destroyed$/);
    }
  });
});

it('writes a title beside its icon on macOS alone', async () => {
  for (const [system, title] of [
    ['darwin', '849201'],
    ['linux', ''],
    ['win32', ''],
  ] as const) {
    const played = await play(system);
    const { tray } = createTray(played);
    tray.setTitle('849201');
    expect([tray.getTitle(), played.view().tray?.title]).toEqual([title, title]);
  }
});

it('is made of a picture that can be read', async () => {
  const { Tray } = await play('linux');
  expect(() => new Tray('/nowhere.png')).toThrow("Failed to load image from path '/nowhere.png'");
});
