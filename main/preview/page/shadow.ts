/** Places for the stand-in's own pictures: closed to the page's scripts and styles, unknown to its accessibility tree. */
export function shadowOn(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(css)];
  return root;
}

/** A constructed sheet is no inline style: it works under `style-src 'self'`. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

type Child = Node | string | null;

/** An element with a class and children; nulls are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  created.className = className;
  created.append(...children.filter((child) => child !== null));
  return created;
}

/** The pane is a picture of the desktop, where the keyboard stays in the application: its buttons are out of the tab order. */
export function button(
  className: string,
  label: Child,
  onClick: () => void,
  { isInTabOrder = false } = {},
): HTMLButtonElement {
  const created = element('button', className, label);
  created.type = 'button';
  if (!isInTabOrder) created.tabIndex = -1;
  created.addEventListener('click', (event) => {
    // A person's click: no script can make one.
    if (event.isTrusted) onClick();
  });
  return created;
}
