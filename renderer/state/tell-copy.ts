/** Tells the person how a copy ended. */
import type { CopyOutcome, Result } from '../../preload/model/index.ts';
import type { PopupState } from './state.svelte.ts';

/** True where it is on the clipboard for certain; `done` is said then. */
export async function tellCopy(
  popup: Pick<PopupState, 'tell' | 'toast' | 'announcer' | 'texts'>,
  copy: Promise<Result<CopyOutcome>>,
  done: string,
): Promise<boolean> {
  const result = await popup.tell(copy);
  if (!result.ok) return false;
  if (result.value === 'uncertain') {
    const { copyUncertain: title, copyUncertainText: explanation } = popup.texts.views.actions;
    popup.toast.warn({ title, explanation });
    return false;
  }
  popup.announcer.say(done);
  return true;
}
