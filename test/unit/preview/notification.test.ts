import { describe, expect, it } from 'vitest';
import type { System } from '../../../main/preview/desktop/system.ts';
import { later, play } from '../../support/play.ts';

type Played = Awaited<ReturnType<typeof play>>;
type Options = Electron.NotificationConstructorOptions;

const usual: Options = {
  id: 'one',
  title: 'Title',
  body: 'Tom &amp; <b>Jerry</b>',
  timeoutType: 'never',
  actions: [{ type: 'button', text: 'Copy' }],
};

/** A notification whose every event is written down, with the reason of a close. */
function notify({ Notification }: Pick<Played, 'Notification'>, options: Options = usual) {
  const one = new Notification(options);
  const heard: string[] = [];
  for (const event of ['show', 'click', 'action', 'failed']) one.on(event, () => heard.push(event));
  one.on('close', ({ reason }: { reason?: string }) => heard.push(`close ${reason}`));
  one.show();
  return { one, heard };
}
const act = (played: Played, what: 'click' | 'close' | 'fail') =>
  played.perform({ do: `notification-${what}`, id: 'one' });

async function shown(system: System, options?: Options) {
  const played = await play(system);
  const { one, heard } = notify(played, options);
  await later();
  heard.splice(0);
  return { ...played, one, heard, act: (what: Parameters<typeof act>[1]) => act(played, what) };
}

describe('the event show', () => {
  it('comes within show() on Linux', async () => {
    expect(notify(await play('linux')).heard).toEqual(['show']);
  });
  it.each(['darwin', 'win32'] as const)('comes a moment later on %s', async (system) => {
    const { heard } = notify(await play(system));
    expect(heard).toEqual([]);
    await later();
    expect(heard).toEqual(['show']);
  });
});

describe('the event close', () => {
  it.each([
    ['win32', ['close userCanceled']],
    ['linux', ['close undefined']],
    ['darwin', ['close undefined']],
  ] as const)('after a person closed it on %s: %j', async (system, expected) => {
    const { heard, act } = await shown(system);
    act('close');
    expect(heard).toEqual(expected);
  });

  it('does not come on macOS for one without actions', async () => {
    const { heard, act } = await shown('darwin', { ...usual, actions: [] });
    act('close');
    expect(heard).toEqual([]);
  });

  it.each([
    ['win32', []],
    ['linux', []],
    ['darwin', ['close undefined']],
  ] as const)('after the application closed it on %s: %j, and nothing later', async (system, expected) => {
    const { one, heard, act } = await shown(system);
    one.close();
    expect(heard).toEqual(expected);
    await later();
    act('close');
    one.close();
    expect(heard).toEqual(expected);
  });
});

describe('a click', () => {
  it.each(['linux', 'darwin', 'win32'] as const)('is told once on %s', async (system) => {
    const { heard, act } = await shown(system);
    expect(act('click')).toBeNull();
    expect(act('click')).not.toBeNull();
    expect(heard).toEqual(['click']);
  });

  it('reaches nobody on Linux where the server has no actions', async () => {
    const { heard, act, set } = await shown('linux');
    set('notifications', 'silent');
    expect(act('click')).toMatch(/reaches nobody/);
    expect(heard).toEqual([]);
  });
});

describe('a button', () => {
  const press = ({ perform }: Played) => perform({ do: 'notification-action', id: 'one', index: 0 });

  it.each(['linux', 'darwin', 'win32'] as const)('is drawn on %s, and tells its index', async (system) => {
    const played = await shown(system);
    expect(played.view().notifications[0]?.actions).toEqual(['Copy']);
    expect(press(played)).toBeNull();
    expect(played.heard).toEqual(['action']);
  });

  it('is not drawn by every server of Linux', async () => {
    const played = await shown('linux');
    played.set('notifications', 'clicks');
    expect(played.view().notifications[0]?.actions).toEqual([]);
    expect(press(played)).not.toBeNull();
    expect(played.heard).toEqual([]);
  });

  it('is told on Windows to the application first, which has one callback', async () => {
    const played = await shown('win32');
    const told: unknown[] = [];
    const handle: (callback: (details: object) => void) => void = Reflect.get(
      played.Notification,
      'handleActivation',
    );
    handle(() => told.push('the first callback'));
    handle((details) => told.push(details));
    press(played);
    expect(told).toEqual([{ type: 'action', actionIndex: 0, arguments: 'type=action&action=0&tag=one' }]);
  });
});

it('is forgotten with its events when the application does not hold it', async () => {
  const played = await play('linux');
  const heard: string[] = [];
  const show = (id: string) => {
    const one = new played.Notification({ ...usual, id });
    one.on('click', () => heard.push(id));
    one.show();
    return one;
  };
  const held = show('held');
  show('dropped');
  await later();
  played.perform({ do: 'collect-garbage' });
  for (const id of ['held', 'dropped']) played.perform({ do: 'notification-click', id });
  expect(heard).toEqual(['held']);
  expect(held.id).toBe('held');
});

describe('where notifications do not work', () => {
  it.each([
    ['linux', false],
    ['win32', false],
    ['darwin', true],
  ] as const)(
    '%s says whether they are supported: %s; showing one is silent',
    async (system, isSupported) => {
      const played = await play(system);
      played.set('notifications', 'unsupported');
      const { Notification } = played;
      expect(Notification.isSupported()).toBe(isSupported);
      if (!isSupported) expect(notify(played).heard).toEqual([]);
    },
  );

  it('Linux tells at once, and gives no reason, that no server answers', async () => {
    const played = await play('linux');
    played.set('notifications', 'failing');
    const one = new played.Notification(usual);
    const errors: unknown[] = [];
    one.on('failed', (_event: unknown, error: unknown) => errors.push(error));
    one.show();
    expect(errors).toEqual(['']);
  });
});

describe('its content', () => {
  it.each([
    ['linux', 'Tom & Jerry'],
    ['darwin', 'Tom &amp; <b>Jerry</b>'],
    ['win32', 'Tom &amp; <b>Jerry</b>'],
  ] as const)('is markup on Linux alone: on %s it is drawn as %s', async (system, drawnBody) => {
    const { view } = await shown(system);
    expect(view().notifications[0]?.drawnBody).toBe(drawnBody);
  });

  it.each<[Options, RegExp]>([
    [{ id: 'x'.repeat(65) }, /id exceeds Windows limit of 64/],
    [{ groupId: 'x'.repeat(65) }, /groupId exceeds Windows limit of 64/],
    [{ groupTitle: 'Title' }, /groupTitle requires groupId/],
  ])('is refused by Windows: %j', async (options, error) => {
    const { Notification } = await play('win32');
    expect(() => new Notification(options)).toThrow(error);
    const onLinux = await play('linux');
    expect(() => new onLinux.Notification(options)).not.toThrow();
  });

  it('cannot be given before the application is ready', async () => {
    const { Notification } = await play('darwin', { isReady: false });
    expect(() => new Notification(usual)).toThrow('before app is ready');
  });
});

it('is removed with all others on macOS alone', async () => {
  for (const [system, left] of [
    ['darwin', 0],
    ['linux', 1],
    ['win32', 1],
  ] as const) {
    const { Notification, view } = await shown(system);
    Notification.removeAll();
    expect(view().notifications).toHaveLength(left);
  }
});
