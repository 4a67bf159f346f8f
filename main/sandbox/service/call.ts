/**
 * A call of the service as one row: path, request schema, answer schema and handler. Routes and OpenAPI document are
 * both made from these rows, so that neither can say what the other does not do.
 */
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Dialect } from '../dialects/dialect.ts';
import type { Faults } from '../faults/faults.ts';
import type { FindCode } from '../ports.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { LiveWorld } from '../world/live-world.ts';
import {
  type ApiError,
  badRequest,
  errorAnswer,
  refuse,
  respondWithJson,
  type ServiceEnv,
} from './errors.ts';
import type { Journal } from './journal.ts';
import { type Read, readJson } from './read-json.ts';

/** Everything about a sandbox that its calls read and change. */
export interface Controls {
  readonly live: LiveWorld;
  readonly faults: Pick<Faults, 'set' | 'list'>;
  readonly journal: Pick<Journal, 'list' | 'clear' | 'requestsPerSecond'>;
  readonly webhooks: Pick<Webhooks, 'target' | 'setTarget' | 'deliveries' | 'pending'>;
  readonly findCode: FindCode;
  dialect(): Dialect;
  setDialect(dialect: Dialect): void;
}

/** `sender` is by default the name of the service; `code` null: the service reports none. Left out, it is found in the text. */
interface SmsByHand {
  readonly sender?: string | undefined;
  readonly text: string;
  readonly code?: string | null | undefined;
}

/** Lets an SMS arrive now, and answers the code that the service reports; false when no such reservation is open. */
export function deliverByHand(
  { live, findCode }: Pick<Controls, 'live' | 'findCode'>,
  reservationId: string,
  sms: SmsByHand,
): { readonly code: string | null } | false {
  const reservation = live.reservations().find(reservationId);
  const service = reservation === null ? null : live.catalogue.service(reservation.service);
  const sender = sms.sender ?? service?.name ?? 'Sandbox';
  const code = sms.code === undefined ? findCode(sms.text, service?.name ?? sender) : sms.code;
  return live.deliver(reservationId, { sender, text: sms.text, code }) ? { code } : false;
}

export type Schema = v.GenericSchema;
type FieldsSchema = v.ObjectSchema<Record<string, v.GenericSchema>, undefined>;
type Method = 'get' | 'post' | 'put' | 'delete';
export type Tag = 'catalogue' | 'reservations' | 'account' | 'sandbox' | 'pages';

