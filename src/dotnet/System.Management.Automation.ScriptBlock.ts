import { NotSimulated } from '../base/not-simulated.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import { makeCollection } from '../runtime/values/make-collection.ts';
import type { Value } from '../runtime/values/value.ts';

/** What the arguments of Invoke are: one array of them, or each by itself. */
const argumentsOf = (given: Value[]): Value[] => (Array.isArray(given[0]) && given.length === 1 ? given[0] : given);

export default defineType<ScriptBlock>({
  name: 'System.Management.Automation.ScriptBlock',
  kind: 'class',
  accelerators: ['scriptblock'],
  properties: {
    Ast: {
      type: 'System.Management.Automation.Language.Ast',
      get: () => {
        throw new NotSimulated('member', 'ScriptBlock.Ast');
      },
    },
    File: { type: 'string', get: (self) => self.compiled.source.path ?? null },
    IsFilter: { type: 'bool', get: (self) => self.compiled.isFilter },
    IsConfiguration: { type: 'bool', get: () => false },
    Module: { type: 'psmoduleinfo', get: (self) => self.state?.module ?? null },
    DebuggerHidden: { type: 'bool', get: () => false },
    Id: { type: 'guid', get: () => null },
  },
  methods: methodsOf<ScriptBlock>({
    'System.Collections.ObjectModel.Collection[psobject] Invoke(params System.Object[] args)': (self, [args], session) =>
      makeCollection(session.invoke(self, { args: argumentsOf(args), newScope: true })),
    'System.Object InvokeReturnAsIs(params System.Object[] args)': (self, [args], session) => {
      const output = session.invoke(self, { args: argumentsOf(args), newScope: true });
      return output.length === 0 ? undefined : output.length === 1 ? output[0] : output;
    },
    'scriptblock GetNewClosure()': (self, _args, session) => session.newClosure(self),
    'string ToString()': (self) => self.text,
    'void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)':
      () => {
        throw new NotSimulated('member', 'ScriptBlock.CheckRestrictedLanguage');
      },
  }),
  staticMethods: methodsOf<undefined>({ 'scriptblock Create(string script)': (_, [script], session) => session.createScriptBlock(script) }),
  convertFrom: (value, session) => (typeof value === 'string' && session ? session.createScriptBlock(value) : undefined),
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.scriptblock',
});
