import type { NotificationContent } from '../../../main/desktop/notifications/content.ts';
import type { FastTime } from './fast-time.ts';

export interface ChildSetting {
  readonly folder: string;
  readonly url: string;
  readonly key: string;
  readonly time: FastTime;
  /** `order`: as often as it may. `settle`: only until no number is open any more. */
  readonly wish: 'order' | 'settle';
}

/** What the child says, a line of JSON each. A click is told before it is made. */
export type ChildLine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'clicked' }
  | { readonly kind: 'answered'; readonly isOk: boolean }
  | { readonly kind: 'announced'; readonly content: NotificationContent }
  | { readonly kind: 'settled' };
