import type { Command } from './commands/command.ts';
import type { SessionState } from './session-state.ts';
import type { Dictionary } from './values/dictionary.ts';
import { NetObject, type Value } from './values/value.ts';
import type { Variable } from './variable.ts';

/** System.Management.Automation.PSModuleInfo: a script module, a dynamic module (New-Module, closures). */
export class Module extends NetObject {
  readonly name: string;
  readonly path: string;
  /** Set by whoever makes the module; it needs the module itself. */
  state!: SessionState;
  version = '0.0';
  moduleType: 'Script' | 'Manifest' | 'Cmdlet' | 'Binary' = 'Script';
  description = '';
  privateData: Value = null;
  readonly exportedFunctions = new Map<string, Command>();
  readonly exportedAliases = new Map<string, Command>();
  readonly exportedVariables = new Map<string, Variable>();
  /** Export-ModuleMember was called, so nothing is exported of itself. */
  exportsDeclared = false;
  nestedModules: Module[] = [];
  /** What its manifest says, by the manifest's own names. */
  manifest: Dictionary | undefined;
  /** DefaultCommandPrefix of the manifest. */
  defaultPrefix = '';
  /** Comes with the system, and nothing is known of it but its name and commands. */
  isSystemModule = false;

  constructor(name: string, path = '') {
    super();
    this.name = name;
    this.path = path;
  }

  get typeName() {
    return 'System.Management.Automation.PSModuleInfo';
  }
}
