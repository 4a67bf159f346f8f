import * as v from 'valibot';
import { expect, it } from 'vitest';
import { defaultSettings, storedSettings } from '../../../main/settings/settings.ts';

it('lets one value of a wrong type fall back alone', () => {
  const stored = {
    settings: {
      ...defaultSettings,
      theme: 'dark',
      clipboardClearDelayMs: 'soon',
      notifications: { enabled: false, sound: 'loud', hideCode: true },
    },
    server: 'sandbox',
  };
  expect(v.parse(storedSettings, stored)).toEqual({
    settings: {
      ...defaultSettings,
      theme: 'dark',
      notifications: { enabled: false, sound: defaultSettings.notifications.sound, hideCode: true },
    },
    server: 'sandbox',
    webhook: null,
  });
});
