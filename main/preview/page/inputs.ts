/** Reports what the person presses in the page. Electron hears of it without the page's help; a browser tells only the page. */
import type { PersonInput } from '../wire/messages.ts';

const buttons = ['left', 'middle', 'right'] as const;

/** Called before any script of the application runs, so that its listeners come later than these. */
export function reportInputs(report: (input: PersonInput) => void): void {
  const listen = <E extends 'pointerdown' | 'pointerup' | 'keydown' | 'keyup'>(
    name: E,
    read: (event: WindowEventMap[E]) => PersonInput | null,
  ) => {
    window.addEventListener(
      name,
      (event) => {
        // A script can make an event, but not one that is trusted. The pane and the boxes are outside the window.
        const input = event.isTrusted && !isOutside(event.target) ? read(event) : null;
        if (input !== null) report(input);
      },
      { capture: true, passive: true },
    );
  };
  listen('pointerdown', (event) => pointer(event, 'mouseDown', 'touchStart'));
  listen('pointerup', (event) => pointer(event, 'mouseUp', 'touchEnd'));
  listen('keydown', ({ key, code, repeat }) => ({ type: 'rawKeyDown', key, code, isAutoRepeat: repeat }));
  listen('keyup', ({ key, code }) => ({ type: 'keyUp', key, code, isAutoRepeat: false }));
}

function pointer(
  { pointerType, button }: PointerEvent,
  mouse: 'mouseDown' | 'mouseUp',
  touch: 'touchStart' | 'touchEnd',
): PersonInput | null {
  if (pointerType === 'touch') return { type: touch };
  const name = buttons[button];
  return name === undefined ? null : { type: mouse, button: name };
}

const isOutside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.localName.startsWith('stand-in-');
