/** The TCP connection that a request came over. */
export interface Connection {
  /** The port of the server, to which the client connected. */
  readonly ownPort: number;
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
export function pathOf(url: string): string {
  const target = targetOf(url);
  const end = target.search(/[?#]/);
  return end === -1 ? target : target.slice(0, end);
}

/** True for paths of the vendor's API. The sandbox's own controls are beside it and are never disturbed. */
export const isApiPath = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses JSON; undefined when the text is none, which JSON itself cannot express. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Replaces the body of an answer. Content-Length goes, and without a body Content-Type too. */
export function withBody(
  { status, headers }: Response,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
): Response {
  const ownHeaders = new Headers(headers);
  ownHeaders.delete('Content-Length');
  if (body === null) ownHeaders.delete('Content-Type');
  return new Response(body, { status, headers: ownHeaders });
}

/** Changes the JSON of an answer. An answer without JSON stays as it is. */
export async function mapJson(response: Response, change: (json: unknown) => unknown): Promise<Response> {
  if (response.body === null) return response;
  const text = await response.text();
  const json = parseJson(text);
  return withBody(response, json === undefined ? text : JSON.stringify(change(json)));
}
