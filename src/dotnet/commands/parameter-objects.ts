import { NotSimulated } from '../../base/not-simulated.ts';
import { blockAttributes, declaredAttributes, definedAttributes } from '../../runtime/binding/attribute-objects.ts';
import { cmdletMetadata } from '../../runtime/binding/cmdlet-metadata.ts';
import { allParameterSets, type CommandMetadata, type ParameterMetadata, useInSet } from '../../runtime/binding/command-metadata.ts';
import { commonParameters } from '../../runtime/binding/common-parameters.ts';
import { dynamicParameters } from '../../runtime/binding/dynamic-parameters.ts';
import type { Command } from '../../runtime/commands/command.ts';
import { findCommand } from '../../runtime/commands/resolve-command.ts';
import type { CompiledScriptBlock } from '../../runtime/evaluate/compiled-script-block.ts';
import { Frame } from '../../runtime/evaluate/frame.ts';
import { collectionOf } from '../../runtime/members/collection-methods.ts';
import { Collector } from '../../runtime/pipeline/sink.ts';
import { Scope } from '../../runtime/scope.ts';
import type { Session } from '../../runtime/session.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { closeType, findDefinition, findType, knownType } from '../../runtime/types/types.ts';
import { AttributeObject } from '../../runtime/values/attribute-object.ts';
import { GenericDictionary } from '../../runtime/values/generic-dictionary.ts';
import { ListObject } from '../../runtime/values/list-object.ts';
import { RecordObject } from '../../runtime/values/record-object.ts';
import type { Value } from '../../runtime/values/value.ts';
import { typeName } from './type-name.ts';

const own = 'System.Management.Automation';
const nowhere = -2147483648;

interface Described {
  metadata: CommandMetadata;
  parameters: readonly ParameterMetadata[];
  block: CompiledScriptBlock | undefined;
}

/** The parameters that a `dynamicparam` block makes where no argument is given. */
function dynamicParametersOf(block: CompiledScriptBlock, session: Session): ParameterMetadata[] {
  if (!block.dynamicParameters) return [];
  const collector = new Collector();
  const frame = new Frame(session, session.state, new Scope(session.scope), block.source, collector, session.rootStreams);
  block.dynamicParameters(frame);
  return dynamicParameters(collector.values, session).map(({ metadata }) => ({ ...metadata, isDynamic: true }));
}

/** The command that a command object stands for, and its parameters with the common ones behind its own. */
function describe(command: Command, session: Session): Described | undefined {
  if (command.kind === 'Alias') {
    const target = findCommand(session, command.target);
    return target && describe(target, session);
  }
  const block = 'scriptBlock' in command ? command.scriptBlock.compiled : undefined;
  const metadata = command.kind === 'Cmdlet' ? cmdletMetadata(command.definition) : block?.metadata(session);
  if (!metadata) return undefined;
  const dynamic = block ? dynamicParametersOf(block, session) : [];
  const common = metadata.isSimple ? [] : commonParameters(metadata.supportsShouldProcess);
  return { metadata, parameters: [...metadata.parameters, ...dynamic, ...common], block };
}

function typeOf({ isSwitch, type, typeName: name }: ParameterMetadata): TypeValue {
  if (isSwitch) return knownType(`${own}.SwitchParameter`);
  return type ?? findType(name) ?? knownType('System.Object');
}

function attributesOf(parameter: ParameterMetadata, command: Command, block: CompiledScriptBlock | undefined, session: Session): Value[] {
  const { node } = parameter;
  if (node && block) return declaredAttributes({ ...parameter, node }, block.source, session);
  return definedAttributes(parameter, command.kind === 'Cmdlet' ? command.definition.parameters[parameter.name] : undefined);
}

const dictionary = (type: string) =>
  new GenericDictionary(closeType(findDefinition('System.Collections.Generic.Dictionary`2')!, [knownType('System.String'), knownType(type)]), true);

const readOnly = (items: Value[], type: string) =>
  new ListObject(closeType(findDefinition('System.Collections.ObjectModel.ReadOnlyCollection`1')!, [knownType(type)]), items);

