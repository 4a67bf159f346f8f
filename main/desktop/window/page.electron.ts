/** The page: its own protocol, what it may not do, and its calls. */
import { app, type BrowserWindow, ipcMain, protocol, type Session } from 'electron';
import { channelOf, type Handlers } from '../../../preload/contract.ts';
import { patchBetween } from '../../../preload/model/index.ts';
import type { Log, StateStore } from '../../core/index.ts';
import { answerCall, answerFrom, callNames, listFiles, pageOrigin, pageScheme } from './page.ts';

/** Before `ready`: makes the scheme one with an origin of its own. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** After `ready`: answers the page's requests in this session from the files of `folder`, and every other with 404. */
export function servePage(session: Session, folder: string): void {
  // A packaged page never changes; one under development is built again while it is open.
  const packaged = app.isPackaged ? listFiles(folder) : null;
  session.protocol.handle(pageScheme, (request) => answerFrom(packaged ?? listFiles(folder), request));
}

// Denies everything a page could ask of the system: permissions, devices, other pages, other windows, other
// hosts.

const isOfPage = (url: string): boolean => url.startsWith(`${pageOrigin}/`);
/** Developer tools load their own pages through the session of the page that they look into. Packages have none. */
const isOfDeveloperTools = (url: string): boolean => !app.isPackaged && url.startsWith('devtools://');

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOfPage(url) && !isOfDeveloperTools(url) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}

/** Call before the first window exists. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-frame-navigate', (details) => {
      if (!isOfPage(details.url)) details.preventDefault();
    });
    contents.on('will-redirect', (details) => details.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // WebRTC asks neither the page's policy nor onBeforeRequest: this leaves it no way out that is not a proxy's.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

// The bridge: calls in, pushes out.

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
