/** The parts of docs/command-line.md that the tables make. A test holds the page to them. */
import { exitCodes } from './exit-codes.ts';
import { usageOf } from './help.ts';
import { spellingOf } from './manner/command.mjs';
import { type Verb, verbs } from './verbs.ts';

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

/** The page with its made parts as the tables have them now. */
export function withMadeParts(page: string): string {
  const put = (text: string, name: string, made: string): string => {
    const [start, end] = [text.indexOf(`<!-- ${name}:`), text.indexOf(`<!-- /${name} -->`)];
    if (start < 0 || end < start) throw new Error(`The page has no part "${name}"`);
    return `${text.slice(0, text.indexOf('\n', start) + 1)}${made}\n${text.slice(end)}`;
  };
  return put(put(page, 'commands', commandsTable()), 'exit codes', exitCodesTable());
}
