import type { ApiResult, RentiumClient } from '../../main/rentium/client.ts';
import type { ReserveOutcome } from '../../main/rentium/reserve-outcome.ts';
import type { ReceivedSms, Reservation } from '../../main/rentium/shapes.ts';
import type { Money } from '../../preload/model/index.ts';

/** A client whose answers a test sets; each call is recorded as `name argument`. */
export interface FakeClient extends RentiumClient {
  readonly calls: string[];
  onReserve: () => Promise<ReserveOutcome>;
  onListSms: (id: string, signal: AbortSignal | undefined) => Promise<ApiResult<readonly ReceivedSms[]>>;
  onReadReservation: () => Promise<ApiResult<Reservation>>;
  onReadBalance: () => Promise<ApiResult<Money>>;
}

export const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' });

export const good = <T>(value: T) => ({ ok: true, value }) as const;

export const reservationOf = (parts: Partial<Reservation> = {}): Reservation => ({
  // Branded as the contract schema would.
  id: 'res_84920fd83a' as Reservation['id'],
  phoneNumber: '+12025550143',
  price: usd(48),
  operatorId: 'tmobile',
  status: 'PENDING',
  expiresAtMs: null,
  ...parts,
});

export const smsOf = ({
  id = 'sms_1',
  ...parts
}: Partial<Omit<ReceivedSms, 'id'>> & { id?: string } = {}): ReceivedSms => ({
  // Branded as the contract schema would.
  id: id as ReceivedSms['id'],
  sender: 'WhatsApp',
  text: 'Your WhatsApp verification code is 849-201',
  code: '849201',
  receivedAtMs: null,
  ...parts,
});

export function createFakeClient(): FakeClient {
  const client: FakeClient = {
    calls: [],
    onReserve: async () => ({ kind: 'reserved', reservation: reservationOf() }),
    onListSms: async () => good([]),
    onReadReservation: async () => good(reservationOf()),
    onReadBalance: async () => good(usd(1_000)),
    async listServices() {
      client.calls.push('listServices');
      return good([]);
    },
    async listCountries(serviceId) {
      client.calls.push(`listCountries ${serviceId}`);
      return good([]);
    },
    async listOperators(serviceId, countryId) {
      client.calls.push(`listOperators ${serviceId} ${countryId}`);
      return good([]);
    },
    reserve(order) {
      client.calls.push(`reserve ${order.service} ${order.country} ${order.operator}`);
      return client.onReserve();
    },
    readReservation() {
      client.calls.push('readReservation');
      return client.onReadReservation();
    },
    listSms(id, options) {
      client.calls.push(`listSms ${id}`);
      return client.onListSms(id, options?.signal);
    },
    readBalance() {
      client.calls.push('readBalance');
      return client.onReadBalance();
    },
    async close() {
      client.calls.push('close');
    },
  };
  return client;
}
