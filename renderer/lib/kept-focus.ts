/** Focus across a change of language, which makes every element anew. */

/** Remembers the named field that has the focus; the answer gives it to the field of that name that stands there then. */
export function keepFocus(page: Document): () => void {
  const name = page.activeElement?.getAttribute('name') ?? null;
  return () => {
    if (name !== null) page.getElementsByName(name)[0]?.focus();
  };
}
