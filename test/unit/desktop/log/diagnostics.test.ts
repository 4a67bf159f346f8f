import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnosticsOf } from '../../../../main/desktop/log/diagnostics.ts';
import type { AppState } from '../../../../preload/model/index.ts';
import { order, shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';
import { stateOf } from '../../../support/states.ts';

const nowMs = Date.UTC(2026, 4, 19, 13);

const reportOf = (state: AppState, log: readonly string[] = []): string =>
  diagnosticsOf({ state, log, nowMs, versions: { electron: '45.4.1', node: '24.19.0', uv: '1' } });

const busy = stateOf({
  account: { kind: 'live', keyEnding: '4c33', storage: 'protected', apiHost: 'api.example.com' },
  connection: { kind: 'failing', problem: { kind: 'bad-response', excerpt: 'secret words' }, sinceMs: 0 },
  about: { version: '0.1.0', platform: 'linux', dataFolder: '/home/ada/data' },
  webhookUrl: 'http://127.0.0.1:4711/a-secret-path',
  rentals: [
    shownRentalOf({
      watchProblem: { kind: 'offline', reason: 'time-out' },
      sms: [
        shownSmsOf({ sender: 'Bank', text: 'Your code is 849201' }),
        shownSmsOf({
          id: 'sms_2',
          code: { value: '849201', source: 'text', alternative: '770077', start: null, end: null },
        }),
      ],
    }),
    shownRentalOf({ state: { kind: 'ended', atMs: 0 } }),
  ],
  settings: { ...stateOf().settings, favourites: [order] },
  notices: [{ id: '1', kind: 'ended-badly' }],
});

it('tells what helps to find a fault', () => {
  expect(JSON.parse(reportOf(busy, ['[2026-05-19 12:00:00.123] [info]  tick {}']))).toMatchObject({
    madeAt: '2026-05-19T13:00:00.000Z',
    application: '0.1.0',
    platform: 'linux',
    versions: { electron: '45.4.1', node: '24.19.0' },
    account: { kind: 'live', storage: 'protected' },
    connection: { kind: 'failing', problem: 'bad-response' },
    rentals: {
      byState: { open: 1, ended: 1 },
      withoutSms: 1,
      smsCount: 2,
      smsWithoutCode: 1,
      readProblems: { 'offline time-out': 1 },
      secondsToSms: [300],
    },
    notices: ['ended-badly'],
    settings: { favourites: ['whatsapp us any'] },
    webhookListens: true,
    log: ['[2026-05-19 12:00:00.123] [info]  tick {}'],
  });
});

it.each(['rsk_live_4f1c0', 'ODQ5MjAx', '102948', '%38%34%39%32%30%31', '383439323031'])(
  'hides a half, turned or encoded secret of an old log line: %s',
  (secret) =>
    expect(reportOf(busy, [`[2026-05-19 12:00:00.123] [warn]  said ${secret}`])).not.toContain(secret),
);

it.each(['849201', '770077', '12025550143', '555', 'Bank', '4c33', 'secret', 'ada', 'WhatsApp', 'res_'])(
  'holds no %s',
  (secret) => {
    expect(reportOf(busy)).not.toContain(secret);
  },
);

it('hides what an older version may have logged, and keeps the time and the place', () => {
  const [line] = JSON.parse(
    reportOf(busy, [
      '[2026-05-19 12:00:00.123] [error] oops {"code":"849201","frames":["f (index.js:1:48213)"]}',
    ]),
  ).log;
  expect(line).toBe(
    '[2026-05-19 12:00:00.123] [error] oops {"code":"******","frames":["f (index.js:1:48213)"]}',
  );
});

it('lets no run of digits through from the log, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^\d{4,8}$/), fc.string(), (before, code, after) => {
      expect(JSON.parse(reportOf(stateOf(), [`x ${before} ${code} ${after}`])).log[0]).not.toContain(code);
    }),
  );
});

it('names the cause of a failed connection with its code, there and in the log', () => {
  const problem = {
    kind: 'offline',
    reason: 'certificate-untrusted',
    code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  } as const;
  const line =
    '[2026-05-19 12:00:00.123] [warn]  service-not-reached {"reason":"certificate-untrusted","errorCode":"UNABLE_TO_VERIFY_LEAF_SIGNATURE"}';
  const report = reportOf(stateOf({ connection: { kind: 'failing', problem, sinceMs: 0 } }), [line]);
  expect(JSON.parse(report)).toMatchObject({
    connection: { problem: 'offline certificate-untrusted UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    log: [line],
  });
});
