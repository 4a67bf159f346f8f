/** Serves the verbs that only read to an assistant, over the Model Context Protocol on standard input and output. */
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { call } from './call.ts';
import type { Ask } from './exchange.ts';
import { verbs } from './verbs.ts';

export interface McpPorts {
  /** The data folders in which an application may run, the most likely first. */
  readonly folders: readonly string[];
  readonly version: string;
}

const nothing = v.strictObject({});
const tools = {
  list: {
    input: v.strictObject({
      all: v.optional(v.pipe(v.boolean(), v.description('those that have ended too'))),
    }),
    ask: ({ all = false }): Ask => ({ verb: 'list', isAll: all }),
  },
  code: {
    input: v.strictObject({
      wait_seconds: v.optional(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1),
          v.maxValue(600),
          v.description('waits so long for the next code, also where no number is open yet'),
        ),
      ),
    }),
    ask: ({ wait_seconds: seconds }: { wait_seconds?: number | undefined }): Ask => ({
      verb: 'code',
      isWaiting: seconds !== undefined,
    }),
  },
  balance: { input: nothing, ask: (): Ask => ({ verb: 'balance' }) },
  status: { input: nothing, ask: (): Ask => ({ verb: 'status' }) },
} as const;

/**
 * Ends when the assistant has closed the input and every request is answered. Starts no application: that is for a person
 * to do.
 */
export async function serveMcp(ports: McpPorts): Promise<void> {
  // The library drops what is under way when its input ends: the one that it is given does not end.
  const input = process.stdin.pipe(new PassThrough(), { end: false });
  const wire = new StdioServerTransport(input);
  const server = serveStdio(() => makeServer(ports), { transport: wire });
  const unanswered = watchRequests(wire);
  // A file, such as /dev/null, ends without closing. A broken pipe is an end as well.
  await finished(process.stdin, { writable: false }).catch(() => {});
  do await setImmediate();
  while (input.readableLength + input.writableLength > 0);
  await unanswered.none();
  await server.close();
}

/** Knows which requests have no answer yet. Call it once the server listens to the wire. */
function watchRequests(wire: StdioServerTransport) {
  const open = new Set<string | number>();
  let onNone = () => {};
  const settle = (id: string | number) => {
    open.delete(id);
    if (open.size === 0) onNone();
  };
  const deliver = wire.onmessage;
  wire.onmessage = (message) => {
    if ('method' in message && 'id' in message) open.add(message.id);
    deliver?.(message);
  };
  const send = wire.send.bind(wire);
  wire.send = async (message) => {
    try {
      await send(message);
    } finally {
      if (!('method' in message) && message.id !== undefined) settle(message.id);
    }
  };
  return {
    none: () =>
      new Promise<void>((resolve) => {
        onNone = resolve;
        if (open.size === 0) resolve();
      }),
  };
}

function makeServer({ folders, version }: McpPorts): McpServer {
  const server = new McpServer({ name: 'rentium-tray', title: 'Rentium Tray', version });
  const readOnly = { readOnlyHint: true, openWorldHint: false };
  const summaryOf = (name: string) => verbs.find((verb) => verb.name === name)?.summary ?? name;
  const answer = (ask: Ask, limit?: AbortSignal) => answerTool(folders, ask, limit);
  const describe = (name: keyof typeof tools) => ({
    description: summaryOf(name),
    annotations: readOnly,
  });
  const { list, code, balance, status } = tools;
  server.registerTool(
    'list',
    { ...describe('list'), inputSchema: toStandardJsonSchema(list.input) },
    (asked) => answer(list.ask({ all: asked.all ?? false })),
  );
  server.registerTool(
    'code',
    { ...describe('code'), inputSchema: toStandardJsonSchema(code.input) },
    (asked, { mcpReq }) => {
      const { wait_seconds: seconds } = asked;
      const limits = seconds === undefined ? [] : [AbortSignal.timeout(seconds * 1_000)];
      return answer(code.ask(asked), AbortSignal.any([...limits, mcpReq.signal]));
    },
  );
  for (const [name, { input, ask }] of Object.entries({ balance, status })) {
    server.registerTool(
      name,
      { description: summaryOf(name), annotations: readOnly, inputSchema: toStandardJsonSchema(input) },
      () => answer(ask()),
    );
  }
  return server;
}

async function answerTool(folders: readonly string[], ask: Ask, stop?: AbortSignal) {
  const say = (text: string, isError: boolean) => ({ content: [{ type: 'text' as const, text }], isError });
  for (const folder of folders) {
    const called = await call(folder, 'assistant', ask, stop);
    if (called.ok) return say(JSON.stringify(called.value), false);
    if (called.ending === 'stopped') return say('No code came in time.', true);
    if (called.ending !== 'absent') return say(called.message, true);
  }
  return say('Rentium Tray does not run: a person has to start it.', true);
}
