import { Hono } from 'hono';
import type { Controls } from './controls.ts';
import { localOnly } from './local-only.ts';
import { moneyRoutes } from './money-routes.ts';
import { troubleRoutes } from './trouble-routes.ts';
import { worldRoutes } from './world-routes.ts';

/** The controls, for tests and people, without a key. */
export function controlRoutes(controls: Controls): Hono {
  return new Hono()
    .use(localOnly)
    .route('/', worldRoutes(controls))
    .route('/', moneyRoutes(controls))
    .route('/', troubleRoutes(controls));
}
