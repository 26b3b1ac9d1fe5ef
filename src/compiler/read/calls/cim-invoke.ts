import { singleCimClasses } from '../../../model/windows/cim-classes.ts';
import { WK2014, WK2015 } from '../../steps/diagnostics.ts';
import { defaultCimTimeout } from '../../steps/operations/cim-call.ts';
import type { CimArgument } from '../../steps/operations/invoke-cim-method.ts';
import type { Value } from '../../steps/value.ts';
import { classNameOf, readOnlyInstance, readTimeout } from '../cim-queries.ts';
import { defineCall } from '../define-call.ts';
import { WK1014 } from '../diagnostics.ts';
import { nameFor, readOperands } from '../operands.ts';
import type { Scope } from '../reading.ts';
import { modelName } from '../symbols.ts';
import { ts } from '../ts.ts';
import { textOfProperty, typeAt } from '../type-of.ts';

/** Whether a method is called on its class: the documentation says so, and the types do. */
function isStatic(className: string, method: string, scope: Scope): boolean {
  const methods = scope.reading.cimInterface('CimMethods')?.getProperty(className);
  const property = methods && scope.reading.checker.getTypeOfSymbol(methods).getProperty(method);
  const declared = property?.declarations?.[0];
  return declared !== undefined && ts.isPropertySignature(declared) && (declared.type?.getText().startsWith('StaticCimMethod') ?? false);
}

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  uint8: [0, 0xff],
  uint16: [0, 0xffff],
  uint32: [0, 0xffffffff],
  uint64: [0, Number.MAX_SAFE_INTEGER],
  sint8: [-0x80, 0x7f],
  sint16: [-0x8000, 0x7fff],
  sint32: [-0x80000000, 0x7fffffff],
  sint64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

function checkRange(argument: CimArgument, node: ts.Node, scope: Scope): void {
  const { name, value, cimType } = argument;
  if (value.kind !== 'number' || !Object.hasOwn(ranges, cimType)) return;
  const [least, most] = ranges[cimType];
  if (Number.isInteger(value.number) && value.number >= least && value.number <= most) return;
  scope.report(WK2015.at(scope.spanOf(node), { value: value.number, name, type: cimType }));
}

function readArguments(node: ts.Expression | undefined, scope: Scope): CimArgument[] {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node)) {
    scope.report(WK1014.at(scope.spanOf(node), { what: 'What the method is given', why: 'its names do not stand in the call' }));
    return [];
  }
  const { checker } = scope.reading;
  const contextual = checker.getContextualType(node);
  const named = node.properties.flatMap(
    (property): { property: ts.ObjectLiteralElementLike & { name: ts.PropertyName }; expression: ts.Expression }[] => {
      if (ts.isPropertyAssignment(property)) return [{ property, expression: property.initializer }];
      if (ts.isShorthandPropertyAssignment(property)) return [{ property, expression: property.name }];
      scope.report(WK1014.at(scope.spanOf(property), { what: 'What the method is given', why: 'its names do not stand in the call' }));
      return [];
    },
  );
  const values = readOperands(
    named.map(({ expression }) => expression),
    scope,
  );
  return named.map(({ property, expression }, place) => {
    const name = property.name.getText();
    const declared = contextual?.getProperty(name)?.declarations?.[0];
    const cimType = declared && ts.isPropertySignature(declared) ? (declared.type?.getText().replace(/^readonly /, '') ?? '') : '';
    if (typeAt(scope.reading, expression).kinds.has('undefined')) {
      scope.report(WK2014.at(scope.spanOf(expression), { what: '`undefined`', used: `given as \`${name}\``, instead: 'Leave the parameter out.' }));
    }
    const constant = modelName(scope.reading, expression);
    // The number says nothing to who reads the script.
    if (constant !== undefined && values[place].kind === 'number')
      scope.notes.push(`${name} ${values[place].number}: ${constant.split('.').at(-1)}.`);
    const argument = { name, value: values[place], cimType };
    checkRange(argument, expression, scope);
    return argument;
  });
}

/** The instance that a method is called on; the one that is meant by the name of a class is read first. */
function readTarget(target: ts.Expression, method: string, scope: Scope): { class: string; instance?: Value } {
  const type = scope.reading.checker.getTypeAtLocation(target);
  const className = textOfProperty(scope.reading, type, '~class');
  if (className !== undefined) {
    const [value] = readOperands([target], scope);
    const instance = value.kind === 'queryCim' ? scope.keep(value, nameFor(value), typeAt(scope.reading, target)) : value;
    return { class: className, instance };
  }
  const named = classNameOf(target, scope);
  if (isStatic(named, method, scope)) return { class: named };
  const take = (singleCimClasses as readonly string[]).includes(named) ? 'single' : 'all';
  const span = scope.spanOf(target);
  return {
    class: named,
    instance: readOnlyInstance({ kind: 'queryCim', class: named, take, timeout: defaultCimTimeout, properties: new Set(), span }, scope),
  };
}

export default defineCall({
  name: 'cim.invoke',
  read(node, scope) {
    const [target, name, parameters, options] = node.arguments as unknown as [ts.Expression, ts.Expression, ts.Expression?, ts.Expression?];
    const methodType = scope.reading.checker.getTypeAtLocation(name);
    const method = methodType.isStringLiteral() ? methodType.value : '';
    if (!method) scope.report(WK1014.at(scope.spanOf(name), { what: 'The method', why: 'it is not one name' }));
    const on = readTarget(target, method, scope);
    return {
      kind: 'invokeCimMethod',
      ...on,
      method,
      arguments: readArguments(parameters, scope),
      timeout: readTimeout(options, scope),
      results: new Set<string>(),
      span: scope.spanOf(node),
    };
  },
});
