/** One, three and eight numbers, in each phase that a number can be in. */
import type { Rental } from '../../preload/model/index.ts';
import { minuteMs } from '../../preload/model/index.ts';
import {
  appState,
  code,
  endedRental,
  galleryNowMs,
  named,
  rental,
  rentalId,
  sms,
  unresolvedRental,
  usd,
  whatsappOrder,
} from './build.ts';
import { chooseInMenu } from './judge.ts';
import { listAnswers } from './lists.ts';
import { codeSms, type GalleryState, type GalleryStates, openRent } from './scene.ts';

const services = [
  named('whatsapp', 'WhatsApp'),
  named('telegram', 'Telegram'),
  named('google', 'Google, Gmail and YouTube'),
  named('instagram', 'Instagram'),
  named('steam', 'Steam'),
  named('uber', 'Uber'),
  named('signal', 'Signal'),
  named('ebay', 'eBay'),
];
const countries = [
  named('us', 'United States'),
  named('gb', 'United Kingdom'),
  named('de', 'Germany'),
  named('br', 'Brazil'),
];

/** The nth of several waiting numbers, each of another service. */
export const waitingNumber = (index: number, change: Partial<Rental> = {}): Rental =>
  rental(`n${index}`, {
    order: {
      service: services[index % services.length] ?? whatsappOrder.service,
      country: countries[index % countries.length] ?? whatsappOrder.country,
      operator: named('any', 'Any operator'),
    },
    createdAtMs: galleryNowMs - (index + 1) * minuteMs,
    expiresAtMs: galleryNowMs + (19 - index) * minuteMs,
    ...change,
  });

export const waitingNumbers = (count: number): Rental[] =>
  Array.from({ length: count }, (_, index) => waitingNumber(index));

const justNow = { ...codeSms, receivedAtMs: galleryNowMs, seenAtMs: galleryNowMs };
const copied = { ...codeSms, copiedAtMs: galleryNowMs - minuteMs };
const pin = '5307 is your delivery PIN. Give it to the courier at the door.';
const better = { operator: named('uscellular', 'UScellular'), rate: 0.94, price: usd(67) };
const waits = { sinceMs: galleryNowMs - 4 * minuteMs, usualMs: 45_000, unlikelyAfterMs: 90_000, better };
const endedOne = endedRental('e', 22, {
  payment: { kind: 'refund-awaited', amount: usd(18), sinceMs: galleryNowMs - 2 * minuteMs },
});

/** The code of the last of so many, while the person fills in the rent panel. */
const stripOverRent = (count: number): GalleryState => ({
  state: appState({ rentals: waitingNumbers(count) }),
  overrides: listAnswers,
  arrive: async (page, texts) => {
    await openRent(page, texts);
    await page.getByRole('combobox', { name: texts.views.rent.operator }).waitFor();
  },
  next: appState({
    rentals: waitingNumbers(count).map((one, index) =>
      index === count - 1 ? { ...one, sms: [justNow] } : one,
    ),
  }),
});

export const numberStates: GalleryStates = {
  'one-arrived': { state: appState({ rentals: [waitingNumber(0, { sms: [justNow] })] }) },
  'one-copied': { state: appState({ rentals: [waitingNumber(0, { sms: [copied] })] }) },
  'one-handover': {
    state: appState({
      rentals: [
        waitingNumber(0, {
          sms: [sms('1', pin, { sender: 'DHL', code: code('5307', pin, { isHandover: true }) })],
        }),
      ],
    }),
  },
  'one-usual': {
    state: appState({
      rentals: [waitingNumber(0, { operator: named('tmobile', 'T-Mobile') })],
      outlooks: { [rentalId('n0')]: { ...waits, sinceMs: galleryNowMs - 10_000 } },
    }),
  },
  'one-unlikely': {
    state: appState({ rentals: [waitingNumber(0)], outlooks: { [rentalId('n0')]: waits } }),
  },
  'one-ended': {
    state: appState({ rentals: [endedOne], outlooks: { [endedOne.id]: waits } }),
  },
  'one-ended-uncopied': {
    state: appState({
      rentals: [
        {
          ...endedOne,
          sms: [codeSms],
          payment: { kind: 'charged', amount: usd(18) },
        },
      ],
    }),
  },
  'one-refunded': {
    state: appState({
      rentals: [{ ...endedOne, payment: { kind: 'refunded', amount: usd(18), atMs: galleryNowMs } }],
    }),
  },
  'one-refund-unseen': {
    state: appState({
      rentals: [
        {
          ...endedOne,
          payment: { kind: 'refund-awaited', amount: usd(18), sinceMs: galleryNowMs - 25 * 60 * minuteMs },
        },
      ],
    }),
  },
  'one-broken': {
    // No date has such an end: what writes it throws.
    state: appState({ rentals: [waitingNumber(0, { sms: [justNow], expiresAtMs: 1e20 }), waitingNumber(1)] }),
  },
  'one-details': {
    state: appState({ rentals: [waitingNumber(0, { sms: [justNow] })] }),
    arrive: (page, { views: { card } }) => chooseInMenu(page, card.details, card.more),
  },
  'one-labelled': {
    state: appState({
      rentals: [waitingNumber(0, { label: 'shop account 2', isRefused: true, sms: [copied] })],
    }),
  },
  'three-waiting': { state: appState({ rentals: waitingNumbers(3) }) },
  'three-mixed': {
    state: appState({
      rentals: [waitingNumber(0), waitingNumber(1, { sms: [copied] }), waitingNumber(2, { sms: [justNow] })],
    }),
  },
  'three-ended': {
    state: appState({
      rentals: [waitingNumber(0), endedOne, unresolvedRental('u')],
      outlooks: { [endedOne.id]: waits },
    }),
  },
  'eight-waiting': { state: appState({ rentals: waitingNumbers(8) }) },
  'eight-arrived': {
    state: appState({ rentals: waitingNumbers(8) }),
    next: appState({
      rentals: waitingNumbers(8).map((one, index) => (index === 6 ? { ...one, sms: [justNow] } : one)),
    }),
  },
  'eight-mixed': {
    state: appState({
      rentals: [
        ...waitingNumbers(4),
        waitingNumber(4, { sms: [justNow] }),
        waitingNumber(5, { sms: [{ ...codeSms, id: sms('9', '').id }] }),
        waitingNumber(6, { state: { kind: 'stopped' } }),
        waitingNumber(7, { sms: [copied] }),
      ],
      outlooks: { [rentalId('n1')]: waits },
    }),
  },
  'strip-over-rent': stripOverRent(1),
  'strip-over-rent-eight': stripOverRent(8),
  'strip-on-history': {
    state: appState({ rentals: [waitingNumber(2, { sms: [justNow] }), waitingNumber(0)] }),
    arrive: async (page, { views: { header } }) => {
      await page.getByRole('tab', { name: header.tabs.history }).click();
    },
  },
};
