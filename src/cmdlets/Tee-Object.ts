import { namedArguments } from '../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'Tee-Object',
  module: 'Microsoft.PowerShell.Utility',
  windowsAliases: ['tee'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    FilePath: { type: 'string', aliases: ['Path'], sets: { File: { mandatory: true, position: 0 } } },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { LiteralFile: { mandatory: true } } },
    Append: { type: 'switch', sets: ['File'] },
    Encoding: { edition: '7.6', type: 'object', sets: ['File', 'LiteralFile'] },
    Variable: { type: 'string', sets: { Variable: { mandatory: true } } },
  },
  defaultSet: 'File',
  state: () => ({ objects: [] as Value[] }),
  process({ InputObject }, host, state) {
    if (!host.isBound('InputObject')) return;
    state.objects.push(InputObject ?? null);
    host.write(InputObject ?? null);
  },
  end({ FilePath, LiteralPath, Append, Encoding, Variable }, host, state) {
    const { objects } = state;
    if (Variable !== undefined) {
      host.session.setVariable(Variable, objects.length === 1 ? objects[0] : objects, host.frame.scope);
      return;
    }
    host.call(
      'Out-File',
      namedArguments({
        ...(FilePath !== undefined ? { FilePath } : { LiteralPath: LiteralPath ?? '' }),
        ...(Append ? { Append: true } : {}),
        ...(Encoding === undefined ? {} : { Encoding }),
      }),
      objects,
    );
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/tee-object',
  examples: [{ script: '1..3 | Tee-Object -Variable q | ForEach-Object { $_ * 2 }; $q.Count', stdout: '2\n4\n6\n3\n' }],
});
