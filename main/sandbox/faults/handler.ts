/** The TCP connection that a request came over. */
export interface Connection {
  /** Ends the TCP connection with a reset. */
  reset(): void;
}

/** A service, or a layer around one. In-process use has no connection. */
export type Handler = (request: Request, connection?: Connection) => Promise<Response>;

/** Path and query of an absolute URL, as written; cheaper than parsing it. */
export function targetOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start === -1 ? '/' : url.slice(start);
}

/** The path of an absolute URL, as written, without query and fragment. */
export const pathOf = (url: string): string => targetOf(url).replace(/[?#].*/s, '');

/** Whether a path belongs to the vendor's API. The sandbox's own controls lie beside it, and are never disturbed. */
export const isApiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');
