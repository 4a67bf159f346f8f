import type { Context } from 'hono';
import * as v from 'valibot';
import { parseJson } from '../handler.ts';
import { type ApiError, badRequest, tooLarge } from './errors.ts';

const maxBodyBytes = 64 * 1024;

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError };

/** Reads a JSON body of a given shape, or says in one sentence what is wrong with it. */
export async function readJson<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<Read<v.InferOutput<S>>> {
  const text = await readText(c.req.raw);
  if (text === null) return { ok: false, error: tooLarge };
  const body = parseJson(text);
  if (body === undefined) return { ok: false, error: badRequest('The body is not JSON') };
  // A schema whose fields may all be absent would take a list for an object.
  if (Array.isArray(body)) return { ok: false, error: badRequest('The body is not a JSON object') };
  const checked = v.safeParse(schema, body);
  if (checked.success) return { ok: true, value: checked.output };
  const [issue] = checked.issues;
  const field = v.getDotPath(issue);
  const place = field === null ? 'The body' : `Field "${field}"`;
  return { ok: false, error: badRequest(`${place} is missing or not as expected`) };
}

/**
 * The body as text, or null when it is too large. Hono's own body limit rebuilds the request, which fails on a chunked
 * one as long as the HTTP adapter leaves the global Request alone.
 */
async function readText(request: Request): Promise<string | null> {
  // HTTP holds a body to its length, and the adapter reads such a one without making a stream of it.
  const length = request.headers.get('Content-Length');
  if (length !== null) return Number(length) > maxBodyBytes ? null : await request.text();
  return request.body === null ? '' : await readStream(request.body);
}

async function readStream(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
