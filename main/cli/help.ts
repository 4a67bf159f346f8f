/** The help of the command line, made from the table of verbs. */
import { exitCodes } from './exit-codes.ts';
import { type Option, spellingOf } from './manner/command.mjs';
import { commonOptions, program, type Verb, verbs } from './verbs.ts';

/** A verb with its words, as a person types it: `rent SERVICE COUNTRY [OPERATOR]`. */
export const usageOf = ({ name, words, options }: Verb): string =>
  [
    name,
    ...words.map((word) => (word.isOptional === true ? `[${word.name}]` : word.name)),
    ...options.map((option) => `[${spellingOf(option)}]`),
  ].join(' ');

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};
const optionRows = (options: readonly Option[]) =>
  options.map((option) => [spellingOf(option), option.text] as const);

export function helpOfProgram(typed = program): string {
  return [
    `${typed} COMMAND [options]`,
    '',
    'Asks the Rentium Tray that runs on this computer, and starts it in the background where it does not run.',
    '',
    'Commands:',
    ...columns(verbs.map((verb) => [usageOf(verb), verb.summary] as const)),
    '',
    'Options:',
    ...columns(optionRows(commonOptions)),
    '',
    'Exit codes:',
    ...columns(
      Object.values(exitCodes).map(({ code, text }) => [String(code), text.replaceAll('`', '')] as const),
    ),
    '',
    'More: docs/command-line.md',
  ].join('\n');
}

export function helpOfVerb(verb: Verb, typed = program): string {
  return [
    `${typed} ${usageOf(verb)}`,
    '',
    verb.summary,
    ...(verb.words.length === 0
      ? []
      : ['', ...columns(verb.words.map(({ name, text }) => [name, text] as const))]),
    '',
    'Options:',
    ...columns(
      optionRows([...verb.options, ...commonOptions.filter(({ name }) => verb.isJson || name !== 'json')]),
    ),
    '',
    `Example: ${typed} ${verb.example}`,
  ].join('\n');
}
