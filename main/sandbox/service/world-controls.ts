import * as v from 'valibot';
import { dayMs } from '../faults/fault.ts';
import { accountId } from './account-calls.ts';
import {
  answer,
  type Call,
  type Controls,
  controlCall,
  count,
  created,
  deliverByHand,
  fail,
  isoTime,
  share,
  time,
} from './call.ts';
import { serviceList, servicesAnswer, shopOf } from './catalogue-calls.ts';
import { notFound } from './errors.ts';
import {
  addressOf,
  reservationDetailAnswer,
  reservationDetailJson,
  smsAnswer,
  smsJson,
} from './reservation-calls.ts';

/**
 * Controls that show the world, let an SMS arrive, move time and set the luck. All controls are strict in what they
 * take: a field that is spelled wrongly must not seem to have worked.
 */

const state = v.strictObject({
  seed: v.number(),
  now: time,
  scale: v.number(),
  requests_per_second: v.number(),
  services: count,
  countries: count,
  open_reservations: count,
  pending_webhooks: count,
  odds: v.strictObject({
    code_absent_share: share,
    code_wrong_share: share,
    delivery_share: v.nullable(share),
  }),
});

function stateJson({ live, journal, webhooks }: Controls): v.InferOutput<typeof state> {
  const { codes, deliveryShare } = live.odds();
  return {
    seed: live.seed,
    now: isoTime(live.nowMs()),
    scale: live.timeScale(),
    requests_per_second: journal.requestsPerSecond(),
    services: live.catalogue.services.length,
    countries: live.catalogue.countries.length,
    open_reservations: live.reservations().open().length,
    pending_webhooks: webhooks.pending(),
    odds: { code_absent_share: codes.absent, code_wrong_share: codes.wrong, delivery_share: deliveryShare },
  };
}

/** One day: a world moved far ahead of its clients only shows that their clocks differ. */
const maxAdvanceMs = dayMs;
const described = <S extends v.GenericSchema>(schema: S, meaning: string) =>
  v.optional(v.pipe(schema, v.description(meaning)));

export const worldControls: readonly Call[] = [
  controlCall({
    method: 'get',
    path: '/state',
    operationId: 'getState',
    summary: 'The sandbox at a glance',
    details: 'For a look from outside: time, speed, and how much is under way.',
    json: state,
    handle: (controls) => answer(stateJson(controls)),
  }),
  controlCall({
    method: 'get',
    path: '/services',
    operationId: 'showServices',
    summary: 'All services, in US dollars',
    details: 'As listServices, without a key and without its limit of requests. The status page shows it.',
    json: servicesAnswer,
    handle: (controls) => answer({ services: serviceList(shopOf(controls, null)) }),
  }),
  controlCall({
    method: 'get',
    path: '/reservations',
    operationId: 'listOpenReservations',
    summary: 'All open reservations, of all accounts',
    details: 'With all their SMS, whoever rented them: what a test needs to deliver one.',
    json: v.strictObject({
      reservations: v.array(
        v.strictObject({
          ...reservationDetailAnswer.entries,
          account: accountId,
          sms: v.array(smsAnswer),
        }),
      ),
    }),
    handle: ({ live }) =>
      answer({
        reservations: live
          .reservations()
          .open()
          .map((reservation) => ({
            ...reservationDetailJson(reservation),
            account: reservation.accountId,
            sms: reservation.sms.map(smsJson),
          })),
      }),
  }),
  controlCall({
    method: 'post',
    path: '/sms',
    operationId: 'deliverSms',
    summary: 'Let an SMS arrive now',
    details:
      'It arrives as one from outside does: it is charged, listed, and sent by webhook. Without `code`, the service reports the code that it finds in the text.',
    body: v.strictObject({
      reservation_id: v.string(),
      text: v.string(),
      sender: described(v.string(), 'Default: the name of the service'),
      code: described(
        v.nullable(v.string()),
        'What the service reports; null: none. Left out: the code that is found in the text',
      ),
    }),
    status: 201,
    description: 'It has arrived',
    json: v.strictObject({
      delivered: v.literal(true),
      code: v.pipe(v.nullable(v.string()), v.description('The code that the service reports')),
    }),
    refusals: { 404: 'NOT_FOUND: no such open reservation' },
    handle(controls, { body: { reservation_id: id, ...sms } }) {
      const delivered = deliverByHand(controls, id, sms);
      if (delivered === false) return fail(notFound('No such open reservation'));
      return created({ delivered: true as const, ...delivered }, `${addressOf(id)}/sms`);
    },
  }),
  controlCall({
    method: 'post',
    path: '/time',
    operationId: 'changeTime',
    summary: 'Move time ahead, or let it run faster',
    details: 'Moving ahead lets everything due in between happen. Speed changes what is still to come.',
    body: v.strictObject({
      advance_ms: described(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxAdvanceMs)),
        'Moves the time of the sandbox ahead',
      ),
      scale: described(
        v.pipe(v.number(), v.gtValue(0), v.maxValue(10_000)),
        'SMS arrive, and reservations expire, so many times sooner',
      ),
    }),
    json: state,
    handle(controls, { body: { advance_ms: advanceMs, scale } }) {
      if (scale !== undefined) controls.live.setTimeScale(scale);
      if (advanceMs !== undefined) controls.live.passTime(advanceMs);
      return answer(stateJson(controls));
    },
  }),
  controlCall({
    method: 'post',
    path: '/odds',
    operationId: 'changeOdds',
    summary: 'Set how often SMS arrive, and how often their code is reported missing or wrong',
    details:
      'Odds hold for reservations made from now on; the first three of a fresh world always get their SMS.',
    body: v.strictObject({
      code_absent_share: described(share, 'Of the SMS with a code: reported without one'),
      code_wrong_share: described(share, 'Of the SMS with a code: reported with a wrong one'),
      delivery_share: described(
        v.nullable(share),
        "Of new reservations: get an SMS at all; null: each operator's own success rate",
      ),
    }),
    json: state,
    handle(controls, { body }) {
      const { codes, deliveryShare } = controls.live.odds();
      controls.live.setOdds({
        codes: {
          absent: body.code_absent_share ?? codes.absent,
          wrong: body.code_wrong_share ?? codes.wrong,
        },
        deliveryShare: body.delivery_share === undefined ? deliveryShare : body.delivery_share,
      });
      return answer(stateJson(controls));
    },
  }),
];
