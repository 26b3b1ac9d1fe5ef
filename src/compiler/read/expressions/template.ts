import { isSimple } from '../../steps/analysis/is-pure.ts';
import { WK2002, WK2004, WK2012 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { mayBeNothing, somethingOf, typeOf, type ValueType } from '../../steps/value-type.ts';
import type { Template, TemplatePart } from '../../steps/values/template.ts';
import { nameFor, readOperands } from '../operands.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

const withText = ['text', 'number', 'truth', 'datetime', 'list', 'error'];

/** Whether a value has a text that PowerShell can write as TypeScript does; says why not where it has none. */
function hasText(type: ValueType, node: ts.Expression, scope: Scope): boolean {
  const kinds = somethingOf(type);
  const span = scope.spanOf(node);
  if (type.kinds.has('null') && type.kinds.has('undefined')) {
    scope.report(WK2002.at(span, { instead: `Say what to write then: \`${node.getText()} ?? 'nothing'\`.` }));
    return false;
  }
  if (kinds.includes('unknown')) {
    scope.report(WK2012.at(span));
    return false;
  }
  const without = kinds.find((kind) => !withText.includes(kind) || (kinds.length > 1 && ['list', 'error'].includes(kind)));
  const element = type.element ? somethingOf(type.element) : [];
  if (without !== undefined || (kinds.includes('list') && element.some((kind) => kind !== 'text' && kind !== 'number'))) {
    scope.report(WK2004.at(span, { what: `\`${node.getText()}\`` }));
    return false;
  }
  return true;
}

/** A value as a part of a text. */
export function partOf(value: Value, node: ts.Expression, scope: Scope): TemplatePart | string {
  if (value.kind === 'errorMessage') return { value, type: typeOf('text') };
  const type = typeAt(scope.reading, node);
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return String(value.number);
  if (value.kind === 'truth') return String(value.truth);
  if (value.kind === 'nothing' && somethingOf(type).length === 0) return type.kinds.has('null') ? 'null' : 'undefined';
  if (!hasText(type, node, scope)) return '';
  // What can be nothing is asked twice: whether it is, and what it is.
  const twice = mayBeNothing(type) && somethingOf(type).length > 0 && !isSimple(value);
  return { value: twice ? scope.keep(value, nameFor(value), type) : value, type };
}

/** The parts of a text as a value: a constant where all of it is, and texts within texts laid flat. */
export function joinParts(parts: readonly (string | TemplatePart)[], span: Value['span']): Value {
  const flat: (string | TemplatePart)[] = [];
  for (const part of parts.flatMap((part) => (typeof part !== 'string' && part.value.kind === 'template' ? part.value.parts : [part]))) {
    const last = flat.at(-1);
    if (typeof part === 'string' && typeof last === 'string') flat[flat.length - 1] = last + part;
    else if (part !== '') flat.push(part);
  }
  if (flat.length === 0) return { kind: 'text', text: '', span };
  if (flat.length === 1 && typeof flat[0] === 'string') return { kind: 'text', text: flat[0], span };
  return { kind: 'template', parts: flat, span } satisfies Template;
}

/** `` `${a} and ${b}` ``. */
export function readTemplate(node: ts.TemplateExpression, scope: Scope): Value {
  const expressions = node.templateSpans.map((span) => span.expression);
  const values = readOperands(expressions, scope);
  const parts = node.templateSpans.flatMap((span, place) => [partOf(values[place], span.expression, scope), span.literal.text]);
  return joinParts([node.head.text, ...parts], scope.spanOf(node));
}
