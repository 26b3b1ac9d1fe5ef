import type { CommandDefinition } from './command.ts';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** What may stand behind the command: its options, and the words of positionals with fixed choices. */
  readonly words: readonly { readonly text: string; readonly summary: string }[];
  /** Whether names of worklets may stand behind it. */
  readonly takesNames: boolean;
}

function entryOf({ name, summary, positionals, options }: CommandDefinition): Entry {
  const choices = Object.values(positionals).flatMap((positional) => (positional.choices ?? []).map((text) => ({ text: String(text), summary: '' })));
  const dashed = Object.entries(options).map(([option, { describe }]) => ({ text: `--${option}`, summary: describe ?? '' }));
  return { name, summary, words: [...choices, ...dashed], takesNames: (name !== 'new' && 'name' in positionals) || 'names' in positionals };
}

const words = (entry: Entry) => entry.words.map(({ text }) => text).join(' ');
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
      ...entry.words.map(({ text, summary }) =>
        text.startsWith('--')
          ? `complete -c worklet ${seen} -l ${text.slice(2)} -d ${inSingleQuotes(summary)}`
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
  const table = entries.map((entry) => `    ${forPowerShell(entry.name)} = @(${entry.words.map(({ text }) => forPowerShell(text)).join(', ')})`);
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
export function completionScript(shell: Shell, commands: readonly CommandDefinition[]): string {
  const writers = { bash, zsh, fish, powershell } satisfies Record<Shell, (entries: readonly Entry[]) => string>;
  return writers[shell](commands.map(entryOf));
}
