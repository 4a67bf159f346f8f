/** Serves the verbs that only read to an assistant, over the Model Context Protocol on standard input and output. */
import { once } from 'node:events';
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
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
          v.description('waits so long for the next code while an open number still has none'),
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

/** Ends when the assistant closes the input. Starts no application: that is for a person to do. */
export async function serveMcp(ports: McpPorts): Promise<void> {
  const ended = once(process.stdin, 'close');
  const server = serveStdio(() => makeServer(ports));
  await ended;
  await server.close();
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
