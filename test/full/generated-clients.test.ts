/**
 * Clients that three independent generators make of the sandbox's OpenAPI document: each is type-correct, so are the documented
 * examples in it, and they run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, type Sandbox, serveSandbox } from '../../main/sandbox/index.ts';

const key = 'rsk_mine';
/** In the checkout, so that what was generated finds its libraries. */
mkdirSync(resolve('dist'), { recursive: true });
const folder = mkdtempSync(resolve('dist/generated-clients-'));

let sandbox: Sandbox;
let served: Awaited<ReturnType<typeof serveSandbox>>;

beforeAll(async () => {
  const accounts = [{ key, balanceMinor: 2_500, currency: 'USD' }];
  const findCode = (text: string) => /\d{6}/.exec(text)?.[0] ?? null;
  sandbox = createSandbox({ now: Date.now, timers, seed: 1, accounts, findCode });
  served = await serveSandbox(sandbox, 0);
  const document = await (await fetch(`${served.url}/openapi.json`)).text();
  writeFileSync(join(folder, 'openapi.json'), document);
});
afterAll(async () => {
  sandbox.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (file: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [resolve('node_modules', file), ...args], { cwd: folder, stdio: 'pipe' });

/** The steps of every example: order as the vendor's own example, deliver an SMS, read it, let things go wrong. */
const told = v.object({
  phone: v.pipe(v.string(), v.regex(/^\+\d+$/)),
  delivered: v.literal('123456'),
  codes: v.tuple([v.literal('123456')]),
  faults: v.tuple([v.literal('reset-after')]),
  refused: v.literal('UNAUTHORIZED'),
});

const order = `{ service: 'whatsapp', country: 'us', operator: 'any' }`;
const sms = `{ reservation_id: rented.id, text: 'G-123456 is your code' }`;
const faults = `{ faults: [{ kind: 'reset-after', path: '/v1/reservations', times: 1 }] }`;

const generators = {
  'openapi-typescript': {
    generate: () => run('openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'client.ts'),
    example: `
      import createClient from 'openapi-fetch';
      import type { paths } from './client';
      export default async function example(baseUrl: string, key: string) {
        const client = createClient<paths>({ baseUrl, headers: { Authorization: \`Bearer \${key}\` } });
        const { data: rented } = await client.POST('/v1/reservations', { body: ${order} });
        if (rented === undefined) throw new Error('not rented');
        const { data: arrived } = await client.POST('/_sandbox/sms', { body: ${sms} });
        const { data: list } = await client.GET('/v1/reservations/{id}/sms', { params: { path: { id: rented.id } } });
        const { data: wrong } = await client.PUT('/_sandbox/faults', { body: ${faults} });
        await client.DELETE('/_sandbox/faults');
        const { error } = await client.GET('/v1/balance', { headers: { Authorization: 'Bearer none' } });
        const share: number | undefined = wrong?.faults[0]?.share;
        if (share !== 1) throw new Error('a default is missing in the answer');
        return {
          phone: rented.phone_number,
          delivered: arrived?.code,
          codes: list?.sms.map(({ code }) => code),
          faults: wrong?.faults.map(({ kind }) => kind),
          refused: error?.error.code,
        };
      }`,
  },
  'hey-api': {
    generate: () =>
      run(
        '@hey-api/openapi-ts/bin/run.js',
        '-i',
        'openapi.json',
        '-o',
        'client',
        '-c',
        '@hey-api/client-fetch',
        '-s',
      ),
    example: `
      import { client } from './client/client.gen';
      import { clearFaults, createReservation, deliverSms, getBalance, listSms, setFaults } from './client/sdk.gen';
      export default async function example(baseUrl: string, key: string) {
        client.setConfig({ baseUrl, auth: () => key });
        const { data: rented } = await createReservation({ body: ${order} });
        if (rented === undefined) throw new Error('not rented');
        const { data: arrived } = await deliverSms({ body: ${sms} });
        const { data: list } = await listSms({ path: { id: rented.id } });
        const { data: wrong } = await setFaults({ body: ${faults} });
        await clearFaults();
        const { error } = await getBalance({ auth: 'none' });
        return {
          phone: rented.phone_number,
          delivered: arrived?.code,
          codes: list?.sms.map(({ code }) => code),
          faults: wrong?.faults.map(({ kind }) => kind),
          refused: error?.error.code,
        };
      }`,
  },
  oazapfts: {
    generate: () => run('oazapfts/dist/cli.js', 'openapi.json', 'client.ts'),
    example: `
      import * as api from './client';
      export default async function example(baseUrl: string, key: string) {
        api.defaults.baseUrl = baseUrl;
        api.defaults.headers = { Authorization: \`Bearer \${key}\` };
        const made = await api.createReservation(${order});
        if (made.status !== 201) throw new Error('not rented');
        const rented = made.data;
        const arrived = await api.deliverSms(${sms});
        const list = await api.listSms(rented.id);
        const wrong = await api.setFaults(${faults});
        await api.clearFaults();
        const refused = await api.getBalance({ headers: { Authorization: 'Bearer none' } });
        return {
          phone: rented.phone_number,
          delivered: arrived.status === 201 ? arrived.data.code : null,
          codes: list.status === 200 ? list.data.sms.map(({ code }) => code) : [],
          faults: wrong.status === 200 ? wrong.data.faults.map(({ kind }) => kind) : [],
          refused: refused.status === 401 ? refused.data.error.code : null,
        };
      }`,
  },
} as const;

/** The compiler's complaints about the example and all that it imports, as strictly as a careful project asks. */
function faultsOf(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file: at, start = 0 }) => {
    const line = at === undefined ? 0 : at.getLineAndCharacterOfPosition(start).line + 1;
    return `${at?.fileName.split('/').at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

it.each(Object.entries(generators))(
  '%s makes a client that compiles and works',
  { timeout: 120_000 },
  async (name, { generate, example }) => {
    generate();
    const file = join(folder, `example-${name}.ts`);
    writeFileSync(file, example);
    expect(faultsOf(file)).toEqual([]);
    const module: { default: (url: string, key: string) => Promise<unknown> } = await import(
      pathToFileURL(file).href
    );
    const answered = await module.default(served.url, key);
    expect(v.safeParse(told, answered)).toMatchObject({ success: true, output: answered });
    for (const made of ['client', 'client.ts']) rmSync(join(folder, made), { recursive: true, force: true });
  },
);

it('would notice a type that is wrong', { timeout: 60_000 }, () => {
  const { generate, example } = generators['openapi-typescript'];
  generate();
  const file = join(folder, 'wrong.ts');
  writeFileSync(file, example.replace("kind: 'reset-after'", "kind: 'no-such-kind'"));
  expect(faultsOf(file).join()).toContain('no-such-kind');
});
