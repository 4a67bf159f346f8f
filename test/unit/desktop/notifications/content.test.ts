import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endedNotification,
  isRecent,
  notificationFor,
  notificationId,
} from '../../../../main/desktop/notifications/content.ts';
import { addIncoming } from '../../../../main/rentals/watching/record-sms.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import type { RentalId, Settings, SmsId } from '../../../../preload/model/index.ts';
import type { Language } from '../../../../preload/words/index.ts';
import { catalogues } from '../../../support/catalogues.ts';
import { smsOf } from '../../../support/fake-client.ts';
import { rentalOf } from '../../../support/rentals.ts';

const noonMs = Date.UTC(2026, 4, 19, 12);
const minuteMs = 60_000;

interface Scene {
  readonly sms?: Parameters<typeof smsOf>[0];
  readonly notifications?: Partial<Settings['notifications']>;
  readonly rental?: Parameters<typeof rentalOf>[0];
  readonly seenAtMs?: number;
  readonly isCopied?: boolean;
  readonly language?: Language;
  readonly isPractice?: boolean;
}

function contentFor({
  sms = {},
  notifications = {},
  rental = {},
  seenAtMs = noonMs,
  isCopied,
  language = 'en',
  isPractice = false,
}: Scene = {}) {
  const { rental: changed, arrived } = addIncoming(rentalOf(rental), [smsOf(sms)], seenAtMs);
  const [first] = arrived;
  if (first === undefined) throw new Error('Nothing arrived');
  const settings = {
    ...defaultSettings,
    notifications: { ...defaultSettings.notifications, ...notifications },
  };
  return notificationFor(
    changed,
    first,
    settings,
    { texts: catalogues[language], locale: language, isPractice },
    isCopied,
  );
}

it.each([
  ['en', 'Sandbox · '],
  ['de', 'Sandbox · '],
  ['es', 'Pruebas · '],
  ['ar', 'تجربة · '],
] as const)('says of a practice number that it is one, before all else: %s', (language, mark) => {
  const paid = contentFor({ language });
  const practice = contentFor({ language, isPractice: true });
  expect(practice?.body).toBe(`${mark}${paid?.body}`);
});

it('has the code in its title, and service, country and number in its body', () => {
  const id = expect.stringMatching(/^[0-9a-f]{32}$/);
  expect(contentFor()).toEqual({
    id,
    groupId: id,
    groupTitle: 'WhatsApp · +1 202 555 0143',
    title: '849\u00a0201 is your code',
    body: 'WhatsApp, United States · +1 202 555 0143',
    isSilent: false,
    isLasting: true,
    copyLabel: 'Copy code',
    holdMs: 20 * minuteMs,
  });
});

it('names the country in the language of the reader', () => {
  expect(contentFor({ language: 'es' })?.body).toBe('WhatsApp, Estados Unidos · +1 202 555 0143');
});

describe('its title', () => {
  const withoutCode = { text: 'Welcome!', code: null };
  it.each<[string, Scene, string]>([
    ['a code', {}, '849\u00a0201 is your code'],
    ['a code that is copied', { isCopied: true }, '849\u00a0201 is copied'],
    ['a code to hide', { notifications: { hideCode: true } }, 'A code has arrived'],
    [
      'a code to hide that is copied',
      { notifications: { hideCode: true }, isCopied: true },
      'A code has arrived and is copied',
    ],
    ['an SMS without a code', { sms: withoutCode }, 'An SMS has arrived'],
    [
      'an SMS without a code, while codes are hidden',
      { sms: withoutCode, notifications: { hideCode: true } },
      'An SMS has arrived',
    ],
  ])('of %s', (_name, scene, title) => expect(contentFor(scene)?.title).toBe(title));
});

it('keeps the code out of sight on request, and can still copy it', () => {
  const content = contentFor({ notifications: { hideCode: true } });
  expect(JSON.stringify(content)).not.toContain('849201');
  expect(content).toMatchObject({ copyLabel: 'Copy code', isLasting: true });
});

it('offers no copying where there is no code, and does not stay for it', () => {
  const content = contentFor({ sms: { text: 'Welcome!', code: null } });
  expect(content).toMatchObject({ copyLabel: null, isLasting: false });
});

it('does not stay for a code that is copied already, and can copy it again', () => {
  expect(contentFor({ isCopied: true })).toMatchObject({ copyLabel: 'Copy code', isLasting: false });
});

it('is silent or absent as the person set it', () => {
  expect(contentFor({ notifications: { sound: false } })).toMatchObject({ isSilent: true });
  expect(contentFor({ notifications: { enabled: false } })).toBeNull();
});

describe('it is held', () => {
  it.each<[string, Scene, number]>([
    ['until its number ends', { seenAtMs: noonMs + 15 * minuteMs }, 5 * minuteMs],
    ['two minutes at least', { seenAtMs: noonMs + 20 * minuteMs }, 2 * minuteMs],
    ['twenty minutes where the end is not known', { rental: { expiresAtMs: null } }, 20 * minuteMs],
  ])('%s', (_name, scene, holdMs) => expect(contentFor(scene)?.holdMs).toBe(holdMs));

  it('and has not been in sight for long in its first two minutes', () => {
    const sms = { seenAtMs: noonMs } as Parameters<typeof isRecent>[0];
    expect(isRecent(sms, noonMs + 2 * minuteMs - 1)).toBe(true);
    expect(isRecent(sms, noonMs + 2 * minuteMs)).toBe(false);
  });
});

describe('its id', () => {
  it('is the same for the same SMS, and another for another', () => {
    expect(contentFor()?.id).toBe(contentFor()?.id);
    expect(contentFor({ sms: { id: 'other' } })?.id).not.toBe(contentFor()?.id);
  });

  it('groups what came to one number', () => {
    const other = { rental: { id: 'other' as RentalId } };
    expect(contentFor({ sms: { id: 'other' } })?.groupId).toBe(contentFor()?.groupId);
    expect(contentFor(other)?.groupId).not.toBe(contentFor()?.groupId);
  });

  it('is one that Windows can carry, whatever the service calls an SMS', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rentalId, smsId) => {
        // Branded for the test.
        expect(notificationId(rentalId as RentalId, smsId as SmsId)).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      }),
    );
  });
});

describe('a number that ended without SMS', () => {
  const wording = { texts: catalogues.en, locale: 'en', isPractice: false };
  const ended = (parts: Parameters<typeof rentalOf>[0] = {}) =>
    rentalOf({ state: { kind: 'ended', atMs: noonMs }, ...parts });

  it('is told of quietly, whatever sound codes have', () => {
    expect(endedNotification(ended(), defaultSettings, wording)).toMatchObject({
      title: 'No SMS came for WhatsApp',
      isSilent: true,
      isLasting: false,
      copyLabel: null,
    });
  });

  it('is no news where an SMS came, nobody waited for one, or the person wants no notifications', () => {
    const { rental: told } = addIncoming(ended(), [smsOf()], noonMs);
    const paused = ended({ timeline: [{ kind: 'stopped', atMs: noonMs - 1 }] });
    const silent = {
      ...defaultSettings,
      notifications: { ...defaultSettings.notifications, enabled: false },
    };
    expect(endedNotification(told, defaultSettings, wording)).toBeNull();
    expect(endedNotification(paused, defaultSettings, wording)).toBeNull();
    expect(endedNotification(ended({ reservationId: null }), defaultSettings, wording)).toBeNull();
    expect(endedNotification(ended(), silent, wording)).toBeNull();
  });
});
