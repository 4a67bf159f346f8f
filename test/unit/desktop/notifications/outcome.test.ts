import { expect, it } from 'vitest';
import { activatedId, outcomeOfFailure } from '../../../../main/desktop/notifications/content.ts';

it.each([
  [
    'WinAPI: Show failed, ERROR Notification failed - Settings prevent the notification from being delivered.',
    'not-permitted',
  ],
  ['Notification failed - Settings prevent the notification type from being delivered.', 'not-permitted'],
  ['Notification failed - Unknown failure reason (HRESULT -2143420143)', 'not-permitted'],
  ['HRESULT 0x803E0111', 'not-permitted'],
  ['Error Domain=UNErrorDomain Code=1 "(null)"', 'not-permitted'],
  ['The operation could not be completed. (UNErrorDomain error 1.)', 'not-permitted'],
  ['No se pudo completar la operación (UNErrorDomain, error 1).', 'not-permitted'],
  ['Notifications are not allowed for this application', 'not-permitted'],
  ['Error Domain=UNErrorDomain Code=1401', 'failed'],
  ['Notification failed - The notification platform is unavailable.', 'failed'],
  ['Notification failed - Unknown failure reason (HRESULT -2143420155)', 'failed'],
  ['GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown', 'failed'],
  ['', 'failed'],
])('%s → %s', (error, outcome) => {
  for (const platform of ['win32', 'linux'] as const) {
    expect(outcomeOfFailure({ platform, error, hasShownOne: false })).toBe(outcome);
  }
  expect(outcomeOfFailure({ platform: 'darwin', error, hasShownOne: true })).toBe(outcome);
});

it('takes what macOS says in any language, before it has shown anything, for a refusal', () => {
  const error = 'Los avisos no están permitidos para esta aplicación';
  expect(outcomeOfFailure({ platform: 'darwin', error, hasShownOne: false })).toBe('not-permitted');
  expect(outcomeOfFailure({ platform: 'darwin', error, hasShownOne: true })).toBe('failed');
});

it.each([
  ['type=action&action=0&tag=0123abcd', '0123abcd'],
  ['type=click&tag=0123abcd', '0123abcd'],
  ['type=click&tag=', null],
  ['type=click', null],
  ['', null],
  ['%', null],
])('finds in the activation "%s" the id %s', (activation, id) => expect(activatedId(activation)).toBe(id));