/** One call, ready to be routed and described. */
export interface Call {
  readonly method: Method;
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** A sentence or two on what the summary leaves open. */
  readonly details: string;
  readonly tag: Tag;
  /** True for the calls of the API, which need a Bearer key. The others need none. */
  readonly needsKey: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  /** By HTTP status. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** `accountId`: of the account that the key opened; empty for calls without a key. */
  respond(c: Context<ServiceEnv>, controls: Controls, accountId: string): Response | Promise<Response>;
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

export interface Answer {
  readonly description: string;
  /** A JSON body of this shape; absent when there is no JSON. */
  readonly schema?: Schema;
  /** Instead of JSON. */
  readonly contentType?: string;
  /** Headers that this answer has beside `Date`. */
  readonly headers?: readonly HeaderName[];
}

export type HeaderName = 'Location' | 'Retry-After' | 'WWW-Authenticate';

/** The result of a handler: the JSON of the answer, or a refusal. `location` is the address of what was made. */
type Outcome<T> =
  | { readonly ok: true; readonly json: T; readonly location?: string }
  | { readonly ok: false; readonly error: ApiError };
export const answer = <T>(json: T): Outcome<T> => ({ ok: true, json });
export const created = <T>(json: T, location: string): Outcome<T> => ({ ok: true, json, location });
export const fail = (error: ApiError) => ({ ok: false, error }) as const;

/** The arguments of a handler, checked by the schemas of its row. */
interface Asked<Query, Headers, Body> {
  /** The account that the key opened; empty for calls without a key. */
  readonly accountId: string;
  /** The `{id}` of the path. */
  readonly id: string;
  readonly query: Query;
  readonly headers: Headers;
  readonly body: Body;
}

/** The schema of a row that has none. */
type Nothing = v.ObjectSchema<Record<never, never>, undefined>;
const none = { success: true as const, output: {} };
const noBody = { ok: true as const, value: {} };

/** A row of the table, as it is written. */
interface JsonRow<
  Query extends FieldsSchema,
  Headers extends FieldsSchema,
  Body extends Schema,
  Json extends Schema,
> {
  readonly method: Method;
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly details: string;
  readonly query?: Query;
  readonly headers?: Headers;
  readonly body?: Body;
  /** A POST that makes something answers 201. */
  readonly status?: 200 | 201;
  readonly description?: string;
  readonly json: Json;
  /** By HTTP status; those that belong to every call of its kind are added. */
  readonly refusals?: Readonly<Record<number, string>>;
  handle(
    controls: Controls,
    asked: Asked<v.InferOutput<Query>, v.InferOutput<Headers>, v.InferOutput<Body>>,
  ): Outcome<v.InferOutput<Json>>;
}

const foreign = {
  403: 'FORBIDDEN: asked under a name that is not this server’s own, or by a web page of elsewhere',
};
const ofKey = {
  401: 'UNAUTHORIZED: the key is missing, not known, expired or revoked',
  429: 'RATE_LIMIT: more than 10 requests in a second; Retry-After says how long to wait',
};
const ofBody = { 400: 'BAD_REQUEST: the body is not as expected', 413: 'PAYLOAD_TOO_LARGE' };

/** A call of the vendor's API, below /v1: it needs a key. */
export const apiCall = <
  Json extends Schema,
  Query extends FieldsSchema = Nothing,
  Headers extends FieldsSchema = Nothing,
  Body extends Schema = Nothing,
>(
  row: JsonRow<Query, Headers, Body, Json> & { readonly tag: Tag },
): Call => jsonCall(row.tag, { ...row, path: `/v1${row.path}` }, ofKey);

/** A control of the sandbox itself: it needs no key, but is for this computer only. */
export const controlCall = <
  Json extends Schema,
  Query extends FieldsSchema = Nothing,
  Headers extends FieldsSchema = Nothing,
  Body extends Schema = Nothing,
>(
  row: JsonRow<Query, Headers, Body, Json>,
): Call => jsonCall('sandbox', { description: 'As it is now', ...row, path: `/_sandbox${row.path}` }, {});

function jsonCall<
  Query extends FieldsSchema,
  Headers extends FieldsSchema,
  Body extends Schema,
  Json extends Schema,
>(tag: Tag, row: JsonRow<Query, Headers, Body, Json>, common: Readonly<Record<number, string>>): Call {
  const { method, path, operationId, summary, details, body, status = 200, json, handle } = row;
  const { description = summary, refusals = {} } = row;
  const told = { ...foreign, ...(body === undefined ? {} : ofBody), ...common, ...refusals };
  const location = status === 201 ? { headers: ['Location'] as const } : {};
  return {
    method,
    path,
    operationId,
    summary,
    details,
    tag,
    needsKey: tag !== 'sandbox',
    parameters: [
      ...(path.includes('{id}') ? [idParameter] : []),
      ...parametersOf('query', row.query),
      ...parametersOf('header', row.headers),
    ],
    ...(body === undefined ? {} : { body }),
    answers: {
      [status]: { description, schema: json, ...location },
      ...Object.fromEntries(Object.entries(told).map(([code, text]) => [code, failure(text, Number(code))])),
    },
    respond(c, controls, accountId) {
      // A row without a schema has nothing to be parsed: this runs for each of a thousand SMS a second.
      const query = row.query === undefined ? none : v.safeParse(row.query, c.req.query());
      if (!query.success) return refuse(c, badRequest(`The parameter "${nameIn(query.issues)}" is missing`));
      const headers = row.headers === undefined ? none : v.safeParse(row.headers, headersOf(c, row.headers));
      if (!headers.success) {
        return refuse(c, badRequest(`The header "${nameIn(headers.issues)}" is not as expected`));
      }
      const respondTo = (sent: Read<unknown>): Response => {
        if (!sent.ok) return refuse(c, sent.error);
        const outcome = handle(controls, {
          accountId,
          id: c.req.param('id') ?? '',
          // Each was parsed by the schema that its type is inferred from, or is the empty object of a row without one.
          query: query.output as v.InferOutput<Query>,
          headers: headers.output as v.InferOutput<Headers>,
          body: sent.value as v.InferOutput<Body>,
        });
        if (!outcome.ok) return refuse(c, outcome.error);
        const { json: content, location } = outcome;
        return respondWithJson(
          c,
          content,
          status,
          location === undefined ? undefined : { Location: location },
        );
      };
      return body === undefined ? respondTo(noBody) : readJson(c, body).then(respondTo);
    },
  };
}

/** A document for people or tools, such as a web page. */
export const pageCall = (
  row: Pick<Call, 'path' | 'operationId' | 'summary' | 'details' | 'respond'> & {
    readonly contentType: string;
  },
): Call => ({
  ...row,
  method: 'get',
  tag: 'pages',
  needsKey: false,
  parameters: [],
  answers: {
    200: { description: row.summary, contentType: row.contentType },
    403: failure(foreign[403], 403),
  },
});

/** The headers that errors.ts sends with a status. */
const headersOfFailure: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

const failure = (description: string, status: number): Answer => ({
  description,
  schema: errorAnswer,
  headers: headersOfFailure[status] ?? [],
});

const idParameter: Parameter = { in: 'path', name: 'id', isRequired: true, schema: v.string() };

const parametersOf = (place: 'query' | 'header', schema: FieldsSchema | undefined): readonly Parameter[] =>
  Object.entries(schema?.entries ?? {}).map(([name, field]) => ({
    in: place,
    name,
    isRequired: field.type !== 'optional',
    schema: field,
  }));

const headersOf = (c: Context, schema: FieldsSchema): Record<string, string | undefined> =>
  Object.fromEntries(Object.keys(schema.entries).map((name) => [name, c.req.header(name)]));

const nameIn = ([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string => v.getDotPath(issue) ?? '';

// Schemas of single values that several calls share.

/** Of the main unit, as in 0.42. */
export const amount = v.pipe(v.number(), v.minValue(0), v.examples([0.42]));
export const currency = v.pipe(v.string(), v.length(3), v.description('ISO 4217'), v.examples(['USD']));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const time = v.pipe(v.string(), v.isoTimestamp(), v.examples(['2026-05-19T21:16:00.000Z']));
export const reservationId = v.pipe(v.string(), v.examples(['res_84920fd83a']));

const id = (meaning: string, example: string) =>
  v.pipe(v.string(), v.description(meaning), v.examples([example]));
export const serviceId = id('The id of a service', 'whatsapp');
export const countryId = id('The id of a country: ISO 3166-1 alpha-2 in lower case', 'us');
export const operatorId = id('The id of an operator of that country, or `any`', 'any');

export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();
