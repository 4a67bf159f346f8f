/** The help of the command line, made from the table of verbs. */
import * as v from 'valibot';
import { values } from './exchange.ts';
import { type Command, type Option, optionsOf, spellingOf } from './manner/commands.mjs';
import { commonOptions, exitCodes, program, type Verb, verbs } from './verbs.ts';

/** A verb with its words, as a person types it: `rent SERVICE COUNTRY [OPERATOR]`. */
const usageOf = ({ name, words, options }: Verb): string =>
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

// The parts of docs/command-line.md that the tables make. A test holds the page to them.

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const inTable = (text: string): string => text.replaceAll('|', '\\|');

export function commandsTable(): string {
  const rows = verbs.map((verb: Verb) => {
    const details = [
      ...verb.words.map(({ name, text }) => [name, text]),
      ...verb.options.map((option) => [spellingOf(option), option.text]),
    ].map(([name = '', text = '']) => `\`${inTable(name)}\`: ${inTable(text)}`);
    return row([
      `\`${inTable(usageOf(verb))}\``,
      [verb.summary, ...details].join('<br>'),
      verb.isJson ? 'yes' : '',
    ]);
  });
  return [row(['command', 'does', '`--json`']), row(['---', '---', '---']), ...rows].join('\n');
}

export const exitCodesTable = (): string =>
  [
    row(['exit code', 'meaning']),
    row(['---', '---']),
    ...Object.values(exitCodes).map(({ code, text }) => row([String(code), text])),
  ].join('\n');

type Field = readonly [path: string, meaning: string];

/** The fields of an answer, those inside another one behind its name: `numbers[].code`. */
function fieldsOf(schema: v.GenericSchema, path: string): readonly Field[] {
  if ('wrapped' in schema) return fieldsOf(schema.wrapped as v.GenericSchema, path);
  if ('item' in schema) return fieldsOf(schema.item as v.GenericSchema, `${path}[]`);
  if (!('entries' in schema)) return [];
  // What has entries is an object of Valibot's, and what it wraps or repeats is a schema.
  return Object.entries(schema.entries as Readonly<Record<string, v.GenericSchema>>).flatMap(
    ([name, field]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      return [[inner, meaningOf(field)] as const, ...fieldsOf(field, inner)];
    },
  );
}

function meaningOf(field: v.GenericSchema): string {
  const choices = 'options' in field ? (field.options as readonly string[]) : [];
  const words = choices.map((choice) => `\`${choice}\``).join(', ');
  return [words, v.getDescription(field) ?? ''].filter((part) => part !== '').join('; ');
}

export const fieldsTable = (): string =>
  [
    row(['command', 'field', 'meaning']),
    row(['---', '---', '---']),
    ...Object.entries(values).flatMap(([name, schema]) =>
      fieldsOf(schema, '').map(([field, meaning]) => row([`\`${name}\``, `\`${field}\``, inTable(meaning)])),
    ),
  ].join('\n');

/** The options of a command that runs from source, for its page. */
export const optionsTable = (command: Command): string =>
  [
    row(['Option', 'Effect']),
    row(['---', '---']),
    ...optionsOf(command).map((option) => row([`\`${inTable(spellingOf(option))}\``, inTable(option.text)])),
  ].join('\n');

/** docs/preview.md with its made part. */
export const withOptions = (page: string, command: Command): string =>
  putPart(page, 'options', optionsTable(command));

/** docs/command-line.md with its made parts as the tables have them now. */
export function withMadeParts(page: string): string {
  const tables = { commands: commandsTable(), fields: fieldsTable(), 'exit codes': exitCodesTable() };
  return Object.entries(tables).reduce((text, [name, made]) => putPart(text, name, made), page);
}

function putPart(text: string, name: string, made: string): string {
  const [start, end] = [text.indexOf(`<!-- ${name}:`), text.indexOf(`<!-- /${name} -->`)];
  if (start < 0 || end < start) throw new Error(`The page has no part "${name}"`);
  return `${text.slice(0, text.indexOf('\n', start) + 1)}${made}\n${text.slice(end)}`;
}
