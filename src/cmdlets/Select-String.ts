import { namedArguments } from '../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { construct } from '../runtime/members/construct.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { hasMember } from '../runtime/members/has-member.ts';
import { invokeMember } from '../runtime/members/invoke-member.ts';
import { knownType, typedArray } from '../runtime/types/types.ts';
import { MatchContext } from '../runtime/values/match-context.ts';
import { MatchObject } from '../runtime/values/match-object.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

interface State {
  patterns: Value[];
  line: number;
  found: boolean;
  context: MatchContext;
}

export default defineCmdlet({
  name: 'Select-String',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['sls'],
  parameters: {
    Culture: { edition: '7.6', type: 'string' },
    InputObject: {
      type: 'psobject',
      pipeline: true,
      sets: { Object: { mandatory: true }, ObjectRaw: { mandatory: true } },
      validate: { allowNull: true, allowEmptyString: true },
    },
    Pattern: { type: 'string[]', position: 0, mandatory: true },
    Path: {
      type: 'string[]',
      sets: { File: { mandatory: true, position: 1, byPropertyName: true }, FileRaw: { mandatory: true, position: 1, byPropertyName: true } },
    },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath', 'LP'],
      sets: { LiteralFile: { mandatory: true, byPropertyName: true }, LiteralFileRaw: { mandatory: true, byPropertyName: true } },
    },
    Raw: {
      edition: '7.6',
      type: 'switch',
      sets: { ObjectRaw: { mandatory: true }, FileRaw: { mandatory: true }, LiteralFileRaw: { mandatory: true } },
    },
    SimpleMatch: { type: 'switch' },
    CaseSensitive: { type: 'switch' },
    Quiet: { type: 'switch', sets: ['Object', 'File', 'LiteralFile'] },
    List: { type: 'switch' },
    NoEmphasis: { edition: '7.6', type: 'switch' },
    Include: { type: 'string[]', notSimulated: true },
    Exclude: { type: 'string[]', notSimulated: true },
    NotMatch: { type: 'switch' },
    AllMatches: { type: 'switch' },
    Encoding: { type: 'object' },
    Context: { type: 'int[]', validate: { notNullOrEmpty: true, count: [1, 2], range: [0, 2147483647] } },
  },
  defaultSet: 'File',
  state: (): State => ({ patterns: [], line: 0, found: false, context: new MatchContext(0, 0) }),
  begin({ Pattern = [], SimpleMatch, CaseSensitive, Context }, host, state) {
    const { session } = host;
    state.context = MatchContext.of(Context);
    const options = convertTo(CaseSensitive ? 'None' : 'IgnoreCase', knownType('System.Text.RegularExpressions.RegexOptions'), session);
    const escaped = (text: string) => text.replace(/[\\*+?|{[()^$.# ]/g, '\\$&');
    state.patterns = Pattern.map((pattern) =>
      construct(knownType('System.Text.RegularExpressions.Regex'), [SimpleMatch ? escaped(pattern) : pattern, options], session),
    );
  },
  process(parameters, host, state) {
    const { session } = host;
    if (host.parameterSet.startsWith('Object')) {
      const object = unwrap(parameters.InputObject);
      // Files that come down the pipeline are searched, not their names.
      if (object !== null && object !== undefined && typeof object === 'object' && hasMember(object, 'PSIsContainer', session)) {
        searchFile(toText(getMember(object, 'FullName', session), session), parameters, host, state);
        return;
      }
      state.line++;
      search(toText(object ?? null, session), state.line, 'InputStream', parameters, host, state);
      return;
    }
    for (const path of [...(parameters.Path ?? []), ...(parameters.LiteralPath ?? [])]) {
      for (const resolved of host.call('Resolve-Path', namedArguments(parameters.LiteralPath ? { LiteralPath: path } : { Path: path }))) {
        searchFile(toText(getMember(resolved, 'ProviderPath', session), session), parameters, host, state);
      }
    }
  },
  end({ Quiet }, host, state) {
    for (const match of state.context.rest()) host.write(match);
    if (Quiet) host.write(state.found ? true : host.session.isWindowsPowerShell ? undefined : false);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-string',
  examples: [{ script: "'alpha', 'beta', 'x' | Select-String -Pattern 'a$' | ForEach-Object Line", stdout: 'alpha\nbeta\n' }],
});

interface Options {
  AllMatches: boolean;
  NotMatch: boolean;
  Quiet: boolean;
  List: boolean;
  Raw: boolean;
  CaseSensitive: boolean;
  Context?: number[];
}

function searchFile(path: string, options: Options, host: CmdletHost, state: State): void {
  const lines = host.session.readLines(path, true);
  const piped = state.context;
  state.context = MatchContext.of(options.Context);
  for (let index = 0; index < lines.length; index++) {
    if (!search(lines[index], index + 1, path, options, host, state) || !options.List) continue;
    for (const line of lines.slice(index + 1)) for (const match of state.context.pass(line)) host.write(match);
    break;
  }
  for (const match of state.context.rest()) host.write(match);
  state.context = piped;
}

/** Looks at one line; true when it was given out. */
function search(line: string, number: number, path: string, options: Options, host: CmdletHost, state: State): boolean {
  const { session } = host;
  let matches: Value[] = [];
  let pattern: Value = null;
  for (const regex of state.patterns) {
    const found = enumerate(invokeMember(regex, 'Matches', [line], session));
    matches = found ? [...found] : [];
    if (matches.length === 0) continue;
    pattern = regex;
    break;
  }
  const selected = matches.length > 0 !== options.NotMatch;
  if (!selected) {
    for (const match of state.context.pass(line)) host.write(match);
    return false;
  }
  state.found = true;
  if (options.Quiet) return true;
  if (options.Raw) {
    host.write(line);
    return true;
  }
  const match = new MatchObject({
    line,
    lineNumber: number,
    path,
    pattern: toText(pattern ?? state.patterns[0], session),
    ignoreCase: !options.CaseSensitive,
    matches: typedArray(options.NotMatch ? [] : options.AllMatches ? matches : matches.slice(0, 1), 'System.Text.RegularExpressions.Match'),
  });
  for (const done of state.context.found(match)) host.write(done);
  return true;
}
