import { findCommand, nameBehindAlias } from '../../runtime/commands/resolve-command.ts';
import { defineAssertion } from '../assertion.ts';
import { callsInScope } from '../mocks/calls-in-scope.ts';
import { pesterError } from '../pester-error.ts';
import { pesterState } from '../pester-state.ts';

export default defineAssertion({
  name: 'Invoke',
  parameters: {
    CommandName: { type: 'string', position: 0, mandatory: true },
    Times: { type: 'int', position: 1 },
    ParameterFilter: { type: 'scriptblock', position: 2 },
    ExclusiveFilter: { type: 'scriptblock' },
    ModuleName: { type: 'string', position: 3 },
    Scope: { type: 'string', position: 4 },
    Exactly: { type: 'switch' },
  },
  test({ parameters, negate, because, session, isBound }) {
    const state = pesterState(session);
    if (state?.phase !== 'run') throw pesterError('Should -Invoke can only be used while tests run.');
    const { CommandName, ParameterFilter, ExclusiveFilter, Scope } = parameters;
    const moduleName: string | undefined = parameters.ModuleName ?? session.state.module?.name;
    const asked = nameBehindAlias(session, CommandName);
    const name = findCommand(session, asked)?.name ?? asked;
    const known = state.mocks.mocks.some((mock) => sameCommand(mock.name, name)) || state.mocks.calls.some((call) => sameCommand(call.name, name));
    if (!known) {
      throw pesterError(
        `Should -Invoke: Could not find Mock for command ${CommandName} in ${moduleName ? `module ${moduleName}` : 'script scope'}. Was the mock defined? Did you use the same -ModuleName as on the Mock? When using InModuleScope are InModuleScope, Mock and Should -Invoke using the same -ModuleName?`,
      );
    }
    const times = isBound('Times') ? (parameters.Times as number) : negate ? 0 : 1;
    const exactly = parameters.Exactly === true || (times === 0 && isBound('Times'));
    const calls = callsInScope(state, name, moduleName, Scope);
    const filter = ExclusiveFilter ?? ParameterFilter;
    const matching = filter ? calls.filter((call) => state.mocks.filterMatches(filter, call, session)) : calls;
    const count = matching.length;
    const fail = (message: string) => ({ succeeded: false, message });
    const described = `${name}${moduleName ? ` in module ${moduleName}` : ''}`;
    if (negate) {
      if (exactly && count === times && (isBound('Times') || parameters.Exactly)) {
        return fail(`Expected ${described} not to be called exactly ${times} times,${because} but it was`);
      }
      const limit = isBound('Times') ? times : 1;
      if (!exactly && count >= limit)
        return fail(`Expected ${described} to be called less than ${limit} times,${because} but was called ${count} times`);
      return { succeeded: true, message: '' };
    }
    if (exactly && count !== times) return fail(`Expected ${described} to be called ${times} times exactly,${because} but was called ${count} times`);
    if (!exactly && count < times) return fail(`Expected ${described} to be called at least ${times} times,${because} but was called ${count} times`);
    if (ExclusiveFilter && calls.length > count)
      return fail(
        `Expected ${described} to only be called with with parameters matching the specified filter,${because} but ${calls.length - count} non-matching calls were made`,
      );
    return { succeeded: true, message: '' };
  },
  source: 'https://pester.dev/docs/commands/Should#-invoke',
});

const sameCommand = (left: string, right: string) => left.toLowerCase() === right.toLowerCase();
