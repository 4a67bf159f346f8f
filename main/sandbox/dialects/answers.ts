/** What the service said. `json` undefined: no JSON. */
export interface CanonicalAnswer {
  readonly status: number;
  readonly json: unknown;
  /** The header Retry-After. */
  readonly retryAfter: string | null;
  /** When, in epoch ms of the service's clock. */
  readonly atMs: number;
}

/** What goes to the client. Headers that are null here are not sent; those without a word here stay as they were. */
export interface DialectAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly body: string | null;
}

export const jsonAnswer = (
  { status, retryAfter }: { readonly status: number; readonly retryAfter: string | null },
  json: unknown,
): DialectAnswer => ({ status, contentType: 'application/json', retryAfter, body: JSON.stringify(json) });
