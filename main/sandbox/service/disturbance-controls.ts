import * as v from 'valibot';
import { canonical, dialectSchema, type PresetName, presets } from '../dialects/dialect.ts';
import { faultSchema } from '../faults/fault.ts';
import { accountId } from './account-calls.ts';
import { answer, type Call, type Controls, controlCall, count, fail, isoTime, share, time } from './call.ts';
import { badRequest } from './errors.ts';

/** Controls of faults, dialect, webhook and journal. */

const faults = v.strictObject({ faults: v.array(faultSchema) });

const dialect = v.strictObject({ dialect: dialectSchema });
// The keys of a record of literals, whose names Object.keys forgets.
const presetNames = Object.keys(presets) as PresetName[];

const webhookTarget = v.strictObject({
  url: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.description('On this computer; anything else is refused'),
    v.examples(['http://127.0.0.1:8787/hook']),
  ),
  secret: v.optional(
    v.pipe(
      v.nullable(v.string()),
      v.description('Signs each request as Standard Webhooks does; null: unsigned, as the vendor documents'),
    ),
    null,
  ),
  duplicate_share: v.optional(v.pipe(share, v.description('Delivered twice')), 0),
  shuffle_share: v.optional(v.pipe(share, v.description('Held back until a later one has been tried')), 0),
});
const webhook = v.strictObject({ webhook: v.nullable(webhookTarget) });

function webhookJson({ webhooks }: Controls): v.InferOutput<typeof webhook> {
  const target = webhooks.target();
  return {
    webhook: target && {
      url: target.url,
      secret: target.secret,
      duplicate_share: target.duplicateShare,
      shuffle_share: target.shuffleShare,
    },
  };
}

const deliveries = v.strictObject({
  pending: count,
  deliveries: v.array(
    v.strictObject({
      event_id: v.string(),
      reservation_id: v.string(),
      is_duplicate: v.boolean(),
      state: v.picklist(['pending', 'delivered', 'given-up']),
      attempts: v.array(
        v.strictObject({
          at: time,
          duration_ms: v.number(),
          status: v.optional(count),
          failure: v.optional(v.pipe(v.string(), v.examples(['time-out', 'ECONNREFUSED']))),
        }),
      ),
    }),
  ),
});

const deliveriesJson = ({ webhooks }: Controls): v.InferOutput<typeof deliveries> => ({
  pending: webhooks.pending(),
  deliveries: webhooks.deliveries().map(({ eventId, reservationId, isDuplicate, state, attempts }) => ({
    event_id: eventId,
    reservation_id: reservationId,
    is_duplicate: isDuplicate,
    state,
    attempts: attempts.map(({ atMs, durationMs, ...end }) => ({
      at: isoTime(atMs),
      duration_ms: durationMs,
      ...end,
    })),
  })),
});

const journal = v.strictObject({
  requests: v.array(
    v.strictObject({
      at: time,
      method: v.string(),
      path: v.pipe(v.string(), v.description('With its query')),
      status: v.pipe(
        v.union([count, v.picklist(['reset', 'aborted'])]),
        v.description('What was answered; reset: the connection was; aborted: the client had gone'),
      ),
      duration_ms: v.number(),
      account: v.nullable(accountId),
      idempotency_key: v.nullable(v.string()),
    }),
  ),
});

const journalJson = (controls: Controls): v.InferOutput<typeof journal> => ({
  requests: controls.journal.list().map(({ at_ms: atMs, ...entry }) => ({ at: isoTime(atMs), ...entry })),
});

