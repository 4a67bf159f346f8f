import type * as v from 'valibot';

export type Schema = v.GenericSchema;

/** One call of the service, as data. The OpenAPI document is made of these, and a test holds every answer against them. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly tag: Tag;
  /** Whether it takes a Bearer key. */
  readonly needsKey: boolean;
  readonly parameters?: readonly Parameter[];
  readonly body?: Schema;
  readonly answers: Readonly<Record<number, Answer>>;
}

export type Tag = 'catalogue' | 'reservations' | 'account' | 'sandbox' | 'pages';

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

export interface Answer {
  readonly description: string;
  /** A JSON body of this shape; absent when there is no body. */
  readonly schema?: Schema;
  /** Instead of JSON. */
  readonly contentType?: string;
}
