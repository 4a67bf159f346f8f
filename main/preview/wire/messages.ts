/** The messages on the one WebSocket between a page and the stand-in. */
import * as v from 'valibot';
import { desktopAction } from './actions.ts';
import type { DesktopView, NotificationView } from './view.ts';

const args = v.array(v.unknown());

/** As Electron tells of it: the members that depend on no position. */
const input = v.variant('type', [
  v.strictObject({
    type: v.picklist(['mouseDown', 'mouseUp']),
    button: v.picklist(['left', 'middle', 'right']),
  }),
  v.strictObject({ type: v.picklist(['touchStart', 'touchEnd']) }),
  v.strictObject({
    type: v.picklist(['rawKeyDown', 'keyUp']),
    key: v.string(),
    code: v.string(),
    isAutoRepeat: v.boolean(),
  }),
]);
export type PersonInput = v.InferOutput<typeof input>;

export const fromPage = v.variant('kind', [
  /**
   * Comes first, and proves by `secret` who the page is. `pageId` stays the same while a page lives, so that a resent invoke
   * is answered without running again.
   */
  v.strictObject({
    kind: v.literal('hello'),
    secret: v.string(),
    pageId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  }),
  v.strictObject({ kind: v.literal('invoke'), id: v.number(), channel: v.string(), args }),
  v.strictObject({ kind: v.literal('send'), channel: v.string(), args }),
  v.strictObject({ kind: v.literal('act'), action: desktopAction }),
  /** The person pressed something in the window. */
  v.strictObject({ kind: v.literal('input'), input }),
]);
export type FromPage = v.InferOutput<typeof fromPage>;

export type InvokeOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

export type ToPage =
  /** Another `instance` than before means another process: the page loads itself anew. */
  | { readonly kind: 'hello'; readonly instance: string }
  | { readonly kind: 'reply'; readonly id: number; readonly outcome: InvokeOutcome }
  | { readonly kind: 'push'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'desktop'; readonly view: DesktopView }
  | { readonly kind: 'clipboard'; readonly text: string }
  | { readonly kind: 'notify'; readonly notification: NotificationView }
  | { readonly kind: 'reload' }
  | { readonly kind: 'stopped' };

export const socketPath = '/__stand-in/socket';
export const pageScriptPath = '/__stand-in/page.js';

/** The name under which a page keeps its secret in sessionStorage. */
export const secretItem = 'rentium-preview';
/** A socket that did not prove itself is closed with this code (4000 to 4999 are an application's own, RFC 6455, 7.4.2). */
export const unprovenCode = 4403;
