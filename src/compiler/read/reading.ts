import { relative, sep } from 'node:path';
import type { SourceSpan, Span } from '../../base/span.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TargetVersion } from '../../model/define-worklet.ts';
import type { FunctionResult, FunctionUnit } from '../steps/function-unit.ts';
import type { Layout, Step } from '../steps/step.ts';
import type { Value } from '../steps/value.ts';
import { typeOf, type ValueType } from '../steps/value-type.ts';
import { makeVariable, type Variable } from '../steps/variable.ts';
import type { Folded } from './fold.ts';
import type { ModelFiles } from './model-files.ts';
import { modelImports } from './model-imports.ts';
import type { ts } from './ts.ts';

/** Functions of the author's, however they are written. */
export type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

/** What is known of one worklet while its file is read. */
export class Reading {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly model: ModelFiles;
  readonly root: string;
  readonly diagnostics: Diagnostic[] = [];
  /** The PowerShell that the scripts must run on. */
  target: TargetVersion = '3.0';
  /** Functions that were read, by their node; one is made at its first call. */
  readonly units = new Map<FunctionNode, FunctionUnit>();
  /** Constants of modules that scripts read. */
  readonly constants = new Map<ts.Symbol, Variable>();
  /** What constants stand for, by their declaration. */
  readonly folded = new Map<ts.Declaration, Folded>();
  /** Functions inside others, with the place that they were written at. */
  readonly inner = new Map<FunctionNode, Scope>();
  /** Names whose declaration was refused: nothing more is said where they are used. */
  readonly poisoned = new Set<ts.Symbol>();
  /** Functions all of whose calls end the script. */
  finishing: ReadonlySet<FunctionNode> = new Set();

  constructor(program: ts.Program, model: ModelFiles, root: string) {
    this.program = program;
    this.checker = program.getTypeChecker();
    this.model = model;
    this.root = root;
  }

  readonly #imports = new Map<ts.SourceFile, ReadonlyMap<string, string>>();

  /** What the names mean that a file imports from the model. */
  modelImportsOf(file: ts.SourceFile): ReadonlyMap<string, string> {
    let imports = this.#imports.get(file);
    if (!imports) {
      imports = modelImports(file);
      this.#imports.set(file, imports);
    }
    return imports;
  }

  /** An interface of the types of CIM classes: `CimClasses`, `CimMethods`. */
  cimInterface(name: string): ts.Type | undefined {
    const file = this.program.getSourceFile(this.model.cimClasses);
    const symbol = file && this.checker.getSymbolAtLocation(file)?.exports?.get(name as ts.__String);
    return symbol && this.checker.getDeclaredTypeOfSymbol(symbol);
  }

  report(diagnostic: Diagnostic): void {
    const { span } = diagnostic;
    const isKnown = this.diagnostics.some(
      (known) =>
        known.code === diagnostic.code &&
        known.message === diagnostic.message &&
        known.span?.start === span?.start &&
        known.span?.file === span?.file,
    );
    if (!isKnown) this.diagnostics.push(diagnostic);
  }

  get hasErrors(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  }

  readonly #names = new Map<ts.SourceFile, string>();

  fileOf(file: ts.SourceFile): string {
    let name = this.#names.get(file);
    if (name === undefined) {
      name = relativeName(this.root, file.fileName);
      this.#names.set(file, name);
    }
    return name;
  }

  spanOf(node: ts.Node): SourceSpan {
    const file = node.getSourceFile();
    return { file: this.fileOf(file), start: node.getStart(file), end: node.getEnd() };
  }

  /** Whether a declaration is one of the model's, or of the library for worklets. */
  isModel(node: ts.Node): boolean {
    return isModelFile(node.getSourceFile().fileName, this.model);
  }
}

/** Whether a file is one of the model's, or the library for worklets. TypeScript names files with `/`. */
export const isModelFile = (fileName: string, model: ModelFiles): boolean => fileName.startsWith(model.folder) || fileName === model.library;

/** A file's name relative to the root, with `/`. */
export const relativeName = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/** How an error that was caught can be asked about. */
export type Caught = Variable | 'current';

/** One function while its body is read: the steps so far, and what its names mean. */
export class Scope {
  readonly reading: Reading;
  readonly result: FunctionResult | 'script';
  /** The function that is made; a script has none. */
  readonly unit: FunctionUnit | undefined;
  /** The function that this one is written in. */
  readonly outer: Scope | undefined;
  readonly variables: Map<ts.Symbol, Variable> = new Map();
  readonly caught: Map<ts.Symbol, Caught> = new Map();
  /** What a reader of the script is told above the step that comes next. */
  readonly notes: string[] = [];
  steps: (Step & Layout)[] = [];
  block: Span | undefined;

  constructor(reading: Reading, result: FunctionResult | 'script', unit?: FunctionUnit, outer?: Scope) {
    this.reading = reading;
    this.result = result;
    this.unit = unit;
    this.outer = outer;
  }

  emit(step: Step & Layout): void {
    if (this.notes.length > 0) step.comment = [...(step.comment === undefined ? [] : [step.comment]), ...this.notes.splice(0)].join('\n');
    this.steps.push(step);
  }

  report(diagnostic: Diagnostic): void {
    this.reading.report(diagnostic);
  }

  spanOf(node: ts.Node): SourceSpan {
    return this.reading.spanOf(node);
  }

  /** Makes the variable of a declaration. */
  declare(symbol: ts.Symbol, name: string, type: ValueType, span: SourceSpan): Variable {
    const variable = makeVariable(name, type, span, { block: this.block });
    this.variables.set(symbol, variable);
    return variable;
  }

  /** A variable of the compiler's own, named for what it holds. */
  temporary(name: string, type: ValueType, span: SourceSpan): Variable {
    return makeVariable(name, type, span, { block: this.block });
  }

  /** Reads something whose steps do not belong where the reader is now. */
  collect<Result>(read: () => Result): { steps: (Step & Layout)[]; result: Result } {
    const outside = this.steps;
    this.steps = [];
    try {
      const result = read();
      return { steps: this.steps, result };
    } finally {
      this.steps = outside;
    }
  }

  /** Keeps a value in a variable of the compiler's own, so that it is had before what comes next. */
  keep(value: Value, name: string, type: ValueType): Value {
    const variable = this.temporary(name, type, value.span);
    variable.sources.push(value);
    this.emit({ kind: 'assign', variable, value, span: value.span });
    return { kind: 'read', variable, span: value.span };
  }

  /** What stands for something that was refused, so that reading can go on and find more. */
  refused(node: ts.Node, diagnostic: Diagnostic): Value {
    this.report(diagnostic);
    return { kind: 'nothing', span: this.spanOf(node) };
  }
}

/** The type of a condition. */
export const truthType: ValueType = typeOf('truth');
