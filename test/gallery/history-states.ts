/** History and Insights, as a person finds them. */
import type { Page } from 'playwright-core';
import type { Texts } from '../../preload/words/index.ts';
import { appState, code, endedRental, named, sms, soonAfter, usd } from './build.ts';
import { pastRentals } from './past.ts';
import { type Arrive, codeSms, type GalleryStates, openTab } from './scene.ts';

const longOrder = {
  service: named('long', 'The Extraordinarily Long Service Name of a Marketplace'),
  country: named('gs', 'South Georgia and the South Sandwich Islands'),
  operator: named('x', 'Compagnie Générale des Télécommunications'),
};
const arabicText = 'رمز التحقق الخاص بك هو 482913. لا تشاركه مع أي شخص.';
const arabicOrder = {
  service: named('ar', 'خدمة التوصيل السريع'),
  country: named('sa', 'السعودية'),
  operator: named('stc', 'الاتصالات السعودية'),
};
const late = endedRental('late', 130, {
  sms: [{ ...soonAfter(130, codeSms), ...lateBy(130) }],
});

/** Half a minute after the end of what was ordered so long ago. */
function lateBy(agoMinutes: number) {
  const { receivedAtMs } = soonAfter(agoMinutes - 20, codeSms);
  return { receivedAtMs, seenAtMs: receivedAtMs ?? 0 };
}

const refund = { kind: 'refunded', amount: usd(48), atMs: 0 } as const;
/** One of each that can be. */
const each = [
  endedRental('code', 45, { sms: [soonAfter(45, codeSms)] }),
  endedRental('due', 70),
  late,
  { ...endedRental('refunded', 200), payment: refund },
  endedRental('two', 60 * 24, {
    order: {
      ...late.order,
      service: named('google', 'Google, Gmail and YouTube'),
      country: named('gb', 'United Kingdom'),
    },
    price: usd(52),
    sms: [
      soonAfter(60 * 24, codeSms),
      soonAfter(60 * 24, sms('two', 'Welcome! Tap to see what is new.', { sender: 'Google' })),
    ],
  }),
  endedRental('no-code', 60 * 26, {
    order: { ...late.order, service: named('dhl', 'DHL') },
    sms: [soonAfter(60 * 26, sms('p', 'Your parcel waits at the counter until Friday.', { sender: 'DHL' }))],
  }),
  endedRental('long', 60 * 24 * 3, { order: longOrder, phone: null }),
  endedRental('long-code', 60 * 24 * 3 + 5, {
    order: longOrder,
    sms: [soonAfter(60 * 24 * 3, sms('l', 'G-77120411', { code: code('G-77120411', 'G-77120411') }))],
  }),
  endedRental('rtl', 60 * 24 * 9, {
    order: arabicOrder,
    sms: [soonAfter(60 * 24 * 9, sms('a', arabicText, { sender: 'تحقق', code: code('482913', arabicText) }))],
  }),
];

const toHistory: Arrive = async (page, texts) => {
  await openTab('history')(page, texts);
  await page.getByRole('radio', { name: texts.views.history.views.list }).waitFor();
};

const openRow =
  (place: number): Arrive =>
  async (page, texts) => {
    await toHistory(page, texts);
    await page.locator('[data-row]').nth(place).click();
  };

async function chooseInsights(page: Page, texts: Texts): Promise<void> {
  await toHistory(page, texts);
  await page.getByRole('radio', { name: texts.views.history.views.insights }).click();
}

async function toInsights(page: Page, texts: Texts): Promise<void> {
  await chooseInsights(page, texts);
  // The name of the application and the month stand above it.
  await page.getByRole('heading').nth(2).waitFor();
}

async function toEmptyInsights(page: Page, texts: Texts): Promise<void> {
  await chooseInsights(page, texts);
  await page.getByText(texts.views.insights.emptyTitle).waitFor();
}

const past = appState({ rentals: pastRentals(160) });
const inTwoCurrencies = pastRentals(40).map((rental, index) =>
  index % 4 === 0 && rental.payment.kind === 'charged'
    ? { ...rental, payment: { ...rental.payment, amount: { amountMinor: 90, currency: 'EUR' } } }
    : rental,
);

export const historyStates: GalleryStates = {
  'history-each': { state: appState({ rentals: each }), arrive: toHistory },
  'history-open': { state: appState({ rentals: each }), arrive: openRow(0) },
  'history-open-without-sms': { state: appState({ rentals: each }), arrive: openRow(3) },
  'history-10000': { state: appState({ rentals: pastRentals(10_000) }), arrive: toHistory },
  'history-found': {
    state: past,
    arrive: async (page, texts) => {
      await toHistory(page, texts);
      await page.getByRole('button', { name: texts.views.history.filters.group }).click();
      await page.getByRole('button', { name: texts.views.history.filters.outcome }).click();
      await page.getByRole('menuitemradio', { name: texts.views.history.filters.outcomes.code }).click();
      await page.getByRole('searchbox').fill('whatsapp');
    },
  },
  'history-filter-menu': {
    state: past,
    arrive: async (page, texts) => {
      await toHistory(page, texts);
      await page.getByRole('button', { name: texts.views.history.filters.group }).click();
      await page.getByRole('button', { name: texts.views.history.filters.service }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  'history-no-match': {
    state: past,
    arrive: async (page, texts) => {
      await toHistory(page, texts);
      await page.getByRole('searchbox').fill('quetzalcoatl');
    },
  },
  'history-row-menu': {
    state: appState({ rentals: each }),
    arrive: async (page, texts) => {
      await toHistory(page, texts);
      await page
        .getByRole('button', { name: texts.views.history.rowActions('WhatsApp') })
        .first()
        .click();
      await page.getByRole('menu').waitFor();
    },
  },
  'history-delete-all': {
    state: past,
    arrive: async (page, texts) => {
      await toHistory(page, texts);
      await page.getByRole('button', { name: texts.views.history.more }).click();
      await page.getByRole('menuitem', { name: texts.views.history.removeAll }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  insights: { state: past, arrive: toInsights },
  'insights-few': { state: appState({ rentals: pastRentals(6) }), arrive: toInsights },
  'insights-two-currencies': { state: appState({ rentals: inTwoCurrencies }), arrive: toInsights },
  'insights-empty': { state: appState(), arrive: toEmptyInsights },
};
