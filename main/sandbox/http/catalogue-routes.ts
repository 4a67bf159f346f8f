import { type Context, Hono } from 'hono';
import type { ServiceFacts } from '../catalogue/services.ts';
import type { LiveWorld } from '../world/live-world.ts';
import { countStock } from '../world/stock.ts';
import type { AccountEnv } from './account.ts';
import { badRequest, refuse, unknownValue } from './errors.ts';
import { countryList, operatorList, type Shop, serviceList } from './shelves.ts';

/** GET /services, /countries[?service=], /operators?country=[&service=] */
export function catalogueRoutes(live: LiveWorld): Hono<AccountEnv> {
  const { catalogue } = live;

  function shopFor(accountId: string): Shop {
    const world = live.read();
    const currency = world.wallets[accountId]?.currency ?? 'USD';
    return { catalogue, currency, numbersLeft: countStock(world) };
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
      const countryId = c.req.query('country');
      if (countryId === undefined) return refuse(c, badRequest('The parameter "country" is missing'));
      const country = catalogue.country(countryId);
      if (country === null) return refuse(c, unknownValue('country', countryId));
      const services = wantedServices(c.req.query('service'));
      if (services === null) return unknownService(c);
      return c.json({ operators: operatorList(shopFor(c.get('accountId')), country, services) });
    });
}
