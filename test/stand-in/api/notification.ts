/** `Notification`: a toast with buttons, its events, and the list of those that were shown. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { changed, signals } from '../desktop/signals.ts';
import type { NotificationState, NotificationView } from '../wire/view.ts';
import { preventableEvent } from './preventable-event.ts';

const TOAST_MS = 10_000;
const KEPT = 50;
/** Windows takes no longer one; the stand-in is as strict everywhere. */
const LONGEST_ID = 64;

const shown = new Map<string, Notification>();
const onActivation: ((details: Electron.ActivationArguments) => void)[] = [];
export const findNotification = (id: string): Notification | undefined => shown.get(id);
export const notificationViews = (): NotificationView[] => [...shown.values()].map((one) => one.view());

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
  #state: NotificationState = 'closed';
  #timeout: NodeJS.Timeout | null = null;

  static isSupported(): boolean {
    return true;
  }
  /** Only Windows calls back; elsewhere the call has no effect. */
  static handleActivation(callback: (details: Electron.ActivationArguments) => void): void {
    onActivation.push(callback);
  }
  static removeAll(): void {
    for (const one of shown.values()) one.close();
    shown.clear();
    changed();
  }

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    const id = options.id ?? randomUUID();
    if (id.length > LONGEST_ID) throw new Error(`Notification id must be at most ${LONGEST_ID} characters`);
    if (options.groupTitle !== undefined && options.groupId === undefined) {
      throw new Error('Notification groupTitle requires groupId');
    }
    this.id = id;
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.actions = options.actions ?? [];
    this.#stays = options.timeoutType === 'never';
  }

  show(): void {
    shown.delete(this.id);
    shown.set(this.id, this);
    for (const old of [...shown.keys()].slice(0, -KEPT)) shown.delete(old);
    this.#become('shown');
    if (!this.#stays) this.#timeout = setTimeout(() => this.#timeOut(), TOAST_MS).unref();
    signals.emit('notificationShown', this.view());
    setImmediate(() => this.emit('show', preventableEvent()));
  }

  close(): void {
    if (this.#state === 'closed' || this.#state === 'failed') return;
    this.#become('closed');
    this.#emitClose('applicationHidden');
  }

  /** A person clicks the toast itself. */
  click(): void {
    this.#become('clicked');
    this.#activate({ type: 'click' });
    this.emit('click', preventableEvent());
  }

  /** A person presses a button of the toast. False: it has no such button. */
  act(index: number): boolean {
    if (this.actions[index] === undefined) return false;
    this.#become('acted');
    this.#activate({ type: 'action', actionIndex: index });
    const details = Object.assign(preventableEvent(), { actionIndex: index, selectionIndex: -1 });
    this.emit('action', details, index, -1);
    return true;
  }

  dismiss(): void {
    this.#become('closed');
    this.#emitClose('userCanceled');
  }

  /** The system refused the toast. */
  fail(): void {
    this.#become('failed');
    this.emit('failed', preventableEvent(), 'The stand-in was asked to let this notification fail');
  }

  view(): NotificationView {
    const actions = this.actions.map((action) => action.text ?? '');
    return {
      id: this.id,
      title: this.title,
      body: this.body,
      drawnBody: process.platform === 'linux' ? withoutMarkup(this.body) : this.body,
      actions,
      silent: this.silent,
      state: this.#state,
    };
  }

  /** The toast goes, its entry in the list stays and can still be clicked. */
  #timeOut(): void {
    this.#become('timed-out');
    this.#emitClose('timedOut');
  }

  #become(state: NotificationState): void {
    if (this.#timeout !== null) clearTimeout(this.#timeout);
    this.#timeout = null;
    this.#state = state;
    changed();
  }

  #emitClose(reason: 'userCanceled' | 'applicationHidden' | 'timedOut'): void {
    this.emit('close', Object.assign(preventableEvent(), { reason }));
  }

  #activate(what: { type: 'click' } | { type: 'action'; actionIndex: number }): void {
    if (process.platform !== 'win32') return;
    for (const callback of onActivation) callback({ ...what, arguments: `type=${what.type}&tag=${this.id}` });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What notification servers of Linux make of a body: tags act, or vanish as here, and entities become characters. */
const withoutMarkup = (body: string): string =>
  body
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
