/** Runs a command by its table: answers its questions, refuses what it does not know, and hands the values over. */
import { askedQuestion, type Command, helpOf, optionsOf } from './command.mjs';
import { readArguments, type Values } from './read.ts';

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
