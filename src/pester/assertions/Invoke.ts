import { errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';
import { type AssertionContext, defineAssertion } from '../assertion.ts';
import { callsInScope } from '../mocks/calls-in-scope.ts';
import { commandToMock } from '../mocks/command-to-mock.ts';
import { pesterError } from '../pester-error.ts';
import { type PesterState, pesterState } from '../pester-state.ts';

interface Asked {
  CommandName?: string;
  Times?: number;
  ParameterFilter?: ScriptBlock;
  ExclusiveFilter?: ScriptBlock;
  ModuleName?: string;
  Scope?: string;
  Exactly?: boolean;
}

function stateOf({ session }: AssertionContext): PesterState {
  const state = pesterState(session);
  if (!state) throw pesterError('Should -Invoke can run only during Run, but not during Discovery.');
  return state;
}

/** The command behind the name, which must be mocked, and the module whose calls count. */
function mockedCommand(state: PesterState, { CommandName = '', ModuleName }: Asked): { name: string; moduleName: string | undefined } {
  const moduleName = ModuleName ?? state.session.state.module?.name;
  // Without its mocks Pester does not know a program that is not installed either.
  const mocked = state.mocks.named(CommandName, moduleName);
  if (mocked) return { name: mocked, moduleName };
  const name = commandToMock(state.session, CommandName, moduleName)?.name ?? CommandName;
  const known = state.mocks.named(name, moduleName);
  if (known) return { name: known, moduleName };
  throw pesterError(
    `Should -Invoke: Could not find Mock for command ${CommandName} in ${moduleName ? `module ${moduleName}` : 'script scope'}. Was the mock defined? Did you use the same -ModuleName as on the Mock? When using InModuleScope are InModuleScope, Mock and Should -Invoke using the same -ModuleName?`,
  );
}

function checkUse({ hasInput, actual, isBound, negate }: AssertionContext, { Scope, ExclusiveFilter }: Asked): void {
  if (hasInput && actual !== null) throw pesterError('Should -Invoke does not take pipeline input or ActualValue.');
  if (isBound('ExclusiveFilter') && isBound('ParameterFilter')) {
    const message =
      'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.';
    throw new TerminatingError(
      errorRecord({
        id: 'AmbiguousParameterSet',
        message,
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.ParameterBindingException',
      }),
      { throw: true },
    );
  }
  if (Scope !== undefined && !/^(describe|context|it|\d+)$/i.test(Scope)) {
    throw pesterError("Parameter Scope must be one of 'Describe', 'Context', 'It' or a non-negative number.");
  }
  if (ExclusiveFilter && negate) throw pesterError('Cannot use -ExclusiveFilter when -Not is specified. Use -ParameterFilter instead.');
}

export default defineAssertion({
  name: 'Invoke',
  parameters: {
    CommandName: { type: 'string', position: 0, mandatory: true },
    Times: { type: 'int', position: 1 },
    ParameterFilter: { type: 'scriptblock', position: 2 },
    ExclusiveFilter: { type: 'scriptblock', position: 3 },
    ModuleName: { type: 'string', position: 4 },
    Scope: { type: 'string', position: 5 },
    Exactly: { type: 'switch' },
  },
  test(context) {
    const { negate, because, session, isBound } = context;
    const asked = context.parameters as Asked;
    const state = stateOf(context);
    checkUse(context, asked);
    const place = callsInScope(state, asked.Scope);
    const { name, moduleName } = mockedCommand(state, asked);
    const calls = place.filter(
      (call) => call.name.toLowerCase() === name.toLowerCase() && call.moduleName?.toLowerCase() === moduleName?.toLowerCase(),
    );
    const { Times: times = 1, Exactly: exactly = false, ExclusiveFilter } = asked;
    const filter = ExclusiveFilter ?? asked.ParameterFilter;
    const count = filter ? calls.filter((call) => state.mocks.filterMatches(filter, call, session)).length : calls.length;
    const command = `${name}${moduleName ? ` in module ${moduleName}` : ''}`;
    const fail = (message: string) => ({ succeeded: false, message: `Expected ${command} ${message}` });
    if (negate) {
      if (count === times && (exactly || !isBound('Times'))) return fail(`not to be called exactly ${times} times,${because} but it was`);
      if (count >= times && !exactly) return fail(`to be called less than ${times} times,${because} but was called ${count} times`);
    } else {
      if (count !== times && (exactly || times === 0)) return fail(`to be called ${times} times exactly,${because} but was called ${count} times`);
      if (count < times) return fail(`to be called at least ${times} times,${because} but was called ${count} times`);
      const others = calls.length - count;
      if (ExclusiveFilter && others > 0) {
        return fail(`to only be called with with parameters matching the specified filter,${because} but ${others} non-matching calls were made`);
      }
    }
    return { succeeded: true, message: '' };
  },
  source: 'https://pester.dev/docs/commands/Should#-invoke',
});
