/** Calls of tests and tools to the stand-in over HTTP: the state of the desktop, and every act of a person on it. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { perform } from '../desktop/perform.ts';
import { viewAfter } from '../desktop/view.ts';
import { desktopAction } from '../wire/actions.ts';

const maxWaitMs = 20_000;

const notificationActs = {
  click: 'notification-click',
  close: 'notification-close',
  fail: 'notification-fail',
  action: 'notification-action',
} as const;

export const control = new Hono();

/** `?after=N` answers when the revision is beyond N, or after twenty seconds as it is. */
control.get('/state', async (c) => {
  const after = Number(c.req.query('after') ?? -1);
  const limit = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(maxWaitMs)]);
  return c.json(await viewAfter(Number.isInteger(after) ? after : -1, limit));
});
control.post('/tray/:button{click|right-click}', (c) => act(c, { do: `tray-${c.req.param('button')}` }));
control.post('/tray/menu', async (c) => act(c, { ...(await body(c)), do: 'menu' }));
control.post('/notifications/:id/:act{click|close|fail|action}', async (c) => {
  const name = c.req.param('act');
  const known = Object.entries(notificationActs).find(([key]) => key === name);
  return act(c, { ...(await body(c)), do: known?.[1], id: c.req.param('id') });
});
control.post('/power/:event', (c) => act(c, { do: 'power', event: c.req.param('event') }));
control.post('/shortcut', async (c) => act(c, { ...(await body(c)), do: 'shortcut' }));
control.post('/window/:event', (c) => act(c, { do: 'window', event: c.req.param('event') }));
control.post('/condition/:name/:value', (c) =>
  act(c, { do: 'condition', name: c.req.param('name'), value: c.req.param('value') }),
);
/** Every other act, as its own record. */
control.post('/act', async (c) => act(c, await body(c)));

function act(c: Context, asked: unknown): Response {
  const action = v.safeParse(desktopAction, asked);
  if (!action.success) return c.json({ ok: false, reason: 'That is no act of this desktop.' }, 400);
  const refusal = perform(action.output);
  return refusal === null ? c.json({ ok: true }) : c.json({ ok: false, reason: refusal }, 404);
}

async function body(c: Context): Promise<object> {
  const given: unknown = await c.req.json().catch(() => null);
  return typeof given === 'object' && given !== null ? given : {};
}
