/** Draws the boxes of the system over the page: the person answers them, its scripts cannot reach into them. */
import type { DesktopAction } from '../wire/actions.ts';
import type { BoxView } from '../wire/view.ts';
import { boxCss } from './pane-styles.ts';
import { button, element, shadowOn } from './shadow.ts';

export interface Boxes {
  readonly show: (boxes: readonly BoxView[]) => void;
}

export function createBoxes(act: (action: DesktopAction) => void): Boxes {
  const host = document.createElement('stand-in-boxes');
  const root = shadowOn(host, boxCss);
  document.documentElement.append(host);
  let shownId: string | null = null;

  return {
    show([box]) {
      if ((box?.id ?? null) === shownId) return;
      shownId = box?.id ?? null;
      root.replaceChildren();
      if (box === undefined) return;
      const drawn = draw(box, act);
      root.append(drawn);
      drawn.showModal();
    },
  };
}

function draw(box: BoxView, act: (action: DesktopAction) => void): HTMLDialogElement {
  const answer = (button: number | null) => act({ do: 'box-answer', id: box.id, button });
  const buttons = box.buttons.map((label, index) => {
    const choice = button('', label, () => answer(index), { isInTabOrder: true });
    choice.autofocus = index === box.defaultId;
    return choice;
  });
  const title = element('h2', '', box.message);
  title.dir = 'auto';
  const detail = element('p', '', box.detail);
  detail.dir = 'auto';
  const dialog = element('dialog', '', title, detail, element('div', 'actions', ...buttons));
  dialog.setAttribute('aria-label', box.message);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) answer(null);
  });
  return dialog;
}
