/** Knows which codes the person can see whole, so that one out of sight gets the strip. */
import type { Attachment } from 'svelte/attachments';
import type { RentalId } from '../../preload/model/index.ts';
import type { PopupState } from '../state/index.ts';

/** For the element that shows the code of this number. Scrolled away or covered by nothing else, it counts by its box alone. */
export const inSight =
  ({ codesInSight }: Pick<PopupState, 'codesInSight'>, id: RentalId): Attachment =>
  (node) => {
    const observer = new IntersectionObserver(
      (changes) => {
        const isSeen = (changes.at(-1)?.intersectionRatio ?? 0) >= 0.99;
        if (isSeen) codesInSight.add(id);
        else codesInSight.delete(id);
      },
      { threshold: [0, 0.99] },
    );
    observer.observe(node);
    return () => {
      observer.disconnect();
      codesInSight.delete(id);
    };
  };
