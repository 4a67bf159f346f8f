/** The OpenAPI 3.1 document, made from the table of calls. */
import * as v from 'valibot';
import { smsReceivedSchema } from '../webhooks/event.ts';
import type { Answer, Call, HeaderName, Parameter, Schema, Tag } from './call.ts';
import examples from './examples.json';
import { answerSchema, namedSchemas, requestSchema } from './json-schemas.ts';

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
