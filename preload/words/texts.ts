/** The types of the texts, made from English: another language that lacks one does not compile. */
import type { desktop } from './en/desktop.ts';
import type { views } from './en/window.ts';

/** Literals stand for any string, so that another language fits. */
type Worded<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Worded<Said>
    : { readonly [K in keyof T]: Worded<T[K]> };

/** The texts outside the window. Main has those of all languages, and none of the window's. */
export type DesktopTexts = Worded<typeof desktop>;

/** The texts of the window, but for those that a box of the system says too. */
export type WindowTexts = Worded<typeof views>;

/** A whole catalogue. A language that lacks a text, or has one too many, is a type error. */
export type Texts = Omit<DesktopTexts, 'views'> & { readonly views: DesktopTexts['views'] & WindowTexts };
