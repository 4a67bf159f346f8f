import * as v from 'valibot';
import type { Answer, Endpoint, Parameter } from '../openapi/endpoint.ts';
import {
  balanceAnswer,
  countriesAnswer,
  errorAnswer,
  operatorsAnswer,
  reservationAnswer,
  reservationDetailAnswer,
  servicesAnswer,
  smsListAnswer,
} from './answers.ts';
import { countriesQuery, idempotencyKeySchema, operatorsQuery, orderSchema } from './requests.ts';

export const failure = (description: string): Answer => ({ description, schema: errorAnswer });
/** Of what is there for this computer only. */
export const forbidden = failure('FORBIDDEN: asked from another computer, or by a web page of one');
const common = {
  401: failure('UNAUTHORIZED: the key is missing, not known, expired or revoked'),
  429: failure('RATE_LIMIT: more than 10 requests in a second; Retry-After says how long to wait'),
};
const missing = failure('NOT_FOUND: this account has no such reservation, or it ended more than an hour ago');

/** The parameters of a query, from the schema that checks it. */
const query = (schema: v.ObjectSchema<Record<string, v.GenericSchema>, undefined>): readonly Parameter[] =>
  Object.entries(schema.entries).map(([name, field]) => ({
    in: 'query',
    name,
    isRequired: field.type !== 'optional',
    schema: field,
  }));
const reservationId: Parameter = { in: 'path', name: 'id', isRequired: true, schema: v.string() };

/** The seven calls of the vendor's page. */
export const apiEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/v1/services',
    operationId: 'listServices',
    summary: 'All services, each at its lowest price anywhere',
    tag: 'catalogue',
    needsKey: true,
    answers: { 200: { description: 'The services', schema: servicesAnswer }, ...common },
  },
  {
    method: 'get',
    path: '/v1/countries',
    operationId: 'listCountries',
    summary: 'All countries, for one service or at their lowest price for any',
    tag: 'catalogue',
    needsKey: true,
    parameters: query(countriesQuery),
    answers: {
      200: { description: 'The countries', schema: countriesAnswer },
      400: failure('BAD_REQUEST: an unknown service'),
      ...common,
    },
  },
  {
    method: 'get',
    path: '/v1/operators',
    operationId: 'listOperators',
    summary: 'The operators of a country, `any` first',
    tag: 'catalogue',
    needsKey: true,
    parameters: query(operatorsQuery),
    answers: {
      200: { description: 'The operators', schema: operatorsAnswer },
      400: failure('BAD_REQUEST: no country, or an unknown one'),
      ...common,
    },
  },
  {
    method: 'post',
    path: '/v1/reservations',
    operationId: 'createReservation',
    summary: 'Rent a number',
    tag: 'reservations',
    needsKey: true,
    parameters: [{ in: 'header', name: 'Idempotency-Key', isRequired: false, schema: idempotencyKeySchema }],
    body: orderSchema,
    answers: {
      201: { description: 'The number is rented; its price is held', schema: reservationAnswer },
      400: failure('BAD_REQUEST: the order does not make sense, or no numbers are left'),
      402: failure('OUT_OF_BALANCE: the balance is below the price'),
      413: failure('PAYLOAD_TOO_LARGE'),
      503: failure('CARRIER_TIMEOUT: the operator is down; try again after 60 seconds'),
      ...common,
    },
  },
  {
    method: 'get',
    path: '/v1/reservations/{id}',
    operationId: 'getReservation',
    summary: 'A reservation as it stands',
    tag: 'reservations',
    needsKey: true,
    parameters: [reservationId],
    answers: {
      200: { description: 'The reservation', schema: reservationDetailAnswer },
      404: missing,
      ...common,
    },
  },
  {
    method: 'get',
    path: '/v1/reservations/{id}/sms',
    operationId: 'listSms',
    summary: 'What a reservation has received so far, oldest first',
    tag: 'reservations',
    needsKey: true,
    parameters: [reservationId],
    answers: { 200: { description: 'The SMS', schema: smsListAnswer }, 404: missing, ...common },
  },
  {
    method: 'get',
    path: '/v1/balance',
    operationId: 'getBalance',
    summary: 'What can be spent, and the quotas of the account',
    tag: 'account',
    needsKey: true,
    answers: { 200: { description: 'The balance', schema: balanceAnswer }, ...common },
  },
];
