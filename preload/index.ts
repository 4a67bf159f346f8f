/** Exposes exactly the contract to the page, and nothing else of Electron. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { channelOf, contract, pushProperty } from './contract.ts';
import { prepareIntl } from './prepare-intl.ts';

const bridge = Object.fromEntries(
  // Object.keys widens to string; the keys of the contract are exactly these.
  (Object.keys(contract) as (keyof typeof contract)[]).map((name) => {
    const channel = channelOf(name);
    if (contract[name].direction === 'invoke') {
      return [name, (argument?: unknown) => ipcRenderer.invoke(channel, argument)];
    }
    const listen = (listener: (payload: unknown) => void) => {
      const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
      ipcRenderer.on(channel, forward);
      return () => {
        ipcRenderer.removeListener(channel, forward);
      };
    };
    return [pushProperty(name), listen];
  }),
);

contextBridge.exposeInMainWorld('rentium', bridge);
prepareIntl();
