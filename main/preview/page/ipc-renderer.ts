/** `ipcRenderer` as the preload sees it. */
import { clone } from '../wire/packing.ts';
import type { Connection } from './connection.ts';
import { Listeners } from './listeners.ts';

class IpcRenderer extends Listeners implements Pick<Electron.IpcRenderer, 'invoke' | 'send'> {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super();
    this.#connection = connection;
  }

  /** Rejects with Electron's wording when main's handler failed, and with its clone error for what cannot travel. */
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const outcome = await this.#connection.invoke(channel, clone(args));
    if (outcome.ok) return outcome.value;
    throw new Error(`Error invoking remote method '${channel}': ${outcome.error}`);
  }

  send(channel: string, ...args: unknown[]): void {
    this.#connection.tell({ kind: 'send', channel, args: clone(args) });
  }
}

export interface Ipc {
  readonly ipcRenderer: IpcRenderer;
  /** Main sent something. */
  readonly deliver: (channel: string, args: readonly unknown[]) => void;
}

export function createIpc(connection: Connection): Ipc {
  const ipcRenderer = new IpcRenderer(connection);
  return {
    ipcRenderer,
    deliver: (channel, args) => {
      ipcRenderer.emit(channel, { sender: ipcRenderer, ports: [] }, ...args);
    },
  };
}
