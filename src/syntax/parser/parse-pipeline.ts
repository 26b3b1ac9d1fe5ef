import type {
  AssignmentOperator,
  AssignmentStatement,
  Command,
  CommandExpression,
  ErrorStatement,
  Expression,
  Pipeline,
  PipelineChain,
  Redirection,
} from '../ast/index.ts';
import { unwrapExpression } from '../ast/unwrap-expression.ts';
import { isIdentifierStart } from '../lexer/characters.ts';
import { isPipeContinuation } from '../lexer/look-ahead.ts';
import type { Token } from '../lexer/token.ts';
import { assignmentTrait } from '../lexer/token-kind.ts';
import { parseCommand } from './parse-command.ts';
import { parseExpression } from './parse-expression.ts';
import { parseRedirection } from './parse-redirection.ts';
import { parseStatement } from './parse-statement.ts';
import type { Parser } from './parser.ts';

/** An assignment, a pipeline, or pipelines joined by `&&` and `||`; undefined where none begins. */
export function parsePipelineChain(p: Parser): AssignmentStatement | Pipeline | PipelineChain | ErrorStatement | undefined {
  let expression: Expression | undefined;
  if (!beginsWithWord(p)) {
    const mode = p.mode;
    p.setMode('Expression');
    expression = parseExpression(p);
    // In command mode `=0` would be one word.
    const token = expression && p.peek();
    const assigns = token !== undefined && (token.traits & assignmentTrait) !== 0;
    if (assigns) p.skip();
    p.setMode(mode);
    if (assigns) return parseAssigned(p, expression!, token);
  }
  const first = parsePipeline(p, expression);
  if (first === undefined) return undefined;
  const { kind } = p.peek();
  if (kind !== '&&' && kind !== '||' && kind !== '&') return first;
  if (p.tokenizer.isClassic) return refuseChain(p, first);
  return parseChain(p, first);
}

/** `= statement` behind a target. */
function parseAssigned(p: Parser, left: Expression, operator: Token): AssignmentStatement {
  p.skipNewlines();
  let right = parseStatement(p);
  if (right === undefined) {
    p.reportMissing(operator.end, 'ExpectedValueExpression', operator.kind);
    right = p.errorStatement(operator.end, operator.end);
  }
  right = unwrapExpression(right);
  return { kind: 'AssignmentStatement', start: left.start, end: right.end, left, operator: operator.kind as AssignmentOperator, right };
}

/** Windows PowerShell has kept `&&`, `||` and a closing `&` for later (about_Pipeline_Chain_Operators: from 7.0). */
function refuseChain(p: Parser, first: Pipeline): ErrorStatement {
  let token = p.peek();
  while (token.kind === '&&' || token.kind === '||' || token.kind === '&') {
    p.skip();
    if (token.kind === '&') p.reportToken(token, 'AmpersandNotAllowed');
    else p.reportToken(token, 'InvalidEndOfLine', p.textOf(token));
    p.skipNewlines();
    parsePipeline(p, parseLeadingExpression(p));
    token = p.peek();
  }
  return p.errorStatement(first.start, token.start, [first]);
}

/** `&& b || c &` behind a first pipeline. */
function parseChain(p: Parser, first: Pipeline): Pipeline | PipelineChain | ErrorStatement {
  let chain: Pipeline | PipelineChain | undefined;
  let operator: Token | undefined;
  let pipeline: Pipeline | undefined = first;
  for (;;) {
    if (operator !== undefined) {
      const token = p.peek();
      pipeline = parsePipeline(p, parseLeadingExpression(p));
      if (pipeline === undefined) return reportEmptyElement(p, chain!, operator, token);
    }
    const token = p.peek();
    let background = false;
    let done = false;
    if (token.kind === '&&' || token.kind === '||') {
      p.skip();
      p.skipNewlines();
    } else if (token.kind === '&') {
      p.skip();
      const behind = p.peek();
      if (behind.kind === '&&' || behind.kind === '||') {
        p.skip();
        p.reportToken(behind, 'BackgroundOperatorInPipelineChain');
        return p.errorStatement((chain ?? pipeline!).start, behind.end);
      }
      background = true;
      done = true;
    } else done = true;
    chain = chain === undefined ? pipeline! : joinChain(chain, operator!, pipeline!, background && done);
    if (done) {
      if (background) chain.background = true;
      return chain;
    }
    operator = token;
    if (p.peek().kind === 'EndOfInput') {
      p.reportMissing(token.end, 'EmptyPipelineChainElement');
      return chain;
    }
  }
}

