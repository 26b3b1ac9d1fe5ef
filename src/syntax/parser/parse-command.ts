import type { Command, CommandParameter, Expression, Redirection, StringConstantExpression } from '../ast/index.ts';
import { scanVerbatimArgument } from '../lexer/look-ahead.ts';
import type { Token } from '../lexer/token.ts';
import { type ArgumentContext, isVerbatimMarker, parseArgument } from './parse-argument.ts';
import { parseScriptBlockExpression } from './parse-primary.ts';
import { parseRedirection } from './parse-redirection.ts';
import type { Parser } from './parser.ts';

const bareWord = (p: Parser, token: Token): StringConstantExpression => ({
  kind: 'StringConstantExpression',
  start: token.start,
  end: token.end,
  value: p.textOf(token),
  stringConstantType: 'BareWord',
});

/** A command with its arguments and redirections; undefined where none begins. */
export function parseCommand(p: Parser): Command | undefined {
  const mode = p.mode;
  p.setMode('Command');
  const first = p.next();
  let token = first;
  let context: ArgumentContext = 'CommandName';
  const invocationOperator = first.kind === '&' || first.kind === '.' ? first.kind : '';
  if (invocationOperator !== '') {
    token = p.next();
    context = 'CommandNameAfterOperator';
  }
  const begin = p.beginList();
  const redirections: Redirection[] = [];
  let end = first.end;
  let sawDashes = false;
  let scanning = true;
  while (scanning) {
    const isName = context !== 'CommandArgument';
    switch (token.kind) {
      case '|':
      case '}':
      case ')':
      case 'EndOfInput':
      case 'NewLine':
      case ';':
      case '&&':
      case '||':
      case '&':
        p.unget(token);
        scanning = false;
        continue;
      case '--':
        // The first `--` ends the parameters of a cmdlet; others are arguments.
        p.add(
          sawDashes ? bareWord(p, token) : { kind: 'CommandParameter', start: token.start, end: token.end, parameterName: '-', argument: undefined },
        );
        end = token.end;
        sawDashes = true;
        break;
      case ',':
        end = token.end;
        p.reportToken(token, 'MissingArgument');
        p.skipNewlines();
        break;
      case 'Parameter': {
        const element = isName || sawDashes ? bareWord(p, token) : parseParameter(p, token);
        p.add(element);
        end = element.end;
        break;
      }
      case 'Redirection':
      case 'RedirectInStd':
        if (isName) {
          p.add(bareWord(p, token));
          end = token.end;
        } else end = parseRedirection(p, token, redirections);
        break;
      case 'inlinescript':
        if (context === 'CommandName') {
          ({ scanning, end } = parseInlineScript(p, token));
          if (!scanning) continue;
          break;
        }
        p.add(bareWord(p, token));
        end = token.end;
        break;
      default: {
        const argument = parseArgument(p, context, token)!;
        p.add(argument);
        end = argument.end;
        if (!isVerbatimMarker(token)) break;
        const verbatim = takeVerbatimArgument(p);
        if (verbatim === undefined) break;
        const { value } = verbatim;
        p.add({ kind: 'StringConstantExpression', start: verbatim.start, end: verbatim.end, value, stringConstantType: 'BareWord' });
        end = verbatim.end;
        scanning = false;
        continue;
      }
    }
    context = 'CommandArgument';
    token = p.next();
  }
  p.setMode(mode);
  const elements = p.takeList<CommandParameter | Expression>(begin);
  if (elements.length === 0) {
    if (invocationOperator !== '') p.reportToken(first, 'MissingExpression', invocationOperator);
    return undefined;
  }
  return { kind: 'Command', start: first.start, end, invocationOperator, elements, redirections };
}

/** `-Name`, `-Name:argument`. */
function parseParameter(p: Parser, token: Token): CommandParameter {
  const { start, value: parameterName } = token;
  // A comma behind the colon is no argument; the command reports it next.
  if (!token.usedColon || p.peek().kind === ',') return { kind: 'CommandParameter', start, end: token.end, parameterName, argument: undefined };
  const argument = parseArgument(p, 'CommandArgument', p.next());
  if (argument === undefined) p.report(token.end, token.end, 'ParameterRequiresArgument', p.textOf(token));
  return { kind: 'CommandParameter', start, end: argument?.end ?? token.end, parameterName, argument };
}

function takeVerbatimArgument(p: Parser): Token | undefined {
  if (p.ungot !== undefined && p.ungot.kind !== 'Parameter') return undefined;
  p.ungot = undefined;
  return scanVerbatimArgument(p.tokenizer);
}

/** `inlinescript { … }` of a workflow; the command ends where its block is missing. */
function parseInlineScript(p: Parser, token: Token): { scanning: boolean; end: number } {
  p.add(bareWord(p, token));
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '{') {
    p.unget(open);
    p.reportMissing(token.end, 'MissingStatementAfterKeyword', p.textOf(token));
    return { scanning: false, end: token.end };
  }
  const block = parseScriptBlockExpression(p, open);
  p.add(block);
  return { scanning: true, end: block.end };
}
