/** Decides when the window is first shown. */
import type { Account } from '../../preload/model.ts';

/** What a second launch tells the first, whose arguments Chromium may change on the way. */
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

/**
 * Opens the window for whoever asks, as soon as its page is there. It does not wait for the account: the system may be asking
 * the person for the keyring's password, and they may not see that question.
 */
export interface Opening {
  /** A person wants the window: by launching the application again, or by its icon in the Dock. */
  ask(): void;
  /** The page is loaded. `isQuiet`: the system started the application at login, so nobody has asked for its window. */
  pageReady(show: () => void, isQuiet: boolean): void;
  /** Where nobody has chosen an account there is nothing to do in secret: even a quiet start shows the window. */
  accountKnown(account: Pick<Account, 'kind'>): void;
  /** From now on nothing is shown. */
  end(): void;
}

export function createOpening(): Opening {
  let showWindow: (() => void) | null = null;
  let isWanted = false;
  let hasEnded = false;

  function ask(): void {
    if (hasEnded) return;
    if (showWindow === null) isWanted = true;
    else showWindow();
  }

  return {
    ask,
    pageReady(show, isQuiet) {
      showWindow = show;
      if (isWanted || !isQuiet) ask();
    },
    accountKnown({ kind }) {
      if (kind === 'none') ask();
    },
    end() {
      hasEnded = true;
    },
  };
}
