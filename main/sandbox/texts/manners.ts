import type { Manners } from './manner.ts';
import { games } from './manners/games.ts';
import { messengers } from './manners/messengers.ts';
import { payments } from './manners/payments.ts';
import { ridesAndFood } from './manners/rides-and-food.ts';
import { shopping } from './manners/shopping.ts';
import { social } from './manners/social.ts';
import { web } from './manners/web.ts';

/** The own texts of services, by service id. */
export const manners: Manners = {
  ...messengers,
  ...social,
  ...shopping,
  ...payments,
  ...ridesAndFood,
  ...games,
  ...web,
};
