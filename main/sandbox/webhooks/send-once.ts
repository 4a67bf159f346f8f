import type { Cancel } from '../../core/index.ts';
import { type AttemptPorts, makeAttempt } from './attempt.ts';
import type { Attempt } from './delivery.ts';
import { eventBody, type SmsReceived } from './event.ts';
import { requestFor } from './request.ts';
import type { WebhookTarget } from './target.ts';

/** One event by itself: the request that a delivery would make, without retries, and how it ended. */
export function sendOnce(
  ports: AttemptPorts,
  target: Pick<WebhookTarget, 'url' | 'secret'>,
  { eventId, sms }: { readonly eventId: string; readonly sms: SmsReceived },
  onEnd: (attempt: Attempt) => void,
): Cancel {
  return makeAttempt(ports, requestFor({ eventId, body: eventBody(sms) }, target, ports.clock.now()), onEnd);
}
