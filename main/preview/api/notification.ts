/** `Notification`: what the application holds of a toast. The toast itself lives with the system: see toast.ts. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { condition } from '../desktop/conditions.ts';
import { changed } from '../desktop/signals.ts';
import { offerOn, playedSystem } from '../desktop/system.ts';
import { isReady } from './lifecycle.ts';
import { forgetToasts, onToastActivation, Toast } from './toast.ts';

/** [electron: shell/browser/api/electron_api_notification.cc, kMaxTagLength] */
const maxIdLength = 64;

export class Notification
  extends EventEmitter
  implements Pick<Electron.Notification, 'show' | 'close' | 'id' | 'title' | 'body' | 'silent' | 'actions'>
{
  readonly id: string;
  title: string;
  body: string;
  silent: boolean;
  actions: Electron.NotificationAction[];
  readonly #stays: boolean;
  #toast: Toast | null = null;

  static isSupported(): boolean {
    return hasPresenter();
  }
  /** Only macOS removes anything [electron: notification_presenter.cc, RemoveAllDeliveredNotifications]. */
  static removeAll(): void {
    if (playedSystem() !== 'darwin') return;
    forgetToasts();
    changed();
  }

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    if (!isReady()) throw new Error('Cannot create Notification before app is ready');
    const { id = '', groupId = '', groupTitle = '' } = options;
    refuseOnWindows(id, groupId, groupTitle);
    this.id = id || randomUUID();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.actions = options.actions ?? [];
    this.#stays = options.timeoutType === 'never';
  }

  /** Without a presenter nothing happens, and no event tells of it [Notification::Show]. */
  show(): void {
    this.close();
    if (!hasPresenter()) return;
    const { id, title, body, silent, actions } = this;
    const content = { id, title, body, silent, actions: actions.map(({ text = '' }) => text) };
    this.#toast = new Toast(content, this.#stays, new WeakRef(this));
    this.#toast.show();
  }

  close(): void {
    this.#toast?.closeByApplication();
    this.#toast = null;
  }
}

/** macOS always has a centre for them [electron: mac/notification_presenter_mac.mm, Create]. */
const hasPresenter = (): boolean =>
  playedSystem() === 'darwin' || condition('notifications') !== 'unsupported';

/** [electron: shell/browser/api/electron_api_notification.cc, Notification::New, IS_WIN] */
function refuseOnWindows(id: string, groupId: string, groupTitle: string): void {
  if (playedSystem() !== 'win32') return;
  for (const [name, value] of Object.entries({ id, groupId })) {
    if (value.length > maxIdLength) {
      throw new Error(`Notification ${name} exceeds Windows limit of ${maxIdLength} UTF-16 characters`);
    }
  }
  if (groupTitle !== '' && groupId === '') {
    throw new Error('Notification groupTitle requires groupId to be set');
  }
}

/** A later callback takes the place of an earlier one [electron: electron_api_notification.cc, HandleActivation]. */
offerOn<typeof Electron.Notification>(['win32'], Notification, { handleActivation: onToastActivation });