function joinChain(left: Pipeline | PipelineChain, operator: Token, right: Pipeline, background: boolean): PipelineChain {
  return { kind: 'PipelineChain', start: left.start, end: right.end, left, operator: operator.kind as '&&' | '||', right, background };
}

function reportEmptyElement(p: Parser, chain: Pipeline | PipelineChain, operator: Token, token: Token): ErrorStatement {
  if (token.kind === 'EndOfInput') p.reportMissing(operator.end, 'EmptyPipelineChainElement', operator.kind);
  // Behind `.` and `&` the missing command was reported already.
  else if (token.kind !== '.' && token.kind !== '&') p.report(operator.start, token.end, 'EmptyPipelineChainElement', operator.kind);
  return p.errorStatement(chain.start, operator.end, [chain]);
}

/** An expression as an element of a pipeline, with the redirections behind it. */
function withRedirections(p: Parser, expression: Expression): CommandExpression {
  const redirections: Redirection[] = [];
  let { end } = expression;
  for (let token = p.peek(); token.kind === 'Redirection' || token.kind === 'RedirectInStd'; token = p.peek()) {
    p.skip();
    end = parseRedirection(p, token, redirections);
    if (token.kind === 'RedirectInStd') end = expression.end;
  }
  return { kind: 'CommandExpression', start: expression.start, end, expression, redirections };
}

function parseLeadingExpression(p: Parser): Expression | undefined {
  const mode = p.mode;
  p.setMode('Expression');
  const expression = parseExpression(p);
  p.setMode(mode);
  return expression;
}

/** True if a word comes next: no expression begins with one, which saves scanning it in both modes. */
function beginsWithWord(p: Parser): boolean {
  const { ungot } = p;
  if (ungot === undefined) return isIdentifierStart(p.tokenizer.peek());
  return (ungot.kind === 'Generic' || ungot.kind === 'Identifier') && isIdentifierStart(p.text.charCodeAt(ungot.start));
}

/** Commands joined by `|`, of which the first may be an expression that is parsed already. */
function parsePipeline(p: Parser, first: Expression | undefined): Pipeline | undefined {
  const begin = p.beginList();
  let count = 0;
  let pipe: Token | undefined;
  let scanning = true;
  while (scanning) {
    // At the beginning it is known already that no expression comes.
    const expression: Expression | undefined = pipe === undefined ? first : parseLeadingExpression(p);
    if (expression !== undefined && count > 0) p.reportNode(expression, 'ExpressionsMustBeFirstInPipeline');
    const element = expression === undefined ? parseCommand(p) : withRedirections(p, expression);
    if (element !== undefined) {
      p.add(element);
      count++;
    } else if (count > 0 || p.peek().kind === '|') {
      const at = pipe === undefined ? p.peek().start : pipe.end;
      const end = pipe === undefined ? p.peek().end : pipe.end;
      p.report(at, end, 'EmptyPipeElement');
    }
    let token = p.peek();
    if (token.kind === 'NewLine' && !p.tokenizer.isClassic && isPipeContinuation(p.tokenizer, token.end)) {
      p.skipNewlines();
      token = p.peek();
    }
    pipe = token;
    switch (token.kind) {
      case ';':
      case 'NewLine':
      case ')':
      case '}':
      case 'EndOfInput':
      case '&&':
      case '||':
      case '&':
        scanning = false;
        break;
      case '|':
        p.skip();
        p.skipNewlines();
        if (p.peek().kind !== 'EndOfInput') break;
        scanning = false;
        p.reportMissing(token.end, 'EmptyPipeElement');
        break;
      default:
        p.reportToken(token, 'UnexpectedToken', p.textOf(token));
        scanning = false;
    }
  }
  if (count === 0) return undefined;
  const elements = p.takeList<Command | CommandExpression>(begin);
  return { kind: 'Pipeline', start: elements[0].start, end: elements[elements.length - 1].end, elements, background: false };
}
