import { Hono } from 'hono';
import * as v from 'valibot';
import { canonical, dialectSchema } from '../dialects/dialect.ts';
import { presets } from '../dialects/presets.ts';
import { faultSchema } from '../faults/fault.ts';
import { badRequest, refuse } from '../http/errors.ts';
import { readJson } from '../http/read-json.ts';
import type { Controls } from './controls.ts';
import { webhookTarget } from './requests.ts';
import { deliveriesShape, journalShape, webhookShape } from './shapes.ts';

export const faultsChange = v.strictObject({ faults: v.array(faultSchema) });
type PresetName = keyof typeof presets;
// The keys of a record of literals, whose names Object.keys forgets.
const presetNames = Object.keys(presets) as PresetName[];
export const dialectChange = v.strictObject({
  dialect: v.pipe(
    v.union([v.picklist(presetNames), dialectSchema]),
    v.description('The name of one, or what differs from the documented way'),
  ),
});

/** What goes wrong, how the service speaks, where its events go, and what was asked of it. */
export function troubleRoutes(controls: Controls): Hono {
  const { faults, journal, webhooks } = controls;
  return new Hono()
    .get('/faults', (c) => c.json({ faults: faults.list() }))
    .put('/faults', async (c) => {
      const body = await readJson(c, faultsChange);
      if (!body.ok) return refuse(c, body.error);
      faults.set(body.value.faults);
      return c.json({ faults: faults.list() });
    })
    .delete('/faults', (c) => {
      faults.set([]);
      return c.json({ faults: [] });
    })
    .get('/dialect', (c) => c.json({ dialect: controls.dialect() }))
    .put('/dialect', async (c) => {
      const body = await readJson(c, dialectChange);
      if (!body.ok) return refuse(c, body.error);
      const { dialect } = body.value;
      controls.setDialect(typeof dialect === 'string' ? presets[dialect] : dialect);
      return c.json({ dialect: controls.dialect() });
    })
    .delete('/dialect', (c) => {
      controls.setDialect(canonical);
      return c.json({ dialect: canonical });
    })
    .get('/webhook', (c) => c.json(webhookShape(webhooks.target())))
    .put('/webhook', async (c) => {
      const body = await readJson(c, webhookTarget);
      if (!body.ok) return refuse(c, body.error);
      const { url, secret, duplicate_share: duplicateShare, shuffle_share: shuffleShare } = body.value;
      const refusal = webhooks.setTarget({ url, secret, duplicateShare, shuffleShare });
      return refusal === null ? c.json(webhookShape(webhooks.target())) : refuse(c, badRequest(refusal));
    })
    .delete('/webhook', (c) => {
      webhooks.setTarget(null);
      return c.json(webhookShape(null));
    })
    .get('/webhook/deliveries', (c) => c.json(deliveriesShape(webhooks.deliveries(), webhooks.pending())))
    .get('/journal', (c) => c.json(journalShape(journal.list())))
    .delete('/journal', (c) => {
      journal.clear();
      return c.json({ requests: [] });
    });
}
