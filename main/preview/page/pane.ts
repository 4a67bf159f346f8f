/**
 * The desktop beside the page: tray icon, menu, notifications and clipboard. A picture of what a desktop would show, not a
 * part of the application: it is hidden from the accessibility tree and from queries of the page.
 */
import type { DesktopAction } from '../wire/actions.ts';
import type { DesktopView, MenuItemView, NotificationView, TrayView } from '../wire/view.ts';
import type { ConnectionState } from './connection.ts';
import { noticeCss, pageCss, paneCss } from './pane-styles.ts';
import { button, element, shadowOn, styleSheet } from './shadow.ts';

const maxShownNotifications = 5;
type Act = (action: DesktopAction) => void;

export interface Pane {
  readonly show: (view: DesktopView) => void;
}

export function createPane(act: Act): Pane {
  const host = document.createElement('stand-in-desktop');
  host.setAttribute('aria-hidden', 'true');
  const pane = element('div', 'pane');
  shadowOn(host, paneCss).append(pane);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet(pageCss)];
  document.documentElement.append(host);

  const system = matchMedia('(prefers-color-scheme: dark)');
  let theme: DesktopView['themeSource'] = 'system';
  const paint = () => {
    const isDark = theme === 'system' ? system.matches : theme === 'dark';
    host.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  system.addEventListener('change', paint);
  paint();

  return {
    show: (view) => {
      theme = view.themeSource;
      paint();
      pane.replaceChildren(
        section('Tray', trayOf(view.tray, act)),
        section('Notifications', toastsOf(view.notifications, act)),
        section('Clipboard', clipboardOf(view.clipboard)),
        ...(view.shortcuts.length === 0 ? [] : [section('Shortcuts', shortcutsOf(view.shortcuts, act))]),
      );
    },
  };
}

const section = (title: string, content: Node): HTMLElement =>
  element('section', '', element('h2', '', title), content);

function trayOf(tray: TrayView | null, act: Act): Node {
  if (tray === null) return element('p', 'quiet', 'No icon');
  const icon = document.createElement('canvas');
  void drawOn(icon, tray.image);
  const text = element('span', '', tray.title === '' ? tray.tooltip : `${tray.title} · ${tray.tooltip}`);
  const shown = tray.image === '' ? text : element('span', 'tray', icon, text);
  const click = button('card tray', shown, () => act({ do: 'tray-click' }));
  // Windows and macOS open the menu by it.
  click.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    act({ do: 'tray-right-click' });
  });
  return element('div', '', click, tray.menu.length === 0 ? null : menuOf(tray.menu, [], act, 'card menu'));
}

function menuOf(items: readonly MenuItemView[], above: readonly string[], act: Act, className: string): Node {
  return element('div', className, ...items.map((item) => itemOf(item, [...above, item.label], act)));
}

function itemOf(item: MenuItemView, path: string[], act: Act): Node {
  if (item.type === 'separator') return document.createElement('hr');
  if (item.submenu !== null) {
    return element('div', '', element('div', 'label', item.label), menuOf(item.submenu, path, act, 'menu'));
  }
  const mark = item.checked ? '✓ ' : '';
  const choice = button('item', `${mark}${item.label}`, () => act({ do: 'menu', path }));
  choice.disabled = !item.enabled;
  return choice;
}

function toastsOf(notifications: readonly NotificationView[], act: Act): Node {
  const open = notifications.filter((one) => one.state !== 'closed' && one.state !== 'failed');
  if (open.length === 0) return element('p', 'quiet', 'None');
  const latestFirst = open.slice(-maxShownNotifications).reverse();
  return element('div', 'toasts', ...latestFirst.map((one) => toastOf(one, act)));
}

function toastOf({ id, title, drawnBody, actions, state }: NotificationView, act: Act): Node {
  const text = button('text', element('strong', '', title), () => act({ do: 'notification-click', id }));
  text.append(drawnBody);
  const buttons = actions.map((label, index) =>
    button('', label, () => act({ do: 'notification-action', id, index })),
  );
  const row = buttons.length === 0 ? null : element('div', 'actions', ...buttons);
  return element('div', state === 'shown' ? 'card toast' : 'card toast old', text, row);
}

const clipboardOf = (text: string): Node =>
  text === '' ? element('p', 'quiet', 'Empty') : element('p', 'card clip', text);

const shortcutsOf = (shortcuts: readonly string[], act: Act): Node =>
  element(
    'div',
    'card menu',
    ...shortcuts.map((accelerator) =>
      button('item', accelerator, () => act({ do: 'shortcut', accelerator })),
    ),
  );

/** Draws the picture of a data: URL. The application's policy lets its page load none, and an image element would. */
async function drawOn(canvas: HTMLCanvasElement, dataUrl: string): Promise<void> {
  if (dataUrl === '') return;
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
}

// One sentence across the page while nothing answers it.

const sentences: Readonly<Record<Exclude<ConnectionState, 'connected'>, string>> = {
  stopped: 'Rentium Tray has stopped. Start it again, then open the address that it prints.',
  unknown: 'This tab is not known to the preview. Open the address that it has printed.',
};

export function createStoppedNotice(): (state: ConnectionState) => void {
  const host = document.createElement('stand-in-notice');
  const root = shadowOn(host, noticeCss);
  return (state) => {
    if (state === 'connected') return host.remove();
    root.replaceChildren(element('p', '', sentences[state]));
    document.documentElement.append(host);
  };
}
