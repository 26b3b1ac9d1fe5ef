import { toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { itemsOf } from './collections/list-operations.ts';
import { CommandList, CommandObject, CommandParameter } from './hosting/command-object.ts';
import { refusal } from './hosting/powershell-object.ts';

const own = 'System.Management.Automation';

function given(text: string | null, parameter: string): string {
  if (text === null) throw argumentNull(parameter);
  return text;
}

function addParameters(list: CommandList, parameters: Value, session: Session): void {
  if (parameters === null || parameters === undefined) throw argumentNull('parameters');
  if (!(parameters instanceof Dictionary)) {
    for (const value of itemsOf(parameters, 'parameters')) list.addParameter(null, value);
    return;
  }
  for (const [name, value] of parameters.entries()) {
    if (typeof name !== 'string') throw refusal('PSArgumentException', 'The keys in the dictionary must be strings.');
    list.addParameter(toText(name, session), value);
  }
}

/** The methods with which commands are put together; those of PowerShell and of PSCommand give the object itself. */
export function buildingMethods<Self extends Value>(type: string, listOf: (self: Self) => CommandList): MethodsBySignature<Self> {
  const building = (build: (list: CommandList, args: any[], session: Session) => void) => (self: Self, args: any[], session: Session) => {
    build(listOf(self), args, session);
    return self;
  };
  return {
    [`${type} AddCommand(string cmdlet)`]: building((list, [name]) => list.add(new CommandObject(given(name, 'cmdlet')))),
    [`${type} AddCommand(string cmdlet, bool useLocalScope)`]: building((list, [name, local]) =>
      list.add(new CommandObject(given(name, 'cmdlet'), false, local)),
    ),
    [`${type} AddScript(string script)`]: building((list, [text]) => list.add(new CommandObject(given(text, 'script'), true))),
    [`${type} AddScript(string script, bool useLocalScope)`]: building((list, [text, local]) =>
      list.add(new CommandObject(given(text, 'script'), true, local)),
    ),
    [`${type} AddArgument(System.Object value)`]: building((list, [value]) => list.addParameter(null, value)),
    [`${type} AddParameter(string parameterName)`]: building((list, [name]) => list.addParameter(given(name, 'parameterName'), undefined)),
    [`${type} AddParameter(string parameterName, System.Object value)`]: building((list, [name, value]) =>
      list.addParameter(given(name, 'parameterName'), value),
    ),
    [`${type} AddParameters(System.Collections.IDictionary parameters)`]: building((list, [parameters], session) =>
      addParameters(list, parameters, session),
    ),
    [`${type} AddParameters(System.Collections.IList parameters)`]: building((list, [parameters], session) =>
      addParameters(list, parameters, session),
    ),
    [`${type} AddStatement()`]: building((list) => list.endStatement()),
  };
}

const runspaces = `${own}.Runspaces`;

/** Commands that pipelines are made of (System.Management.Automation.Runspaces). */
export default [
  {
    name: `${own}.PSCommand`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pscommand',
    properties: { Commands: { type: `System.Collections.ObjectModel.Collection[${runspaces}.Command]`, get: (self: CommandList) => self.commands } },
    methods: methodsOf<CommandList>({
      ...buildingMethods<CommandList>(`${own}.PSCommand`, (self) => self),
      [`${own}.PSCommand AddCommand(${runspaces}.Command command)`]: (self, [command]) => {
        self.add(command);
        return self;
      },
      'void Clear()': (self) => {
        self.commands.items.length = 0;
      },
      [`${own}.PSCommand Clone()`]: (self) => self.clone(),
    }),
    constructors: constructorsOf({ [`${own}.PSCommand new()`]: () => new CommandList() }),
  },
  {
    name: `${runspaces}.Command`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runspaces.command',
    properties: {
      Parameters: {
        type: `System.Collections.ObjectModel.Collection[${runspaces}.CommandParameter]`,
        get: (self: CommandObject) => self.parameters,
      },
      CommandText: { type: 'string', get: (self: CommandObject) => self.text },
      IsScript: { type: 'bool', get: (self: CommandObject) => self.isScript },
      UseLocalScope: { type: 'bool', get: (self: CommandObject) => self.useLocalScope ?? false },
      IsEndOfStatement: { type: 'bool', get: (self: CommandObject) => self.isEndOfStatement },
    },
    methods: methodsOf<CommandObject>({ 'string ToString()': (self) => self.text }),
    constructors: constructorsOf({
      [`${runspaces}.Command new(string command)`]: (_, [text]) => new CommandObject(given(text, 'command')),
      [`${runspaces}.Command new(string command, bool isScript)`]: (_, [text, isScript]) => new CommandObject(given(text, 'command'), isScript),
      [`${runspaces}.Command new(string command, bool isScript, bool useLocalScope)`]: (_, [text, isScript, local]) =>
        new CommandObject(given(text, 'command'), isScript, local),
    }),
    alsoHas: ['CommandOrigin', 'MergeUnclaimedPreviousCommandResults', 'MergeMyResults'],
    toText: (self: CommandObject) => self.text,
  },
  {
    name: `${runspaces}.CommandParameter`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runspaces.commandparameter',
    properties: {
      Name: { type: 'string', get: (self: CommandParameter) => self.name },
      Value: { type: 'System.Object', get: (self: CommandParameter) => self.value ?? null },
    },
    constructors: constructorsOf({
      [`${runspaces}.CommandParameter new(string name)`]: (_, [name]) => new CommandParameter(name, undefined),
      [`${runspaces}.CommandParameter new(string name, System.Object value)`]: (_, [name, value]) => new CommandParameter(name, value),
    }),
  },
] as NetType<any>[];
