/** The OpenAPI 3.1 document, made from the table of calls. */
import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import * as v from 'valibot';
import { dialectSchema } from '../dialects/dialect.ts';
import { faultOptions, faultSchema } from '../faults/fault.ts';
import { smsReceivedSchema } from '../webhooks/event.ts';
import { balanceAnswer } from './account-calls.ts';
import type { Answer, Call, HeaderName, Parameter, Schema, Tag } from './call.ts';
import { countriesAnswer, operatorsAnswer, servicesAnswer } from './catalogue-calls.ts';
import { errorAnswer } from './errors.ts';
import examples from './examples.json';
import {
  orderSchema,
  reservationAnswer,
  reservationDetailAnswer,
  smsAnswer,
  smsListAnswer,
} from './reservation-calls.ts';

// Valibot's schemas as JSON Schema for the OpenAPI document. What a client sends and what it is answered differ: a field with
// a default may be left out of a request, and is in every answer.

/** `FaultResetBefore` for `reset-before`. */
const faultName = (kind: string): string =>
  `Fault${kind
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')}`;
const faultKinds = faultOptions.map((option) => option.entries.kind.literal);
const faults = (ending: string): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    faultOptions.map((option) => [`${faultName(option.entries.kind.literal)}${ending}`, option] as const),
  );

/** These get a name in the document; the others stand where they are used. */
const answerSchemas: Readonly<Record<string, Schema>> = {
  Error: errorAnswer,
  Services: servicesAnswer,
  Countries: countriesAnswer,
  Operators: operatorsAnswer,
  Reservation: reservationAnswer,
  ReservationDetail: reservationDetailAnswer,
  Sms: smsAnswer,
  SmsList: smsListAnswer,
  Balance: balanceAnswer,
  SmsReceived: smsReceivedSchema,
  ...faults(''),
  Fault: faultSchema,
  Dialect: dialectSchema,
};
const requestSchemas: Readonly<Record<string, Schema>> = {
  Order: orderSchema,
  ...faults('Request'),
  FaultRequest: faultSchema,
  DialectRequest: dialectSchema,
};

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  // These say what becomes of a value inside, which means nothing to a client.
  ignoreActions: ['readonly', 'transform', 'trim'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};
const answerConversion: ConversionConfig = { ...conversion, typeMode: 'output' };
const requestConversion: ConversionConfig = { ...conversion, typeMode: 'input' };

type Side = 'answer' | 'request';

const answerSchema = (schema: Schema): JsonSchema =>
  tidy(
    withoutNames(toJsonSchema(schema, { ...answerConversion, definitions: { ...answerSchemas } })),
    'answer',
  );

const requestSchema = (schema: Schema): JsonSchema =>
  tidy(
    withoutNames(toJsonSchema(schema, { ...requestConversion, definitions: { ...requestSchemas } })),
    'request',
  );

function withoutNames({ $schema: _draft, $defs: _named, ...converted }: JsonSchema): JsonSchema {
  return converted;
}

/** All schemas that have a name. */
function namedSchemas(): Record<string, JsonSchema> {
  const tidyAll = (schemas: Readonly<Record<string, Schema>>, config: ConversionConfig, side: Side) =>
    Object.fromEntries(
      Object.entries(toJsonSchemaDefs({ ...schemas }, config)).map(([name, one]) => [name, tidy(one, side)]),
    );
  const tidied = {
    ...tidyAll(answerSchemas, answerConversion, 'answer'),
    ...tidyAll(requestSchemas, requestConversion, 'request'),
  };
  return {
    ...tidied,
    Fault: { ...tidied['Fault'], ...discriminator('') },
    FaultRequest: { ...tidied['FaultRequest'], ...discriminator('Request') },
  };
}

/** Tells generators by which field the alternatives differ (OpenAPI 3.1.1, 4.8.25). JSON Schema does not know the word. */
const discriminator = (ending: string): Record<string, unknown> => ({
  discriminator: {
    propertyName: 'kind',
    mapping: Object.fromEntries(
      faultKinds.map((kind) => [kind, `#/components/schemas/${faultName(kind)}${ending}`]),
    ),
  },
});

/**
 * Makes a schema easier for generators without changing what it says: a constant and a list of values get their type. A default is
 * told in words, because many take a field with `default` for one that must be sent; in an answer such a field is
 * always there, which the converter leaves out.
 */
function tidy(schema: JsonSchema, side: Side): JsonSchema {
  const { default: preset, ...rest } = schema;
  const told = preset === undefined || side === 'answer' ? '' : `Default: ${JSON.stringify(preset)}`;
  const description = [rest.description, told].filter(Boolean).join('. ');
  const all = (some: unknown) => (Array.isArray(some) ? some.map((one) => tidyAny(one, side)) : some);
  return {
    ...typeOf(rest),
    ...rest,
    ...(description === '' ? {} : { description }),
    ...(rest.properties === undefined ? {} : fieldsOf(rest, side)),
    ...(rest.items === undefined ? {} : { items: tidyAny(rest.items, side) }),
    ...(rest.anyOf === undefined ? {} : { anyOf: all(rest.anyOf) }),
    ...(rest.oneOf === undefined ? {} : { oneOf: all(rest.oneOf) }),
  } as JsonSchema; // Its parts were schemas, and still are.
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, side: Side) {
  const fields = Object.entries(properties);
  const isThere = ([name, field]: (typeof fields)[number]) =>
    required.includes(name) || (side === 'answer' && typeof field === 'object' && 'default' in field);
  const there = fields.filter(isThere).map(([name]) => name);
  return {
    properties: Object.fromEntries(fields.map(([name, field]) => [name, tidyAny(field, side)])),
    ...(there.length === 0 ? {} : { required: there }),
  };
}

