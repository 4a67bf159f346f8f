/** The MCP server of the command line, spoken to over its standard streams as an assistant's host does. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it, onTestFinished, vi } from 'vitest';
import { launchApp, rentFirstOffer } from '../support/launched-app.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const cliFile = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const message = v.object({ id: v.number(), result: v.optional(v.unknown()), error: v.optional(v.unknown()) });
const toolResult = v.object({
  content: v.tuple([v.object({ type: v.literal('text'), text: v.string() })]),
  isError: v.optional(v.boolean()),
});

/** A client that has said hello. */
async function connect(userData: string) {
  const child = spawn(process.execPath, [cliFile, 'mcp', '--user-data', userData]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let id = 0;
  const send = (one: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...one })}\n`);
  async function ask(method: string, params: object = {}): Promise<unknown> {
    id += 1;
    send({ id, method, params });
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`No answer to ${method}`);
      const parsed = v.safeParse(message, JSON.parse(value));
      if (parsed.success && parsed.output.id === id) return parsed.output.result ?? parsed.output.error;
    }
  }
  const clientInfo = { name: 'test', version: '1' };
  const hello = await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
  send({ method: 'notifications/initialized' });
  const use = async (name: string, args: object = {}) => {
    const { content, isError = false } = v.parse(
      toolResult,
      await ask('tools/call', { name, arguments: args }),
    );
    return { text: content[0].text, isError };
  };
  const ended = new Promise((resolve) => child.once('close', resolve));
  const end = () => {
    child.stdin.end();
    return ended;
  };
  return { hello, ask, use, end };
}

it('is refused until its switch is on, and reads from then on', async () => {
  const service = await startService();
  const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey };
  const app = await launchApp({ env });
  const assistant = await connect(app.userData);
  expect(assistant.hello).toMatchObject({ serverInfo: { name: 'rentium-tray', title: 'Rentium Tray' } });
  expect(await assistant.use('status')).toEqual({
    isError: true,
    text: expect.stringMatching(/^Assistants are switched off in Rentium Tray/),
  });

  await app.call('changeSettings', { assistants: { enabled: true } });
  const status = await assistant.use('status');
  expect(JSON.parse(status.text)).toMatchObject({ account: 'live', openNumbers: 0, assistants: 'on' });
  expect(JSON.parse((await assistant.use('balance')).text)).toMatchObject({ amount: '25.00' });
  expect(await assistant.use('code')).toEqual({ isError: true, text: 'There is no code yet.' });

  await rentFirstOffer(app);
  const waiting = assistant.use('code', { wait_seconds: 50 });
  await service.deliver('482913');
  await vi.waitFor(async () => {
    await app.readNow();
    if (!(await app.state()).rentals.some(({ sms }) => sms.length > 0)) throw new Error('No SMS yet');
  }, 20_000);
  expect(JSON.parse((await waiting).text)).toMatchObject({ code: '482913' });
  expect(JSON.parse((await assistant.use('list')).text)).toMatchObject({ numbers: [{ code: '482913' }] });
  expect(await assistant.end()).toBe(0);
});

it('offers nothing that buys, copies or opens', async () => {
  const assistant = await connect(createTempFolder());
  const { tools } = v.parse(
    v.object({ tools: v.array(v.object({ name: v.string(), annotations: v.unknown() })) }),
    await assistant.ask('tools/list'),
  );
  expect(tools.map(({ name }) => name)).toEqual(['list', 'code', 'balance', 'status']);
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
  expect(await assistant.ask('tools/call', { name: 'rent', arguments: {} })).toMatchObject({ code: -32602 });
  expect(await assistant.use('status')).toEqual({
    isError: true,
    text: 'Rentium Tray does not run: a person has to start it.',
  });
});

it('refuses arguments that a tool does not have', async () => {
  const assistant = await connect(createTempFolder());
  const told = await assistant.use('code', { wait_seconds: 'for ever' });
  expect(told).toMatchObject({ isError: true, text: expect.stringContaining('wait_seconds') });
});

it.each([
  ['a file that is empty', ''],
  ['a question', `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`],
])('ends in order when its input is %s', async (_name, text) => {
  const folder = createTempFolder();
  const file = join(folder, 'input');
  writeFileSync(file, text);
  const input = openSync(file, 'r');
  const child = spawn(process.execPath, [cliFile, 'mcp', '--user-data', folder], {
    stdio: [input, 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  closeSync(input);
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
});

it('answers what is under way when its input ends', async () => {
  const service = await startService();
  const app = await launchApp({ env: { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey } });
  await app.call('changeSettings', { assistants: { enabled: true } });
  const assistant = await connect(app.userData);
  const waiting = assistant.use('code', { wait_seconds: 2 });
  const ended = assistant.end();
  expect(await waiting).toEqual({ isError: true, text: 'No code came in time.' });
  expect(await ended).toBe(0);
});
