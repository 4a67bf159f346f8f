/** Electron's message channels for the bridge: calls in, pushes out. */
import { type BrowserWindow, ipcMain } from 'electron';
import { channelOf, type Handlers } from '../../../preload/contract.ts';
import { patchBetween } from '../../../preload/model/index.ts';
import type { Log, StateStore } from '../../core/index.ts';
import { answerCall, callNames } from './answer-call.ts';
import { pageOrigin } from './page-files.ts';

export function serveBridge(window: BrowserWindow, handlers: Handlers, state: StateStore, log: Log): void {
  for (const name of callNames) {
    ipcMain.handle(channelOf(name), (event, argument: unknown) => {
      const caller = {
        url: event.senderFrame?.url ?? null,
        isTopFrame: event.senderFrame?.parent === null,
        isOurWindow: event.sender === window.webContents,
      };
      return answerCall(name, argument, caller, { handlers, pageOrigin, log });
    });
  }
  let pushed = state.get();
  state.listen((snapshot) => {
    const patch = patchBetween(pushed, snapshot);
    pushed = snapshot;
    if (!window.isDestroyed()) window.webContents.send(channelOf('state'), patch);
  });
}