/** What a ParameterAttribute says of the help for a set. */
function helpMessage(attributes: readonly Value[], set: string): Value {
  const found = attributes.find(
    (each): each is AttributeObject =>
      each instanceof AttributeObject &&
      each.typeName === `${own}.ParameterAttribute` &&
      (each.named.get('ParameterSetName') ?? allParameterSets) === set,
  );
  return found?.named.get('HelpMessage') ?? null;
}

function useObject(parameter: ParameterMetadata, set: string, attributes: readonly Value[]): Record<string, Value> {
  const use = useInSet(parameter, set) ?? {};
  return {
    IsMandatory: use.mandatory ?? false,
    Position: use.position ?? nowhere,
    ValueFromPipeline: use.pipeline ?? false,
    ValueFromPipelineByPropertyName: use.byPropertyName ?? false,
    ValueFromRemainingArguments: use.remaining ?? false,
    HelpMessage: helpMessage(attributes, parameter.sets.has(set) ? set : allParameterSets),
  };
}

const strings = (texts: readonly string[]) => collectionOf([...texts], knownType('System.String'));

/** CommandInfo.Parameters; `$null` of what has none. */
export function parametersOf(command: Command, session: Session): Value {
  const described = describe(command, session);
  if (!described) return null;
  const all = dictionary(`${own}.ParameterMetadata`);
  for (const parameter of described.parameters) all.set(parameter.name, parameterObject(parameter, command, described.block, session));
  return all;
}

function parameterObject(parameter: ParameterMetadata, command: Command, block: CompiledScriptBlock | undefined, session: Session): RecordObject {
  const attributes = attributesOf(parameter, command, block, session);
  const sets = dictionary(`${own}.ParameterSetMetadata`);
  for (const set of parameter.sets.keys()) {
    sets.set(
      set,
      new RecordObject(`${own}.ParameterSetMetadata`, {
        ...useObject(parameter, set, attributes),
        HelpMessageBaseName: null,
        HelpMessageResourceId: null,
      }),
    );
  }
  return new RecordObject(`${own}.ParameterMetadata`, {
    Name: parameter.name,
    ParameterType: typeOf(parameter),
    ParameterSets: sets,
    IsDynamic: parameter.isDynamic ?? false,
    Aliases: strings(parameter.aliases),
    Attributes: collectionOf(attributes, knownType('System.Attribute')),
    SwitchParameter: parameter.isSwitch,
  });
}

/** CommandInfo.ParameterSets: the default set comes first. */
export function parameterSetsOf(command: Command, session: Session): Value {
  const described = describe(command, session);
  return readOnly(described ? setObjects(command, described, session) : [], `${own}.CommandParameterSetInfo`);
}

function setObjects(command: Command, { metadata, parameters, block }: Described, session: Session): RecordObject[] {
  const { defaultSet } = metadata;
  const names = metadata.setNames.length > 0 ? [...metadata.setNames] : [allParameterSets];
  if (defaultSet !== undefined && names.includes(defaultSet)) names.unshift(...names.splice(names.indexOf(defaultSet), 1));
  return names.map(
    (name) =>
      new RecordObject(`${own}.CommandParameterSetInfo`, {
        Name: name,
        IsDefault: name === defaultSet,
        Parameters: readOnly(
          parameters
            .filter((parameter) => useInSet(parameter, name))
            .map((parameter) => {
              const attributes = attributesOf(parameter, command, block, session);
              const { IsMandatory, ...use } = useObject(parameter, name, attributes);
              return new RecordObject(`${own}.CommandParameterInfo`, {
                Name: parameter.name,
                ParameterType: typeOf(parameter),
                IsMandatory,
                IsDynamic: false,
                ...use,
                Aliases: readOnly([...parameter.aliases], 'System.String'),
                Attributes: readOnly(attributes, 'System.Attribute'),
              });
            }),
          `${own}.CommandParameterInfo`,
        ),
      }),
  );
}

