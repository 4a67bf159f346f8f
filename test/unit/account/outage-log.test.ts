import { expect, it } from 'vitest';
import { createOutageLog, fieldsOf } from '../../../main/account/connection.ts';
import { redactFields } from '../../../main/core/index.ts';

const refused = { kind: 'offline', reason: 'refused', code: 'ECONNREFUSED' } as const;
const untrusted = {
  kind: 'offline',
  reason: 'certificate-untrusted',
  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
} as const;

it('says each cause once in an outage, and again in the next one', () => {
  const lines: unknown[] = [];
  const log = { info: () => {}, warn: (_: string, fields?: object) => lines.push(fields), error: () => {} };
  const outages = createOutageLog(log);
  for (const problem of [refused, untrusted, refused, null, refused]) outages.note(problem);
  expect(lines).toEqual([refused, untrusted, refused].map(fieldsOf));
});

it('keeps the code of the cause in the line that is written, and a code under another name out of it', () => {
  expect(redactFields(fieldsOf(untrusted))).toEqual({
    kind: 'offline',
    reason: 'certificate-untrusted',
    errorCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  });
  expect(redactFields({ code: 'ECONNREFUSED', errorCode: 'rsk_live_4f1c0' })).not.toHaveProperty(
    'errorCode',
    'rsk_live_4f1c0',
  );
});
