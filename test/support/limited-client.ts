import type { CallOptions, RentiumClient } from '../../main/rentium/client.ts';
import type { Limiter } from '../../main/rentium/limiter.ts';

const offline = { ok: false, problem: { kind: 'offline', reason: 'time-out' } } as const;

/** The reads of a client behind a limiter, as the real one has it. */
export function limitClient(client: RentiumClient, limiter: Limiter): RentiumClient {
  const isAdmitted = ({ priority = 'user', signal = new AbortController().signal }: CallOptions = {}) =>
    limiter.admit(priority, signal).then(
      () => true,
      () => false,
    );
  return {
    ...client,
    listSms: async (id, options) => ((await isAdmitted(options)) ? client.listSms(id, options) : offline),
    readReservation: async (id, options) =>
      (await isAdmitted(options)) ? client.readReservation(id, options) : offline,
  };
}
