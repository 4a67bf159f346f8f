/** Applies a TrayView to the one tray icon. */
import { Menu, nativeImage, Tray } from 'electron';
import code2x from './icons/code@2x.png?inline';
import code1x from './icons/code.png?inline';
import idle2x from './icons/idle@2x.png?inline';
import idle1x from './icons/idle.png?inline';
import problem2x from './icons/problem@2x.png?inline';
import problem1x from './icons/problem.png?inline';
import template2x from './icons/template@2x.png?inline';
import template1x from './icons/template.png?inline';
import waiting2x from './icons/waiting@2x.png?inline';
import waiting1x from './icons/waiting.png?inline';
import type { Rect } from './popup-place.ts';
import type { TrayCommand, TrayIcon, TrayView } from './tray-view.ts';

const images: Record<TrayIcon | 'template', readonly [string, string]> = {
  idle: [idle1x, idle2x],
  waiting: [waiting1x, waiting2x],
  code: [code1x, code2x],
  problem: [problem1x, problem2x],
  template: [template1x, template2x],
};

export interface TrayAdapter {
  apply(view: TrayView, run: (command: TrayCommand) => void): void;
  bounds(): Rect;
  destroy(): void;
}

/** `onClick` is the left click, where the system has one. */
export function createTray(platform: NodeJS.Platform, onClick: () => void): TrayAdapter {
  const tray = new Tray(imageOf('idle', platform));
  let menu: Menu | null = null;
  let shown = '';
  tray.on('click', onClick);
  // A menu that is set would open on a macOS left click too; Linux knows no other way (electron-45.md 1.1).
  if (platform !== 'linux') tray.on('right-click', () => menu && tray.popUpContextMenu(menu));
  return {
    apply(view, run) {
      const { menu: items, ...rest } = view;
      const key = JSON.stringify([rest, items]);
      if (key === shown) return;
      shown = key;
      tray.setImage(imageOf(view.icon, platform));
      tray.setToolTip(view.tooltip);
      if (platform === 'darwin') tray.setTitle(view.title);
      menu = Menu.buildFromTemplate(
        items.map((item) => {
          if (item.kind === 'separator') return { type: 'separator' };
          const { label, command } = item;
          return command === null ? { label, enabled: false } : { label, click: () => run(command) };
        }),
      );
      if (platform === 'linux') tray.setContextMenu(menu);
    },
    bounds: () => tray.getBounds(),
    destroy: () => tray.destroy(),
  };
}

/** macOS tints one template image itself; elsewhere colour tells the state. */
function imageOf(icon: TrayIcon, platform: NodeJS.Platform) {
  const isTemplate = platform === 'darwin';
  const [normal, double] = images[isTemplate ? 'template' : icon];
  const image = nativeImage.createEmpty();
  image.addRepresentation({ scaleFactor: 1, dataURL: normal });
  image.addRepresentation({ scaleFactor: 2, dataURL: double });
  image.setTemplateImage(isTemplate);
  return image;
}
