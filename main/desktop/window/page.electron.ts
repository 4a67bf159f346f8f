/** The page's own protocol. */
import { app, protocol, type Session } from 'electron';
import { answerFrom, listFiles, pageScheme } from './page-files.ts';

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
