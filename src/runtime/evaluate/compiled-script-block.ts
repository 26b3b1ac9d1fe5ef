import type { Attribute, FunctionDefinition, NamedBlock, Parameter, ScriptBlock as ScriptBlockNode, TrapStatement } from '../../syntax/ast/index.ts';
import type { CommandMetadata } from '../binding/command-metadata.ts';
import { functionMetadata } from '../binding/function-metadata.ts';
import type { Session } from '../session.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import { noteUsings } from './classes/lexical-types.ts';
import { compileBlock, type Execute } from './compile-statement.ts';
import { placesOf } from './executed-places.ts';

const compiledBlocks = new WeakMap<ScriptBlockNode, CompiledScriptBlock>();

/** A script block's tree and, made on first use, its closures and parameters. One per tree. */
export class CompiledScriptBlock {
  readonly ast: ScriptBlockNode;
  readonly source: ScriptSource;
  /** Parameters written behind the name, `function F($a)`. */
  readonly functionParameters: Parameter[] | undefined;
  /** A filter's unnamed block runs for each object. */
  readonly isFilter: boolean;
  /** The function whose body it is. */
  readonly definition: FunctionDefinition | undefined;
  #begin: Execute | undefined;
  #process: Execute | undefined;
  #end: Execute | undefined;
  #clean: Execute | undefined;
  #dynamicParameters: Execute | undefined;
  #usings: Execute | undefined;
  #metadata: CommandMetadata | undefined;

  private constructor(ast: ScriptBlockNode, source: ScriptSource, definition: FunctionDefinition | undefined) {
    this.ast = ast;
    this.source = source;
    this.definition = definition;
    this.functionParameters = definition?.parameters;
    this.isFilter = definition?.isFilter ?? false;
  }

  static of(ast: ScriptBlockNode, source: ScriptSource, definition?: FunctionDefinition): CompiledScriptBlock {
    let compiled = compiledBlocks.get(ast);
    if (!compiled) {
      compiled = new CompiledScriptBlock(ast, source, definition);
      compiledBlocks.set(ast, compiled);
    }
    return compiled;
  }

  /** The text inside the braces, with parameters behind a function's name as a `param` block; the whole text of a script. */
  get text(): string {
    const { ast, source, functionParameters } = this;
    const text = source.text.slice(ast.start, ast.end);
    const inside = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
    if (!functionParameters?.length) return inside;
    return `param(${functionParameters.map(({ start, end }) => source.text.slice(start, end)).join(', ')})\n${inside}`;
  }

  get parameters(): readonly Parameter[] {
    return this.functionParameters ?? this.ast.paramBlock?.parameters ?? [];
  }

  get attributes(): readonly Attribute[] {
    return this.ast.paramBlock?.attributes ?? [];
  }

  get #unnamed(): NamedBlock | undefined {
    return this.ast.endBlock?.unnamed ? this.ast.endBlock : undefined;
  }

  /** Whether there is a `process` block (or the block of a filter). */
  get hasProcess(): boolean {
    return this.ast.processBlock !== undefined || (this.isFilter && this.#unnamed !== undefined);
  }

  get hasBegin(): boolean {
    return this.ast.beginBlock !== undefined;
  }

  get hasEnd(): boolean {
    return this.ast.endBlock !== undefined && !(this.isFilter && this.ast.endBlock.unnamed);
  }

  /** Whether it takes a pipeline to run all of it. */
  get hasSeveralClauses(): boolean {
    return this.ast.beginBlock !== undefined || this.ast.cleanBlock !== undefined || (this.hasProcess && this.hasEnd);
  }

  /** The `using` statements of a script: they come before its parameters. */
  get usings(): Execute | undefined {
    const { usingStatements } = this.ast;
    if (usingStatements.length === 0) return undefined;
    if (!this.#usings) noteUsings(this.ast);
    this.#usings ??= compileBlock(usingStatements, [], this.source);
    return this.#usings;
  }

  get begin(): Execute | undefined {
    return (this.#begin ??= this.ast.beginBlock && this.#compile(this.ast.beginBlock));
  }

  get process(): Execute | undefined {
    const block = this.ast.processBlock ?? (this.isFilter ? this.#unnamed : undefined);
    return (this.#process ??= block && this.#compile(block));
  }

  get end(): Execute | undefined {
    return (this.#end ??= this.hasEnd ? this.#compile(this.ast.endBlock!) : undefined);
  }

  get clean(): Execute | undefined {
    return (this.#clean ??= this.ast.cleanBlock && this.#compile(this.ast.cleanBlock));
  }

  get dynamicParameters(): Execute | undefined {
    return (this.#dynamicParameters ??= this.ast.dynamicParamBlock && this.#compile(this.ast.dynamicParamBlock));
  }

  #compile(block: NamedBlock): Execute {
    const execute = compileBlock(block.statements, block.traps as TrapStatement[], this.source);
    const places = placesOf(this.source);
    const { start } = this.ast;
    // Only braces are a place of their own; a script file begins with its first statement.
    if (!places || this.source.text[start] !== '{') return execute;
    return (frame) => {
      places[start] = 1;
      return execute(frame);
    };
  }

  /** The parameters as binding needs them. Attribute arguments are worked out once, in the session that asks first. */
  metadata(session: Session): CommandMetadata {
    return (this.#metadata ??= functionMetadata(this, session));
  }
}
