/**
 * A toast of the system. It outlives the Notification that made it, and knows it weakly: one that the application no longer
 * holds hears of nothing [electron: electron_api_notification.cc, ~Notification: set_delegate(nullptr)].
 */
import type { EventEmitter } from 'node:events';
import { condition } from '../desktop/conditions.ts';
import { changed, signals } from '../desktop/signals.ts';
import { playedSystem } from '../desktop/system.ts';
import type { NotificationState, NotificationView } from '../wire/view.ts';
import { preventableEvent } from './preventable-event.ts';

const toastMs = 10_000;
const maxKept = 50;

type Content = Pick<NotificationView, 'id' | 'title' | 'body' | 'silent' | 'actions'>;
type CloseReason = 'userCanceled' | 'timedOut';
type Activate = (details: Electron.ActivationArguments) => void;

const toasts = new Map<string, Toast>();
let activate: Activate = () => {};
export const onToastActivation = (callback: Activate): void => {
  activate = callback;
};
export const findNotification = (id: string): Toast | undefined => toasts.get(id);
export const notificationViews = (): NotificationView[] => [...toasts.values()].map((one) => one.view());
export const forgetToasts = (): void => toasts.clear();

export class Toast {
  readonly #content: Content;
  readonly #stays: boolean;
  #delegate: WeakRef<EventEmitter> | null;
  #state: NotificationState = 'shown';
  #timeout: NodeJS.Timeout | null = null;

  constructor(content: Content, stays: boolean, delegate: WeakRef<EventEmitter>) {
    this.#content = content;
    this.#stays = stays;
    this.#delegate = delegate;
  }

  show(): void {
    if (condition('notifications') === 'failing') {
      this.#failAtOnce();
      return;
    }
    const { id } = this.#content;
    toasts.delete(id);
    toasts.set(id, this);
    for (const old of [...toasts.keys()].slice(0, -maxKept)) toasts.delete(old);
    // macOS knows no timeoutType: every banner goes away into the centre.
    if (!this.#stays || playedSystem() === 'darwin') {
      this.#timeout = setTimeout(() => this.#timeOut(), toastMs).unref();
    }
    changed();
    signals.emit('notificationShown', this.view());
    // Linux tells within show() [linux/libnotify_notification.cc, Show]; the other systems later.
    if (playedSystem() === 'linux') this.emit('show', preventableEvent());
    else setImmediate(() => this.emit('show', preventableEvent()));
  }

  /** [electron: electron_api_notification.cc, Close]: after it no event comes. */
  closeByApplication(): void {
    if (this.#isOver()) return;
    this.#become('closed');
    // Only macOS tells of it, before the delegate is cut [mac/cocoa_notification.mm, Dismiss].
    if (playedSystem() === 'darwin') this.emit('close', preventableEvent());
    this.#delegate = null;
  }

  /** A person clicks the toast itself. False: there is none, or a server that tells of no click. */
  click(): boolean {
    if (!this.#canBeUsed()) return false;
    this.#become('clicked');
    this.emit('click', preventableEvent());
    this.#delegate = null; // Destroyed with the click [notification.cc, NotificationClicked].
    return true;
  }

  /** A person presses a button of the toast. False: it has no such button. */
  act(index: number): boolean {
    if (!this.#canBeUsed() || this.#buttons()[index] === undefined) return false;
    this.#become('acted');
    // Windows goes through its activator, which calls back first [win/windows_toast_activator.cc, HandleToastActivation].
    if (playedSystem() === 'win32') {
      const details = `type=action&action=${index}&tag=${this.#content.id}`;
      activate({ type: 'action', arguments: details, actionIndex: index });
    }
    const details = preventableEvent({ actionIndex: index, selectionIndex: -1 });
    this.emit('action', details, index, -1);
    return true;
  }

  /** A person closes it. */
  dismiss(): void {
    if (this.#isOver()) return;
    this.#become('closed');
    // macOS tells of it only for a toast that has actions [cocoa_notification.mm, CustomDismissAction].
    if (playedSystem() !== 'darwin' || this.#content.actions.length > 0) this.#tellClosed('userCanceled');
    if (playedSystem() !== 'darwin') this.#delegate = null;
  }

  /** The system refused the toast. */
  fail(error = 'The stand-in was asked to let this notification fail'): void {
    this.#become('failed');
    this.emit('failed', preventableEvent(), error);
    this.#delegate = null;
  }

  /** Reaches the Notification only while the application holds it. */
  emit(event: string, ...args: unknown[]): void {
    this.#delegate?.deref()?.emit(event, ...args);
  }

  view(): NotificationView {
    const { body } = this.#content;
    return {
      ...this.#content,
      drawnBody: playedSystem() === 'linux' ? withoutMarkup(body) : body,
      actions: this.#buttons(),
      state: this.#state,
    };
  }

  /** A missing server fails within show(), and gives no reason [libnotify_notification.cc, Show: NotificationFailed()]. */
  #failAtOnce(): void {
    this.#state = 'failed';
    if (playedSystem() === 'linux') this.fail('');
    else setImmediate(() => this.fail());
  }

  /** The toast goes. On Windows and macOS its entry in the list stays and can still be used. */
  #timeOut(): void {
    this.#become('timed-out');
    if (playedSystem() !== 'darwin') this.#tellClosed('timedOut');
    if (playedSystem() === 'linux') this.#delegate = null; // [notification.cc, NotificationDismissed: should_destroy]
  }

  /** Only Windows gives a reason [win/windows_toast_notification.cc, ToastEventHandler; others leave it empty]. */
  #tellClosed(reason: CloseReason): void {
    this.emit('close', preventableEvent(playedSystem() === 'win32' ? { reason } : {}));
  }

  #buttons(): readonly string[] {
    const isDrawn = playedSystem() !== 'linux' || condition('notifications') === 'buttons';
    return isDrawn ? this.#content.actions : [];
  }

  /** Linux: the click is an action of the server's, which some have none of [libnotify_notification.cc, HasCapability]. */
  #canBeUsed(): boolean {
    if (this.#isOver() || this.#delegate === null) return false;
    return playedSystem() !== 'linux' || condition('notifications') !== 'silent';
  }
  #isOver(): boolean {
    return this.#state === 'closed' || this.#state === 'failed' || this.#state === 'clicked';
  }

  #become(state: NotificationState): void {
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    this.#timeout = null;
    this.#state = state;
    changed();
  }
}

const characterOf: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A body as Linux's notification servers show it: tags act, or vanish as here, and entities become characters. */
const withoutMarkup = (body: string): string =>
  body
    .split('<')
    .map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => characterOf[name] ?? entity);
