/** By the rules of the language (BCP 47): CLDR writes dates as they stand within a sentence. */
export function asHeading(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale).segment(text);
  return first === undefined
    ? text
    : first.segment.toLocaleUpperCase(locale) + text.slice(first.segment.length);
}
