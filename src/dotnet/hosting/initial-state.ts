import { AliasCommand, FunctionCommand } from '../../runtime/commands/command.ts';
import { collectionOf } from '../../runtime/members/collection-methods.ts';
import type { Session } from '../../runtime/session.ts';
import { knownType } from '../../runtime/types/types.ts';
import type { ListObject } from '../../runtime/values/list-object.ts';
import { RecordObject } from '../../runtime/values/record-object.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { Variable } from '../../runtime/variable.ts';

const own = 'System.Management.Automation.Runspaces';

/** An entry of an InitialSessionState: a variable, function or alias that a runspace gets at its start. */
export type EntryName = 'SessionStateVariableEntry' | 'SessionStateFunctionEntry' | 'SessionStateAliasEntry';

export const newEntry = (name: EntryName, values: RecordObject['values']) => new RecordObject(`${own}.${name}`, values);

const entries = (): ListObject => collectionOf([], knownType('System.Object'));

/** System.Management.Automation.Runspaces.InitialSessionState: what a runspace begins with. */
export class InitialState extends NetObject {
  readonly commands = entries();
  readonly variables = entries();
  readonly modules: string[] = [];
  /** Without the commands and variables that PowerShell itself brings. */
  readonly isEmpty: boolean;

  constructor(isEmpty: boolean) {
    super();
    this.isEmpty = isEmpty;
  }

  get typeName() {
    return `${own}.InitialSessionState`;
  }

  /** Gives a new session what stands here. */
  applyTo(session: Session): void {
    const { globalScope } = session.globalState;
    if (this.isEmpty) {
      session.cmdlets.clear();
      globalScope.aliases.clear();
      globalScope.functions.clear();
    }
    for (const entry of this.variables.items) {
      if (!(entry instanceof RecordObject)) continue;
      const { Name, Value } = entry.values;
      globalScope.variables.set(String(Name).toLowerCase(), new Variable(String(Name), Value));
    }
    for (const entry of this.commands.items) {
      if (!(entry instanceof RecordObject)) continue;
      const { Name, Definition } = entry.values;
      const key = String(Name).toLowerCase();
      if (entry.typeName.endsWith('AliasEntry')) globalScope.aliases.set(key, new AliasCommand(String(Name), String(Definition)));
      else {
        const { compiled } = session.createScriptBlock(String(Definition));
        globalScope.functions.set(key, new FunctionCommand(String(Name), new ScriptBlock(compiled, session.globalState)));
      }
    }
    for (const module of this.modules) session.call('Import-Module', [{ kind: 'value', value: module }]);
  }
}
