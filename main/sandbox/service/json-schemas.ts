/**
 * Valibot's schemas as JSON Schema for the OpenAPI document. What a client sends and what it is answered differ: a field with
 * a default may be left out of a request, and is in every answer.
 */
import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import { dialectSchema } from '../dialects/dialect.ts';
import { faultOptions, faultSchema } from '../faults/fault.ts';
import { smsReceivedSchema } from '../webhooks/event.ts';
import { balanceAnswer } from './account-calls.ts';
import type { Schema } from './call.ts';
import { countriesAnswer, operatorsAnswer, servicesAnswer } from './catalogue-calls.ts';
import { errorAnswer } from './errors.ts';
import {
  orderSchema,
  reservationAnswer,
  reservationDetailAnswer,
  smsAnswer,
  smsListAnswer,
} from './reservation-calls.ts';

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

export const answerSchema = (schema: Schema): JsonSchema =>
  tidy(
    withoutNames(toJsonSchema(schema, { ...answerConversion, definitions: { ...answerSchemas } })),
    'answer',
  );

export const requestSchema = (schema: Schema): JsonSchema =>
  tidy(
    withoutNames(toJsonSchema(schema, { ...requestConversion, definitions: { ...requestSchemas } })),
    'request',
  );

function withoutNames({ $schema: _draft, $defs: _named, ...converted }: JsonSchema): JsonSchema {
  return converted;
}

/** All schemas that have a name. */
export function namedSchemas(): Record<string, JsonSchema> {
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
