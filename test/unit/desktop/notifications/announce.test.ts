import { describe, expect, it } from 'vitest';
import type { News } from '../../../../main/core/state.ts';
import { createAnnouncer, withdrawCopied } from '../../../../main/desktop/notifications/announce.ts';
import { notificationId } from '../../../../main/desktop/notifications/content.ts';
import type { TrayCommand } from '../../../../main/desktop/tray/view.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import type { CopyOutcome, Result, Settings } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/index.ts';
import { good, usd } from '../../../support/fake-client.ts';
import { createFakeDesktop } from '../../../support/fake-desktop.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';
import { codeOf, rentalOf, shownSmsOf } from '../../../support/rentals.ts';

const failed: Result<CopyOutcome> = { ok: false, problem: { kind: 'clipboard' } };
const code = codeOf('849201');

function setUp(
  notifications: Partial<Settings['notifications']> = {},
  copied: Result<CopyOutcome> = good('copied'),
  quietHours = defaultSettings.quietHours,
) {
  const desktop = createFakeDesktop();
  const time = createFakeTime();
  const told: News[] = [];
  const withdrawn: News['kind'][] = [];
  const commands: TrayCommand[] = [];
  const copies: string[] = [];
  const logged: string[] = [];
  const announcer = createAnnouncer({
    desktop,
    copier: {
      async copyCode(_rentalId, smsId) {
        copies.push(smsId);
        return copied;
      },
    },
    settings: () => ({
      ...defaultSettings,
      quietHours,
      notifications: { ...defaultSettings.notifications, ...notifications },
    }),
    wording: () => ({ texts: en, locale: 'en', isPractice: false }),
    notices: {
      tell: (news) => told.push(news),
      withdraw: (kind) => withdrawn.push(kind),
    },
    run: (command) => commands.push(command),
    clock: time.clock,
    log: { info: () => {}, warn: (event) => logged.push(event), error: () => {} },
  });
  const titles = () => desktop.notifications.map(({ content }) => content.title);
  return { desktop, time, told, withdrawn, commands, copies, logged, announcer, titles };
}
const rental = rentalOf();
const endedWithoutSms = rentalOf({
  state: { kind: 'ended', atMs: rental.createdAtMs + 20 * 60_000 },
  expiresAtMs: rental.createdAtMs + 20 * 60_000,
});
const sms = shownSmsOf({ code, seenAtMs: rental.createdAtMs });

describe('the sound', () => {
  const soundsOf = (
    notifications: Partial<Settings['notifications']>,
    quietHours?: Settings['quietHours'],
  ) => {
    const { announcer, desktop } = setUp(notifications, good('copied'), quietHours);
    return {
      announce: () => {
        announcer.announce(rental, sms);
        announcer.announceMore(rental, 3);
        return desktop.notifications.map(({ content }) => content.isSilent);
      },
      desktop,
    };
  };

  it('is the system’s, or one of our own beside a silent notification', () => {
    const system = soundsOf({});
    expect(system.announce()).toEqual([false, false]);
    expect(system.desktop.sounds).toEqual([]);
    const own = soundsOf({ soundName: 'bell' });
    expect(own.announce()).toEqual([true, true]);
    expect(own.desktop.sounds).toEqual(['bell', 'bell']);
  });

  it('is the system’s where the page is not there to play our own', () => {
    const { announce, desktop } = soundsOf({ soundName: 'bell' });
    desktop.isPageThere = false;
    expect(announce()).toEqual([false, false]);
  });

  it('is none where it is switched off, in quiet hours, and where no notification is wanted', () => {
    const off = soundsOf({ soundName: 'bell', sound: false });
    expect(off.announce()).toEqual([true, true]);
    const quiet = soundsOf({ soundName: 'bell' }, { enabled: true, fromMinute: 0, toMinute: 0 });
    expect(quiet.announce()).toEqual([true, true]);
    const unwanted = soundsOf({ soundName: 'bell', enabled: false });
    expect(unwanted.announce()).toEqual([]);
    for (const { desktop } of [off, quiet, unwanted]) expect(desktop.sounds).toEqual([]);
  });
});

describe('an SMS', () => {
  it('with a code is told of, and copies it when chosen', () => {
    const { announcer, desktop, commands, titles, copies } = setUp();
    announcer.announce(rental, sms);
    expect(titles()).toEqual(['849\u00a0201 is your code']);
    desktop.notifications[0]?.reactions.onChosen();
    expect(commands).toEqual([{ kind: 'copy-code', rentalId: rental.id, smsId: sms.id }]);
    expect(copies).toEqual([]);
  });

  it('without a code shows its number when chosen', () => {
    const { announcer, desktop, commands } = setUp();
    announcer.announce(rental, shownSmsOf());
    desktop.notifications[0]?.reactions.onChosen();
    expect(commands).toEqual([{ kind: 'show-rental', rentalId: rental.id }]);
  });

  it('is not told of while notifications are paused', () => {
    const { announcer, titles } = setUp({ enabled: false });
    announcer.announce(rental, sms);
    expect(titles()).toEqual([]);
  });
});

