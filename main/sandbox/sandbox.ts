import { type AccountTerms, accountIdOf } from './accounts/account.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import { canonical, type Dialect } from './dialects/dialect.ts';
import { wrapDialect } from './dialects/translate.ts';
import type { Fault } from './faults/fault.ts';
import { createFaults } from './faults/faults.ts';
import { type Connection, type Handler, isApiPath, pathOf } from './handler.ts';
import type { FindCode, Timers } from './ports.ts';
import { seededRandom } from './random.ts';
import { createApp } from './service/app.ts';
import { type Controls, deliverByHand } from './service/call.ts';
import { createJournal } from './service/journal.ts';
import { createPost } from './webhooks/attempt.ts';
import type { WebhookTarget } from './webhooks/target.ts';
import { createWebhooks } from './webhooks/webhooks.ts';
import { createTicker, type LiveWorld, openWorld } from './world/live-world.ts';
import { freshWorld, restoreWorld } from './world/saved-world.ts';
import { defaultOdds, type Odds } from './world/schedule.ts';

export interface SandboxOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** The same seed gives the same world. A restored world keeps the seed it was made with. */
  readonly seed: number;
  /** Bearer keys with their accounts. A restored account keeps its balance; keys it does not know are added. */
  readonly accounts: readonly ({ readonly key: string } & AccountTerms)[];
  /** 1 = real; 10 = SMS arrive, and reservations expire, ten times sooner. */
  readonly timeScale?: number;
  /** The shares of SMS that arrive, and of codes that are reported missing or wrong. */
  readonly odds?: Odds;
  readonly faults?: readonly Fault[];
  readonly dialect?: Dialect;
  /** The receiver of `sms.received`. An address that is not on this computer is refused with a RangeError. */
  readonly webhook?: WebhookTarget;
  /** An earlier result of `save()`. When it is not understood, a fresh world starts. */
  readonly saved?: unknown;
  /** Called after each change of the world, so that the owner can persist `save()`. */
  readonly onChange?: () => void;
  /** Origins on this computer whose pages may use the service. By default no other page than its own may. */
  readonly allowedOrigins?: readonly string[];
  /** Finds the code of an SMS that is delivered without saying its code. By default there is none. */
  readonly findCode?: FindCode;
  /** For webhooks and slow answers. */
  readonly timers: Timers;
}

export interface Sandbox {
  /**
   * The service as a fetch handler: in-process use needs no port. Without a connection, a reset that a fault asks for is
   * a rejection with a TypeError, as fetch itself rejects.
   */
  readonly fetch: (request: Request, connection?: Connection) => Promise<Response>;
  /** JSON-able state of the world: wallets, reservations, scheduled SMS. A restart with it loses nothing. */
  save(): unknown;
  /** Lets an SMS arrive now; false when no such reservation is open. */
  deliverSms(reservationId: string, sms: { sender?: string; text: string; code?: string | null }): boolean;
  /** Makes an amount available to a key, whatever is held; false for an unknown key or an amount that is none. */
  setBalance(key: string, balanceMinor: number): boolean;
  /** The controls of `/_sandbox/`, for use in the same process. */
  readonly controls: Controls;
  /** Ends webhooks and slow answers. The world itself has no timers unless a webhook waits for it. */
  close(): void;
}

/** A complete RentiumSMS service in memory. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { timeScale = 1, timers, onChange = () => {} } = options;
  if (!(timeScale > 0 && Number.isFinite(timeScale))) throw new RangeError('timeScale must be above 0');

  const start = restoreWorld(options.saved) ?? freshWorld(options.seed);
  const live: LiveWorld = openWorld(start, {
    catalogue: createCatalogue(start.seed),
    now: options.now,
    timeScale,
    odds: options.odds ?? defaultOdds,
    onChange() {
      if (webhooks.target() !== null) ticker.update();
      // Nobody has the sandbox before it is made, so nobody could save it.
      if (isMade) onChange();
    },
    onSms: ({ id, phone, service }, { sender, text, code, receivedAtMs }) =>
      webhooks.send({ reservationId: id, phone, service, sender, text, code, receivedAtMs }),
  });
  const clock = { now: live.nowMs };
  // The time is a label too: an event id that an earlier run has used would be taken for a repetition.
  const random = (purpose: string) => seededRandom(live.seed, purpose, String(options.now()));
  // Signatures carry the computer's time, not the world's: receivers check that they are recent.
  const webhooks = createWebhooks({
    clock: { now: options.now },
    timers,
    random: random('webhooks'),
    post: createPost(),
  });
  const ticker = createTicker(live, timers);
  const faults = createFaults({ clock, timers, random: random('faults') });
  const journal = createJournal({ clock });
  let dialect = options.dialect ?? canonical;
  let isMade = false;

  function setWebhook(target: WebhookTarget | null): string | null {
    const refusal = webhooks.setTarget(target);
    if (refusal === null && target !== null) ticker.update();
    return refusal;
  }
  const controls: Controls = {
    live,
    faults,
    journal,
    findCode: options.findCode ?? (() => null),
    webhooks: { ...webhooks, setTarget: setWebhook },
    dialect: () => dialect,
    setDialect(next) {
      dialect = next;
    },
  };

  for (const { key, ...terms } of options.accounts) {
    if (!live.accounts().has(accountIdOf(key))) live.putAccount(key, terms);
  }
  faults.set(options.faults ?? []);
  const refusal = setWebhook(options.webhook ?? null);
  if (refusal !== null) throw new RangeError(refusal);

  const app = createApp(controls, new Set(options.allowedOrigins));
  isMade = true;
  const plain: Handler = (request, connection) =>
    Promise.resolve(app.fetch(request, { ownPort: connection?.ownPort, nowMs: live.nowMs }));
  const api = journal.wrap(faults.wrap(wrapDialect(plain, () => dialect, live.nowMs)));
  return {
    fetch: (request, connection) =>
      isApiPath(pathOf(request.url)) ? api(request, connection) : plain(request, connection),
    save: () => live.save(),
    deliverSms: (reservationId, sms) => deliverByHand(controls, reservationId, sms) !== false,
    setBalance: (key, balanceMinor) =>
      Number.isSafeInteger(balanceMinor) &&
      balanceMinor >= 0 &&
      live.setAvailable(accountIdOf(key), balanceMinor),
    controls,
    close() {
      ticker.stop();
      faults.stop();
      webhooks.stop();
    },
  };
}
