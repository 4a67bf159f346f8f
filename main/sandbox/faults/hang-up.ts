import type { Connection } from './handler.ts';

/** A request on its way; without a connection in-process. */
export interface Call {
  readonly request: Request;
  readonly connection: Connection | undefined;
}

/**
 * Ends a call without an answer. In-process it throws what a fetch would: the signal's reason, or a TypeError. Over a
 * connection it gives an answer that nobody will get, because an HTTP server wants one.
 */
export function hangUp({ request, connection }: Call): Response {
  if (connection === undefined) {
    if (request.signal.aborted) throw request.signal.reason;
    throw new TypeError('The connection was reset');
  }
  connection.reset();
  return new Response(null, { status: 500 });
}
