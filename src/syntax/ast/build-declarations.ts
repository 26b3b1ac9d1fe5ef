import { variable } from './build-expressions.ts';
import { type StatementSource, statementsOf } from './build-sources.ts';
import { typeConstraint, typeName } from './build-type-name.ts';
import type { Attribute, FunctionDefinition, ParamBlock, Parameter } from './declarations.ts';
import type { Expression } from './expressions.ts';
import type { NamedBlock, ScriptBlock } from './statements.ts';

const built = { start: -1, end: -1 } as const;

/** `[Name(positional, Named = value)]`; a named value `true` is written as the name alone, as PowerShell 3.0 allows. */
export function attribute(name: string, positional: Expression[] = [], named: Record<string, Expression | true> = {}): Attribute {
  return {
    kind: 'Attribute',
    ...built,
    typeName: typeName(name),
    positionalArguments: positional,
    namedArguments: Object.entries(named).map(([argumentName, value]) => ({
      kind: 'NamedAttributeArgument',
      ...built,
      argumentName,
      expressionOmitted: value === true,
      argument: value === true ? variable('true') : value,
    })),
  };
}

/** `[Parameter()] [type]$Name = default`. */
export function parameter(name: string, options: { type?: string; attributes?: Attribute[]; defaultValue?: Expression } = {}): Parameter {
  return {
    kind: 'Parameter',
    ...built,
    name: variable(name),
    defaultValue: options.defaultValue,
    attributes: [...(options.attributes ?? []), ...(options.type === undefined ? [] : [typeConstraint(options.type)])],
  };
}

/** `param( … )` with attributes such as `[CmdletBinding()]` before it. */
export function paramBlock(parameters: Parameter[], attributes: Attribute[] = []): ParamBlock {
  return { kind: 'ParamBlock', ...built, attributes, parameters };
}

export interface ScriptBlockParts {
  paramBlock?: ParamBlock;
  begin?: StatementSource[];
  process?: StatementSource[];
  end?: StatementSource[];
}

/** A script, or a body between braces: plain statements, or the named blocks. */
export function scriptBlock(body: StatementSource[] | ScriptBlockParts): ScriptBlock {
  const parts: ScriptBlockParts = Array.isArray(body) ? { end: body } : body;
  const unnamed = !parts.begin && !parts.process;
  const named = (blockKind: NamedBlock['blockKind'], sources: StatementSource[] | undefined, isUnnamed = false): NamedBlock | undefined => {
    if (!sources) return undefined;
    const { statements, traps } = statementsOf(sources);
    return { kind: 'NamedBlock', ...built, blockKind, unnamed: isUnnamed, statements, traps };
  };
  return {
    kind: 'ScriptBlock',
    ...built,
    usingStatements: [],
    attributes: [],
    paramBlock: parts.paramBlock,
    beginBlock: named('begin', parts.begin),
    processBlock: named('process', parts.process),
    endBlock: named('end', parts.end, unnamed),
  };
}

/** `function Name { param( … ) … }`. */
export function functionDefinition(name: string, body: ScriptBlock): FunctionDefinition {
  return { kind: 'FunctionDefinition', ...built, name, isFilter: false, isWorkflow: false, body };
}
