/** Serves the built renderer on a loopback port, with the answers that the application's own protocol gives. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { answerFrom, listFiles } from '../../main/desktop/window/page.ts';

export interface ServedRenderer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveRenderer(folder: string): Promise<ServedRenderer> {
  const files = listFiles(folder);
  const server = createAdaptorServer({ fetch: (request) => answerFrom(files, request) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/index.html`,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
