/** Moves the focus when its element is removed: to the element in its place, never to nowhere. */

const focusable = [
  '[data-focus-first]',
  // A tab that takes the focus is chosen: only the one that is.
  'button:not(:disabled, [role="tab"][aria-selected="false"])',
  'input:not(:disabled)',
  'select:not(:disabled)',
  '[tabindex="0"]',
].join();
/** Popovers and dialogs give the focus back to where it came from. */
const floating = '[data-overlay], [data-toast]';

/** One step on the way up from an element: its parent, and its place among the children. */
interface Step {
  readonly parent: Element;
  readonly index: number;
}

function stepsFrom(element: Element): Step[] {
  const steps: Step[] = [];
  for (let child = element; child.parentElement !== null; child = child.parentElement) {
    steps.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return steps;
}

function firstFocusable(root: Element): HTMLElement | null {
  const candidates = [...(root.matches(focusable) ? [root] : []), ...root.querySelectorAll(focusable)];
  return (
    candidates.find(
      (element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility(),
    ) ?? null
  );
}

/** At that place, else after it, else before it; else one step further up. */
function successor(steps: readonly Step[]): HTMLElement | null {
  for (const { parent, index } of steps) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const found = child.matches(floating) ? null : firstFocusable(child);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Watches over the focus of the page; returns the function that ends it. */
export function watchFocus(page: Document): () => void {
  let focused: Element | null = null;
  let home: { readonly element: HTMLElement; readonly steps: readonly Step[] } | null = null;

  function onfocusin({ target }: Event) {
    if (!(target instanceof HTMLElement)) return;
    focused = target;
    if (target.closest(floating) === null) home = { element: target, steps: stepsFrom(target) };
  }

  function onfocusout({ target }: Event) {
    // One that is being removed is still there now.
    queueMicrotask(() => {
      if (focused === target && focused?.isConnected) focused = null;
    });
  }

  const observer = new MutationObserver(() => {
    const isLost = focused !== null && !focused.isConnected && page.activeElement === page.body;
    if (!isLost || home === null) return;
    const next = home.element.isConnected ? home.element : successor(home.steps);
    focused = null;
    next?.focus();
  });

  page.addEventListener('focusin', onfocusin);
  page.addEventListener('focusout', onfocusout);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', onfocusin);
    page.removeEventListener('focusout', onfocusout);
    observer.disconnect();
  };
}

// Focus across a change of language, which makes every element anew.

/** Remembers the named field that has the focus; the answer gives it to the field of that name that stands there then. */
export function keepFocus(page: Document): () => void {
  const name = page.activeElement?.getAttribute('name') ?? null;
  return () => {
    if (name !== null) page.getElementsByName(name)[0]?.focus();
  };
}
