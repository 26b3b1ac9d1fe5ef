import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { construct } from '../../runtime/members/construct.ts';
import type { Session } from '../../runtime/session.ts';
import { closeType, findDefinition, knownType } from '../../runtime/types/types.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { TerminatingError } from '../../runtime/values/errors.ts';
import { ListObject } from '../../runtime/values/list-object.ts';
import { ensureExtendedMembers, extendedMembersOf, type PSMembers, wrapForMembers } from '../../runtime/values/members.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';

/** An object of a type whose own constructor never ran; reading what nobody gave it is a gap. */
class EmptyObject extends NetObject {
  readonly typeName: string;
  constructor(typeName: string) {
    super();
    this.typeName = typeName;
  }
}

/** A method that keeps its calls in a list beside it, `_Name`, and runs the block that it was given. */
function addMethod(members: PSMembers, name: string, block: ScriptBlock, prefix: string, session: Session): void {
  const history = `${prefix}${name}`;
  const known = members.get('__mock');
  const state = known?.kind === 'NoteProperty' && known.value instanceof Dictionary ? known.value : new Dictionary();
  const own = new Dictionary();
  own.set('Count', 0);
  own.set('Method', block);
  state.set(history, own);
  const quoted = `'${history.replaceAll("'", "''")}'`;
  const script = session.createScriptBlock(
    `$this.__mock[${quoted}].Count++; $this.${quoted}.Add([pscustomobject]@{ Call = $this.__mock[${quoted}].Count; Arguments = $args }); & $this.__mock[${quoted}].Method @args`,
  );
  members.add({ kind: 'NoteProperty', name: '__mock', value: state });
  const list = closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.Object')]);
  members.add({ kind: 'NoteProperty', name: history, value: new ListObject(list, []) });
  members.add({ kind: 'ScriptMethod', name, script: new ScriptBlock(script.compiled, block.state ?? session.state) });
}

export default defineCmdlet({
  name: 'New-MockObject',
  module: 'Pester',
  className: 'New-MockObject',
  parameters: {
    Type: { type: 'type', validate: { notNullOrEmpty: true }, sets: { Type: { mandatory: true, position: 0 } } },
    InputObject: { type: 'object', validate: { notNullOrEmpty: true }, sets: { InputObject: { mandatory: true } } },
    Properties: { type: 'hashtable' },
    Methods: { type: 'hashtable' },
    MethodHistoryPrefix: { type: 'string' },
  },
  defaultSet: 'Type',
  end({ Type, InputObject, Properties, Methods, MethodHistoryPrefix = '_' }, host) {
    const { session } = host;
    let object: Value = (InputObject ?? null) as Value;
    if (Type) {
      try {
        object = construct(Type, [], session);
      } catch (thrown) {
        if (!(thrown instanceof TerminatingError)) throw thrown;
        object = new EmptyObject(Type.fullName);
      }
    }
    const target = extendedMembersOf(object) ? (object as object) : wrapForMembers(object);
    const members = ensureExtendedMembers(target);
    for (const [key, value] of Properties?.entries() ?? []) members.add({ kind: 'NoteProperty', name: toText(key, session), value });
    for (const [key, value] of Methods?.entries() ?? []) {
      if (value instanceof ScriptBlock) addMethod(members, toText(key, session), value, MethodHistoryPrefix, session);
    }
    host.write(target as Value);
  },
  source: 'https://pester.dev/docs/commands/New-MockObject',
});
