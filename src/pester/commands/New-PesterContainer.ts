import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { enumerate } from '../../runtime/convert/enumerate.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { PSCustomObject } from '../../runtime/values/members.ts';
import type { Value } from '../../runtime/values/value.ts';

export default defineCmdlet({
  name: 'New-PesterContainer',
  module: 'Pester',
  className: 'New-PesterContainer',
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0 } } },
    ScriptBlock: { type: 'scriptblock[]', sets: { ScriptBlock: { mandatory: true, position: 0 } } },
    Data: { type: 'object' },
  },
  defaultSet: 'Path',
  end({ Path = [], ScriptBlock = [], Data }, host) {
    const given = Data ?? null;
    const sets: Value[] = given === null ? [new Dictionary()] : given instanceof Dictionary ? [given] : [...(enumerate(given) ?? [given])];
    const items: [string, Value][] = [
      ...Path.map((path): [string, Value] => ['File', path]),
      ...ScriptBlock.map((block): [string, Value] => ['ScriptBlock', block]),
    ];
    for (const [type, item] of items) {
      for (const data of sets) {
        host.write(
          new PSCustomObject(
            [
              ['Name', type === 'File' ? item : '<ScriptBlock>'],
              ['Type', type],
              ['Item', item],
              ['Data', data],
            ],
            ['Pester.ContainerInfo'],
          ),
        );
      }
    }
  },
  source: 'https://pester.dev/docs/commands/New-PesterContainer',
});
