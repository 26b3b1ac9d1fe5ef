import type { Attribute, FunctionMember, PropertyMember, TypeConstraint, TypeDefinition } from '../../../syntax/ast/index.ts';
import { blockAttributes } from '../../binding/attribute-objects.ts';
import { validationOf } from '../../binding/attributes.ts';
import { ValidationFailure } from '../../binding/binding-error.ts';
import { convertTo } from '../../convert/convert-to.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import { construct } from '../../members/construct.ts';
import { defaultOf } from '../../members/default-of.ts';
import type { Session } from '../../session.ts';
import { declareAttributes } from '../../types/custom-attributes.ts';
import type { MethodOverload, NetType, PropertyDefinition } from '../../types/net-type.ts';
import type { TypeValue } from '../../types/type-value.ts';
import { knownType, typeOfDefinition } from '../../types/types.ts';
import { AttributeObject } from '../../values/attribute-object.ts';
import { NetException, TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { ScriptObject, scriptFields } from '../../values/script-object.ts';
import type { Value } from '../../values/value.ts';
import { compileExpression } from '../compile-expression.ts';
import type { Frame } from '../frame.ts';
import { initializerArguments } from './base-call.ts';
import { isOfScript, typeToMake } from './declare-type.ts';
import { enumerationOf, isEnumerable } from './enumeration.ts';
import { type CompiledMethod, compileMethod } from './method.ts';

/** Makes a class known to the session (about_Classes). */
export function defineClass(node: TypeDefinition, frame: Frame, source: ScriptSource): void {
  const { session } = frame;
  const definition = typeToMake(node, frame, source) as (NetType<object> & { base?: string }) | undefined;
  if (!definition) return;
  const [base, ...interfaces] = node.baseTypes.map(({ typeName }) => ({
    name: typeName.name,
    type: resolveTypeName(typeName, session),
  }));
  const baseIsInterface = base?.type?.definition.kind === 'interface';
  const parent = base && !baseIsInterface ? base.type : undefined;
  Object.assign(definition, {
    base: parent?.definition.name,
    baseType: () => baseType(),
    interfaces: [...(baseIsInterface ? [base] : []), ...interfaces].map((each) => each.type.definition.name),
    typeScope: (name: string) => {
      const known = frame.scope.findType(name.toLowerCase());
      return known && typeOfDefinition(known);
    },
  });
  const type = typeOfDefinition(definition);
  const attributesOf =
    ({ attributes, hidden }: { attributes: readonly (Attribute | TypeConstraint)[]; hidden?: boolean }) =>
    () => [
      ...blockAttributes(
        attributes.filter((each) => each.kind === 'Attribute'),
        source,
        session,
      ),
      ...(hidden ? [new AttributeObject('System.Management.Automation.HiddenAttribute')] : []),
    ];
  declareAttributes(definition, attributesOf(node));
  const propertyMembers = node.members.filter((member): member is PropertyMember => member.kind === 'PropertyMember');
  const functionMembers = node.members.filter((member): member is FunctionMember => member.kind === 'FunctionMember');
  const baseType = () => parent;

  const properties: Record<string, PropertyDefinition<object>> = {};
  const staticProperties: Record<string, PropertyDefinition<undefined>> = {};
  const initializers: { key: string; run: (frame: Frame) => Value }[] = [];
  const statics = new Map<string, Value>();
  for (const member of propertyMembers) {
    const key = member.name.toLowerCase();
    const shape = propertyShape(member, frame, source);
    const initial = member.initialValue && compileExpression(member.initialValue, source);
    const first = (at: Frame) => (initial ? shape.convert(initial(at) ?? null, session) : shape.empty());
    if (member.static) {
      statics.set(key, undefined);
      staticProperties[member.name] = {
        type: shape.typeText,
        get: () => statics.get(key) ?? null,
        set: (_self, value) => void statics.set(key, shape.convert(value, session)),
        hidden: member.hidden,
      };
      declareAttributes(staticProperties[member.name], attributesOf(member));
      initializers.push({
        key: `static ${key}`,
        run: (at) => {
          statics.set(key, first(at));
          return null;
        },
      });
      continue;
    }
    properties[member.name] = {
      type: shape.typeText,
      get: (self) => scriptFields(self).get(key) ?? null,
      set: (self, value) => void scriptFields(self).set(key, shape.convert(value, session)),
      hidden: member.hidden,
    };
    declareAttributes(properties[member.name], attributesOf(member));
    initializers.push({ key, run: first });
  }

  const methods: Record<string, MethodOverload<object>[]> = {};
  const staticMethods: Record<string, MethodOverload<undefined>[]> = {};
  const constructors: MethodOverload<undefined>[] = [];

  /** Gives the object its own properties' first values. */
  const initialize = (object: object): void => {
    const fields = scriptFields(object);
    for (const { key, run } of initializers) if (!key.startsWith('static ')) fields.set(key, run(frame));
  };
  /** Makes the object: the base's part first, then this class's properties, then the constructor's body. */
  const instantiate = (made: TypeValue, baseArguments: Value[]): Value => {
    let object: Value;
    if (!parent || parent.definition.name === 'System.Object') object = new ScriptObject(made);
    else if (isOfScript(parent.definition)) object = constructAs(parent, made, baseArguments, session);
    else {
      object = construct(parent, baseArguments, session);
      Object.defineProperties(object as object, {
        type: { value: made, configurable: true },
        typeName: { value: made.fullName, configurable: true },
      });
    }
    initialize(object as object);
    return object;
  };

  let staticConstructor: CompiledMethod | undefined;
  for (const member of functionMembers) {
    const method = compileMethod(member, frame, source, type);
    if (!member.isConstructor) {
      const table: Record<string, MethodOverload<any>[]> = member.static ? staticMethods : methods;
      const name = Object.keys(table).find((each) => each.toLowerCase() === member.name.toLowerCase()) ?? member.name;
      const invoke = (self: Value, args: Value[]) => method.run(member.static ? undefined : self, args);
      declareAttributes(invoke, attributesOf(member));
      (table[name] ??= []).push({ signature: method.signature, unwrapped: true, hidden: member.hidden, invoke });
      continue;
    }
    if (member.static) {
      staticConstructor = method;
      continue;
    }
    const baseArguments = initializerArguments(member, source);
    constructors.push({
      signature: method.signature,
      unwrapped: true,
      hidden: member.hidden,
      invoke: (_self, args, _session, made) => {
        const object = instantiate(derived.get(definition) ?? made ?? type, baseArguments ? method.evaluate(args, baseArguments) : []);
        method.run(object, args);
        return object;
      },
    });
  }
  if (constructors.length === 0) {
    constructors.push({
      signature: `${node.name} new()`,
      unwrapped: true,
      // What nobody has written, Get-Member does not show.
      hidden: true,
      invoke: (_self, _args, _session, made) => instantiate(derived.get(definition) ?? made ?? type, []),
    });
  }
  const compareTo = Object.keys(methods).find((name) => name.toLowerCase() === 'compareto');
  const equals = Object.keys(methods).find((name) => name.toLowerCase() === 'equals');
  const toText = Object.keys(methods).find((name) => name.toLowerCase() === 'tostring');
  Object.assign(definition, {
    properties,
    methods,
    staticProperties,
    staticMethods,
    constructors,
    compare: compareTo ? (self: object, other: Value) => Number(methods[compareTo][0].invoke(self, [other], session, type)) : undefined,
    equals: equals ? (self: object, other: Value) => session.isTrue(methods[equals][0].invoke(self, [other], session, type)) : undefined,
    toText: toText
      ? (self: object) => String(methods[toText].find(({ signature }) => signature.endsWith('()'))?.invoke(self, [], session, type) ?? '')
      : undefined,
    ...(isEnumerable(type) && { enumerate: (self: object) => enumerationOf(self as Value, session) }),
  } satisfies Partial<NetType<object>>);
  for (const { key, run } of initializers) if (key.startsWith('static ')) run(frame);
  staticConstructor?.run(undefined, []);
}

/** Which class is being made while the constructors of its bases run. */
const derived = new WeakMap<NetType, TypeValue>();

function constructAs(parent: TypeValue, made: TypeValue, args: Value[], session: Session): Value {
  const saved = derived.get(parent.definition);
  derived.set(parent.definition, made);
  try {
    return construct(parent, args, session);
  } finally {
    if (saved) derived.set(parent.definition, saved);
    else derived.delete(parent.definition);
  }
}

interface PropertyShape {
  typeText: string;
  convert(value: Value, session: Session): Value;
  /** What a property without an initial value holds. */
  empty(): Value;
}

function propertyShape(member: PropertyMember, frame: Frame, source: ScriptSource): PropertyShape {
  const validations = member.attributes.flatMap((attribute) => validationOf(attribute, frame, source) ?? []);
  const name = member.propertyType?.typeName;
  let resolved: TypeValue | undefined;
  const type = () => (resolved ??= name ? resolveTypeName(name, frame.session) : knownType('System.Object'));
  return {
    typeText: name ? name.text : 'System.Object',
    convert(value, session) {
      try {
        const converted = name ? convertTo(value, type(), session) : value;
        for (const validate of validations) validate(converted, session);
        return converted;
      } catch (thrown) {
        if (thrown instanceof ValidationFailure) throw new NetException('System.Management.Automation.ValidationMetadataException', thrown.message);
        if (thrown instanceof TerminatingError) throw new NetException(thrown.record.exception.typeName, thrown.record.exception.message);
        throw thrown;
      }
    },
    empty() {
      if (!name) return null;
      return defaultOf(type());
    },
  };
}
