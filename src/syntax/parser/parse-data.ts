import type { Expression, Statement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseSingleArgument } from './parse-argument.ts';
import { isParameter } from './parse-loop.ts';
import { parseSimpleName } from './parse-simple-name.ts';
import { parseStatementBlock } from './parse-statement.ts';
import type { Parser } from './parser.ts';

/** `data name -SupportedCommand a, b { … }` (about_Data_Sections). */
export function parseData(p: Parser, keyword: Token): Statement {
  p.skipNewlines();
  const name = parseSimpleName(p);
  p.skipNewlines();
  const parameter = p.peek();
  let commands: Expression[] | undefined;
  let errorEnd: number | undefined;
  if (parameter.kind === 'Parameter') {
    p.skip();
    if (!isParameter(parameter, 'supportedcommand')) {
      errorEnd = parameter.end;
      p.reportToken(parameter, 'InvalidParameterForDataSectionStatement', parameter.value);
    }
    commands = [];
    let last = parameter;
    for (;;) {
      p.skipNewlines();
      const command = parseSingleArgument(p, 'CommandName');
      if (command === undefined) {
        if (errorEnd === undefined) p.reportMissing(last.end, 'MissingValueForSupportedCommandInDataSectionStatement');
        errorEnd = last.end;
        break;
      }
      commands.push(command);
      const comma = p.peek();
      if (comma.kind !== ',') break;
      p.skip();
      last = comma;
    }
  }
  const body = errorEnd === undefined ? parseStatementBlock(p) : undefined;
  if (body === undefined) {
    if (errorEnd === undefined) {
      errorEnd = commands?.[commands.length - 1].end ?? (name ?? keyword).end;
      p.reportMissing(errorEnd, 'MissingStatementBlockForDataSection');
    }
    return p.errorStatement(keyword.start, errorEnd, commands);
  }
  return { kind: 'DataStatement', start: keyword.start, end: body.end, variable: name?.value, commandsAllowed: commands ?? [], body };
}
