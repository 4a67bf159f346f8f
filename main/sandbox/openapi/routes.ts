import { Hono } from 'hono';
import { localOnly } from '../control/local-only.ts';
import { openApiDocument } from './document.ts';
import { sandboxApi } from './sandbox-api.ts';

/** GET /openapi.json */
export function documentRoutes(): Hono {
  // Made when first asked for: the application that embeds the sandbox never asks.
  let document: ReturnType<typeof openApiDocument> | null = null;
  return new Hono().get('/openapi.json', localOnly, (c) => {
    document ??= openApiDocument(sandboxApi);
    return c.json({ ...document, servers: [{ url: new URL(c.req.url).origin }] });
  });
}