describe('copying by itself', () => {
  it.each<[string, Result<CopyOutcome>, string, News[]]>([
    ['says that it is copied', good('copied'), '849\u00a0201 is copied', []],
    [
      'promises nothing that is not certain',
      good('uncertain'),
      '849\u00a0201 is your code',
      [{ kind: 'copy-uncertain' }],
    ],
    [
      'leaves the code to be copied where it failed, and says so',
      failed,
      '849\u00a0201 is your code',
      [{ kind: 'copy-failed' }],
    ],
  ])('%s', async (_name, copied, title, news) => {
    const { announcer, copies, titles, told } = setUp({ autoCopy: true }, copied);
    announcer.announce(rental, sms);
    await settle();
    expect(copies).toEqual([sms.id]);
    expect(titles()).toEqual([title]);
    expect(told).toEqual(news);
  });

  it('copies without a notification too', async () => {
    const { announcer, copies, titles } = setUp({ autoCopy: true, enabled: false });
    announcer.announce(rental, sms);
    await settle();
    expect(copies).toEqual([sms.id]);
    expect(titles()).toEqual([]);
  });

  it('has nothing to do for an SMS without a code', () => {
    const { announcer, copies, titles } = setUp({ autoCopy: true });
    announcer.announce(rental, shownSmsOf());
    expect(copies).toEqual([]);
    expect(titles()).toEqual(['An SMS has arrived']);
  });
});

it.each([
  ['shown', [], ['notification-failed']],
  ['failed', [{ kind: 'notification-failed', reason: 'failed' }], []],
  ['not-permitted', [{ kind: 'notification-failed', reason: 'not-permitted' }], []],
] as const)('of a notification that is %s the person hears %j, and %j is past', (outcome, news, past) => {
  const { announcer, desktop, told, withdrawn } = setUp();
  announcer.announce(rental, sms);
  desktop.notifications[0]?.reactions.onOutcome(outcome);
  expect(told).toEqual(news);
  expect(withdrawn).toEqual(past);
});

it('is written down once while a system without notifications refuses every one, and again after one was shown', () => {
  const { announcer, desktop, logged } = setUp();
  for (const outcome of ['failed', 'failed', 'shown', 'failed'] as const) {
    announcer.announce(rental, sms);
    desktop.notifications.at(-1)?.reactions.onOutcome(outcome);
  }
  expect(logged).toEqual(['notification-not-shown', 'notification-not-shown']);
});

describe('permission', () => {
  it('is asked for when notifications are wanted', () => {
    const { announcer, desktop } = setUp();
    expect(desktop.areNotificationsPrepared).toBe(false);
    announcer.prepare();
    expect(desktop.areNotificationsPrepared).toBe(true);
  });

  it('is not asked for while they are paused', () => {
    const { announcer, desktop } = setUp({ enabled: false });
    announcer.prepare();
    expect(desktop.areNotificationsPrepared).toBe(false);
  });
});

it('takes the codes of a number away when it ends, but not one that has only just come', () => {
  const { announcer, desktop, time } = setUp();
  const late = shownSmsOf({ id: 'late', code, seenAtMs: time.clock.now() });
  const early = shownSmsOf({ id: 'early', code, seenAtMs: time.clock.now() - 5 * 60_000 });
  announcer.withdraw({ ...rental, sms: [early, late] });
  expect(desktop.closedNotifications).toEqual([notificationId(rental.id, early.id)]);
});

it('takes the notification of a copied code away, and the notice that it could not be copied', () => {
  const desktop = createFakeDesktop();
  const withdrawn: News['kind'][] = [];
  withdrawCopied(rental.id, sms.id, desktop, { withdraw: (kind) => void withdrawn.push(kind) });
  expect(desktop.closedNotifications).toEqual([notificationId(rental.id, sms.id)]);
  expect(withdrawn).toEqual(['copy-failed']);
});

describe('in quiet hours', () => {
  /** Both the same: the whole day, whatever the zone of the computer that runs this. */
  const allDay = { enabled: true, fromMinute: 0, toMinute: 0 };
  const quiet = () => setUp({}, good('copied'), allDay);

  it('a code is shown as ever, without a sound', () => {
    const { announcer, desktop, titles } = quiet();
    announcer.announce(rental, sms);
    expect(titles()).toEqual(['849\u00a0201 is your code']);
    expect(desktop.notifications[0]?.content).toMatchObject({ isSilent: true, isLasting: true });
    const loud = setUp();
    loud.announcer.announce(rental, sms);
    expect(loud.desktop.notifications[0]?.content.isSilent).toBe(false);
  });

  it('an SMS without a code, and those beyond the newest, are shown without a sound', () => {
    const { announcer, desktop } = quiet();
    announcer.announce(rental, shownSmsOf());
    announcer.announceMore(rental, 7);
    expect(desktop.notifications.map(({ content }) => content.isSilent)).toEqual([true, true]);
  });

  it('news that can wait is not shown', () => {
    const { announcer, titles } = quiet();
    announcer.announceEnd(endedWithoutSms);
    announcer.announceLowBalance(usd(420));
    expect(titles()).toEqual([]);
    const loud = setUp();
    loud.announcer.announceEnd(endedWithoutSms);
    expect(loud.titles()).toHaveLength(1);
  });
});

it('a low balance is told with the amount, without a sound, and opens the window', () => {
  const { announcer, desktop, commands } = setUp();
  announcer.announceLowBalance(usd(420));
  expect(desktop.notifications[0]?.content).toMatchObject({
    title: 'Your balance is down to $4.20',
    isSilent: true,
    isLasting: false,
  });
  desktop.notifications[0]?.reactions.onChosen();
  expect(commands).toEqual([{ kind: 'open', tab: null }]);
});
