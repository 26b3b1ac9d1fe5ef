import type { Attribute, Parameter, TypeConstraint } from '../../syntax/ast/index.ts';
import type { ParameterSetUse } from '../commands/parameter.ts';
import { resolveTypeName } from '../convert/resolve-type-name.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { toText } from '../convert/to-text.ts';
import type { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import { Frame } from '../evaluate/frame.ts';
import { parseVariablePath } from '../evaluate/variables.ts';
import { nullSink } from '../pipeline/sink.ts';
import type { Session } from '../session.ts';
import { argumentValue, attributeName, namedArgument, validationOf } from './attributes.ts';
import { allParameterSets, type CommandMetadata, commandMetadata, type ParameterMetadata } from './command-metadata.ts';
import { commonParameters } from './common-parameters.ts';
import { scriptTransformation } from './script-attribute.ts';

/** The metadata of a function, script or script block, from its `param` block (about_Functions_Advanced_Parameters). */
export function functionMetadata(block: CompiledScriptBlock, session: Session): CommandMetadata {
  const frame = new Frame(session, session.state, session.scope, block.source, nullSink, session.rootStreams);
  const binding = block.attributes.find((attribute) => attributeName(attribute) === 'cmdletbinding');
  const named = (name: string) => (binding ? namedArgument(binding, name, frame, block.source) : undefined);
  const flag = (name: string, otherwise: boolean) => {
    const value = named(name);
    return value === undefined ? otherwise : toBoolean(value);
  };
  const drafts = block.parameters.map((parameter) => new ParameterDraft(parameter, frame, block));
  const isAdvanced = binding !== undefined || drafts.some((draft) => draft.isAdvanced);
  const explicit = drafts.some((draft) => draft.hasExplicitPosition);
  if (!explicit && flag('PositionalBinding', true)) {
    let position = 0;
    for (const draft of drafts) if (!draft.isSwitch) draft.takePosition(position++);
  }
  const supportsShouldProcess = flag('SupportsShouldProcess', false);
  const defaultSet = named('DefaultParameterSetName');
  const impact = named('ConfirmImpact');
  return commandMetadata(
    {
      name: '',
      errorSuffix: '',
      parameters: drafts.map((draft) => draft.metadata()),
      defaultSet: defaultSet === undefined ? undefined : toText(defaultSet, session),
      isSimple: !isAdvanced,
      isScript: true,
      supportsShouldProcess,
      confirmImpact: impact === undefined ? 'Medium' : (toText(impact, session) as CommandMetadata['confirmImpact']),
    },
    isAdvanced ? commonParameters(supportsShouldProcess) : [],
  );
}

class ParameterDraft {
  readonly isSwitch: boolean;
  isAdvanced = false;
  hasExplicitPosition = false;
  readonly #node: Parameter;
  readonly #frame: Frame;
  readonly #block: CompiledScriptBlock;
  readonly #sets = new Map<string, ParameterSetUse>();
  readonly #types: TypeConstraint[];
  readonly #attributes: Attribute[];

  constructor(node: Parameter, frame: Frame, block: CompiledScriptBlock) {
    this.#node = node;
    this.#frame = frame;
    this.#block = block;
    this.#types = node.attributes.filter((attribute) => attribute.kind === 'TypeConstraint');
    this.#attributes = node.attributes.filter((attribute) => attribute.kind === 'Attribute');
    this.isSwitch = this.#types.some(
      ({ typeName }) => /^(system\.management\.automation\.)?switch(parameter)?$/i.test(typeName.name) && typeName.arrayRanks.length === 0,
    );
    for (const attribute of this.#attributes) {
      if (attributeName(attribute) === 'parameter') this.#readParameterAttribute(attribute);
    }
    if (this.#sets.size === 0) this.#sets.set(allParameterSets, {});
  }

  #readParameterAttribute(attribute: Attribute): void {
    const value = (name: string) => namedArgument(attribute, name, this.#frame, this.#block.source);
    const flag = (name: string) => {
      const found = value(name);
      return found !== undefined && toBoolean(found);
    };
    this.isAdvanced = true;
    const position = value('Position');
    const set = value('ParameterSetName');
    if (position !== undefined || set !== undefined) this.hasExplicitPosition = true;
    this.#sets.set(set === undefined ? allParameterSets : toText(set, this.#frame.session), {
      mandatory: flag('Mandatory'),
      position: position === undefined ? undefined : Number(position),
      pipeline: flag('ValueFromPipeline'),
      byPropertyName: flag('ValueFromPipelineByPropertyName'),
      remaining: flag('ValueFromRemainingArguments'),
    });
  }

  takePosition(position: number): void {
    for (const [name, use] of this.#sets) this.#sets.set(name, { ...use, position });
  }

  metadata(): ParameterMetadata {
    const { session } = this.#frame;
    const { source } = this.#block;
    const has = (name: string) => this.#attributes.some((attribute) => attributeName(attribute) === name);
    const aliases = this.#attributes
      .filter((attribute) => attributeName(attribute) === 'alias')
      .flatMap((attribute) => attribute.positionalArguments.map((argument) => argumentValue(argument, this.#frame, source)))
      .flat()
      .map((alias) => toText(alias, session));
    const types = this.#types.map(({ typeName }) => resolveTypeName(typeName, session));
    const type = this.isSwitch ? undefined : types[0];
    const isObject = type === undefined || type.fullName === 'System.Object' || type.fullName === 'System.Management.Automation.PSObject';
    const set = this.#attributes.find((attribute) => attributeName(attribute) === 'validateset');
    const typeName = this.#attributes.find((attribute) => attributeName(attribute) === 'pstypename');
    return {
      name: parseVariablePath(this.#node.name.variablePath).name,
      aliases,
      type: isObject ? undefined : type,
      typeName: this.isSwitch ? 'System.Management.Automation.SwitchParameter' : (type?.fullName ?? 'System.Object'),
      isSwitch: this.isSwitch,
      sets: this.#sets,
      validations: this.#attributes.flatMap((attribute) => validationOf(attribute, this.#frame, source) ?? []),
      transformations: this.#attributes.flatMap((attribute) => scriptTransformation(attribute, this.#frame, source) ?? []),
      allowNull: has('allownull'),
      allowEmptyString: has('allowemptystring'),
      allowEmptyCollection: has('allowemptycollection'),
      node: this.#node,
      psTypeName: typeName && toText(argumentValue(typeName.positionalArguments[0], this.#frame, source), session),
      validateSet: set?.positionalArguments.map((argument) => toText(argumentValue(argument, this.#frame, source), session)),
    };
  }
}
