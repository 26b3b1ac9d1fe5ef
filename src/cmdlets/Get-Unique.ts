import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { areEqual } from '../runtime/operators/compare.ts';
import { typeOf } from '../runtime/types/types.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'Get-Unique',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gu'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    AsString: { type: 'switch', sets: ['AsString'] },
    OnType: { type: 'switch', sets: ['UniqueByType'] },
    CaseInsensitive: { edition: '7.6', type: 'switch' },
  },
  defaultSet: 'AsString',
  state: () => ({ former: undefined as Value }),
  process({ InputObject, AsString, OnType, CaseInsensitive }, host, state) {
    const object = InputObject ?? null;
    const { session } = host;
    const { former } = state;
    state.former = object;
    if (former !== undefined) {
      if (OnType) {
        if (typeOf(unwrap(former)) === typeOf(unwrap(object))) return;
      } else if (AsString) {
        if (areEqual(toText(former, session), toText(object, session), CaseInsensitive, session)) return;
      } else if (areEqual(former, object, CaseInsensitive, session)) return;
    }
    host.write(object);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-unique',
  examples: [{ script: "(1,1,2,2,3 | Get-Unique) -join ','", stdout: '1,2,3\n' }],
});
