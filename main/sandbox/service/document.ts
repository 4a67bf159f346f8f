/** The OpenAPI 3.1 document, made from the table of calls. */
import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { dialectSchema } from '../dialects/dialect.ts';
import { faultSchema } from '../faults/fault.ts';
import { smsReceivedSchema } from '../webhooks/event.ts';
import { balanceAnswer } from './account-calls.ts';
import type { Answer, Call, Parameter, Schema, Tag } from './call.ts';
import { countriesAnswer, operatorsAnswer, servicesAnswer } from './catalogue-calls.ts';
import { errorAnswer } from './errors.ts';
import {
  orderSchema,
  reservationAnswer,
  reservationDetailAnswer,
  smsAnswer,
  smsListAnswer,
} from './reservation-calls.ts';

const tags: Readonly<Record<Tag, string>> = {
  catalogue: 'What can be rented, where, and for how much',
  reservations: 'Rented numbers and their SMS',
  account: 'The wallet and its limits',
  sandbox: "The sandbox's own controls: not part of RentiumSMS",
  pages: 'For people',
};

/** These get a name in the document; the others stand where they are used. */
const namedSchemas = {
  Error: errorAnswer,
  Services: servicesAnswer,
  Countries: countriesAnswer,
  Operators: operatorsAnswer,
  Order: orderSchema,
  Reservation: reservationAnswer,
  ReservationDetail: reservationDetailAnswer,
  Sms: smsAnswer,
  SmsList: smsListAnswer,
  Balance: balanceAnswer,
  SmsReceived: smsReceivedSchema,
  Fault: faultSchema,
  Dialect: dialectSchema,
};

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // These say what becomes of a value inside, which means nothing to a client.
  ignoreActions: ['readonly', 'transform', 'trim'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

function convert(schema: Schema) {
  const options = { ...conversion, definitions: { ...namedSchemas } };
  const { $schema: _draft, $defs: _named, ...converted } = toJsonSchema(schema, options);
  return converted;
}

/** The document without `servers`: the address of the server is known when it is asked. */
export function openApiDocument(calls: readonly Call[]): Record<string, unknown> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'RentiumSMS sandbox',
      version: '1.0.0',
      summary: 'A local service that behaves as RentiumSMS does',
      description: 'Rents made-up phone numbers that receive made-up SMS. Nothing leaves this computer.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: pathsOf(calls),
    webhooks: { 'sms.received': { post: smsReceivedEvent() } },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: toJsonSchemaDefs({ ...namedSchemas }, conversion),
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

const operationOf = ({ operationId, summary, tag, needsKey, parameters, body, answers }: Call) => ({
  operationId,
  summary,
  tags: [tag],
  security: needsKey ? [{ key: [] }] : [],
  parameters: parameters.map(parameterOf),
  ...(body === undefined ? {} : { requestBody: bodyOf(body) }),
  responses: Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)]),
  ),
});

const parameterOf = ({ in: place, name, isRequired, schema }: Parameter) => ({
  in: place,
  name,
  required: isRequired,
  schema: convert(schema),
});

const bodyOf = (schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema: convert(schema) } },
});

function answerOf({ description, schema, contentType, headers = {} }: Answer) {
  const described = Object.entries(headers).map(([name, meaning]) => [
    name,
    { description: meaning, schema: { type: 'string' } },
  ]);
  return {
    description,
    ...(described.length === 0 ? {} : { headers: Object.fromEntries(described) }),
    ...(schema === undefined ? {} : { content: { 'application/json': { schema: convert(schema) } } }),
    ...(contentType === undefined ? {} : { content: { [contentType]: {} } }),
  };
}

const header = (name: string, isRequired: boolean, description: string) =>
  parameterOf({ in: 'header', name, isRequired, schema: v.pipe(v.string(), v.description(description)) });

/** The one event that the sandbox sends. */
const smsReceivedEvent = () => ({
  operationId: 'sms.received',
  summary: 'An SMS has arrived; sent again with growing pauses until it is answered with 2xx',
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
  requestBody: bodyOf(smsReceivedSchema),
  responses: {
    '2XX': { description: 'Received' },
    '4XX': { description: 'Sent again later; 410 ends it' },
    '5XX': { description: 'Sent again later' },
  },
});
