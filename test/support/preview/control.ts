/** The typed client of the control routes. */
import type { ConditionName, knownConditions } from '../../../main/preview/desktop/conditions.ts';
import type { DesktopAction } from '../../../main/preview/wire/actions.ts';
import type { DesktopView, NotificationView } from '../../../main/preview/wire/view.ts';

const waitLimitMs = 10_000;
type Of<K extends DesktopAction['do'], P extends string> = Extract<DesktopAction, { do: K }>[P &
  keyof Extract<DesktopAction, { do: K }>];

export interface Control {
  readonly state: () => Promise<DesktopView>;
  /** The first state that fits, now or later. Rejects with the last one when the time is over. */
  readonly until: (fits: (view: DesktopView) => boolean, limitMs?: number) => Promise<DesktopView>;
  /** The first notification that fits, now or later. */
  readonly notification: (
    fits: (one: NotificationView) => boolean,
    limitMs?: number,
  ) => Promise<NotificationView>;
  readonly clickTray: () => Promise<void>;
  /** Windows and macOS. */
  readonly rightClickTray: () => Promise<void>;
  /** Labels from the outermost menu on. */
  readonly clickMenu: (path: readonly string[]) => Promise<void>;
  readonly clickNotification: (id: string) => Promise<void>;
  readonly closeNotification: (id: string) => Promise<void>;
  readonly failNotification: (id: string) => Promise<void>;
  readonly actOnNotification: (id: string, index: number) => Promise<void>;
  readonly power: (event: Of<'power', 'event'>) => Promise<void>;
  readonly pressShortcut: (accelerator: string) => Promise<void>;
  readonly window: (event: Of<'window', 'event'>) => Promise<void>;
  /** Changes what the desktop is like. */
  readonly set: <K extends ConditionName>(
    name: K,
    value: (typeof knownConditions)[K][number],
  ) => Promise<void>;
  /** Answers the box of the system that is or will be open, and tells what it asked. */
  readonly answerBox: (isAgreed: boolean) => Promise<string>;
  /** Any act, as its record. */
  readonly act: (action: DesktopAction) => Promise<void>;
}

/** The stand-in's own sentence; else whatever it said. */
function reasonIn(said: string): string {
  try {
    const { reason }: { readonly reason?: unknown } = JSON.parse(said);
    return String(reason);
  } catch {
    return said;
  }
}

/** Every act rejects with the stand-in's own sentence when there is nothing to act on. */
export function createControl(origin: string, controlToken: string): Control {
  const headers = { 'x-control-token': controlToken, 'content-type': 'application/json' };

  async function read(after: number, signal: AbortSignal | null): Promise<DesktopView> {
    const answer = await fetch(`${origin}/__stand-in/state?after=${after}`, { headers, signal });
    if (!answer.ok) throw new Error(`state: ${answer.status} ${await answer.text()}`);
    // The stand-in of this same checkout wrote it.
    return (await answer.json()) as DesktopView;
  }

  async function post(path: string, body: unknown = {}): Promise<void> {
    const url = `${origin}/__stand-in/${path}`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${reasonIn(said)}`);
  }

  async function until(fits: (view: DesktopView) => boolean, limitMs = waitLimitMs): Promise<DesktopView> {
    const limit = AbortSignal.timeout(limitMs);
    let view = await read(-1, null);
    while (!fits(view)) {
      try {
        view = await read(view.revision, limit);
      } catch (error) {
        if (!limit.aborted) throw error;
        throw new Error(
          `Within ${limitMs} ms the desktop did not become as awaited: ${JSON.stringify(view)}`,
        );
      }
    }
    return view;
  }

  const notificationPath = (id: string, act: string) => `notifications/${encodeURIComponent(id)}/${act}`;
  return {
    state: () => read(-1, null),
    until,
    notification: async (fits, limitMs) => {
      const view = await until(({ notifications }) => notifications.some(fits), limitMs);
      const found = view.notifications.find(fits);
      if (found === undefined) throw new Error('until answered without what it waited for');
      return found;
    },
    clickTray: () => post('tray/click'),
    rightClickTray: () => post('tray/right-click'),
    clickMenu: (path) => post('tray/menu', { path }),
    clickNotification: (id) => post(notificationPath(id, 'click')),
    closeNotification: (id) => post(notificationPath(id, 'close')),
    failNotification: (id) => post(notificationPath(id, 'fail')),
    actOnNotification: (id, index) => post(notificationPath(id, 'action'), { index }),
    power: (event) => post(`power/${event}`),
    pressShortcut: (accelerator) => post('shortcut', { accelerator }),
    window: (event) => post(`window/${event}`),
    set: (name, value) => post(`condition/${name}/${value}`),
    async answerBox(isAgreed) {
      const [box] = (await until(({ boxes }) => boxes.length > 0)).boxes;
      if (box === undefined) throw new Error('until answered without what it waited for');
      await post('act', { do: 'box-answer', id: box.id, button: isAgreed ? 0 : null });
      return [box.message, box.detail].join(' ');
    },
    act: (action) => post('act', action),
  };
}
