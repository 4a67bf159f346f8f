/** Reads what a person typed after `rentium-tray`. Pure. */
import * as v from 'valibot';
import { completionsFor } from './completions.ts';
import { type Ask, orderIdsSchema } from './exchange.ts';
import { helpOfProgram, helpOfVerb } from './help.ts';
import { askedQuestion, type Option } from './manner/commands.mjs';
import { readArguments, type Values } from './manner/read.ts';
import { commonOptions, findVerb, program, shells, type Verb, type VerbName, verbs } from './verbs.ts';

export type Parsed =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'version'; readonly isJson: boolean }
  | {
      readonly kind: 'ask';
      readonly ask: Ask;
      readonly isJson: boolean;
      readonly userData: string | null;
      /** Null: as long as it takes. */
      readonly timeoutMs: number | null;
    }
  | { readonly kind: 'mcp'; readonly userData: string | null }
  | { readonly kind: 'wrong'; readonly message: string; readonly isJson: boolean };

/** `typed` is how the person reached the command: `rentium-tray`, or `npm run cli --`. */
export function parseCommand(args: readonly string[], typed = program): Parsed {
  const every = [...commonOptions, ...verbs.flatMap(({ options }): readonly Option[] => options)];
  const loose = readArguments(every, args, { isLenient: true });
  const name = loose.ok ? loose.words[0] : undefined;
  const verb = name === undefined ? undefined : findVerb(name);
  const asked = askedQuestion(args);
  if (asked === 'help' || args.length === 0) {
    return { kind: 'say', text: verb === undefined ? helpOfProgram(typed) : helpOfVerb(verb, typed) };
  }
  const isJson = loose.ok && loose.values.has('json');
  if (asked === 'version') return { kind: 'version', isJson };
  const wrong = (sentence: string): Parsed => ({
    kind: 'wrong',
    message: `${sentence} See "${typed}${verb === undefined ? '' : ` ${verb.name}`} --help".`,
    isJson,
  });
  if (name === undefined) return wrong('What is it to do?');
  if (verb === undefined) return wrong(`There is no command "${name.slice(0, 40)}".`);
  const reading = readArguments([...commonOptions, ...verb.options], args);
  if (!reading.ok) return wrong(reading.error);
  const words = reading.words.slice(1);
  const missing = verb.words.slice(words.length).find(({ isOptional }) => isOptional !== true);
  if (missing !== undefined) return wrong(`${missing.name} is missing: ${missing.text}.`);
  const extra = words[verb.words.length];
  if (extra !== undefined) return wrong(`"${extra.slice(0, 40)}" is one word too many.`);
  if (isJson && !verb.isJson) return wrong(`${verb.name} prints no JSON.`);
  const command = commandOf(verb, words, reading.values);
  return typeof command === 'string' ? wrong(command) : command;
}

/** A sentence where a value makes no sense. */
function commandOf(verb: Verb, words: readonly string[], values: Values): Parsed | string {
  const userData = values.one('user-data') ?? null;
  if (userData?.trim() === '') return '--user-data names no folder.';
  const ask = (asked: Ask, timeoutMs: number | null = null): Parsed => ({
    kind: 'ask',
    ask: asked,
    isJson: values.has('json'),
    userData,
    timeoutMs,
  });
  // Whoever finds a verb finds it in the table, whose names these are.
  const name = verb.name as VerbName;
  switch (name) {
    case 'list':
      return ask({ verb: name, isAll: values.has('all') });
    case 'code': {
      const seconds = values.one('timeout');
      if (seconds === undefined) return ask({ verb: name, isWaiting: values.has('wait') });
      if (!values.has('wait')) return '--timeout goes with --wait.';
      if (!/^\d{1,6}$/.test(seconds) || Number(seconds) === 0) {
        return `--timeout takes a whole number of seconds, not "${seconds.slice(0, 40)}".`;
      }
      return ask({ verb: name, isWaiting: true }, Number(seconds) * 1_000);
    }
    case 'copy':
    case 'balance':
    case 'status':
    case 'quit':
      return ask({ verb: name });
    case 'rent': {
      const [service, country, operator] = words;
      const ids = v.safeParse(orderIdsSchema, { service, country, ...(operator && { operator }) });
      if (!ids.success) return 'SERVICE, COUNTRY and OPERATOR are ids: letters, digits, "-", "_" and ".".';
      return ask({ verb: name, ...ids.output });
    }
    case 'completions': {
      const shell = shells.find((known) => known === words[0]);
      return shell === undefined
        ? `SHELL is one of ${shells.join(', ')}.`
        : { kind: 'say', text: completionsFor(shell) };
    }
    case 'mcp':
      return { kind: 'mcp', userData };
  }
}

/** True for arguments of a packaged program that are meant for the command line and not for the window. */
export function isForCommandLine(args: readonly string[]): boolean {
  // A link comes from a page, which must not reach the command line whatever stands around it.
  if (args.some((arg) => /^rentium:/i.test(arg))) return false;
  if (askedQuestion(args.slice(0, 1)) !== null) return true;
  const reading = readArguments(commonOptions, args, { isLenient: true });
  const [word] = reading.ok ? reading.words : [];
  return word !== undefined && findVerb(word) !== undefined;
}
