import { blockAttributes } from '../runtime/binding/attribute-objects.ts';
import { FunctionCommand } from '../runtime/commands/command.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { netText } from '../runtime/convert/net-text.ts';
import { severalClauses } from '../runtime/evaluate/invoke.ts';
import { steppable } from '../runtime/evaluate/steppable.ts';
import { collectionOf } from '../runtime/members/collection-methods.ts';
import { runWithThis } from '../runtime/members/read-member.ts';
import { parseErrorRecord } from '../runtime/parse-error-record.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { NetException, TerminatingError } from '../runtime/values/errors.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';
import { Variable } from '../runtime/variable.ts';
import { defaultVariables, restrictedLanguageErrors } from '../syntax/checks/check-data-section.ts';
import { located } from '../syntax/parser/parse.ts';
import { argumentNull } from './argument-exceptions.ts';
import { itemsOf } from './collections/list-operations.ts';
import { AstObject, ExtentObject } from './language/ast-object.ts';

/** Runs a block whose errors reach the caller, in a scope of its own. */
function run(block: ScriptBlock, args: Value[] | null, session: Session): Value[] {
  if (block.compiled.hasSeveralClauses) throw new NetException('System.Management.Automation.PSInvalidOperationException', severalClauses);
  const propagate = session.propagateErrors;
  session.propagateErrors = true;
  try {
    return session.invoke(block, { args: args ?? [], newScope: true });
  } finally {
    session.propagateErrors = propagate;
  }
}

/** A single `*` allows any variable; others come in addition to those that are allowed anyway. */
function checkRestrictedLanguage({ compiled: { ast, source } }: ScriptBlock, commands: Value, variables: Value, environment: boolean): undefined {
  const texts = (list: Value) => (list === null ? [] : [...(enumerate(list) ?? [])].map(String));
  const named = texts(variables);
  const found = restrictedLanguageErrors(ast, source.text, {
    commands: commands === null ? undefined : new Set(texts(commands).map((name) => name.toLowerCase())),
    variables: named.length === 1 && named[0] === '*' ? undefined : [...new Set([...defaultVariables, ...named])],
    environment,
  });
  if (found.length > 0) throw new TerminatingError(parseErrorRecord(located(source.text, found), source));
}

/** InvokeWithContext: functions and variables that only the block sees. */
function runWithContext(block: ScriptBlock, functions: Value, variables: Value, args: Value[] | null, session: Session): Value[] {
  const { scope } = session;
  const savedVariables = new Map<string, Variable | undefined>();
  const savedFunctions = new Map<string, FunctionCommand | undefined>();
  const given = variables === null ? [] : itemsOf(variables);
  let self: Value;
  for (const each of given) {
    if (!(each instanceof Variable)) continue;
    const key = each.name.toLowerCase();
    if (key === 'this') self = each.value;
    savedVariables.set(key, scope.variables.get(key));
    scope.variables.set(key, new Variable(each.name, each.value));
  }
  for (const [name, body] of functions instanceof Dictionary ? functions.entries() : []) {
    const key = netText(name).toLowerCase();
    savedFunctions.set(key, scope.functions.get(key) as FunctionCommand | undefined);
    scope.functions.set(key, new FunctionCommand(netText(name), body as ScriptBlock));
  }
  try {
    if (self !== undefined) return runWithThis(block, self, args ?? [], session);
    const underbar = savedVariables.has('_') ? { dollarUnderbar: scope.variables.get('_')!.value } : {};
    return session.invoke(block, { args: args ?? [], newScope: true, ...underbar });
  } finally {
    for (const [key, variable] of savedVariables)
      if (variable) scope.variables.set(key, variable);
      else scope.variables.delete(key);
    for (const [key, command] of savedFunctions)
      if (command) scope.functions.set(key, command);
      else scope.functions.delete(key);
  }
}

const own = 'System.Management.Automation.ScriptBlock';

export default defineType<ScriptBlock>({
  name: own,
  kind: 'class',
  accelerators: ['scriptblock'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.scriptblock',
  properties: {
    Attributes: {
      type: 'System.Object',
      get: ({ compiled }, session) =>
        new ListObject(
          closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.Object')]),
          blockAttributes(compiled.attributes, compiled.source, session),
        ),
    },
    File: { type: 'string', get: (self) => self.compiled.source.path ?? null },
    IsFilter: { type: 'bool', get: (self) => self.compiled.isFilter },
    IsConfiguration: { type: 'bool', get: () => false },
    StartPosition: {
      type: 'System.Management.Automation.PSToken',
      get: ({ compiled: { ast, source } }) => new ExtentObject(source, ast.start, ast.end),
    },
    Module: { type: 'psmoduleinfo', get: (self) => self.state?.module ?? null },
    DebuggerHidden: { type: 'bool', get: () => false, set: () => {} },
    Ast: {
      type: 'System.Management.Automation.Language.Ast',
      get: ({ compiled }) => new AstObject(compiled.definition ?? compiled.ast, compiled.source),
    },
  },
  methods: methodsOf<ScriptBlock>({
    'scriptblock GetNewClosure()': (self, _args, session) => session.newClosure(self),
    'System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)': (self, [args], session) =>
      collectionOf(run(self, args, session)),
    'System.Object InvokeReturnAsIs(Params System.Object[] args)': (self, [args], session) => {
      const output = run(self, args, session);
      return output.length === 0 ? null : output.length === 1 ? output[0] : output;
    },
    'System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)':
      (self, [functions, variables, args], session) => collectionOf(runWithContext(self, functions, variables, args, session)),
    'string ToString()': (self) => self.text,
    'void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)':
      (self, [commands, variables, environment]) => checkRestrictedLanguage(self, commands, variables, environment),
    'System.Management.Automation.SteppablePipeline GetSteppablePipeline()': (self, _args, session) => steppable(self, session),
    'System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin)': (
      self,
      _args,
      session,
    ) => steppable(self, session),
  }),
  staticMethods: methodsOf<undefined>({
    'scriptblock Create(string script)': (_, [script], session) => {
      if (script === null) throw argumentNull('script');
      return session.createScriptBlock(script);
    },
  }),
  alsoHas: ['GetPowerShell', 'Id'],
  toText: (self) => self.text,
  equals: (self, other) => self === other,
});
