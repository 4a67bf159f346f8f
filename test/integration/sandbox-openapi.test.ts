import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';
import { calls } from '../../main/sandbox/service/app.ts';
import { type AnswerCheck, createAnswerCheck, type OpenApiDocument } from '../support/answer-check.ts';

const apiKey = 'key-of-ada';
const revoked = 'key-of-mallory';
const startMs = 1_779_225_360_000;
let nowMs = startMs;

const sandbox = createSandbox({
  now: () => nowMs,
  timers,
  seed: 7,
  accounts: [
    { key: apiKey, balanceMinor: 50_000, currency: 'USD' },
    { key: revoked, balanceMinor: 0, currency: 'USD', isRevoked: true },
  ],
});
let served: Awaited<ReturnType<typeof serveSandbox>>;
let document: OpenApiDocument;
let answers: AnswerCheck;

beforeAll(async () => {
  served = await serveSandbox(sandbox, 0);
  // The sandbox of this checkout wrote it; that it is a document is what the linter says below.
  document = (await (await fetch(`${served.url}/openapi.json`)).json()) as OpenApiDocument;
  answers = createAnswerCheck(document);
});
afterAll(async () => {
  sandbox.close();
  await served.close();
});

/** Sends a request, holds its answer against the document, and gives its body. */
async function call(
  method: string,
  path: string,
  {
    key = apiKey,
    body,
    headers = {},
  }: { key?: string | null; body?: unknown; headers?: Record<string, string> } = {},
  expectedStatus = 200,
): Promise<ReturnType<typeof JSON.parse>> {
  nowMs += 150; // Under ten a second.
  const response = await fetch(served.url + path, {
    method,
    headers: { ...(key === null ? {} : { Authorization: `Bearer ${key}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const contentType = response.headers.get('Content-Type');
  const text = await response.text();
  const parsed = contentType?.includes('json') ? JSON.parse(text) : text;
  expect(
    answers.check(
      method,
      new URL(path, served.url).pathname,
      response.status,
      contentType,
      parsed,
      response.headers,
    ),
  ).toBeNull();
  expect(response.status).toBe(expectedStatus);
  return parsed;
}

/** `fetch` sends no Host of our choice. */
async function callAsForeignHost(method: string, path: string): Promise<void> {
  const headers = { Host: 'rebound.example', Authorization: `Bearer ${apiKey}` };
  const request = httpRequest(served.url + path, { method, headers, agent: false });
  request.end();
  // `once` gives the arguments of the event, which node:http documents for `response`.
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = JSON.parse(await text(response));
  const contentType = response.headers['content-type'] ?? null;
  expect(answers.check(method, path, response.statusCode ?? 0, contentType, body)).toBeNull();
  expect(response.statusCode).toBe(403);
}

const discriminator = v.object({ propertyName: v.string(), mapping: v.record(v.string(), v.string()) });
const kindSchema = v.object({ properties: v.object({ kind: v.object({ const: v.string() }) }) });

/** Every schema of the document: what is in `properties` are schemas by name, not keywords. */
function schemasIn(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(schemasIn);
  const { example: _, examples: __, properties, ...others } = part as Record<string, unknown>; // An object.
  const within = [...Object.values(others), ...Object.values(properties ?? {})].flatMap(schemasIn);
  const isSchema = ['type', 'const', 'enum', 'oneOf', 'anyOf', '$ref'].some((word) => word in others);
  return isSchema ? [{ ...others, ...(properties === undefined ? {} : { properties }) }, ...within] : within;
}

describe('the OpenAPI document', () => {
  it('satisfies the linter, down to its warnings', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    );
  });

  it('names the place where it was found', () => {
    expect(document).toMatchObject({ openapi: '3.1.1', servers: [{ url: served.url }] });
  });

  it('gives every constant and every list of values its type, for generators that need it', () => {
    const untyped = schemasIn(document).filter(
      (schema) => ('const' in schema || Array.isArray(schema['enum'])) && !('type' in schema),
    );
    expect(untyped).toEqual([]);
  });

  it('asks in a request for nothing that has a default, and promises it in every answer', () => {
    expect(schemasIn(document).filter((schema) => 'default' in schema)).toEqual([]);
    const { FaultStatus, FaultStatusRequest } = document.components.schemas;
    expect(FaultStatusRequest?.['required']).toEqual(['kind', 'status']);
    expect(FaultStatus?.['required']).toEqual(['kind', 'share', 'status', 'carried_out']);
  });

  it('tells the kinds of faults apart by a field, each by a name of its own', () => {
    const { Fault } = document.components.schemas;
    const { propertyName, mapping } = v.parse(discriminator, Fault?.['discriminator']);
    expect(propertyName).toBe('kind');
    const named = Object.entries(mapping).map(([kind, reference]) => {
      const schema = document.components.schemas[reference.replace('#/components/schemas/', '')];
      return [kind, v.parse(kindSchema, schema).properties.kind.const];
    });
    expect(named.length).toBeGreaterThan(10);
    for (const [kind, constant] of named) expect(constant).toBe(kind);
  });

  it('has a description and, for each JSON body, a real example', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    for (const operation of operations) {
      expect(operation).toMatchObject({ description: expect.stringMatching(/\.$/) });
      const bodies = [operation.requestBody, ...Object.values(operation.responses)];
      for (const body of bodies) {
        const json = body?.content?.['application/json'];
        if (json?.schema !== undefined) expect(json).toHaveProperty('example');
      }
    }
  });

  it('tells the event that is sent', () => {
    expect(document).toHaveProperty(['webhooks', 'sms.received', 'post', 'requestBody']);
  });
});

describe('every answer', () => {
  it('is as the document says, and every answer that it tells can be had', async () => {
    const order = { service: 'whatsapp', country: 'us', operator: 'any' };
    const state = () => call('GET', '/_sandbox/state');

    for (const path of ['/v1/services', '/v1/countries', '/v1/operators?country=us', '/v1/balance']) {
      await call('GET', path);
      await call('GET', path, { key: null }, 401);
      await call('GET', path, { key: revoked }, 401);
    }
    await call('GET', '/v1/countries?service=nope', {}, 400);
    await call('GET', '/v1/operators', {}, 400);

    const { id } = await call('POST', '/v1/reservations', { body: order }, 201);
    await call('POST', '/v1/reservations', { body: order, key: null }, 401);
    await call('POST', '/v1/reservations', { body: '{' }, 400);
    await call('POST', '/v1/reservations', { body: 'x'.repeat(70_000) }, 413);
    for (const path of ['', '/sms']) {
      await call('GET', `/v1/reservations/${id}${path}`);
      await call('GET', `/v1/reservations/${id}${path}`, { key: null }, 401);
      await call('GET', `/v1/reservations/res_0${path}`, {}, 404);
    }

    await state();
    await call('GET', '/_sandbox/services');
    await call('POST', '/_sandbox/sms', { body: { reservation_id: id, text: 'Code 123456' } }, 201);
    await call('POST', '/_sandbox/sms', { body: { reservation_id: 'res_0', text: 'Code 123456' } }, 404);
    await call('GET', `/v1/reservations/${id}/sms`);
    await call('GET', '/_sandbox/reservations');
    await call('POST', '/_sandbox/time', { body: { advance_ms: 60_000, scale: 2 } });
    await call('POST', '/_sandbox/odds', { body: { code_wrong_share: 0.5, delivery_share: 0.25 } });
    await call('POST', '/_sandbox/odds', { body: { delivery_share: null } });
    await call('POST', '/_sandbox/balance', { body: { key: apiKey, balance: 100 } });
    await call('POST', '/_sandbox/balance', { body: { key: 'nobody', balance: 1 } }, 404);
    await call('POST', '/_sandbox/keys', {
      body: { key: 'new', balance: 5, expires_at: '2030-01-01T00:00:00Z' },
    });
    const { accounts } = await call('GET', '/_sandbox/accounts');
    await call('GET', `/_sandbox/accounts/${accounts[0].id}/statement`);
    await call('GET', '/_sandbox/accounts/acct_0/statement', {}, 404);

    await call('PUT', '/_sandbox/faults', { body: { faults: [{ kind: 'latency', delay_ms: 0, times: 3 }] } });
    await call('GET', '/_sandbox/faults');
    await call('DELETE', '/_sandbox/faults');
    await call('PUT', '/_sandbox/dialect', { body: { dialect: { listEnvelope: 'bare' } } });
    await call('GET', '/_sandbox/dialect');
    await call('DELETE', '/_sandbox/dialect');
    await call('PUT', '/_sandbox/webhook', { body: { url: 'http://127.0.0.1:9/' } });
    await call('GET', '/_sandbox/webhook');
    await call('POST', '/_sandbox/sms', { body: { reservation_id: id, text: 'Again 123456' } }, 201);
    await expect
      .poll(async () => (await call('GET', '/_sandbox/webhook/deliveries')).deliveries[0].attempts.length)
      .toBeGreaterThan(0);
    await call('DELETE', '/_sandbox/webhook');
    await call('GET', '/_sandbox/journal');
    await call('DELETE', '/_sandbox/journal');

    await call('GET', '/', { key: null });
    await call('GET', '/_sandbox/page.css', { key: null });
    await call('GET', '/_sandbox/page.js', { key: null });
    await call('GET', '/openapi.json', { key: null });

    // Each call that takes a body refuses one that it does not understand, and one beyond all reason.
    for (const endpoint of calls.filter(({ body, tag }) => body !== undefined && tag === 'sandbox')) {
      await call(endpoint.method.toUpperCase(), endpoint.path, { body: '[]' }, 400);
      await call(endpoint.method.toUpperCase(), endpoint.path, { body: 'x'.repeat(70_000) }, 413);
    }
    // Whatever takes no key is for this computer only.
    for (const endpoint of calls.filter(({ needsKey }) => !needsKey)) {
      const path = endpoint.path.replace('{id}', 'acct_0');
      const body = endpoint.body === undefined ? {} : { body: {} };
      await call(
        endpoint.method.toUpperCase(),
        path,
        { headers: { Origin: 'https://page.example' }, ...body },
        403,
      );
    }

    // And nothing answers to another name than the server's own.
    for (const { method, path, needsKey } of calls) {
      if (needsKey) await callAsForeignHost(method, path.replace('{id}', id));
    }

    // What a wallet, a carrier and a hurry lead to.
    sandbox.setBalance(apiKey, 1);
    await call('POST', '/v1/reservations', { body: order }, 402);
    await call('PUT', '/_sandbox/faults', {
      body: { faults: [{ kind: 'status', status: 503, path: '/v1/reservations', method: 'POST' }] },
    });
    await call('POST', '/v1/reservations', { body: order }, 503);
    await call('PUT', '/_sandbox/faults', {
      body: { faults: [{ kind: 'rate-limit-storm', duration_ms: 60_000 }] },
    });
    for (const { method, path, needsKey, body } of calls) {
      if (!needsKey) continue;
      await call(
        method.toUpperCase(),
        path.replace('{id}', id),
        body === undefined ? {} : { body: order },
        429,
      );
    }

    const told = calls.flatMap((endpoint) =>
      Object.keys(endpoint.answers).map((status) => `${endpoint.method} ${endpoint.path} ${status}`),
    );
    expect([...answers.seen].toSorted()).toEqual(told.toSorted());
  });
});
