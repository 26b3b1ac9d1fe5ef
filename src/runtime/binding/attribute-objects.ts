import { NotSimulated } from '../../base/not-simulated.ts';
import type { Attribute, Parameter, TypeConstraint } from '../../syntax/ast/index.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { Frame } from '../evaluate/frame.ts';
import { nullSink } from '../pipeline/sink.ts';
import type { Session } from '../session.ts';
import { findType } from '../types/types.ts';
import { AttributeObject } from '../values/attribute-object.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';
import { argumentValue, attributeName } from './attributes.ts';
import { allParameterSets, type ParameterMetadata } from './command-metadata.ts';
import { makeScriptAttribute, scriptClass } from './script-attribute.ts';

const own = 'System.Management.Automation';
const called = (name: string) => new AttributeObject(`${own}.${name}Attribute`);

function attributeObject(attribute: Attribute, frame: Frame, source: ScriptSource): Value {
  const custom = scriptClass(attribute, frame);
  if (custom) return makeScriptAttribute(attribute, custom, frame, source);
  const { name } = attribute.typeName;
  const candidates = [name, `${name}Attribute`, `${own}.${name}`, `${own}.${name}Attribute`];
  const type = candidates.map((each) => findType(each)).find((each) => each?.fullName.endsWith('Attribute'));
  if (!type) throw new NotSimulated('type', `[${attribute.typeName.text}]`);
  const object = new AttributeObject(
    type.fullName,
    attribute.positionalArguments.map((argument) => argumentValue(argument, frame, source) ?? null),
  );
  for (const { argumentName, argument, expressionOmitted } of attribute.namedArguments) {
    const property = Object.keys(type.definition.properties ?? {}).find((each) => each.toLowerCase() === argumentName.toLowerCase()) ?? argumentName;
    object.named.set(property, expressionOmitted ? true : argumentValue(argument, frame, source));
  }
  return object;
}

const frameOf = (source: ScriptSource, session: Session) => new Frame(session, session.state, session.scope, source, nullSink, session.rootStreams);

/** The attributes of a script block as objects (`[CmdletBinding()]`, `[OutputType()]` …). */
export function blockAttributes(attributes: readonly Attribute[], source: ScriptSource, session: Session): Value[] {
  const frame = frameOf(source, session);
  return attributes.map((attribute) => attributeObject(attribute, frame, source));
}

/** The types and checks before a variable that is assigned to, the nearest first. */
export function variableAttributes(constraints: readonly (Attribute | TypeConstraint)[], frame: Frame, source: ScriptSource): Value[] {
  return constraints.map((each) => (each.kind === 'Attribute' ? attributeObject(each, frame, source) : called('ArgumentTypeConverter')));
}

/** The attributes of a function's parameter: the last that is written comes first, and what converts to its type comes last. */
export function declaredAttributes({ node, sets }: ParameterMetadata & { node: Parameter }, source: ScriptSource, session: Session): Value[] {
  const frame = frameOf(source, session);
  const attributes = node.attributes.filter((attribute) => attribute.kind === 'Attribute');
  const objects = attributes.map((attribute) => attributeObject(attribute, frame, source)).reverse();
  if (!attributes.some((attribute) => attributeName(attribute) === 'parameter')) objects.unshift(called('Parameter'));
  // Positions that follow from the order of the parameters.
  for (const object of objects) {
    if (!(object instanceof AttributeObject) || object.typeName !== `${own}.ParameterAttribute` || object.named.has('Position')) continue;
    const position = sets.get((object.named.get('ParameterSetName') as string) ?? allParameterSets)?.position;
    if (position !== undefined) object.named.set('Position', position);
  }
  if (node.attributes.length > attributes.length) objects.push(called('ArgumentTypeConverter'));
  return objects;
}

/** The attributes of a cmdlet's parameter, or of a common one, from its declaration. */
export function definedAttributes(parameter: ParameterMetadata, definition: ParameterDefinition | undefined): Value[] {
  const objects: Value[] = [];
  for (const [set, use] of parameter.sets) {
    const object = called('Parameter');
    const put = (name: string, value: Value) => value !== undefined && object.named.set(name, value);
    if (set !== allParameterSets) put('ParameterSetName', set);
    put('Position', use.position);
    put('Mandatory', use.mandatory);
    put('ValueFromPipeline', use.pipeline);
    put('ValueFromPipelineByPropertyName', use.byPropertyName);
    put('ValueFromRemainingArguments', use.remaining);
    objects.push(object);
  }
  if (parameter.aliases.length > 0) objects.push(new AttributeObject(`${own}.AliasAttribute`, [...parameter.aliases]));
  const rules = definition?.validate ?? {};
  const simple = {
    ValidateNotNull: rules.notNull,
    ValidateNotNullOrEmpty: rules.notNullOrEmpty,
    ValidateNotNullOrWhiteSpace: rules.notNullOrWhiteSpace,
    AllowNull: rules.allowNull,
    AllowEmptyString: rules.allowEmptyString,
    AllowEmptyCollection: rules.allowEmptyCollection,
  };
  for (const [name, applies] of Object.entries(simple)) if (applies) objects.push(called(name));
  const valued = { ValidateSet: rules.set, ValidateRange: rules.range, ValidateLength: rules.length, ValidateCount: rules.count };
  for (const [name, values] of Object.entries(valued)) if (values) objects.push(new AttributeObject(`${own}.${name}Attribute`, [...values]));
  if (rules.rangeKind) objects.push(new AttributeObject(`${own}.ValidateRangeAttribute`, [rules.rangeKind]));
  if (rules.pattern !== undefined) objects.push(new AttributeObject(`${own}.ValidatePatternAttribute`, [rules.pattern]));
  return objects;
}
