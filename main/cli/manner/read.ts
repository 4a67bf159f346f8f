/** Reads arguments by the table of a command. */
import { parseArgs } from 'node:util';
import { askedQuestion, type Command, helpOf, type Option, optionsOf } from './commands.mjs';

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

// Runs a command by its table: answers its questions, refuses what it does not know, and hands the values over.

export const misusedCode = 2;

export interface TablePorts {
  /** The text that `--version` prints. */
  readonly version: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Answers the exit code, or a sentence about a value that makes no sense. */
  readonly run: (values: Values) => Promise<number | { readonly message: string }>;
}

/** Answers the exit code; 2 for arguments that are not understood. */
export async function runByTable(
  command: Command,
  args: readonly string[],
  { version, print, printError, run }: TablePorts,
): Promise<number> {
  const asked = askedQuestion(args);
  if (asked !== null) {
    print(asked === 'help' ? helpOf(command) : version);
    return 0;
  }
  const reading = readArguments(optionsOf(command), args);
  const refuse = (sentence: string) => {
    printError(`${sentence} See "${command.program} --help".`);
    return misusedCode;
  };
  if (!reading.ok) return refuse(reading.error);
  const [word] = reading.words;
  if (word !== undefined) return refuse(`"${word.slice(0, 40)}" is one word too many.`);
  const ended = await run(reading.values);
  return typeof ended === 'number' ? ended : refuse(ended.message);
}
