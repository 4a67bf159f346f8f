import { isRecord } from '../handler.ts';
import type { Dialect } from './dialect.ts';
import { flag, isKeyed, wrapList } from './envelopes.ts';
import { type CanonicalAnswer, type DialectAnswer, jsonAnswer, writeError } from './errors.ts';
import { type Fields, inLetterCase, nameOf, rewrite } from './names.ts';
import { writeId, writeTime } from './reservation.ts';

const noneYet = 'No SMS yet';

/** Writes the SMS of a reservation, or the dialect's answer for "none yet". */
export function writeSmsList(canonical: Fields, answer: CanonicalAnswer, dialect: Dialect): DialectAnswer {
  const { sms: list, ...beside } = canonical;
  const sms = Array.isArray(list) ? list.filter(isRecord) : [];
  if (sms.length === 0) {
    switch (dialect.emptySms) {
      case '202': {
        const body = { status: 'PENDING', message: noneYet };
        return jsonAnswer({ ...answer, status: 202 }, inLetterCase(body, dialect.letterCase));
      }
      case '204':
        return { status: 204, contentType: null, retryAfter: null, body: null };
      case '404':
        return writeError({ code: 'NOT_FOUND', message: noneYet }, { ...answer, status: 404 }, dialect);
      case 'null':
        return jsonAnswer(answer, envelop(null, beside, dialect));
      case 'list':
        return jsonAnswer(answer, envelop([], beside, dialect));
    }
  }
  return jsonAnswer(answer, envelop(content(sms, dialect), beside, dialect));
}

/** Writes the SMS in the form of the dialect. They come oldest first, as in the canonical answer. */
function content(sms: readonly Fields[], dialect: Dialect): unknown {
  const newest = sms.at(-1) ?? {};
  switch (dialect.sms) {
    case 'list':
      return sms.map((each) => writeSms(each, dialect));
    case 'single-object':
      return writeSms(newest, dialect);
    case 'text':
      return newest['text'];
  }
}

/** Wraps the SMS. Services that send objects by id do so for offers only, so SMS get the named envelope there. */
function envelop(sms: unknown, { reservation_id, ...rest }: Fields, dialect: Dialect): unknown {
  const { listEnvelope, objectEnvelope, letterCase } = dialect;
  const envelope = isKeyed(listEnvelope) ? 'named' : listEnvelope;
  const beside = { reservation_id: writeId(reservation_id, dialect), ...rest };
  const wrapped = wrapList(nameOf('smsList', dialect), sms, beside, envelope);
  return inLetterCase(
    isRecord(wrapped) ? { ...flag(objectEnvelope, true), ...wrapped } : wrapped,
    letterCase,
  );
}

const writeSms = (sms: Fields, dialect: Dialect): Fields =>
  rewrite(sms, {
    id: (id) => (dialect.smsIds === 'given' ? { [nameOf('smsId', dialect)]: writeId(id, dialect) } : {}),
    sender: (sender) => ({ [nameOf('sender', dialect)]: sender }),
    text: (text) => ({ [nameOf('text', dialect)]: text }),
    code: (code) => ({ [nameOf('code', dialect)]: code ?? noCode[dialect.noCode] }),
    received_at: (time) => ({ [nameOf('received', dialect)]: writeTime(time, dialect) }),
  });

const noCode = { null: null, empty: '', zero: '0' } as const;
