import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { ServiceFacts } from '../catalogue/services.ts';
import type { LiveWorld } from '../world/live-world.ts';
import type { AccountEnv } from './account.ts';
import { badRequest, refuse, unknownValue } from './errors.ts';
import { operatorsQuery } from './requests.ts';
import { countryList, operatorList, type Shop, serviceList } from './shelves.ts';

/** GET /services, /countries[?service=], /operators?country=[&service=] */
export function catalogueRoutes(live: LiveWorld): Hono<AccountEnv> {
  const { catalogue } = live;

  function shopFor(accountId: string): Shop {
    const currency = live.account(accountId)?.wallet.currency ?? 'USD';
    return { catalogue, nowMs: live.nowMs(), currency, numbersLeft: live.numbersLeft };
  }

  /** The service that the query names, all of them when it names none, or null when there is no such service. */
  function wantedServices(id: string | undefined): readonly ServiceFacts[] | null {
    if (id === undefined) return catalogue.services;
    const service = catalogue.service(id);
    return service === null ? null : [service];
  }
  const unknownService = (c: Context) => refuse(c, unknownValue('service', c.req.query('service') ?? ''));

  return new Hono<AccountEnv>()
    .get('/services', (c) => c.json({ services: serviceList(shopFor(c.get('accountId'))) }))
    .get('/countries', (c) => {
      const services = wantedServices(c.req.query('service'));
      if (services === null) return unknownService(c);
      return c.json({ countries: countryList(shopFor(c.get('accountId')), services) });
    })
    .get('/operators', (c) => {
      const query = v.safeParse(operatorsQuery, c.req.query());
      if (!query.success) return refuse(c, badRequest('The parameter "country" is missing'));
      const country = catalogue.country(query.output.country);
      if (country === null) return refuse(c, unknownValue('country', query.output.country));
      const services = wantedServices(c.req.query('service'));
      if (services === null) return unknownService(c);
      return c.json({ operators: operatorList(shopFor(c.get('accountId')), country, services) });
    });
}
