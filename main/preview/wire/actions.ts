/** Actions of a person on the desktop around the window, sent by the pane in the page and by tests alike. */
import * as v from 'valibot';
import { knownConditions } from '../desktop/conditions.ts';

const id = v.pipe(v.string(), v.minLength(1));
const text = v.string();
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
const goneReasons = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
] as const;

// The keys of a literal object are its keys.
const conditionNames = Object.keys(knownConditions) as (keyof typeof knownConditions)[];

export const desktopAction = v.variant('do', [
  v.strictObject({ do: v.literal('tray-click') }),
  v.strictObject({ do: v.literal('tray-right-click') }),
  v.strictObject({ do: v.literal('menu'), path: v.pipe(v.array(v.string()), v.minLength(1)) }),
  v.strictObject({ do: v.literal('notification-click'), id }),
  v.strictObject({ do: v.literal('notification-close'), id }),
  v.strictObject({ do: v.literal('notification-fail'), id }),
  v.strictObject({
    do: v.literal('notification-action'),
    id,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** A box of the system; null closes it without an answer. */
  v.strictObject({
    do: v.literal('box-answer'),
    id,
    button: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({
    do: v.literal('power'),
    event: v.picklist(['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown']),
  }),
  v.strictObject({ do: v.literal('shortcut'), accelerator: v.string() }),
  v.strictObject({ do: v.literal('window'), event: v.picklist(['focus', 'blur', 'close']) }),
  v.strictObject({ do: v.literal('window-resize'), width: pixels, height: pixels }),
  /** Windows tells each window that its session ends. */
  v.strictObject({ do: v.literal('session-end') }),
  /** macOS: a person starts the application again, or clicks it in the Dock. */
  v.strictObject({ do: v.literal('activate') }),
  /** macOS: a link of the application's own scheme was opened. */
  v.strictObject({ do: v.literal('open-link'), url: text }),
  v.strictObject({ do: v.literal('page-gone'), reason: v.picklist(goneReasons) }),
  v.strictObject({ do: v.literal('page-navigate'), url: v.pipe(text, v.url()) }),
  v.strictObject({ do: v.literal('page-open'), url: v.pipe(text, v.url()) }),
  /** Another program puts text on the clipboard. */
  v.strictObject({ do: v.literal('clipboard'), text }),
  v.strictObject({ do: v.literal('condition'), name: v.picklist(conditionNames), value: text }),
  /** Objects that nobody holds are gone afterwards. */
  v.strictObject({ do: v.literal('collect-garbage') }),
]);

export type DesktopAction = v.InferOutput<typeof desktopAction>;
