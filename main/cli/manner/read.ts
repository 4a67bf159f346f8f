/** Reads arguments by the table of a command. */
import { parseArgs } from 'node:util';
import type { Option } from './command.mjs';

export interface Values {
  /** The value of an option; the last one where it is given more than once. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  has(name: string): boolean;
}

export type Reading =
  | { readonly ok: true; readonly values: Values; readonly words: readonly string[] }
  /** One sentence for whoever typed the arguments. */
  | { readonly ok: false; readonly error: string };

/**
 * `words` are the arguments that are no options. With `isLenient`, options that are not in the table are passed over
 * instead of refused.
 */
export function readArguments(
  options: readonly Option[],
  args: readonly string[],
  { isLenient = false } = {},
): Reading {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: !isLenient,
      options: Object.fromEntries(
        options.map(({ name, value, short }) => [
          name,
          {
            type: value === undefined ? ('boolean' as const) : ('string' as const),
            multiple: true,
            ...(short === undefined ? {} : { short }),
          },
        ]),
      ),
    });
    const all = (name: string) =>
      [values[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value] : []));
    return {
      ok: true,
      words: positionals,
      values: { all, one: (name) => all(name).at(-1), has: (name) => values[name] !== undefined },
    };
  } catch (error) {
    return { ok: false, error: sentenceOf(error) };
  }
}

/** Node's first sentence. After it comes advice about its own option parser. */
function sentenceOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return `${line.split('. ')[0]?.replace(/\.$/, '')}.`;
}