const tidyAny = (schema: unknown, side: Side): unknown =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema) ? tidy(schema, side) : schema;

function typeOf({ type, const: constant, enum: values }: JsonSchema): { readonly type?: JsonSchema['type'] } {
  if (type !== undefined) return {};
  const listed = constant === undefined ? (values ?? []) : [constant];
  const types = new Set(listed.map((value) => typeof value));
  const [only] = types;
  if (types.size !== 1) return {};
  return only === 'string' || only === 'number' || only === 'boolean' ? { type: only } : {};
}

const tags: Readonly<Record<Tag, string>> = {
  catalogue: 'What can be rented, where, and for how much',
  reservations: 'Rented numbers and their SMS',
  account: 'The wallet and its limits',
  sandbox: "The sandbox's own controls: not part of RentiumSMS",
  pages: 'For people',
};

const headers: Readonly<
  Record<HeaderName | 'Date', { readonly description: string; readonly schema: object }>
> = {
  Date: {
    description: 'The time of the sandbox, which may be ahead of the computer’s: correct clocks by it',
    schema: { type: 'string', examples: ['Tue, 19 May 2026 21:16:00 GMT'] },
  },
  Location: {
    description: 'The address of what was made',
    schema: { type: 'string', examples: ['/v1/reservations/res_84920fd83a'] },
  },
  'Retry-After': {
    description: 'The seconds to wait before the next try; a fault may send an HTTP date',
    schema: { type: 'string', examples: ['60'] },
  },
  'WWW-Authenticate': {
    description: 'How to ask: with a Bearer key',
    schema: { type: 'string', examples: ['Bearer'] },
  },
};

/** The document without `servers`: the address of the server is known when it is asked. */
export function openApiDocument(calls: readonly Call[]): Record<string, unknown> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'RentiumSMS sandbox',
      version: '1.0.0',
      summary: 'A local service that behaves as RentiumSMS does',
      description:
        'Rents made-up phone numbers that receive made-up SMS. Nothing leaves this computer. The command prints its ' +
        'key when it starts; the controls below /_sandbox need none.',
      contact: { name: 'Rentium Tray', url: 'https://github.com/rentium-tray/rentium-tray/issues' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    externalDocs: { description: 'RentiumSMS, the real service', url: 'https://api.rentiumsms.online' },
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: pathsOf(calls),
    webhooks: { 'sms.received': { post: smsReceivedEvent() } },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      headers,
      schemas: namedSchemas(),
    },
  };
}

function pathsOf(calls: readonly Call[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const call of calls) {
    paths[call.path] = { ...paths[call.path], [call.method]: operationOf(call) };
  }
  return paths;
}

/** Real requests and answers: a test makes them, and holds examples.json to them. */
interface OperationExample {
  readonly request?: unknown;
  readonly answer?: unknown;
}
const exampleOf = (operationId: string): OperationExample =>
  (examples.operations as Readonly<Record<string, OperationExample>>)[operationId] ?? {}; // Each has other fields.
const failureOf = (status: string): unknown =>
  (examples.failures as Readonly<Record<string, unknown>>)[status];

const operationOf = (call: Call) => {
  const { operationId, summary, details, tag, needsKey, parameters, body, answers } = call;
  const { request, answer } = exampleOf(operationId);
  return {
    operationId,
    summary,
    description: details,
    tags: [tag],
    security: needsKey ? [{ key: [] }] : [],
    parameters: parameters.map(parameterOf),
    ...(body === undefined ? {} : { requestBody: bodyOf(body, request) }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, told]) => [
        status,
        answerOf(told, Number(status) < 300 ? answer : failureOf(status)),
      ]),
    ),
  };
};

const parameterOf = ({ in: place, name, isRequired, schema }: Parameter) => ({
  in: place,
  name,
  required: isRequired,
  schema: requestSchema(schema),
});

const withExample = (example: unknown) => (example === undefined ? {} : { example });

const bodyOf = (schema: Schema, example: unknown) => ({
  required: true,
  content: { 'application/json': { schema: requestSchema(schema), ...withExample(example) } },
});

const answerOf = ({ description, schema, contentType, headers: own = [] }: Answer, example: unknown) => ({
  description,
  headers: Object.fromEntries(
    ['Date', ...own].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  ),
  ...(schema === undefined
    ? {}
    : { content: { 'application/json': { schema: answerSchema(schema), ...withExample(example) } } }),
  ...(contentType === undefined ? {} : { content: { [contentType]: {} } }),
});

const header = (name: string, isRequired: boolean, description: string) =>
  parameterOf({ in: 'header', name, isRequired, schema: v.pipe(v.string(), v.description(description)) });

/** The one event that the sandbox sends. */
const smsReceivedEvent = () => ({
  operationId: 'sms.received',
  summary: 'An SMS has arrived; sent again with growing pauses until it is answered with 2xx',
  description:
    'The body is the vendor’s. Read the list of SMS after it: an event may come twice or out of order.',
  tags: ['sandbox'],
  security: [],
  parameters: [
    header('webhook-id', true, "The sandbox's own addition: the same over repetitions"),
    header('webhook-timestamp', true, "The sandbox's own addition: Unix seconds of this attempt"),
    header(
      'webhook-signature',
      false,
      "The sandbox's own addition, when a secret is set: the signature of Standard Webhooks, v1,<base64>",
    ),
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': { schema: answerSchema(smsReceivedSchema), ...withExample(examples.event) },
    },
  },
  responses: {
    '2XX': { description: 'Received' },
    '4XX': { description: 'Sent again later; 410 ends it' },
    '5XX': { description: 'Sent again later' },
  },
});
