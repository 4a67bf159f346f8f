/** `ipcMain`: the handlers of the application, and how a call of its page reaches them. */
import { EventEmitter } from 'node:events';
import type { InvokeOutcome } from '../wire/messages.ts';
import { clone } from '../wire/packing.ts';
import { preventableEvent } from './preventable-event.ts';
import type { WebContents } from './web-contents.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

class IpcMain
  extends EventEmitter
  implements Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    this.#handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (...args) => {
      this.removeHandler(channel);
      return handler(...args);
    });
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Runs a handler. Never rejects: an error becomes the text that Electron's page gets to see. */
  async invoke(sender: WebContents, channel: string, args: readonly unknown[]): Promise<InvokeOutcome> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { ok: true, value: clone(await handler(eventFrom(sender), ...args)) };
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      return { ok: false, error: String(error) };
    }
  }

  /** A one-way message of the page. */
  receive(sender: WebContents, channel: string, args: readonly unknown[]): void {
    this.emit(channel, eventFrom(sender), ...args);
  }
}

/**
 * `senderFrame` is looked up when it is read: null when the frame has navigated or is gone by then
 * [electron: shell/common/gin_converters/frame_converter.cc, AccessorValue].
 */
function eventFrom(sender: WebContents): Electron.IpcMainInvokeEvent {
  const { mainFrame } = sender;
  const event = preventableEvent({
    type: 'frame',
    sender,
    processId: mainFrame.processId,
    frameId: mainFrame.routingId,
  });
  Object.defineProperty(event, 'senderFrame', { get: () => sender.senderFrame(mainFrame), enumerable: true });
  // sender and senderFrame hold the members that web-contents.ts checks against Electron's types, not all of them.
  return event as unknown as Electron.IpcMainInvokeEvent;
}

export const ipcMain = new IpcMain();
