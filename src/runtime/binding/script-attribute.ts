import type { Attribute } from '../../syntax/ast/index.ts';
import { declaredType } from '../evaluate/classes/declare-type.ts';
import { lexicalType } from '../evaluate/classes/lexical-types.ts';
import type { Frame } from '../evaluate/frame.ts';
import { construct } from '../members/construct.ts';
import { invokeMember } from '../members/invoke-member.ts';
import { setMember } from '../members/set-member.ts';
import type { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, typeOfDefinition } from '../types/types.ts';
import { EngineObject } from '../values/engine-object.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';
import { argumentValue } from './attributes.ts';
import type { Validate } from './command-metadata.ts';
import { eachElement } from './validations.ts';

const own = 'System.Management.Automation';

/** The class of the script that an attribute names; undefined for the attributes of .NET. */
export function scriptClass(attribute: Attribute, frame: Frame): TypeValue | undefined {
  const { session } = frame;
  if (session.scriptTypes.size === 0) return undefined;
  const node = lexicalType(attribute.typeName);
  const name = attribute.typeName.name.toLowerCase();
  const { currentScope } = session.state;
  const definition = (node && declaredType(node, session)) ?? currentScope.findType(name) ?? currentScope.findType(`${name}attribute`);
  return definition && typeOfDefinition(definition);
}

const derivesFrom = (type: TypeValue, name: string) => [...hierarchyOf(type)].some(({ definition }) => definition.name === `${own}.${name}`);

/** The attribute as an object of its class. */
export function makeScriptAttribute(attribute: Attribute, type: TypeValue, frame: Frame, source: ScriptSource): Value {
  const { session } = frame;
  const object = construct(
    type,
    attribute.positionalArguments.map((argument) => argumentValue(argument, frame, source) ?? null),
    session,
  );
  for (const { argumentName, argument, expressionOmitted } of attribute.namedArguments)
    setMember(object, argumentName, expressionOmitted ? true : argumentValue(argument, frame, source), session);
  return object;
}

/** The check of a class that derives from ValidateArgumentsAttribute or ValidateEnumeratedArgumentsAttribute. */
export function scriptValidation(attribute: Attribute, frame: Frame, source: ScriptSource): Validate | undefined {
  const type = scriptClass(attribute, frame);
  if (!type || !derivesFrom(type, 'ValidateArgumentsAttribute')) return undefined;
  const object = makeScriptAttribute(attribute, type, frame, source);
  if (derivesFrom(type, 'ValidateEnumeratedArgumentsAttribute'))
    return eachElement((element, session) => void invokeMember(object, 'ValidateElement', [element ?? null], session));
  return (value, session) => void invokeMember(object, 'Validate', [value ?? null, new EngineObject('EngineIntrinsics')], session);
}

/** What a class that derives from ArgumentTransformationAttribute makes of an argument. */
export function scriptTransformation(attribute: Attribute, frame: Frame, source: ScriptSource): ((value: Value) => Value) | undefined {
  const type = scriptClass(attribute, frame);
  if (!type || !derivesFrom(type, 'ArgumentTransformationAttribute')) return undefined;
  const object = makeScriptAttribute(attribute, type, frame, source);
  return (value) => invokeMember(object, 'Transform', [new EngineObject('EngineIntrinsics'), value ?? null], frame.session);
}
