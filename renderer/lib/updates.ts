/** What Settings says of a newer version, and what it offers to do about it. */
import type { Update } from '../../preload/model.ts';
import type { Texts } from '../../preload/texts/index.ts';

export interface UpdateView {
  readonly sentence: string;
  readonly action: 'check' | 'download' | 'install' | null;
  /** The action is under way. */
  readonly isBusy: boolean;
  /** Plain text from outside; empty where there is none. */
  readonly notes: string;
  /** 0..1; null while nothing is downloaded. */
  readonly share: number | null;
}

/** Null where this build does not update itself. */
export function viewUpdate(
  update: Update,
  words: Texts['views']['updates'],
  nowMs: number,
  locale: string,
): UpdateView | null {
  const quiet = { action: null, isBusy: false, notes: '', share: null } as const;
  switch (update.kind) {
    case 'unsupported':
      return null;
    case 'none': {
      const { checkedAtMs } = update;
      const sentence = checkedAtMs === null ? words.never : words.current(nowMs - checkedAtMs, locale);
      return { ...quiet, sentence, action: 'check' };
    }
    case 'checking':
      return { ...quiet, sentence: words.checking, action: 'check', isBusy: true };
    case 'available':
      return {
        ...quiet,
        sentence: words.available(update.version),
        action: 'download',
        notes: update.notes,
      };
    case 'downloading':
      return { ...quiet, sentence: words.downloading(update.share, locale), share: update.share };
    case 'ready':
      return { ...quiet, sentence: words.ready(update.version), action: 'install', notes: update.notes };
  }
}
