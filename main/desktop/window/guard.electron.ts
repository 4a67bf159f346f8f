/** Denies everything a page could ask of the system: permissions, devices, other pages, other windows, other hosts. */
import { app, type Session } from 'electron';
import { pageOrigin } from './page-files.ts';

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
