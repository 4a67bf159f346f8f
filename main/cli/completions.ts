/** Completions for four shells, made from the table of verbs. */
import type { Option } from './manner/commands.mjs';
import { commonOptions, program, type Shell, type Verb, verbs } from './verbs.ts';

const table: readonly Verb[] = verbs;
const names = table.map(({ name }) => name);
const optionsFor = (verb: Verb): readonly Option[] => [
  ...verb.options,
  ...commonOptions.filter(({ name }) => verb.isJson || name !== 'json'),
];
const flags = (options: readonly Option[]) => options.map(({ name }) => `--${name}`);
/** The options that take a value, the one that takes a folder apart. */
const valued = [...new Set([...commonOptions, ...table.flatMap((verb) => verb.options)])].filter(
  ({ value }) => value !== undefined,
);
const foldersFor = flags(valued.filter(({ value }) => value === 'DIR'));
const othersFor = flags(valued.filter(({ value }) => value !== 'DIR'));
const choicesFor = (verb: Verb): readonly string[] => verb.words[0]?.choices ?? [];
/** For a string between single quotes of any of these shells; no text of the table has one. */
const plain = (text: string) => text.replaceAll("'", '');

export function completionsFor(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return zsh();
    case 'fish':
      return fish();
    case 'powershell':
      return powershell();
  }
}

function bash(): string {
  const cases = table.map(
    (verb) => `    ${verb.name}) words='${[...choicesFor(verb), ...flags(optionsFor(verb))].join(' ')}' ;;`,
  );
  return `_rentium_tray() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words verb i IFS=$'\\n'
  COMPREPLY=()
  case $previous in
    ${foldersFor.join('|')})
      compopt -o filenames 2> /dev/null
      COMPREPLY=($(compgen -d -- "$current"))
      return ;;
    ${othersFor.join('|')}) return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${flags(valued).join('|')}) ((i++)) ;;
      -*) ;;
      *) verb=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $verb in
${cases.join('\n')}
    '') words='${[...names, ...flags(commonOptions)].join(' ')}' ;;
    *) words='' ;;
  esac
  IFS=$' \\n'
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _rentium_tray ${program}`;
}

function zsh(): string {
  const argument = ({ name, value, text }: Option) =>
    `'--${name}[${plain(text)}]${value === undefined ? '' : `:${value}:${value === 'DIR' ? '_files -/' : ' '}`}'`;
  const cases = table.map((verb) => {
    const words = verb.words.map(
      ({ name, choices, isOptional }, at) =>
        `'${at + 1}:${isOptional === true ? ':' : ''}${name}:${choices === undefined ? ' ' : `(${choices.join(' ')})`}'`,
    );
    return `    ${verb.name}) _arguments ${[...optionsFor(verb).map(argument), ...words].join(' ')} ;;`;
  });
  return `#compdef ${program}
_rentium_tray() {
  local -a verbs
  verbs=(
${table.map(({ name, summary }) => `    '${name}:${plain(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' verbs
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${cases.join('\n')}
  esac
}
# In a folder of fpath, zsh runs this file as the function itself at the first completion.
if [[ $funcstack[1] == _${program} ]]; then
  _rentium_tray "$@"
else
  compdef _rentium_tray ${program}
fi`;
}

function fish(): string {
  const none = `not __fish_seen_subcommand_from ${names.join(' ')}`;
  const option = (condition: string, { name, short, value, text }: Option) =>
    `complete -c ${program} ${condition}-l ${name}${short === undefined ? '' : ` -s ${short}`}${value === undefined ? '' : ' -r'} -d '${plain(text)}'`;
  return [
    `complete -c ${program} -f`,
    ...table.map(
      ({ name, summary }) => `complete -c ${program} -n '${none}' -a ${name} -d '${plain(summary)}'`,
    ),
    ...commonOptions.map((each) => option('', each)),
    ...table.flatMap((verb) => {
      const seen = `-n '__fish_seen_subcommand_from ${verb.name}' `;
      return [
        ...verb.options.map((each) => option(seen, each)),
        ...choicesFor(verb).map((choice) => `complete -c ${program} ${seen}-a ${choice}`),
      ];
    }),
  ].join('\n');
}

function powershell(): string {
  const list = (words: readonly string[]) => `@(${words.map((word) => `'${word}'`).join(', ')})`;
  // An empty answer leaves it to PowerShell, which then offers files.
  return `Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $verbs = @{
${table.map((verb) => `    '${verb.name}' = ${list([...choicesFor(verb), ...flags(optionsFor(verb))])}`).join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete) { $typed = @($typed | Select-Object -SkipLast 1) }
  if ($typed.Count -and ${list(flags(valued))} -contains $typed[-1]) { return }
  $verb = $typed | Where-Object { $verbs.ContainsKey($_) } | Select-Object -First 1
  $words = if ($verb) { $verbs[$verb] } else { ${list([...names, ...flags(commonOptions)])} }
  $words | Where-Object { $_.StartsWith($wordToComplete, 'OrdinalIgnoreCase') } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`;
}
