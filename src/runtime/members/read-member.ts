import { NotSimulated } from '../../base/not-simulated.ts';
import type { Session } from '../session.ts';
import { NetException, TerminatingError } from '../values/errors.ts';
import { type PSMember, unwrap } from '../values/members.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { Variable } from '../variable.ts';
import type { FoundMember } from './find-member.ts';
import { getMember } from './get-member.ts';
import { MethodReference } from './method-reference.ts';

/** The value of a member that was found: a property's value, or the method itself. */
export function readMember(found: FoundMember, value: Value, session: Session): Value {
  if (found.source === 'extended') return readExtended(found.member, value, session);
  if (found.source === 'adapter') return found.property.value;
  const { member } = found;
  switch (member.kind) {
    case 'method':
      return new MethodReference(value, member);
    case 'unsimulated':
      throw new NotSimulated('member', `${found.type.fullName}.${member.name}`);
    case 'property':
      return orNull(() => member.definition.get(unwrap(value), session) ?? null);
  }
}

function readExtended(member: PSMember, value: Value, session: Session): Value {
  switch (member.kind) {
    case 'NoteProperty':
      return member.value;
    case 'AliasProperty':
      return getMember(value, member.referencedName, session);
    case 'CodeProperty':
      return member.get(value, session) ?? null;
    case 'ScriptProperty':
      return readScriptProperty(member.getter, value, session);
    case 'ScriptMethod':
      return new MethodReference(value, member);
    case 'PropertySet':
    case 'MemberSet':
      throw new NotSimulated('member', `${member.kind} ${member.name}`);
  }
}

function readScriptProperty(getter: ScriptBlock, value: Value, session: Session): Value {
  return orNull(() => {
    const output = runWithThis(getter, value, [], session);
    return output.length === 1 ? output[0] : output.length === 0 ? null : output;
  });
}

/** A property whose getter throws is `$null`, also in strict mode. */
export function orNull(read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof NetException || thrown instanceof TerminatingError) return null;
    throw thrown;
  }
}

/** Runs a script block with `$this`, in a scope of its own; errors in it end it. */
export function runWithThis(block: ScriptBlock, self: Value, args: Value[], session: Session): Value[] {
  const { scope } = session;
  const saved = scope.variables.get('this');
  const propagate = session.propagateErrors;
  scope.variables.set('this', new Variable('this', self));
  session.propagateErrors = true;
  try {
    return session.invoke(block, { args, newScope: true });
  } finally {
    session.propagateErrors = propagate;
    if (saved) scope.variables.set('this', saved);
    else scope.variables.delete('this');
  }
}
