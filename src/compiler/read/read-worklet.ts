import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WorkletMetadata } from '../../model/worklet-metadata.ts';
import type { CompiledScenario } from '../compiled-worklet.ts';
import type { Step } from '../steps/step.ts';
import { checkConstructs } from './check-constructs.ts';
import { checkOutput } from './check-output.ts';
import { findDefinition } from './definition.ts';
import { WK1006, WK1014, WK1015 } from './diagnostics.ts';
import { readFields } from './fields.ts';
import { finishingFunctions } from './finishing-functions.ts';
import { readBody } from './functions.ts';
import { readMetadata } from './metadata.ts';
import { checkModuleStatements } from './module-statements.ts';
import type { WorkletProgram } from './project.ts';
import { type FunctionNode, isModelFile, Reading, relativeName, Scope } from './reading.ts';
import { readScenarios } from './scenarios.ts';
import { ts } from './ts.ts';
import { explainSyntaxError, explainTypeError, isUnknownName, nodeAt } from './type-errors.ts';

/** A worklet's file as data and steps. */
export interface ReadWorklet {
  readonly metadata: WorkletMetadata;
  readonly evaluation: readonly Step[];
  readonly remediation: readonly Step[];
  readonly scenarios: readonly CompiledScenario[];
}

/** The files of the author's that a worklet is made of: its own, and those that it imports. */
export function authorFiles(path: string, { program, model }: WorkletProgram): ts.SourceFile[] {
  const found = new Set<ts.SourceFile>();
  const add = (file: ts.SourceFile | undefined): void => {
    if (!file || found.has(file) || isModelFile(file.fileName, model)) return;
    found.add(file);
    const checker = program.getTypeChecker();
    for (const statement of file.statements) {
      const name = 'moduleSpecifier' in statement ? (statement.moduleSpecifier as ts.Expression | undefined) : undefined;
      const symbol = name && checker.getSymbolAtLocation(name);
      add(symbol?.declarations?.[0]?.getSourceFile());
    }
  };
  add(program.getSourceFile(path));
  return [...found];
}

const isAboutDefaultExports = (code: number) => code === 2528 || code === 2323;

/** The place of an error; one at the name of a property is about all of it. */
function placeOf({ start = 0, length = 0 }: ts.Diagnostic, file: ts.SourceFile): { start: number; length: number } {
  const { parent } = nodeAt(file, start, length);
  if (!parent || !ts.isPropertyAssignment(parent) || parent.name.getStart(file) !== start) return { start, length };
  return { start, length: parent.getEnd() - start };
}

function checkTypes(files: readonly ts.SourceFile[], reading: Reading): void {
  const refused = files.flatMap((file) => checkConstructs(file, reading));
  for (const file of files) checkModuleStatements(file, reading);
  const isExplained = (diagnostic: ts.Diagnostic): boolean => {
    const { file, code } = diagnostic;
    // A type that the library leaves out on purpose is asked for by what has been refused: `Promise` by `async`.
    if (!file) return refused.length > 0;
    if (isAboutDefaultExports(code) && reading.diagnostics.some((known) => known.code === WK1006.code)) return true;
    const { start, length } = placeOf(diagnostic, file);
    // That a name is unknown says more than that its value is not constant.
    const others = isUnknownName(code) ? [WK1014.code, WK1015.code] : [];
    if (refused.some((node) => node.getSourceFile() === file && node.getStart() <= start && node.getEnd() >= start)) return true;
    // What we have said already of a place, TypeScript need not say again in its own words.
    const name = reading.fileOf(file);
    return reading.diagnostics.some(
      (known) =>
        !others.includes(known.code) && known.span?.file === name && known.span.start < start + Math.max(1, length) && known.span.end >= start,
    );
  };
  for (const file of files) {
    for (const diagnostic of reading.program.getSemanticDiagnostics(file)) {
      if (!isExplained(diagnostic)) reading.report(explainTypeError(diagnostic, reading));
    }
  }
}

function readScript(node: FunctionNode, reading: Reading): Step[] {
  const scope = new Scope(reading, 'script');
  if (node.body) readBody(node.body, scope);
  return scope.steps;
}

/** A worklet in a program: its name, its file, and with that the files that it imports. */
export interface WorkletFiles {
  readonly name: string;
  readonly path: string;
  readonly files: readonly ts.SourceFile[];
}

function readInto(reading: Reading, { name, files }: WorkletFiles): ReadWorklet | undefined {
  const [file] = files;
  for (const source of files) for (const error of reading.program.getSyntacticDiagnostics(source)) reading.report(explainSyntaxError(error, reading));
  if (!file || reading.hasErrors) return undefined;
  const definition = findDefinition(file, reading);
  const fields = definition && readFields(definition, reading);
  const metadata = fields && readMetadata(name, fields, reading);
  checkTypes(files, reading);
  if (reading.hasErrors || !definition || !metadata) return undefined;
  reading.target = metadata.target;
  const scenarios = readScenarios(fields, definition.object.parent, reading);
  reading.finishing = finishingFunctions(files, new Set([definition.evaluate, definition.remediate]), reading);
  const evaluation = readScript(definition.evaluate, reading);
  const remediation = readScript(definition.remediate, reading);
  checkOutput(reading);
  return reading.hasErrors ? undefined : { metadata, evaluation, remediation, scenarios };
}

/** Reads one worklet of a program. Without a worklet there are errors among the diagnostics, which are in the order of the text. */
export function readWorklet(
  source: WorkletFiles,
  loaded: WorkletProgram,
  root: string,
): { worklet?: ReadWorklet; diagnostics: readonly Diagnostic[] } {
  const reading = new Reading(loaded.program, loaded.model, root);
  const worklet = readInto(reading, source);
  const own = relativeName(root, source.path);
  const isElsewhere = (diagnostic: Diagnostic) => Number(diagnostic.span !== undefined && diagnostic.span.file !== own);
  const diagnostics = [...reading.diagnostics].sort(
    (left, right) => isElsewhere(left) - isElsewhere(right) || (left.span?.start ?? 0) - (right.span?.start ?? 0),
  );
  return { ...(worklet ? { worklet } : {}), diagnostics };
}
