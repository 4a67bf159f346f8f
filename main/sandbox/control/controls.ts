import type { Dialect } from '../dialects/dialect.ts';
import type { Faults } from '../faults/faults.ts';
import type { Journal } from '../journal.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { LiveWorld } from '../world/live-world.ts';

/** All that can be set or seen about a sandbox from outside the API. */
export interface Controls {
  readonly live: LiveWorld;
  readonly faults: Pick<Faults, 'set' | 'list'>;
  readonly journal: Pick<Journal, 'list' | 'clear' | 'requestsPerSecond'>;
  readonly webhooks: Pick<Webhooks, 'target' | 'setTarget' | 'deliveries' | 'pending'>;
  dialect(): Dialect;
  setDialect(dialect: Dialect): void;
}
