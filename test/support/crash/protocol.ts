import type { NotificationContent } from '../../../main/desktop/notifications/content.ts';
import type { FastTime } from './fast-time.ts';

export interface ChildSetting {
  readonly folder: string;
  readonly url: string;
  readonly key: string;
  readonly time: FastTime;
  /** `order`: as often as it may. `settle`: only until no number is open any more. */
  readonly wish: 'order' | 'settle';
  /** `filling`: every now and then nothing can be written for a while, and the last write before it is cut short. */
  readonly disk: 'good' | 'filling';
  /** The chance, 0..1, that the process dies after an SMS was saved and before it is announced. */
  readonly diesBeforeAnnouncing: number;
}

/** What the child says, a line of JSON each. A click is told before it is made. */
export type ChildLine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'clicked' }
  | { readonly kind: 'answered'; readonly isOk: boolean }
  | { readonly kind: 'announced'; readonly content: NotificationContent }
  | { readonly kind: 'settled' };
