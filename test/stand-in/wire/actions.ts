/** What a person can do on the desktop around the window: asked for by the pane in the page and by tests alike. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1));

export const desktopAction = v.variant('do', [
  v.strictObject({ do: v.literal('tray-click') }),
  v.strictObject({ do: v.literal('menu'), path: v.pipe(v.array(v.string()), v.minLength(1)) }),
  v.strictObject({ do: v.literal('notification-click'), id }),
  v.strictObject({ do: v.literal('notification-close'), id }),
  v.strictObject({ do: v.literal('notification-fail'), id }),
  v.strictObject({
    do: v.literal('notification-action'),
    id,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    do: v.literal('power'),
    event: v.picklist(['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown']),
  }),
  v.strictObject({ do: v.literal('shortcut'), accelerator: v.string() }),
  v.strictObject({ do: v.literal('window'), event: v.picklist(['blur', 'close']) }),
  v.strictObject({ do: v.literal('keyring'), mode: v.picklist(['normal', 'weak', 'unavailable', 'locked']) }),
]);

export type DesktopAction = v.InferOutput<typeof desktopAction>;
