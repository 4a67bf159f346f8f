import { expect, it } from 'vitest';
import { notificationFor } from '../../../main/desktop/notification-content.ts';
import { addIncoming } from '../../../main/rentals/incoming.ts';
import { defaultSettings } from '../../../main/settings/settings.ts';
import type { Settings } from '../../../preload/model.ts';
import { smsOf } from '../../tools/fake-client.ts';
import { rentalOf } from '../../tools/rentals.ts';

function contentFor(
  sms: Parameters<typeof smsOf>[0],
  notifications: Partial<Settings['notifications']> = {},
) {
  const { rental, arrived } = addIncoming(rentalOf(), [smsOf(sms)], 0);
  const [first] = arrived;
  if (first === undefined) throw new Error('Nothing arrived');
  return notificationFor(rental, first, {
    ...defaultSettings,
    notifications: { ...defaultSettings.notifications, ...notifications },
  });
}

it('has the code in its title, and service, country and number in its body', () => {
  expect(contentFor({})).toEqual({
    id: expect.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
    title: '849201 is your code',
    body: 'WhatsApp, United States · +1 202 555 0143',
    isSilent: false,
    copyLabel: 'Copy code',
  });
});

it('keeps the code out of sight on request, and can still copy it', () => {
  const content = contentFor({}, { hideCode: true });
  expect(JSON.stringify(content)).not.toContain('849201');
  expect(content).toMatchObject({ title: 'A code has arrived', copyLabel: 'Copy code' });
});

it('offers no copying where there is no code', () => {
  expect(contentFor({ text: 'Welcome!', code: null })).toMatchObject({
    title: 'An SMS has arrived',
    copyLabel: null,
  });
});

it('is silent or absent as the person set it', () => {
  expect(contentFor({}, { sound: false })).toMatchObject({ isSilent: true });
  expect(contentFor({}, { enabled: false })).toBeNull();
});

it('has the same id for the same SMS, and another for another', () => {
  expect(contentFor({})?.id).toBe(contentFor({})?.id);
  expect(contentFor({ id: 'other' })?.id).not.toBe(contentFor({})?.id);
});
