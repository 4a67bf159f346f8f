/** The sandbox inside the application: the real service code on a loopback port, whose world survives a restart. */
import * as v from 'valibot';
import { extractCode } from '../codes/index.ts';
import type { Chance, Clock, Timers } from '../core/index.ts';
import { createSandbox, restoreWorld, type Sandbox, serveSandbox } from '../sandbox/index.ts';
import type { Document } from '../storage/index.ts';

export interface StoredSandbox {
  readonly key: string | null;
  readonly seed: number;
  readonly world?: unknown;
}
/** A world that cannot be gone on with makes the file a damaged one: it must not be replaced in silence. */
export const storedSandbox: v.GenericSchema<unknown, StoredSandbox> = v.object({
  key: v.nullable(v.string()),
  seed: v.number(),
  world: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.check((world) => restoreWorld(world) !== null),
    ),
  ),
});
export const noStoredSandbox: StoredSandbox = { key: null, seed: 0 };

/** The part of a sandbox that an account needs. */
export interface EmbeddedSandbox {
  readonly url: string;
  readonly key: string;
  close(): Promise<void>;
}

export interface SendingSandbox extends EmbeddedSandbox {
  /** Sets the target of its signed `sms.received` events; null: none. Does nothing once it is closed. */
  sendEventsTo(target: { readonly url: string; readonly secret: string } | null): void;
}

const startBalanceMinor = 2_500;

export async function openEmbeddedSandbox(
  document: Document<StoredSandbox>,
  ports: { readonly clock: Clock; readonly timers: Timers; readonly chance: Chance },
): Promise<SendingSandbox> {
  const stored = document.get();
  const key = stored.key ?? `rsk_sandbox_${ports.chance.uuid().replaceAll('-', '')}`;
  const seed = stored.key === null ? Math.floor(ports.chance.random() * 2 ** 31) : stored.seed;
  // Already its making changes the world: there is nothing to save before it is made.
  let save = () => {};
  const sandbox = createSandbox({
    now: ports.clock.now,
    timers: ports.timers,
    seed,
    accounts: [{ key, balanceMinor: startBalanceMinor, currency: 'USD' }],
    saved: stored.world,
    findCode: (text, service) => extractCode(text, { service })?.code ?? null,
    onChange: () => save(),
  });
  save = () => void document.set({ key, seed, world: sandbox.save() });
  const served = await serveSandbox(withoutTarget(sandbox), 0);
  save();
  return {
    url: served.url,
    key,
    sendEventsTo(target) {
      // Refuses nothing: the receiver's URL is on loopback.
      sandbox.controls.webhooks.setTarget(target && { ...target, duplicateShare: 0, shuffleShare: 0 });
    },
    async close() {
      save();
      sandbox.close();
      await served.close();
    },
  };
}

/** Its controls, which need no key, would tell every program on this computer the receiver's secrets. */
const withoutTarget = (sandbox: Sandbox): Sandbox => ({
  ...sandbox,
  fetch: async (request, connection) =>
    isAboutTarget(request.url) ? new Response(null, { status: 404 }) : sandbox.fetch(request, connection),
});

function isAboutTarget(url: string): boolean {
  try {
    return decodeURIComponent(new URL(url).pathname) === '/_sandbox/webhook';
  } catch {
    return false; // The routes decode no such path either.
  }
}
