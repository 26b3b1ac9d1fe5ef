import { enumMember } from '../dotnet/enum-access.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { adapterOf } from '../runtime/members/find-member.ts';
import { membersOf, staticMembersOf } from '../runtime/members/members-of.ts';
import { typeNamesOf } from '../runtime/members/type-names.ts';
import { compareStrings } from '../runtime/text/compare-strings.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { TypeValue } from '../runtime/types/type-value.ts';
import { typeOf } from '../runtime/types/types.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { addedTypeNamesOf, unwrap } from '../runtime/values/members.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

/** PSMemberTypes that stand for several. */
const families: Record<string, readonly string[]> = {
  properties: ['AliasProperty', 'CodeProperty', 'Property', 'NoteProperty', 'ScriptProperty', 'PropertySet'],
  methods: ['CodeMethod', 'Method', 'ScriptMethod'],
};

export default defineCmdlet({
  name: 'Get-Member',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gm'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    Name: { type: 'string[]', position: 0, validate: { notNullOrEmpty: true } },
    MemberType: { type: 'System.Management.Automation.PSMemberTypes', aliases: ['Type'] },
    View: { type: 'object', notSimulated: true },
    Static: { type: 'switch' },
    Force: { type: 'switch' },
  },
  state: () => ({ seen: new Set<string>(), any: false }),
  process({ InputObject, Name, MemberType, Static }, host, state) {
    const object = unwrap(InputObject);
    if (object === null || object === undefined) return;
    state.any = true;
    const { session } = host;
    const type = Static && object instanceof TypeValue ? object : typeOf(object)!;
    const typeName = Static ? type.fullName : (addedTypeNamesOf(InputObject)[0] ?? typeNamesOf(InputObject!)[0] ?? type.fullName);
    const key = typeName.toLowerCase();
    // Objects of one type are described once.
    if (state.seen.has(key)) return;
    state.seen.add(key);
    const wanted = MemberType === undefined || MemberType === null ? undefined : toText(MemberType, session).toLowerCase().split(/,\s*/);
    const fits = (memberType: string) =>
      !wanted || wanted.some((each) => each === 'all' || each === memberType.toLowerCase() || families[each]?.includes(memberType));
    // The properties of an adapter stand for those of the type, which only -View Base would show.
    const adapter = Static ? undefined : adapterOf(type);
    const adapted = adapter && new Set([...adapter.list(object, session)].map(({ name }) => name));
    const all = (Static ? staticMembersOf(type, session) : membersOf(InputObject!, session))
      .filter((member) => fits(member.memberType) && !(adapted && member.memberType === 'Property' && !adapted.has(member.name)))
      .sort((a, b) => order(a.memberType) - order(b.memberType) || compareStrings(a.name, b.name, true));
    // Each name has its own members, in the order of the names.
    const members = Name ? Name.flatMap((pattern) => all.filter((member) => matchesWildcard(member.name, pattern))) : all;
    for (const { name, memberType, definition } of members) {
      host.write(
        new RecordObject('Microsoft.PowerShell.Commands.MemberDefinition', {
          TypeName: typeName,
          Name: name,
          MemberType: enumMember('System.Management.Automation.PSMemberTypes', memberType),
          Definition: definition,
        }),
      );
    }
  },
  end(_parameters, host, state) {
    if (state.any) return;
    host.error(
      errorRecord({
        id: 'NoObjectInGetMember',
        message: 'You must specify an object for the Get-Member cmdlet.',
        category: 'CloseError',
        exception: 'System.InvalidOperationException',
      }),
    );
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-member',
  examples: [{ script: '[pscustomobject]@{ A = 1 } | Get-Member -MemberType NoteProperty | ForEach-Object Definition', stdout: 'int A=1\n' }],
});

const memberOrder = [
  'AliasProperty',
  'CodeProperty',
  'CodeMethod',
  'Event',
  'Method',
  'NoteProperty',
  'ParameterizedProperty',
  'Property',
  'PropertySet',
  'ScriptMethod',
  'ScriptProperty',
  'MemberSet',
];
const order = (memberType: string) => memberOrder.indexOf(memberType);