/** How a type stands in a syntax: its accelerator, or its name without namespaces. */
function shortType(type: TypeValue): string {
  if (type.elementType) return `${shortType(type.elementType)}[${','.repeat(type.rank - 1)}]`;
  const { definition, typeArguments } = type;
  if (definition.name === 'System.Nullable`1') return `${shortType(typeArguments[0])}`;
  const bare = (name: string) => name.slice(name.lastIndexOf('.') + 1).replace(/`\d+$/, '');
  if (typeArguments.length > 0) return `${bare(definition.name)}[${typeArguments.map(shortType).join(',')}]`;
  return definition.name === 'System.Object' ? 'Object' : (definition.accelerators?.[0] ?? bare(definition.name));
}

/** The parameters of one set as a line of syntax: positional ones, mandatory ones, the others. */
export function syntaxOfSet(set: RecordObject): string {
  const parameters = (set.values.Parameters as ListObject).items.map((each) => (each as RecordObject).values);
  const position = (values: Record<string, Value>) => values.Position as number;
  const positional = parameters.filter((each) => position(each) !== nowhere).sort((a, b) => position(a) - position(b));
  const named = parameters.filter((each) => position(each) === nowhere);
  const common = new Set(commonParameters(false).map(({ name }) => name));
  const ordered = [...positional, ...named.filter(({ IsMandatory }) => IsMandatory), ...named.filter(({ IsMandatory }) => !IsMandatory)];
  const own = ordered.filter(({ Name }) => !common.has(Name as string));
  const parts = own.map((values) => {
    const name = `-${values.Name as string}`;
    const type = values.ParameterType as TypeValue;
    if (type.fullName === 'System.Management.Automation.SwitchParameter') return values.IsMandatory ? name : `[${name}]`;
    const text = `<${shortType(type)}>`;
    const shown = position(values) === nowhere ? `${name} ${text}` : `[${name}] ${text}`;
    return values.IsMandatory ? shown : `[${shown}]`;
  });
  if (ordered.length > own.length) parts.push('[<CommonParameters>]');
  return parts.join(' ');
}

/** `Get-Command -Syntax`: a line for each set; a cmdlet's definition too. */
export function syntaxOf(command: Command, session: Session): string {
  const described = describe(command, session);
  if (!described) return '';
  const newLine = session.platform === 'windows' ? '\r\n' : '\n';
  return setObjects(command, described, session)
    .map((set) => `${newLine}${command.name} ${syntaxOfSet(set)}${newLine}`)
    .join('');
}

/** CommandInfo.OutputType. */
export function outputTypeOf(command: Command, session: Session): Value {
  if (command.kind === 'Alias') {
    const target = findCommand(session, command.target);
    return target ? outputTypeOf(target, session) : readOnly([], `${own}.PSTypeName`);
  }
  if (command.kind === 'Cmdlet') {
    const { outputTypes } = command.definition;
    if (!outputTypes) throw new NotSimulated('member', `${own}.CmdletInfo.OutputType of ${command.name}`);
    return readOnly(
      outputTypes.map((each) => typeName(each, session)),
      `${own}.PSTypeName`,
    );
  }
  const compiled = 'scriptBlock' in command ? command.scriptBlock.compiled : undefined;
  const attributes = compiled ? blockAttributes(compiled.attributes, compiled.source, session) : [];
  const types = attributes
    .filter((each): each is AttributeObject => each instanceof AttributeObject && each.typeName === `${own}.OutputTypeAttribute`)
    .flatMap(({ positional }) => positional.flat().map((each) => typeName(each, session)));
  return readOnly(types, `${own}.PSTypeName`);
}

/** ResolveParameter: by name, alias or an unambiguous beginning. */
export function resolveParameter(command: Command, name: string, session: Session): RecordObject | undefined {
  const described = describe(command, session);
  if (!described) return undefined;
  const wanted = name.toLowerCase();
  const found =
    described.metadata.byName.get(wanted) ??
    described.parameters.find((each) => [each.name, ...each.aliases].some((text) => text.toLowerCase().startsWith(wanted)));
  return found && parameterObject(found, command, described.block, session);
}
