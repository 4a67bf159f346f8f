import { Notification } from 'electron';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { NotificationContent } from '../../../../main/desktop/notifications/content.ts';
import { createNotifier, optionsOf } from '../../../../main/desktop/notifications/notifier.electron.ts';
import { becomeReady } from '../../../../main/preview/api/lifecycle.ts';
import { findNotification, forgetToasts, onToastActivation } from '../../../../main/preview/api/toast.ts';
import { playSystem, type System } from '../../../../main/preview/desktop/system.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));

beforeAll(becomeReady);
afterEach(() => {
  forgetToasts();
  vi.restoreAllMocks();
});

let lastId = 0;
const contentOf = (parts: Partial<NotificationContent> = {}): NotificationContent => {
  lastId += 1;
  return {
    id: `notification-${lastId}`,
    groupId: 'group',
    groupTitle: 'WhatsApp · +1 202 555 0143',
    title: '849201 is your code',
    body: 'WhatsApp, United States · +1 202 555 0143',
    isSilent: false,
    isLasting: true,
    copyLabel: 'Copy code',
    holdMs: 60_000,
    ...parts,
  };
};

function setUp(platform: System = 'linux') {
  playSystem(platform);
  const time = createFakeTime();
  const happened: string[] = [];
  const isSupported = vi.spyOn(Notification, 'isSupported');
  const removeAll = vi.spyOn(Notification, 'removeAll');
  const handleActivation = vi.fn(onToastActivation);
  if (platform === 'win32') Notification.handleActivation = handleActivation;
  const notifier = createNotifier({
    platform,
    timers: time.timers,
    onStaleActivation: () => happened.push('stale'),
  });
  const notify = (content = contentOf()) => {
    notifier.notify(content, {
      onChosen: () => happened.push('chosen'),
      onOutcome: (outcome) => happened.push(outcome),
    });
    return content;
  };
  const shown = (content: NotificationContent) => {
    const found = findNotification(content.id);
    if (found === undefined) throw new Error('Nothing is shown');
    return found;
  };
  /** Windows wakes the application. */
  const activate = (id: string) =>
    handleActivation.mock.calls[0]?.[0]({ type: 'click', arguments: `type=click&tag=${id}` });
  return { time, happened, notifier, notify, shown, activate, isSupported, removeAll, handleActivation };
}

describe('a notification', () => {
  it('is shown, and is done with once it is clicked', async () => {
    const { notify, shown, happened, time } = setUp();
    const one = shown(notify());
    await settle();
    expect(happened).toEqual(['shown']);
    one.click();
    expect(happened).toEqual(['shown', 'chosen']);
    expect(time.pending()).toBe(0);
  });

  it('does by its button what a click does', async () => {
    const { notify, shown, happened } = setUp();
    const one = shown(notify());
    expect(one.act(0)).toBe(true);
    expect(happened).toContain('chosen');
  });

  it('has no button where there is nothing to copy', () => {
    const { notify, shown } = setUp();
    expect(shown(notify(contentOf({ copyLabel: null }))).act(0)).toBe(false);
  });

  it.each([
    ['failed', 'The platform is unavailable'],
    ['not-permitted', 'Notification failed - Settings prevent the notification from being delivered.'],
  ])('tells that it %s', (outcome, error) => {
    const { notify, shown, happened, time } = setUp();
    const one = shown(notify());
    happened.splice(0); // Linux said at once that it is shown.
    one.emit('failed', {}, error);
    expect(happened).toEqual([outcome]);
    expect(time.pending()).toBe(0);
  });

  it('that macOS refuses in its own language is not permitted, unless one was shown before', async () => {
    const { notify, shown, happened } = setUp('darwin');
    shown(notify()).emit('failed', {}, 'Benachrichtigungen sind nicht erlaubt');
    notify();
    await settle();
    shown(notify()).emit('failed', {}, 'Die Aktion konnte nicht abgeschlossen werden');
    expect(happened.filter((outcome) => outcome !== 'shown')).toEqual(['not-permitted', 'failed']);
  });

  it('is not shown twice at a time', () => {
    const { notify, shown } = setUp();
    const content = notify();
    const first = shown(content);
    notify(content);
    expect(shown(content)).toBe(first);
  });

  it('can still be used from the notification centre after it timed out, and no more once it was closed by hand', () => {
    const { notify, shown, time } = setUp('win32');
    const content = notify();
    shown(content).emit('close', { reason: 'timedOut' });
    expect(time.pending()).toBe(1);
    shown(content).dismiss();
    expect(time.pending()).toBe(0);
  });
});

