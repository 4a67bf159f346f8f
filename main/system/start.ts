/** Whether a start shows the window. */
import type { Account } from '../../preload/model.ts';

/** What a second launch tells the first, whose arguments Chromium may change on the way (electron-45.md 7). */
export interface HandOver extends Record<string, unknown> {
  readonly isHidden: boolean;
}

/** A second launch is a person who looks for the application, unless it was the system's own at login. */
export const isAskingForWindow = (handOver: unknown): boolean =>
  !(
    typeof handOver === 'object' &&
    handOver !== null &&
    'isHidden' in handOver &&
    handOver.isHidden === true
  );

/** Started hidden it stays so, unless there is nothing to do in secret yet: nobody has chosen an account. */
export const showsAtStart = (isHidden: boolean, account: Account): boolean =>
  !isHidden || account.kind === 'none';
