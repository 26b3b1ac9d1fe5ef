import type { Attribute, Expression, ParamBlock, Parameter } from '../ast/index.ts';
import { typeNameInMessage } from '../checks/type-facts.ts';
import { parseAttributeList } from './parse-attribute.ts';
import { parseExpression } from './parse-expression.ts';
import { variableOf } from './parse-primary.ts';
import { before, type Parser } from './parser.ts';

/** `[CmdletBinding()] param( … )`; undefined where none comes, then the caller goes back to where it was. */
export function parseParamBlock(p: Parser): ParamBlock | undefined {
  p.skipNewlines();
  const candidates = parseAttributeList(p, false);
  p.skipNewlines();
  const keyword = p.peek();
  if (keyword.kind !== 'param') return undefined;
  p.skip();
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '(') {
    // A command of the name `param`.
    p.unget(open);
    return undefined;
  }
  const parameters = parseParameterList(p);
  p.skipNewlines();
  const close = p.next();
  let { end } = close;
  if (close.kind !== ')') {
    p.unget(close);
    end = before(close);
    const last = parameters.length > 0 ? parameters[parameters.length - 1] : open;
    p.reportMissing(last.end, 'MissingEndParenthesisInFunctionParameterList');
  }
  const attributes: Attribute[] = [];
  for (const candidate of candidates ?? []) {
    if (candidate.kind === 'Attribute') attributes.push(candidate);
    else p.reportNode(candidate, 'TypeNotAllowedBeforeParam', typeNameInMessage(candidate.typeName));
  }
  return { kind: 'ParamBlock', start: keyword.start, end, attributes, parameters };
}

/** Parameters with commas between them. */
export function parseParameterList(p: Parser): Parameter[] {
  const parameters: Parameter[] = [];
  let commaEnd = -1;
  for (;;) {
    const parameter = parseParameter(p);
    if (parameter === undefined) {
      if (commaEnd >= 0) p.reportMissing(commaEnd, 'MissingExpressionAfterToken', ',');
      return parameters;
    }
    parameters.push(parameter);
    p.skipNewlines();
    const comma = p.peek();
    if (comma.kind !== ',') return parameters;
    commaEnd = comma.end;
    p.skip();
  }
}

function parseParameter(p: Parser): Parameter | undefined {
  const { mode, commaDisabled } = p;
  p.commaDisabled = true;
  p.setMode('Expression');
  const parameter = parseParameterParts(p);
  p.commaDisabled = commaDisabled;
  p.setMode(mode);
  return parameter;
}

function parseParameterParts(p: Parser): Parameter | undefined {
  p.skipNewlines();
  const attributes = parseAttributeList(p, false) ?? [];
  p.skipNewlines();
  const token = p.next();
  if (token.kind !== 'Variable' && token.kind !== 'SplattedVariable') {
    p.unget(token);
    if (attributes.length === 0) return undefined;
    const { start } = attributes[0];
    const { end } = attributes[attributes.length - 1];
    p.reportMissing(end, 'InvalidFunctionParameter');
    p.syncOnError(true, ')');
    return {
      kind: 'Parameter',
      start,
      end,
      attributes,
      name: { kind: 'VariableExpression', start, end, variablePath: '__error__', splatted: false },
    };
  }
  const name = variableOf(token);
  p.skipNewlines();
  const equals = p.peek();
  let defaultValue: Expression | undefined;
  if (equals.kind === '=') {
    p.skip();
    p.skipNewlines();
    defaultValue = parseExpression(p);
    if (defaultValue === undefined) p.reportMissing(equals.end, 'MissingExpressionAfterToken', '=');
  }
  const { start } = attributes[0] ?? name;
  return { kind: 'Parameter', start, end: (defaultValue ?? name).end, attributes, name, defaultValue };
}