export const disturbanceControls: readonly Call[] = [
  controlCall({
    method: 'get',
    path: '/faults',
    operationId: 'listFaults',
    summary: 'The faults of the moment',
    details: 'In the order in which they are tried.',
    json: faults,
    handle: (controls) => answer({ faults: [...controls.faults.list()] }),
  }),
  controlCall({
    method: 'put',
    path: '/faults',
    operationId: 'setFaults',
    summary: 'Let things go wrong, in place of what went wrong before',
    details: 'A request meets the first fault that is aimed at it. Only calls under /v1 go wrong.',
    body: faults,
    json: faults,
    handle(controls, { body }) {
      controls.faults.set(body.faults);
      return answer({ faults: [...controls.faults.list()] });
    },
  }),
  controlCall({
    method: 'delete',
    path: '/faults',
    operationId: 'clearFaults',
    summary: 'Let nothing go wrong any more',
    details: 'The same as setting an empty list.',
    json: faults,
    handle(controls) {
      controls.faults.set([]);
      return answer({ faults: [] });
    },
  }),
  controlCall({
    method: 'get',
    path: '/dialect',
    operationId: 'getDialect',
    summary: 'How the service speaks',
    details: 'One value for each way in which services of this kind differ.',
    json: dialect,
    handle: (controls) => answer({ dialect: controls.dialect() }),
  }),
  controlCall({
    method: 'put',
    path: '/dialect',
    operationId: 'setDialect',
    summary: 'Let it speak as another service of this kind does',
    details: 'For a client that is to understand other services too. Only answers under /v1 change.',
    body: v.strictObject({
      dialect: v.pipe(
        v.union([v.picklist(presetNames), dialectSchema]),
        v.description('The name of one, or what differs from the documented way'),
      ),
    }),
    json: dialect,
    handle(controls, { body }) {
      controls.setDialect(typeof body.dialect === 'string' ? presets[body.dialect] : body.dialect);
      return answer({ dialect: controls.dialect() });
    },
  }),
  controlCall({
    method: 'delete',
    path: '/dialect',
    operationId: 'resetDialect',
    summary: 'Let it speak as documented again',
    details: 'The same as setting the canonical dialect.',
    json: dialect,
    handle(controls) {
      controls.setDialect(canonical);
      return answer({ dialect: canonical });
    },
  }),
  controlCall({
    method: 'get',
    path: '/webhook',
    operationId: 'getWebhook',
    summary: 'Where events go',
    details: 'Null while events go nowhere.',
    json: webhook,
    handle: (controls) => answer(webhookJson(controls)),
  }),
  controlCall({
    method: 'put',
    path: '/webhook',
    operationId: 'setWebhook',
    summary: 'Send sms.received to an address of this computer',
    details:
      'An event that is not answered with 2xx is sent again, with growing pauses. Without a secret it is not signed.',
    body: webhookTarget,
    json: webhook,
    handle(controls, { body }) {
      const { url, secret, duplicate_share: duplicateShare, shuffle_share: shuffleShare } = body;
      const refusal = controls.webhooks.setTarget({ url, secret, duplicateShare, shuffleShare });
      return refusal === null ? answer(webhookJson(controls)) : fail(badRequest(refusal));
    },
  }),
  controlCall({
    method: 'delete',
    path: '/webhook',
    operationId: 'removeWebhook',
    summary: 'Send no events any more',
    details: 'Events that wait are given up.',
    json: webhook,
    handle(controls) {
      controls.webhooks.setTarget(null);
      return answer(webhookJson(controls));
    },
  }),
  controlCall({
    method: 'get',
    path: '/webhook/deliveries',
    operationId: 'listDeliveries',
    summary: 'The last 200 events and how their delivery went, oldest first',
    details: 'With every attempt, its answer and how long that took.',
    json: deliveries,
    handle: (controls) => answer(deliveriesJson(controls)),
  }),
  controlCall({
    method: 'get',
    path: '/journal',
    operationId: 'readJournal',
    summary: 'The last requests under /v1, oldest first',
    details: 'What was asked and what became of it, without keys and bodies.',
    json: journal,
    handle: (controls) => answer(journalJson(controls)),
  }),
  controlCall({
    method: 'delete',
    path: '/journal',
    operationId: 'clearJournal',
    summary: 'Forget them',
    details: 'For a test that looks at its own requests alone.',
    json: journal,
    handle(controls) {
      controls.journal.clear();
      return answer(journalJson(controls));
    },
  }),
];
