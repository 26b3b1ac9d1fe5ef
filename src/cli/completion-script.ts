import type { Options } from 'yargs';
import type { CommandDefinition } from './command.ts';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

interface Word {
  readonly text: string;
  readonly summary: string;
  /** What an option takes, where it is one of some words. */
  readonly choices?: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** What may stand behind the command: its options, and the words of positionals with fixed choices. */
  readonly words: readonly Word[];
  /** Whether names of worklets may stand behind it. */
  readonly takesNames: boolean;
}

function entryOf({ name, summary, positionals, options }: CommandDefinition, shared: Readonly<Record<string, Options>>): Entry {
  const fixed = Object.values(positionals).flatMap((positional) => (positional.choices ?? []).map((text) => ({ text: String(text), summary: '' })));
  const dashed = Object.entries({ ...options, ...shared }).map(([option, { describe, choices }]): Word => {
    return { text: `--${option}`, summary: describe ?? '', ...(choices ? { choices: choices.map(String) } : {}) };
  });
  return { name, summary, words: [...fixed, ...dashed], takesNames: (name !== 'new' && 'name' in positionals) || 'names' in positionals };
}

/** All words of a command; for shells that are not told which option takes which. */
const wordsOf = (entry: Entry) => [...new Set(entry.words.flatMap(({ text, choices }) => [text, ...(choices ?? [])]))];
const words = (entry: Entry) => wordsOf(entry).join(' ');
const inSingleQuotes = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const forPowerShell = (text: string) => `'${text.replaceAll("'", "''")}'`;

function bash(entries: readonly Entry[]): string {
  const cases = entries.map((entry) => {
    const names = entry.takesNames ? ' $(ls worklets 2>/dev/null | sed -n "s/[.]worklet[.]ts$//p")' : '';
    return `    ${entry.name}) COMPREPLY=($(compgen -f -W "${words(entry)}${names}" -- "$word")) ;;`;
  });
  return `_worklet() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${entries.map(({ name }) => name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -F _worklet worklet
`;
}

function zsh(entries: readonly Entry[]): string {
  const commands = entries.map(({ name, summary }) => `    ${inSingleQuotes(`${name}:${summary}`)}`);
  const cases = entries.map((entry) => {
    const names = entry.takesNames ? '; compadd -- worklets/*.worklet.ts(N:t:r:r)' : '';
    return `    ${entry.name}) compadd -- ${words(entry)}${names}; _files ;;`;
  });
  return `#compdef worklet
_worklet() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
  esac
}
compdef _worklet worklet
`;
}

function fish(entries: readonly Entry[]): string {
  const lines = entries.flatMap((entry) => {
    const seen = `-n '__fish_seen_subcommand_from ${entry.name}'`;
    return [
      `complete -c worklet -n __fish_use_subcommand -f -a ${entry.name} -d ${inSingleQuotes(entry.summary)}`,
      ...entry.words.map(({ text, summary, choices }) =>
        text.startsWith('--')
          ? `complete -c worklet ${seen} -l ${text.slice(2)}${choices ? ` -x -a ${inSingleQuotes(choices.join(' '))}` : ''} -d ${inSingleQuotes(summary)}`
          : `complete -c worklet ${seen} -f -a ${text}`,
      ),
      ...(entry.takesNames
        ? [`complete -c worklet ${seen} -f -a '(path basename worklets/*.worklet.ts 2>/dev/null | string replace .worklet.ts "")'`]
        : []),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function powershell(entries: readonly Entry[]): string {
  const table = entries.map((entry) => `    ${forPowerShell(entry.name)} = @(${wordsOf(entry).map(forPowerShell).join(', ')})`);
  const withNames = entries.filter(({ takesNames }) => takesNames).map(({ name }) => forPowerShell(name));
  return `Register-ArgumentCompleter -Native -CommandName worklet -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${table.join('\n')}
  }
  $elements = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $typesCommand = $elements.Count -lt 2 -or ($elements.Count -eq 2 -and $wordToComplete)
  $words = if ($typesCommand) { $commands.Keys } else { $commands[$elements[1]] }
  if (-not $typesCommand -and $elements[1] -in @(${withNames.join(', ')})) {
    $words = @($words) + @(Get-ChildItem -Path worklets -Filter *.worklet.ts -ErrorAction SilentlyContinue | ForEach-Object { $_.Name -replace '\\.worklet\\.ts$' })
  }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}

/** The script that teaches a shell the commands, their options and the names of worklets. */
export function completionScript(shell: Shell, commands: readonly CommandDefinition[], shared: Readonly<Record<string, Options>> = {}): string {
  const writers = { bash, zsh, fish, powershell } satisfies Record<Shell, (entries: readonly Entry[]) => string>;
  return writers[shell](commands.map((command) => entryOf(command, shared)));
}
