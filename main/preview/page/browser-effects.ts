/** Effects in the person's own browser, such as a sound, where they are allowed. Never asks for permission. */
import type { DesktopAction } from '../wire/actions.ts';
import type { DesktopView, NotificationView } from '../wire/view.ts';

/** Fails without the focus or a click, and in a browser that forbids it: the pane shows the text all the same. */
export function writeToBrowserClipboard(text: string): void {
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  clipboard?.writeText(text).catch(() => {});
}

export function showBrowserNotification(view: NotificationView, act: (action: DesktopAction) => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification(view.title, { body: view.drawnBody, tag: view.id, silent: view.silent });
  shown.addEventListener('click', () => act({ do: 'notification-click', id: view.id }));
}

/** See api/native-theme.ts for what this can and cannot do. */
export function followTheme(source: DesktopView['themeSource']): void {
  const { style } = document.documentElement;
  if (source === 'system') style.removeProperty('color-scheme');
  else style.setProperty('color-scheme', source);
}
