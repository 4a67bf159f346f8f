/** `dialog.showMessageBox`: a box of the system, which waits for an answer of the person at the desktop. */
import { changed } from '../desktop/signals.ts';
import { playedSystem } from '../desktop/system.ts';
import type { BoxView } from '../wire/view.ts';
import { isReady } from './lifecycle.ts';

type Parent = Pick<Electron.BrowserWindow, 'isVisible' | 'isDestroyed' | 'blur' | 'focus'>;
type Answer = Electron.MessageBoxReturnValue;

interface OpenBox {
  readonly view: BoxView;
  readonly cancelId: number;
  readonly settle: (answer: Answer) => void;
}

const open = new Map<string, OpenBox>();
let lastId = 0;

export const boxViews = (): readonly BoxView[] => [...open.values()].map(({ view }) => view);

/** The person chooses a button; null closes the box. False: there is no such box or button. */
export function answerBox(id: string, button: number | null): boolean {
  const box = open.get(id);
  if (box === undefined || (button !== null && box.view.buttons[button] === undefined)) return false;
  box.settle({ response: button ?? box.cancelId, checkboxChecked: false });
  return true;
}

/** The checks, their order and their words are those of [electron: lib/browser/api/dialog.ts, messageBox]. */
export async function showMessageBox(window: Parent, options: Electron.MessageBoxOptions): Promise<Answer> {
  if (!isReady()) throw new Error('dialog module can only be used after app is ready');
  const { buttons = [], signal, detail = '', title = '', message = '', defaultId = -1 } = options;
  if (!Array.isArray(buttons)) throw new TypeError('Buttons must be an array');
  if (typeof title !== 'string') throw new TypeError('Title must be a string');
  if (typeof message !== 'string') throw new TypeError('Message must be a string');
  if (typeof detail !== 'string') throw new TypeError('Detail must be a string');
  const cancelId = options.cancelId ?? usualCancelId(buttons, defaultId);
  // A signal of the past gets an answer without a response, as there.
  if (signal?.aborted === true) return { cancelId, checkboxChecked: false } as unknown as Answer;
  lastId += 1;
  const id = String(lastId);
  const answer = await new Promise<Answer>((settle) => {
    signal?.addEventListener('abort', () => settle({ response: cancelId, checkboxChecked: false }));
    // A sheet of macOS on a window that is not shown is seen by nobody [electron: shell/browser/ui/message_box_mac.mm].
    if (playedSystem() === 'darwin' && !window.isVisible()) return;
    open.set(id, {
      view: { id, title, message, detail, buttons: buttons.length === 0 ? ['OK'] : buttons, defaultId },
      cancelId,
      settle,
    });
    // It takes the focus from the window that it is attached to, and gives it back.
    window.blur();
    changed();
  });
  open.delete(id);
  if (!window.isDestroyed()) window.focus();
  changed();
  return answer;
}

function usualCancelId(buttons: readonly string[], defaultId: number): number {
  const named = buttons.findIndex((text) => ['cancel', 'no'].includes(text.toLowerCase()));
  if (named >= 0) return named;
  return defaultId === 0 && buttons.length > 1 ? 1 : 0;
}
