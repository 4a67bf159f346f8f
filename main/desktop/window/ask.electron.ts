/** Asks the person by a box of the system, which no page can draw or answer. */
import { app, dialog } from 'electron';
import type { Question } from '../port.ts';
import type { Popup } from './popup.electron.ts';

/**
 * True when the person chose to go on. Closing the box, a signal and a failure mean no. The window is shown and stays:
 * the box is attached to it, since macOS stops the whole application for a box that belongs to no window.
 */
export async function ask(
  popup: Pick<Popup, 'window' | 'show' | 'keepOpen'>,
  question: Question,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted || popup.window.isDestroyed()) return false;
  if (process.platform === 'darwin') app.focus({ steal: true });
  popup.show(null);
  const release = popup.keepOpen();
  const answered = dialog.showMessageBox(popup.window, {
    type: 'question',
    title: question.title,
    message: question.title,
    detail: question.text,
    buttons: [question.confirm, question.cancel],
    // A key that the person was about to press must not be a yes.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
    signal,
  });
  // Where the box cannot be closed from here, nobody waits for it.
  const ended = new Promise<{ response: number }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ response: 1 }), { once: true });
  });
  try {
    return (await Promise.race([answered, ended])).response === 0;
  } finally {
    release();
  }
}
