import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { CmdletCommand } from '../../runtime/commands/command.ts';
import { customAssertion } from '../custom-assertion.ts';
import { pesterError } from '../pester-error.ts';
import { pesterState } from '../pester-state.ts';
import { shouldCommand } from '../should.ts';

/** Parameter sets that a command of PowerShell can have (https://github.com/PowerShell/PowerShell/issues/9372). */
const most = 32;

export default defineCmdlet({
  name: 'Add-ShouldOperator',
  module: 'Pester',
  className: 'Add-ShouldOperator',
  aliases: ['Add-AssertionOperator'],
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true },
    Test: { type: 'scriptblock', position: 1, mandatory: true },
    Alias: { type: 'string[]', position: 2, validate: { allowEmptyCollection: true } },
    InternalName: { type: 'string', position: 3 },
    SupportsArrayInput: { type: 'switch' },
  },
  end({ Name = '', Test, Alias = [], SupportsArrayInput }, host) {
    const { session } = host;
    const state = pesterState(session)!;
    const own = customAssertion(Name, Alias, Test!, SupportsArrayInput);
    const twin = state.assertions.find(({ name }) => name.toLowerCase() === Name.toLowerCase());
    if (twin?.text !== undefined && twin.text === own.text && twin.takesArray === own.takesArray && String(twin.aliases) === String(own.aliases))
      return;
    if (state.assertions.length >= most) {
      throw pesterError(
        'Max number of assertion operators (32) has already been reached. This limitation is due to maximum allowed parameter sets in PowerShell.',
      );
    }
    const taken = new Set(state.assertions.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => each.toLowerCase())));
    for (const name of [Name, ...Alias]) {
      if (!/^\S+$/.test(name)) throw pesterError(`Assertion name '${name}' is invalid, assertion name must be a single word.`);
      if (taken.has(name.toLowerCase())) throw pesterError(`Assertion operator name '${name}' has been added multiple times.`);
    }
    state.assertions.push(own);
    session.cmdlets.set('should', new CmdletCommand(shouldCommand(state.assertions)));
  },
  source: 'https://pester.dev/docs/commands/Add-ShouldOperator',
});
