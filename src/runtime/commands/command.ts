import type { Frame } from '../evaluate/frame.ts';
import type { Module } from '../module.ts';
import type { StageContext } from '../pipeline/command-processor.ts';
import type { RunningCommand } from '../pipeline/run-pipeline.ts';
import type { Sink, Streams } from '../pipeline/sink.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import { NetObject } from '../values/value.ts';
import type { ArgumentList } from './argument-list.ts';
import type { CmdletDefinition } from './cmdlet.ts';

/** System.Management.Automation.CommandInfo: what a name can stand for (Get-Command). */
export type Command = FunctionCommand | CmdletCommand | AliasCommand | ScriptCommand | ApplicationCommand | StandInCommand;

export class FunctionCommand extends NetObject {
  readonly kind = 'Function';
  readonly name: string;
  scriptBlock: ScriptBlock;
  readonly isFilter: boolean;
  readonly module: Module | undefined;
  description = '';
  isReadOnly = false;
  constructor(name: string, scriptBlock: ScriptBlock, isFilter = false, module?: Module) {
    super();
    this.name = name;
    this.scriptBlock = scriptBlock;
    this.isFilter = isFilter;
    this.module = module;
  }
  get typeName() {
    return this.isFilter ? 'System.Management.Automation.FilterInfo' : 'System.Management.Automation.FunctionInfo';
  }
}

export class CmdletCommand extends NetObject {
  readonly kind = 'Cmdlet';
  readonly definition: CmdletDefinition;
  constructor(definition: CmdletDefinition) {
    super();
    this.definition = definition;
  }
  get name(): string {
    return this.definition.name;
  }
  get typeName() {
    return 'System.Management.Automation.CmdletInfo';
  }
}

export class AliasCommand extends NetObject {
  readonly kind = 'Alias';
  readonly name: string;
  readonly target: string;
  description = '';
  isReadOnly = false;
  isConstant = false;
  isAllScope = false;
  /** The module that made it; its own commands are found first when it is resolved. */
  readonly module: Module | undefined;
  constructor(name: string, target: string, module?: Module) {
    super();
    this.name = name;
    this.target = target;
    this.module = module;
  }
  get typeName() {
    return 'System.Management.Automation.AliasInfo';
  }
}

/** A .ps1 file. */
export class ScriptCommand extends NetObject {
  readonly kind = 'ExternalScript';
  readonly path: string;
  readonly scriptBlock: ScriptBlock;
  constructor(path: string, scriptBlock: ScriptBlock) {
    super();
    this.path = path;
    this.scriptBlock = scriptBlock;
  }
  get name(): string {
    return this.path.slice(Math.max(this.path.lastIndexOf('/'), this.path.lastIndexOf('\\')) + 1);
  }
  get typeName() {
    return 'System.Management.Automation.ExternalScriptInfo';
  }
}

/** A script block that is run: `$MyInvocation.MyCommand` in it. */
export class ScriptBlockCommand extends NetObject {
  readonly kind = 'Script';
  readonly name = '';
  readonly scriptBlock: ScriptBlock;
  constructor(scriptBlock: ScriptBlock) {
    super();
    this.scriptBlock = scriptBlock;
  }
  get typeName() {
    return 'System.Management.Automation.ScriptInfo';
  }
}

/** A program of the endpoint. */
export class ApplicationCommand extends NetObject {
  readonly kind = 'Application';
  readonly name: string;
  readonly path: string;
  constructor(name: string, path: string) {
    super();
    this.name = name;
    this.path = path;
  }
  get typeName() {
    return 'System.Management.Automation.ApplicationInfo';
  }
}

/** Makes what runs a stand-in's call in a pipeline. */
export type StandInProcessor = (
  args: ArgumentList,
  frame: Frame,
  invocation: InvocationInfo,
  out: Sink,
  streams: Streams,
  context: StageContext,
) => RunningCommand;

/** Something that takes another command's place for a while: a mock. */
export class StandInCommand extends NetObject {
  readonly kind = 'StandIn';
  readonly name: string;
  /** The command whose place it takes; undefined where none of that name exists. */
  readonly original: Command | undefined;
  /** The function that an alias of the command's name leads to, as Get-Command shows it. */
  readonly functionName: string;
  readonly makeProcessor: StandInProcessor;
  constructor(name: string, original: Command | undefined, functionName: string, makeProcessor: StandInProcessor) {
    super();
    this.name = name;
    this.original = original;
    this.functionName = functionName;
    this.makeProcessor = makeProcessor;
  }
  get typeName() {
    return 'System.Management.Automation.FunctionInfo';
  }
}
