import { NotSimulated } from '../../base/not-simulated.ts';
import type { CimInstance, CimProperty } from './cim-value.ts';
import type { WqlConstant, WqlExpression, WqlOperator } from './wql-parse.ts';

/** A moment in CIM's own form, `20260115090000.000000+060` (minutes east of UTC); undefined when it is not one. */
export function parseCimDateTime(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{6})([+-]\d{3})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second, Math.floor(Number(match[7]) / 1000)) - Number(match[8]) * 60_000;
}

/** `%` any text, `_` one character, `[a-f]` and `[^a-f]` one of them. */
function likePattern(pattern: string): RegExp {
  const source = pattern.replace(/\[(\^?)([^\]]*)\]|[%_]|[.*+?^${}()|\\[\]]/g, (token, negated: string | undefined, set: string | undefined) => {
    if (set !== undefined) return `[${negated ?? ''}${set.replace(/[\\\]^]/g, '\\$&')}]`;
    if (token === '%') return '[\\s\\S]*';
    return token === '_' ? '[\\s\\S]' : `\\${token}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

type Comparable = string | number | boolean;

function constantFor(property: CimProperty, value: Comparable): Comparable | undefined {
  const { name } = property.type;
  if (name === 'datetime') return typeof value === 'string' ? parseCimDateTime(value) : undefined;
  if (name === 'boolean') return typeof value === 'string' ? value.toLowerCase() === 'true' : Boolean(value);
  if (name === 'string' || name === 'reference') return String(value).toLowerCase();
  const number = typeof value === 'boolean' ? Number(value) : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function compare(property: CimProperty, operator: WqlOperator, constant: Comparable): boolean {
  const held = typeof property.value === 'bigint' ? Number(property.value) : (property.value as Comparable);
  if (operator === 'like') return likePattern(String(constant)).test(String(held));
  const other = constantFor(property, constant);
  if (other === undefined) return false;
  const own = typeof held === 'string' ? held.toLowerCase() : held;
  if (operator === '=') return own === other;
  if (operator === '<>') return own !== other;
  if (operator === '<') return own < other;
  if (operator === '>') return own > other;
  return operator === '<=' ? own <= other : own >= other;
}

function evaluateComparison(instance: CimInstance, name: string, operator: WqlOperator, constant: WqlConstant): boolean {
  if (name.toLowerCase() === '__class') return instance.className.toLowerCase() === String(constant).toLowerCase();
  const property = [...instance.properties.values()].find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (property?.isKnown === false) throw new NotSimulated('member', `${instance.className}.${property.name}`);
  const isNull = property === undefined || property.value === null;
  if (constant === null) return operator === '=' ? isNull : operator === '<>' ? !isNull : false;
  // Nothing is known of a null, so it is neither equal nor unequal to anything.
  return !isNull && compare(property as CimProperty, operator, constant);
}

/** Whether an instance meets a condition. Text does not tell upper from lower case. */
export function evaluateWql(expression: WqlExpression, instance: CimInstance): boolean {
  if (expression.kind === 'compare') return evaluateComparison(instance, expression.property, expression.operator, expression.value);
  if (expression.kind === 'not') return !evaluateWql(expression.operand, instance);
  if (expression.kind === 'and') return evaluateWql(expression.left, instance) && evaluateWql(expression.right, instance);
  return evaluateWql(expression.left, instance) || evaluateWql(expression.right, instance);
}
