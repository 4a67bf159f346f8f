import * as v from 'valibot';
import { controlEndpoints } from '../control/endpoints.ts';
import { dialectSchema } from '../dialects/dialect.ts';
import { faultSchema } from '../faults/fault.ts';
import {
  balanceAnswer,
  countriesAnswer,
  errorAnswer,
  operatorsAnswer,
  reservationAnswer,
  reservationDetailAnswer,
  servicesAnswer,
  smsAnswer,
  smsListAnswer,
} from '../http/answers.ts';
import { apiEndpoints } from '../http/endpoints.ts';
import { orderSchema } from '../http/requests.ts';
import { pageEndpoints } from '../page/endpoints.ts';
import { smsReceivedSchema } from '../webhooks/event.ts';
import type { Described } from './document.ts';

const header = (name: string, isRequired: boolean, description: string) =>
  ({ in: 'header', name, isRequired, schema: v.pipe(v.string(), v.description(description)) }) as const;

/** All that the sandbox answers, and the one event that it sends. */
export const sandboxApi: Described = {
  endpoints: [...apiEndpoints, ...controlEndpoints, ...pageEndpoints],
  webhooks: {
    'sms.received': {
      summary: 'An SMS has arrived; sent again with growing pauses until it is answered with 2xx',
      parameters: [
        header('X-Rentium-Event-Id', true, "The sandbox's own addition: the same over repetitions"),
        header(
          'X-Rentium-Signature',
          false,
          "The sandbox's own addition, when a secret is set: t=<unix seconds>,v1=<hex HMAC-SHA256 of t, a dot, and the body>",
        ),
      ],
      body: smsReceivedSchema,
    },
  },
  schemas: {
    Error: errorAnswer,
    Services: servicesAnswer,
    Countries: countriesAnswer,
    Operators: operatorsAnswer,
    Order: orderSchema,
    Reservation: reservationAnswer,
    ReservationDetail: reservationDetailAnswer,
    Sms: smsAnswer,
    SmsList: smsListAnswer,
    Balance: balanceAnswer,
    SmsReceived: smsReceivedSchema,
    Fault: faultSchema,
    Dialect: dialectSchema,
  },
};
