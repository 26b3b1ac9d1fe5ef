import { NetObject } from '../values/value.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { CmdletDefinition } from './cmdlet.ts';
import type { Module } from '../module.ts';

/** System.Management.Automation.CommandInfo: what a name can stand for (Get-Command). */
export type Command = FunctionCommand | CmdletCommand | AliasCommand | ScriptCommand | ApplicationCommand;

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
