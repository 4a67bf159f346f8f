import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { Answer, Endpoint, Schema, Tag } from './endpoint.ts';

const tags: Readonly<Record<Tag, string>> = {
  catalogue: 'What can be rented, where, and for how much',
  reservations: 'Rented numbers and their SMS',
  account: 'The wallet and its limits',
  sandbox: "The sandbox's own controls: not part of RentiumSMS",
  pages: 'For people',
};

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Of no meaning to a client: they say what becomes of a value inside.
  ignoreActions: ['readonly', 'transform', 'trim'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

export interface Webhook {
  readonly summary: string;
  readonly parameters: Endpoint['parameters'];
  readonly body: Schema;
}

export interface Described {
  readonly endpoints: readonly Endpoint[];
  /** By the name of the event. */
  readonly webhooks: Readonly<Record<string, Webhook>>;
  /** These get a name in the document; the others stand where they are used. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The OpenAPI 3.1 document of a service, without `servers`: where it listens is known when it is asked. */
export function openApiDocument({ endpoints, webhooks, schemas }: Described): Record<string, unknown> {
  const convert = (schema: Schema) => {
    const {
      $schema: _draft,
      $defs: _named,
      ...converted
    } = toJsonSchema(schema, {
      ...conversion,
      definitions: { ...schemas },
    });
    return converted;
  };
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
    paths: pathsOf(endpoints, convert),
    webhooks: Object.fromEntries(
      Object.entries(webhooks).map(([event, webhook]) => [
        event,
        { post: webhookOf(event, webhook, convert) },
      ]),
    ),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: toJsonSchemaDefs({ ...schemas }, conversion),
    },
  };
}

type Convert = (schema: Schema) => unknown;

function pathsOf(endpoints: readonly Endpoint[], convert: Convert): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint, convert) };
  }
  return paths;
}

function operationOf(endpoint: Endpoint, convert: Convert) {
  const { operationId, summary, tag, needsKey, parameters = [], body, answers } = endpoint;
  return {
    operationId,
    summary,
    tags: [tag],
    security: needsKey ? [{ key: [] }] : [],
    parameters: parametersOf(parameters, convert),
    ...(body === undefined ? {} : { requestBody: bodyOf(body, convert) }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, answerOf(answer, convert)]),
    ),
  };
}

function webhookOf(event: string, { summary, parameters = [], body }: Webhook, convert: Convert) {
  return {
    operationId: event,
    summary,
    tags: ['sandbox'],
    security: [],
    parameters: parametersOf(parameters, convert),
    requestBody: bodyOf(body, convert),
    responses: {
      '2XX': { description: 'Received' },
      '4XX': { description: 'Sent again later; 410 ends it' },
      '5XX': { description: 'Sent again later' },
    },
  };
}

const parametersOf = (parameters: NonNullable<Endpoint['parameters']>, convert: Convert) =>
  parameters.map(({ in: place, name, isRequired, schema }) => ({
    in: place,
    name,
    required: isRequired,
    schema: convert(schema),
  }));

const bodyOf = (schema: Schema, convert: Convert) => ({
  required: true,
  content: { 'application/json': { schema: convert(schema) } },
});

function answerOf({ description, schema, contentType }: Answer, convert: Convert) {
  if (schema !== undefined) {
    return { description, content: { 'application/json': { schema: convert(schema) } } };
  }
  return contentType === undefined ? { description } : { description, content: { [contentType]: {} } };
}
