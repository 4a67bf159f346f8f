/** The sandbox inside the application: the real service code on a loopback port, whose world survives a restart. */
import * as v from 'valibot';
import type { Chance, Clock } from '../ports.ts';
import { createSandbox, serveSandbox } from '../sandbox/index.ts';
import type { Document } from '../settings/document.ts';

export interface StoredSandbox {
  readonly key: string | null;
  readonly seed: number;
  readonly world?: unknown;
}
export const storedSandbox: v.GenericSchema<unknown, StoredSandbox> = v.object({
  key: v.nullable(v.string()),
  seed: v.number(),
  world: v.optional(v.unknown()),
});
export const noStoredSandbox: StoredSandbox = { key: null, seed: 0 };

export interface EmbeddedSandbox {
  readonly url: string;
  readonly key: string;
  close(): Promise<void>;
}

const startBalanceMinor = 2_500;

export async function openEmbeddedSandbox(
  document: Document<StoredSandbox>,
  ports: { readonly clock: Clock; readonly chance: Chance },
): Promise<EmbeddedSandbox> {
  const stored = document.get();
  const key = stored.key ?? `rsk_sandbox_${ports.chance.uuid().replaceAll('-', '')}`;
  const seed = stored.key === null ? Math.floor(ports.chance.random() * 2 ** 31) : stored.seed;
  const save = () => void document.set({ key, seed, world: sandbox.save() });
  const sandbox = createSandbox({
    now: ports.clock.now,
    seed,
    accounts: [{ key, balanceMinor: startBalanceMinor, currency: 'USD' }],
    saved: stored.world,
    onChange: () => save(),
  });
  const served = await serveSandbox(sandbox, 0);
  save();
  return {
    url: served.url,
    key,
    async close() {
      save();
      sandbox.close();
      await served.close();
    },
  };
}
