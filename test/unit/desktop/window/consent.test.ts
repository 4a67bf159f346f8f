import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../main/desktop/port.ts';
import { createConsent } from '../../../../main/desktop/window/consent.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import { withServicePrice } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { order } from '../../../support/rentals.ts';

function setUp(settings = defaultSettings) {
  const time = createFakeTime();
  const asked: Question[] = [];
  const answer: { to: (signal: AbortSignal) => boolean | Promise<boolean> } = { to: () => true };
  const consent = createConsent({
    desktop: {
      async ask(question, signal) {
        asked.push(question);
        return await answer.to(signal);
      },
    },
    clock: time.clock,
    settings: () => settings,
    systemLocales: ['en-US'],
    currency: () => 'USD',
  });
  const unseen = { order, price: usd(48), orderedAtMs: null, isPressSeen: false };
  return { time, asked, answer, consent, unseen };
}

describe('an order', () => {
  it('is asked about with its price, and why', async () => {
    const { consent, asked, unseen } = setUp();
    expect(await consent.toOrder(unseen)).toBe(true);
    expect(asked).toEqual([
      {
        title: 'Rent a number?',
        text: 'For WhatsApp in the United States. It costs $0.48. Rentium Tray saw no click in its window, so it asks.',
        confirm: 'Rent',
        cancel: 'Cancel',
      },
    ]);
  });

  it('that repeats another is asked about as that', async () => {
    const { consent, asked, unseen, time } = setUp();
    await consent.toOrder({ ...unseen, orderedAtMs: time.clock.now() - 40_000, isPressSeen: true });
    expect(asked[0]).toMatchObject({
      title: 'Rent another one?',
      text: 'You ordered a number for WhatsApp in the United States 40 seconds ago. Another one costs $0.48.',
      confirm: 'Rent another',
    });
  });

  it('is asked about in the language that was set', async () => {
    const { consent, asked, unseen } = setUp({ ...defaultSettings, language: 'de' });
    await consent.toOrder(unseen);
    expect(asked[0]?.title).toBe('Eine Nummer mieten?');
  });
});

it('names each limit that would change, and no other', async () => {
  const { consent, asked } = setUp();
  await consent.toLimits({
    now: { maxOpenReservations: 3, maxPriceMinor: 100, servicePrices: [], dailySpendingMinor: 500 },
    next: { maxOpenReservations: 20, maxPriceMinor: null, servicePrices: [], dailySpendingMinor: 500 },
    isPressSeen: true,
  });
  expect(asked[0]).toMatchObject({
    title: 'Loosen your limits?',
    text: 'Numbers at once: 20 instead of 3\nMaximum price per number: No limit instead of $1.00',
  });
});

it('names the service whose highest price would change', async () => {
  const { consent, asked } = setUp();
  const now = {
    ...defaultSettings.limits,
    servicePrices: [
      { service: { id: 'whatsapp', name: 'WhatsApp' }, maxPriceMinor: 50 },
      { service: { id: 'uber', name: 'Uber' }, maxPriceMinor: 20 },
    ],
  };
  const next = withServicePrice(now, { id: 'whatsapp', name: 'WhatsApp' }, null);
  await consent.toLimits({ now, next, isPressSeen: true });
  expect(asked[0]?.text).toBe('Maximum price for WhatsApp: No limit instead of $0.50');
});

describe('a page that asks again and again', () => {
  it('opens one box at a time', async () => {
    const { consent, asked, answer, unseen } = setUp();
    let say = (_isAgreed: boolean): void => {};
    answer.to = () =>
      new Promise((settle) => {
        say = settle;
      });
    const first = consent.toOrder(unseen);
    expect(await consent.toOrder({ ...unseen, isPressSeen: true })).toBe(false);
    say(true);
    expect(await first).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('is not heard for ten seconds after a no, unless the person presses', async () => {
    const { consent, asked, answer, unseen, time } = setUp();
    answer.to = () => false;
    await consent.toOrder(unseen);
    time.jump(9_999);
    expect(await consent.toOrder(unseen)).toBe(false);
    expect(asked).toHaveLength(1);
    await consent.toOrder({ ...unseen, isPressSeen: true });
    expect(asked).toHaveLength(2);
    time.jump(10_000);
    await consent.toOrder(unseen);
    expect(asked).toHaveLength(3);
  });
});

it('is no when the application ends, for the open question and for each later one', async () => {
  const { consent, answer, asked, unseen } = setUp();
  answer.to = (signal) =>
    new Promise((settle) => {
      signal.addEventListener('abort', () => settle(false));
    });
  const open = consent.toOrder(unseen);
  consent.stop();
  expect(await open).toBe(false);
  expect(await consent.toOrder({ ...unseen, isPressSeen: true })).toBe(false);
  expect(asked).toHaveLength(1);
});
