import { asciiText } from '../../base/ascii-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StandIn } from '../../model/stand-in.ts';
import {
  assign,
  catchClause,
  command,
  exitStatement,
  expandable,
  functionDefinition,
  integer,
  invokeMember,
  member,
  paramBlock,
  parameter,
  quoted,
  scriptBlock,
  spaced,
  tryCatch,
  variable,
} from '../../syntax/ast/build.ts';
import type { FunctionDefinition, Parameter, ScriptBlock, Statement } from '../../syntax/ast/index.ts';
import type { ScriptName } from '../compiled-worklet.ts';
import { isParameterUsed } from '../steps/analysis/is-parameter-used.ts';
import { isPure } from '../steps/analysis/is-pure.ts';
import { variablesRead } from '../steps/analysis/variables-read.ts';
import { reachableFunctions, walk } from '../steps/analysis/walk.ts';
import { WK2013 } from '../steps/diagnostics.ts';
import type { FunctionUnit } from '../steps/function-unit.ts';
import { type HelperName, helpers } from '../steps/helpers/helpers.ts';
import type { Lowering } from '../steps/lowering.ts';
import { lowerSteps, type Step } from '../steps/step.ts';
import { lowerExpression } from '../steps/value.ts';
import { isOnly } from '../steps/value-type.ts';
import type { Variable } from '../steps/variable.ts';
import { powershellFunctionName } from './name-functions.ts';
import { VariableNames } from './name-variables.ts';

/** A script as PowerShell, and what it asks of the endpoint. */
export interface LoweredScript {
  readonly ast: ScriptBlock;
  readonly standIns: StandIn[];
  readonly diagnostics: Diagnostic[];
}

/** The types that a parameter can have without changing what is handed to it: `[string]` makes '' of null, `[int]` rounds. */
function parameterType(variable: Variable): string | undefined {
  if (isOnly(variable.type, 'text')) return 'string';
  return isOnly(variable.type, 'truth') ? 'bool' : undefined;
}

class ScriptLowering {
  readonly #moduleNames = new VariableNames();
  readonly #functionNames = new Map<FunctionUnit, string>();
  readonly #variableNames = new Map<FunctionUnit, VariableNames>();
  readonly #usedHelpers = new Set<HelperName>();
  readonly standIns: StandIn[] = [];
  readonly diagnostics: Diagnostic[] = [];

