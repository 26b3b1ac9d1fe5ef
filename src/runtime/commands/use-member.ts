import { netText } from '../convert/net-text.ts';
import { getMember } from '../members/get-member.ts';
import { hasMember } from '../members/has-member.ts';
import { hasMethod } from '../members/has-method.ts';
import { invokeMember } from '../members/invoke-member.ts';
import { membersOf } from '../members/members-of.ts';
import { hasWildcards } from '../providers/path-syntax.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { ErrorRecord, TerminatingError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import type { CmdletHost } from './cmdlet-host.ts';
import { nameParameterError } from './name-parameter-error.ts';

/** How -WhatIf names an object: its text, or its type where it has none. */
function described(value: Value): string {
  if (value === null || value === undefined) return 'null';
  return netText(unwrap(value)) || typeOf(unwrap(value))!.fullName;
}

/** `ForEach-Object Name arguments`: the value of a key or property of the object, or what its method gives. */
export function useMember(object: Value, name: string, args: Value[], host: CmdletHost): void {
  const { session } = host;
  const isStrict = session.strictModeVersion() >= 2;
  const allowed = (action: string) => host.shouldProcess(`InputObject: ${described(object)}`, action);
  const reading = (member: string) => allowed(`Retrieve the value for property '${member}'`);
  const error = (parameter: string, id: string, message: string) => host.error(nameParameterError(parameter, id, message, object));
  const call = (method: string) => {
    const action = `Invoke method '${method}'`;
    if (!allowed(args.length > 0 ? `${action} with arguments: ${args.map(described).join(', ')}` : action)) return;
    let result: Value;
    try {
      result = invokeMember(object, method, args, session);
    } catch (thrown) {
      if (!(thrown instanceof TerminatingError)) throw thrown;
      const { exception, fullyQualifiedErrorId } = thrown.record;
      // A method that takes arguments is shown instead.
      if (args.length === 0 && fullyQualifiedErrorId.startsWith('MethodCountCouldNotFindBest')) host.write(getMember(object, method, session));
      else host.error(new ErrorRecord(exception, 'MethodInvocationError', 'InvalidOperation', object));
      return;
    }
    host.writeEnumerated(result);
  };

  if (object === null) {
    if (args.length > 0) error('InputObject', 'InvokeMethodOnNull', 'You cannot call a method on a null-valued expression.');
    else if (!reading(name)) return;
    else if (isStrict) error('InputObject', 'InputObjectIsNull', "Cannot operate on a 'null' input object.");
    else host.write(null);
    return;
  }

  if (args.length > 0) {
    const methods = hasWildcards(name) ? matching(object, name, host).filter((each) => hasMethod(object, each, session)) : [name];
    if (methods.length > 1) {
      error(
        'Name',
        'AmbiguousMethodName',
        `Input name "${name}" is ambiguous. It can be resolved to multiple matched methods. Possible matches include: ${methods.join(' ')}.`,
      );
    } else if (methods.length === 0 || !hasMethod(object, methods[0], session)) {
      error('Name', 'MethodNotFound', `Input name "${name}" cannot be resolved to a method.`);
    } else call(methods[0]);
    return;
  }

  const base = unwrap(object);
  if (base instanceof Dictionary && base.has(name)) {
    if (allowed(`Retrieve the value for key '${name}'`)) host.writeEnumerated(base.get(name));
    return;
  }
  const names = hasWildcards(name) ? matching(object, name, host) : [name];
  if (names.length > 1) {
    error(
      'Name',
      'AmbiguousPropertyOrMethodName',
      `Input name "${name}" is ambiguous. It can be resolved to multiple matched members. Possible matches include: ${names.join(' ')}.`,
    );
    return;
  }
  const [member] = names;
  if (member !== undefined && hasMember(object, member, session)) {
    if (reading(nameOf(object, member, host))) host.writeEnumerated(getMember(object, member, session));
  } else if (member !== undefined && hasMethod(object, member, session)) call(nameOf(object, member, host));
  else if (!reading(name)) return;
  else if (isStrict) error('Name', 'PropertyOrMethodNotFound', `The input name "${name}" cannot be resolved to a member.`);
  // PSObject, PSTypeNames and their like belong to every object; the elements of an array are not asked.
  else host.write(Array.isArray(base) ? null : (getMember(object, name, session) ?? null));
}

const matching = (object: Value, pattern: string, { session }: CmdletHost) =>
  membersOf(object, session)
    .map(({ name }) => name)
    .filter((name) => matchesWildcard(name, pattern));

/** The name as the member has it; looked up only where it is shown. */
function nameOf(object: Value, name: string, host: CmdletHost): string {
  if (!host.isBound('WhatIf') && !host.isBound('Verbose')) return name;
  const wanted = name.toLowerCase();
  return membersOf(object, host.session).find((member) => member.name.toLowerCase() === wanted)?.name ?? name;
}
