/** Ten thousand calls of a hostile page, from one seed: none stops the application, spends unasked, or lets a secret out. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { answerCall, callNames } from '../../main/desktop/window/page.ts';
import { createSandbox } from '../../main/sandbox/index.ts';
import { type Random, seededRandom } from '../../main/sandbox/random.ts';
import { type CallName, contract } from '../../preload/contract.ts';
import { createFakeTime } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { order } from '../support/rentals.ts';
import { startVirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

const seed = 20_261_130;
const callCount = 10_300;
const pageOrigin = 'app://rentium';
const balanceMinor = 100_000;

/** With an argument that fits, a page may leave the account by these: nothing would be left to attack. That comes last. */
const leaving: ReadonlySet<CallName> = new Set(['signOut', 'useSandbox']);

const scalars: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  2n ** 64n,
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'javascript:alert(1)',
  'https://evil.example/',
  '\u202e0.0$',
  '\ud800',
  'line\r\nSet-Cookie: a=b',
  '%00%2e%2e',
  'x'.repeat(3_000),
];
const keys = [
  ...['order', 'service', 'country', 'operator', 'id', 'name', 'priceShown', 'amountMinor', 'currency'],
  ...[
    'rentalId',
    'smsId',
    'which',
    'form',
    'limits',
    'maxOpenReservations',
    'maxPriceMinor',
    'servicePrices',
    'webhook',
    'port',
  ],
  ...['polling', 'history', 'theme', 'language', 'key', 'keep', 'isFavourite', 'accelerator', 'isPressSeen'],
  ...['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'length', 'isInstallable', 'enabled'],
];
/** Arguments that fit: what is near them is more telling than what is far. The other calls take none. */
const fitting: Partial<Record<CallName, unknown>> = {
  rent: { order, priceShown: { amountMinor: 48, currency: 'USD' } },
  setFavourite: { order, isFavourite: true },
  changeSettings: {
    limits: {
      maxOpenReservations: 20,
      maxPriceMinor: null,
      servicePrices: [{ service: { id: 'whatsapp', name: 'WhatsApp' }, maxPriceMinor: 50 }],
      dailySpendingMinor: null,
    },
  },
  listCountries: { serviceId: 'whatsapp' },
  listOperators: { serviceId: 'whatsapp', countryId: 'us' },
  recallOffers: { serviceId: 'whatsapp', countryId: 'us' },
  copyCode: { rentalId: 'a', smsId: 'b', which: 'code' },
  copyNumber: { rentalId: 'a', form: 'e164' },
  copyText: 'anything',
  setShortcut: { name: 'copyLatest', accelerator: 'Control+Alt+K' },
  recordShortcut: { isRecording: true },
  exportHistory: 'csv',
  openLink: 'vendor',
  setLaunchAtLogin: true,
  stopWatching: 'a',
  deleteRental: 'a',
  dismissNotice: 'a',
  // Of the attacker, who has no account here.
  saveKey: { key: 'rsk_of_the_attacker', keep: 'memory', isLeavingConfirmed: true },
  signOut: { isLeavingConfirmed: true },
  useSandbox: { isLeavingConfirmed: true },
};

const chooseFrom = <T>(random: Random, choices: readonly T[]): T => {
  const chosen = choices[Math.floor(random.fraction() * choices.length)];
  if (chosen === undefined && !choices.includes(chosen as T)) throw new Error('Nothing to choose from');
  // Checked above: it is one of them.
  return chosen as T;
};

function anyValue(random: Random, depth = 0): unknown {
  const kind = random.fraction();
  if (depth > 4 || kind < 0.5) return chooseFrom(random, scalars);
  const size = Math.floor(random.fraction() * 5);
  if (kind < 0.6) return Array.from({ length: size }, () => anyValue(random, depth + 1));
  // As JSON.parse makes it: `__proto__` is a key of its own.
  const made = Object.create(kind < 0.65 ? null : Object.prototype);
  for (let index = 0; index < size; index += 1) {
    Object.defineProperty(made, chooseFrom(random, keys), {
      value: anyValue(random, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

/** One that fits, with one part changed. */
function almost(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.fraction() < 0.2) return anyValue(random, 3);
  const entries = Object.entries(value);
  const changed = Math.floor(random.fraction() * (entries.length + 1));
  const copy = Object.fromEntries(
    entries.map(([key, part], index) => [key, index === changed ? almost(random, part) : part]),
  );
  return changed === entries.length ? { ...copy, [chooseFrom(random, keys)]: anyValue(random, 3) } : copy;
}

function argumentFor(name: CallName, random: Random): unknown {
  const kind = random.fraction();
  if (kind < 0.4) return anyValue(random);
  const fits = fitting[name];
  return kind < 0.7 ? almost(random, fits) : fits;
}

it('survives 10000 calls, buys nothing without the person, and tells no key', async () => {
  const time = createFakeTime();
  const random = seededRandom(seed, 'bridge-fuzz');
  const sandbox = createSandbox({
    now: time.clock.now,
    timers: time.timers,
    seed: 7,
    accounts: [{ key: virtualKey, balanceMinor, currency: 'USD' }],
  });
  const { app, desktop } = await startVirtualApp({
    time,
    disk: createMemoryDisk(),
    http: createInProcessHttp(sandbox, time.timers),
    random: virtualChance(7),
  });
  desktop.isPressed = false;
  desktop.answer = () => false;
  const errors: unknown[] = [];
  const log = { info: () => {}, warn: () => {}, error: (...line: unknown[]) => errors.push(line) };
  const caller = { url: `${pageOrigin}/index.html`, isTopFrame: true, isOurWindow: true };
  const outcomes = { answered: 0, refused: 0 };
  const callsMade = new Map<CallName, number>();
  const settingsBefore = app.state.get().settings.limits;

  for (let nth = 0; nth < callCount; nth += 1) {
    const name = chooseFrom(random, callNames);
    const argument = argumentFor(name, random);
    if (leaving.has(name) && v.is(contract[name].argument, argument)) continue;
    callsMade.set(name, (callsMade.get(name) ?? 0) + 1);
    const answer = answerCall(name, argument, caller, { handlers: app.handlers, pageOrigin, log });
    // Many at once, as a hostile page would; then the time that their answers take.
    if (nth % 8 === 7) await time.advance(250);
    void answer.then(
      (value) => {
        const text = JSON.stringify(value) ?? '';
        // No argument has it: a page does not know it.
        if (text.includes(virtualKey)) errors.push(['key', name]);
        const isRefused = typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
        outcomes[isRefused ? 'refused' : 'answered'] += 1;
      },
      (error: unknown) => errors.push([name, error]),
    );
  }
  await time.advance(60_000);

  expect(errors).toEqual([]);
  const made = [...callsMade.values()].reduce((sum, count) => sum + count, 0);
  expect(outcomes.answered + outcomes.refused).toBe(made);
  expect(made).toBeGreaterThan(10_000);
  for (const name of callNames) expect([name, (callsMade.get(name) ?? 0) > 50]).toEqual([name, true]);
  // Else it would say little: some arguments fit, most do not.
  expect(outcomes.answered).toBeGreaterThan(500);
  expect(outcomes.refused).toBeGreaterThan(2_000);
  expect(app.state.get().rentals).toEqual([]);
  expect(app.state.get().wallet?.balance).toEqual({ amountMinor: balanceMinor, currency: 'USD' });
  expect(app.state.get().settings.limits).toEqual(settingsBefore);
  expect(desktop.questions.length).toBeGreaterThan(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(await answerCall('getState', undefined, caller, { handlers: app.handlers, pageOrigin, log })).toBe(
    app.state.get(),
  );
  expect(app.state.get().account.kind).toBe('live');

  // A page may also leave the account. Then there is nothing to spend, and the key has not been told.
  const left = await answerCall('signOut', fitting.signOut, caller, {
    handlers: app.handlers,
    pageOrigin,
    log,
  });
  expect(JSON.stringify([left, app.state.get()])).not.toContain(virtualKey);
  expect(app.state.get().account.kind).not.toBe('live');
  const ordered = await answerCall('rent', fitting.rent, caller, { handlers: app.handlers, pageOrigin, log });
  expect(ordered).toMatchObject({ ok: false });
  await app.stop();
}, 60_000);
