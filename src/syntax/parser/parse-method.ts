import type { CommandExpression, ErrorStatement, Expression, FunctionDefinition, Parameter } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseDeclaredParameters } from './parse-function.ts';
import { parseArgumentList } from './parse-member-access.ts';
import { parseScriptBlock } from './parse-script-block.ts';
import type { Parser } from './parser.ts';

/** A method or constructor whose name is read. */
export function parseMethod(p: Parser, name: Token, className: string, isStatic: boolean): FunctionDefinition | ErrorStatement {
  const text = p.textOf(name);
  let parameters: Parameter[] = [];
  let errorEnd: number | undefined;
  let closeEnd: number | undefined;
  if (p.peek().kind === '(') {
    const declared = parseDeclaredParameters(p);
    ({ errorEnd, closeEnd } = declared);
    parameters = declared.parameters ?? [];
  } else p.reportMissing(name.end, 'MissingMethodParameterList');
  const isConstructor = !isStatic && text.toLowerCase() === className.toLowerCase();
  let base: BaseCall | undefined;
  if (isConstructor) {
    p.skipNewlines();
    const mode = p.mode;
    p.setMode('Signature');
    base = parseBaseCall(p);
    errorEnd = base.errorEnd ?? errorEnd;
    p.setMode(mode);
  }
  const open = p.next();
  if (open.kind !== '{') {
    p.unget(open);
    if (errorEnd === undefined) {
      errorEnd = closeEnd ?? name.end;
      p.reportMissing(errorEnd, 'MissingFunctionBody');
    }
  }
  if (errorEnd !== undefined) return p.errorStatement(name.start, errorEnd, parameters);
  const mode = p.mode;
  p.setMode('Command');
  const body = parseScriptBlock(p, open, { first: base && baseCallStatement(base) });
  p.setMode(mode);
  return { kind: 'FunctionDefinition', start: name.start, end: body.end, name: text, isFilter: false, isWorkflow: false, parameters, body };
}

/** `: base( … )` of a constructor; all zeros where none is written. */
interface BaseCall {
  start: number;
  /** The end of the word `base`. */
  nameEnd: number;
  end: number;
  arguments: Expression[];
  errorEnd: number | undefined;
}

function parseBaseCall(p: Parser): BaseCall {
  const call: BaseCall = { start: 0, nameEnd: 0, end: 0, arguments: [], errorEnd: undefined };
  const colon = p.peek();
  if (colon.kind !== ':') return call;
  p.skip();
  p.skipNewlines();
  const base = p.peek();
  if (base.kind !== 'base') {
    call.errorEnd = colon.end;
    p.reportMissing(colon.end, 'MissingBaseCtorCall');
    return call;
  }
  p.skip();
  p.skipNewlines();
  const open = p.peek();
  if (open.kind !== '(') {
    call.errorEnd = base.end;
    p.reportMissing(base.end, 'MissingMethodParameterList');
    return call;
  }
  p.skip();
  const { list, end } = parseArgumentList(p, open);
  p.skipNewlines();
  return { start: base.start, nameEnd: base.end, end, arguments: list, errorEnd: undefined };
}

/** Every constructor begins with a call of its base's, written or not; PowerShell's tree has `$this` and `.ctor` at the word `base`. */
function baseCallStatement({ start, nameEnd, end, arguments: list }: BaseCall): CommandExpression {
  const expression: Expression = {
    kind: 'InvokeMemberExpression',
    start,
    end,
    arguments: list,
    static: false,
    nullConditional: false,
    genericTypeArguments: undefined,
    expression: { kind: 'VariableExpression', start, end: nameEnd, variablePath: 'this', splatted: false },
    member: { kind: 'StringConstantExpression', start, end: nameEnd, value: '.ctor', stringConstantType: 'BareWord' },
    baseConstructorCall: true,
  };
  return { kind: 'CommandExpression', start, end, expression, redirections: [] };
}
