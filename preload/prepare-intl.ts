/**
 * The first number that Intl writes in a process takes as long as drawing the popup does, for it looks through all the
 * locales there are. Done here it costs nothing: the page's files are on their way meanwhile.
 */
export function prepareIntl(): void {
  document.addEventListener('readystatechange', () => new Intl.NumberFormat(), { once: true });
}
