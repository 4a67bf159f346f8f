import * as v from 'valibot';
import { servicesAnswer } from '../http/answers.ts';
import { failure, forbidden } from '../http/endpoints.ts';
import type { Answer, Endpoint, Parameter, Schema } from '../openapi/endpoint.ts';
import {
  accountsAnswer,
  balanceSetAnswer,
  deliveredAnswer,
  deliveriesAnswer,
  dialectAnswer,
  faultsAnswer,
  journalAnswer,
  openReservationsAnswer,
  stateAnswer,
  statementAnswer,
  webhookAnswer,
} from './answers.ts';
import { balanceChange, keyTerms, oddsChange, smsByHand, timeChange, webhookTarget } from './requests.ts';
import { dialectChange, faultsChange } from './trouble-routes.ts';

const fine = (schema: Schema, description = 'As it is now'): Readonly<Record<number, Answer>> => ({
  200: { description, schema },
});
const noAccount = { 404: failure('NOT_FOUND: no such account') };
const notUnderstood = {
  400: failure('BAD_REQUEST: the body is not as expected'),
  413: failure('PAYLOAD_TOO_LARGE'),
};
const accountId: Parameter = { in: 'path', name: 'id', isRequired: true, schema: v.string() };

type Terms = Omit<Endpoint, 'tag' | 'needsKey' | 'path'>;

/** All controls share this: no key, but only for this computer, and not for web pages of elsewhere. */
const control = (path: string, terms: Terms): Endpoint => ({
  ...terms,
  path: `/_sandbox${path}`,
  tag: 'sandbox',
  needsKey: false,
  answers: {
    ...terms.answers,
    ...(terms.body === undefined ? {} : notUnderstood),
    403: forbidden,
  },
});

export const controlEndpoints: readonly Endpoint[] = [
  control('/state', {
    method: 'get',
    operationId: 'getState',
    summary: 'The sandbox at a glance',
    answers: fine(stateAnswer),
  }),
  control('/services', {
    method: 'get',
    operationId: 'showServices',
    summary: 'All services, in US dollars',
    answers: fine(servicesAnswer),
  }),
  control('/reservations', {
    method: 'get',
    operationId: 'listOpenReservations',
    summary: 'What is open, of all accounts',
    answers: fine(openReservationsAnswer),
  }),
  control('/sms', {
    method: 'post',
    operationId: 'deliverSms',
    summary: 'Let an SMS arrive now',
    body: smsByHand,
    answers: {
      201: { description: 'It has arrived', schema: deliveredAnswer },
      404: failure('NOT_FOUND: no such open reservation'),
    },
  }),
  control('/time', {
    method: 'post',
    operationId: 'changeTime',
    summary: 'Move time ahead, or let it run faster',
    body: timeChange,
    answers: fine(stateAnswer),
  }),
  control('/odds', {
    method: 'post',
    operationId: 'changeOdds',
    summary: 'Set how often SMS arrive, and how often their code is reported missing or wrong',
    body: oddsChange,
    answers: fine(stateAnswer),
  }),
  control('/balance', {
    method: 'post',
    operationId: 'setBalance',
    summary: 'Make an amount available to a key, whatever is held',
    body: balanceChange,
    answers: { ...fine(balanceSetAnswer), ...noAccount },
  }),
  control('/keys', {
    method: 'post',
    operationId: 'putKey',
    summary: 'Open an account with a key, or let a key expire or be revoked',
    body: keyTerms,
    answers: fine(accountsAnswer.entries.accounts.item),
  }),
  control('/accounts', {
    method: 'get',
    operationId: 'listAccounts',
    summary: 'All accounts',
    answers: fine(accountsAnswer),
  }),
  control('/accounts/{id}/statement', {
    method: 'get',
    operationId: 'getStatement',
    summary: 'The last movements of money in an account, oldest first',
    parameters: [accountId],
    answers: { ...fine(statementAnswer), ...noAccount },
  }),
  control('/faults', {
    method: 'get',
    operationId: 'listFaults',
    summary: 'What goes wrong at the moment',
    answers: fine(faultsAnswer),
  }),
  control('/faults', {
    method: 'put',
    operationId: 'setFaults',
    summary: 'Let things go wrong, in place of what went wrong before',
    body: faultsChange,
    answers: fine(faultsAnswer),
  }),
  control('/faults', {
    method: 'delete',
    operationId: 'clearFaults',
    summary: 'Let nothing go wrong any more',
    answers: fine(faultsAnswer),
  }),
  control('/dialect', {
    method: 'get',
    operationId: 'getDialect',
    summary: 'How the service speaks',
    answers: fine(dialectAnswer),
  }),
  control('/dialect', {
    method: 'put',
    operationId: 'setDialect',
    summary: 'Let it speak as another service of this kind does',
    body: dialectChange,
    answers: fine(dialectAnswer),
  }),
  control('/dialect', {
    method: 'delete',
    operationId: 'resetDialect',
    summary: 'Let it speak as documented again',
    answers: fine(dialectAnswer),
  }),
  control('/webhook', {
    method: 'get',
    operationId: 'getWebhook',
    summary: 'Where events go',
    answers: fine(webhookAnswer),
  }),
  control('/webhook', {
    method: 'put',
    operationId: 'setWebhook',
    summary: 'Send sms.received to an address of this computer',
    body: webhookTarget,
    answers: fine(webhookAnswer),
  }),
  control('/webhook', {
    method: 'delete',
    operationId: 'removeWebhook',
    summary: 'Send no events any more',
    answers: fine(webhookAnswer),
  }),
  control('/webhook/deliveries', {
    method: 'get',
    operationId: 'listDeliveries',
    summary: 'The last 200 events and how their delivery went, oldest first',
    answers: fine(deliveriesAnswer),
  }),
  control('/journal', {
    method: 'get',
    operationId: 'readJournal',
    summary: 'The last requests under /v1, oldest first',
    answers: fine(journalAnswer),
  }),
  control('/journal', {
    method: 'delete',
    operationId: 'clearJournal',
    summary: 'Forget them',
    answers: fine(journalAnswer),
  }),
];