  constructor(steps: readonly Step[], functions: readonly FunctionUnit[]) {
    for (const constant of this.constantsOf(steps, functions)) this.#moduleNames.add(constant);
    const taken = new Set(Object.keys(helpers).map((name) => name.toLowerCase()));
    for (const unit of functions) {
      const name = powershellFunctionName(unit, taken);
      taken.add(name.toLowerCase());
      this.#functionNames.set(unit, name);
      const names = new VariableNames(this.#moduleNames);
      for (const { variable } of unit.parameters) names.add(variable, 'parameter');
      for (const captured of unit.captures) names.add(captured, 'parameter');
      this.#variableNames.set(unit, names);
    }
  }

  /** The module's constants that are read, in the order of the text; one can be made of another. */
  constantsOf(steps: readonly Step[], functions: readonly FunctionUnit[]): Variable[] {
    const found = new Set<Variable>();
    const add = (variable: Variable) => {
      if (variable.scope !== 'module' || found.has(variable)) return;
      for (const source of variable.sources) walk(source, (part) => part.kind === 'read' && add(part.variable));
      found.add(variable);
    };
    const defaults = functions.flatMap((unit) => unit.parameters.flatMap(({ defaultValue }) => (defaultValue ? [defaultValue] : [])));
    for (const part of [...variablesRead(steps), ...functions.flatMap((unit) => [...variablesRead(unit.body)])]) add(part);
    for (const value of defaults) walk(value, (part) => part.kind === 'read' && add(part.variable));
    return [...found].sort((left, right) => (left.span.file === right.span.file ? left.span.start - right.span.start : 0));
  }

  lowering(names: VariableNames): Lowering {
    return {
      variable: (wanted) => variable(names.of(wanted)),
      functionName: (unit) => this.#functionNames.get(unit) as string,
      parameterName: (unit, wanted) => this.#variableNames.get(unit)?.of(wanted) as string,
      helper: (name) => {
        this.#usedHelpers.add(name);
        return name;
      },
      standIn: (standIn) => {
        if (!this.standIns.some((known) => JSON.stringify(known) === JSON.stringify(standIn))) this.standIns.push(standIn);
      },
      report: (diagnostic) => void this.diagnostics.push(diagnostic),
    };
  }

  body(steps: readonly Step[]): Statement[] {
    return lowerSteps(steps, this.lowering(new VariableNames(this.#moduleNames)));
  }

  constants(steps: readonly Step[], functions: readonly FunctionUnit[]): Statement[] {
    const lowering = this.lowering(this.#moduleNames);
    return this.constantsOf(steps, functions).map((constant, place) => {
      const statement = assign(lowering.variable(constant), lowerExpression(constant.sources[0], lowering));
      statement.origin = constant.span;
      if (constant.comment !== undefined) statement.comment = asciiText(constant.comment);
      return place === 0 ? spaced(statement) : statement;
    });
  }

  #parameters(unit: FunctionUnit, lowering: Lowering): Parameter[] {
    const own = unit.parameters
      .filter(({ variable: wanted }) => isParameterUsed(unit, wanted))
      .map(({ variable: wanted, defaultValue }) => {
        const node = parameter(lowering.parameterName(unit, wanted), {
          type: parameterType(wanted),
          defaultValue: defaultValue && lowerExpression(defaultValue, lowering),
        });
        node.origin = wanted.span;
        return node;
      });
    const captured = unit.captures.map((wanted) => parameter(lowering.parameterName(unit, wanted), { type: parameterType(wanted) }));
    return [...own, ...captured];
  }

  function(unit: FunctionUnit): Statement {
    const lowering = this.lowering(this.#variableNames.get(unit) as VariableNames);
    const parameters = this.#parameters(unit, lowering);
    const block = scriptBlock(lowerSteps(unit.body, lowering));
    if (parameters.length > 0) block.paramBlock = paramBlock(parameters);
    const node: FunctionDefinition = functionDefinition(this.#functionNames.get(unit) as string, block);
    node.origin = unit.span;
    if (unit.comment !== undefined) node.comment = asciiText(unit.comment);
    return spaced(node);
  }

  helpers(): Statement[] {
    const written = new Map<HelperName, Statement>();
    for (const name of this.#usedHelpers) {
      const helper = helpers[name];
      const block = scriptBlock(helper.body(this.lowering(new VariableNames())));
      block.paramBlock = paramBlock(helper.parameters());
      const node = functionDefinition(name, block);
      node.comment = helper.comment;
      written.set(name, spaced(node));
    }
    return (Object.keys(helpers) as HelperName[]).flatMap((name) => written.get(name) ?? []);
  }
}

/** A call whose argument does something, for a parameter that does nothing, has no faithful form. */
function checkArguments(steps: readonly Step[], functions: readonly FunctionUnit[], report: (diagnostic: Diagnostic) => void): void {
  walk([steps, functions.map((unit) => unit.body)], (part) => {
    if (part.kind !== 'call') return;
    part.unit.parameters.forEach(({ variable: wanted }, place) => {
      const given = part.arguments[place];
      if (given && !isPure(given) && !isParameterUsed(part.unit, wanted)) report(WK2013.at(wanted.span, { name: wanted.name }));
    });
  });
}

const unforeseen: Readonly<Record<ScriptName, string>> = { evaluation: 'The evaluation failed: ', remediation: 'The remediation failed: ' };

/** The exit code of a failure that nobody foresaw (the platform's convention). */
const unforeseenExitCode = 90;

/** The steps of a script as a tree: constants, functions, and the body inside the handler of everything that nobody foresaw. */
export function lowerScript(script: ScriptName, steps: readonly Step[]): LoweredScript {
  const functions = [...reachableFunctions(steps)].sort((left, right) =>
    left.span.file === right.span.file ? left.span.start - right.span.start : 0,
  );
  const lowering = new ScriptLowering(steps, functions);
  checkArguments(steps, functions, (diagnostic) => lowering.diagnostics.push(diagnostic));
  const body = lowering.body(steps);
  const units = functions.map((unit) => lowering.function(unit));
  const names = lowering.lowering(new VariableNames());
  // Messages of the CIM service end in a blank.
  const message = expandable([unforeseen[script], invokeMember(member(member(variable('_'), 'Exception'), 'Message'), 'Trim')]);
  const handler = catchClause([command(names.helper('Write-Failure'), { Message: message }), exitStatement(integer(unforeseenExitCode))]);
  const ast = scriptBlock([
    assign(variable('ErrorActionPreference'), quoted('Stop')),
    ...lowering.constants(steps, functions),
    ...lowering.helpers(),
    ...units,
    spaced(tryCatch(body, handler)),
  ]);
  return { ast, standIns: lowering.standIns, diagnostics: lowering.diagnostics };
}