describe('it is taken away', () => {
  it('when its time is over', async () => {
    const { notify, shown, time } = setUp();
    const content = notify(contentOf({ holdMs: 1_000 }));
    await time.advance(999);
    expect(shown(content).view().state).toBe('shown');
    await time.advance(1);
    expect(shown(content).view().state).toBe('closed');
  });

  it('when asked, by its id, and only it', () => {
    const { notify, shown, notifier, time } = setUp();
    const [one, other] = [notify(), notify()];
    notifier.close(one.id);
    notifier.close('unknown');
    expect(shown(one).view().state).toBe('closed');
    expect(shown(other).view().state).toBe('shown');
    expect(time.pending()).toBe(1);
  });
});

describe('the system', () => {
  it('is asked for nothing before something is to be shown, and then once', () => {
    const { notifier, notify, isSupported, removeAll } = setUp('darwin');
    expect(isSupported).not.toHaveBeenCalled();
    expect(removeAll).not.toHaveBeenCalled();
    notifier.prepare();
    notify();
    notify();
    expect(isSupported).toHaveBeenCalledTimes(1);
  });

  it('that supports none makes that known', () => {
    const { notify, happened, isSupported } = setUp();
    isSupported.mockReturnValue(false);
    expect(findNotification(notify().id)).toBeUndefined();
    expect(happened).toEqual(['failed']);
  });

  it('forgets on macOS what an earlier run left, and nothing of this one', () => {
    const { notify, shown, removeAll } = setUp('darwin');
    const [one, other] = [notify(), notify()];
    expect(removeAll).toHaveBeenCalledTimes(1);
    expect([one, other].map((content) => shown(content).view().state)).toEqual(['shown', 'shown']);
  });

  it.each(['linux', 'win32'] as const)('keeps on %s what it has', (platform) => {
    const { notify, removeAll } = setUp(platform);
    notify();
    expect(removeAll).not.toHaveBeenCalled();
  });
});

describe('an activation on Windows', () => {
  it('of a notification of this run is what its own events tell already', () => {
    const { notify, shown, activate, happened } = setUp('win32');
    const content = notify();
    activate(content.id);
    shown(content).click();
    activate(content.id);
    expect(happened).toEqual(['chosen']);
  });

  it('of one of an earlier run, or of one that cannot be told, opens the window', () => {
    const { activate, happened } = setUp('win32');
    activate('of-an-earlier-run');
    activate('');
    expect(happened).toEqual(['stale', 'stale']);
  });

  it('is not listened to elsewhere', () => {
    expect(setUp('darwin').handleActivation).not.toHaveBeenCalled();
  });
});

describe('what Electron is given', () => {
  const hostile = contentOf({ title: 'A & <b>', body: 'Tom & <a href="x">Jerry</a>' });

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'Tom &amp; &lt;a href="x"&gt;Jerry&lt;/a&gt;'],
    ['win32', 'Tom & <a href="x">Jerry</a>'],
    ['darwin', 'Tom & <a href="x">Jerry</a>'],
  ])('keeps markup out of the body on %s', (platform, body) => {
    expect(optionsOf(hostile, platform)).toMatchObject({ title: 'A & <b>', body });
  });

  it('stays for a code that is to be copied, and never breaks through do-not-disturb', () => {
    expect(optionsOf(contentOf(), 'win32')).toMatchObject({ timeoutType: 'never', urgency: 'normal' });
    expect(optionsOf(contentOf({ isLasting: false }), 'win32')).toMatchObject({
      timeoutType: 'default',
      urgency: 'normal',
    });
  });

  it('groups by number, with a title above', () => {
    expect(optionsOf(contentOf(), 'win32')).toMatchObject({
      groupId: 'group',
      groupTitle: 'WhatsApp · +1 202 555 0143',
    });
  });
});
