import { toText } from '../../runtime/convert/to-text.ts';
import { typeText } from '../../runtime/convert/type-text.ts';
import { getMember } from '../../runtime/members/get-member.ts';
import { hasMember } from '../../runtime/members/has-member.ts';
import { setMember } from '../../runtime/members/set-member.ts';
import type { NewProperty, ProviderContext } from '../../runtime/providers/provider.ts';
import { ProviderError } from '../../runtime/providers/provider-error.ts';
import type { Session } from '../../runtime/session.ts';
import { typeOf } from '../../runtime/types/types.ts';
import { TerminatingError } from '../../runtime/values/errors.ts';
import type { FileSystemObject } from '../../runtime/values/file-system-object.ts';
import { PSCustomObject } from '../../runtime/values/members.ts';
import type { Value } from '../../runtime/values/value.ts';
import { ioError } from './file-errors.ts';
import { fileObject } from './file-items.ts';

/** Writes the whole object, or an object of the properties asked for. */
export function getProperties(context: ProviderContext, path: string, names: readonly string[] | undefined): void {
  const { session } = context;
  const object = fileObject(context, path);
  if (!object) return;
  if (!names?.length) {
    context.writeProperties(object, path);
    return;
  }
  const found: [string, ReturnType<typeof getMember>][] = [];
  for (const name of names) {
    if (hasMember(object, name, session)) found.push([name, getMember(object, name, session)]);
    else context.error(ioError('GetValueError', `The property ${name} does not exist or was not found.`, 'ReadError', name));
  }
  if (found.length) context.writeProperties(new PSCustomObject(found), path);
}

export function setProperties(context: ProviderContext, path: string, properties: readonly NewProperty[]): void {
  const { session } = context;
  const object = fileObject(context, path);
  if (!object) return;
  for (const { name, value } of properties) {
    const action = object.isFolder ? 'Set Property Directory' : 'Set Property File';
    if (!context.shouldProcess(`Item: ${path} Property: ${name} Value: ${toText(value, session)}`, action)) continue;
    if (!hasMember(object, name, session)) {
      const type = typeOf(value);
      const property = `${type ? typeText(type) : 'object'} ${name}=${toText(value, session)}`;
      const record = ioError('SetPropertyError', `The property ${property} does not exist or was not found.`, 'ReadError', property);
      record.targetType = 'PSNoteProperty';
      context.error(record);
      continue;
    }
    assign(object, name, value, session);
    context.writeProperties(new PSCustomObject([[name, value]]), path);
  }
}

/** Sets a property of the object; what it refuses ends the call. */
function assign(object: FileSystemObject, name: string, value: Value, session: Session): void {
  try {
    setMember(object, name, value, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const readOnly = /ReadOnly property/.test(thrown.record.exception.message);
    const inner = thrown.record.exception.innerException ?? thrown.record.exception;
    throw new ProviderError(
      {
        id: readOnly ? 'ReadOnlyProperty' : 'CatchFromBaseAdapterSetValue',
        message: readOnly ? `"${name}" is a ReadOnly property.` : `Exception setting "${name}": "${inner.message}"`,
        exception: `System.Management.Automation.SetValue${readOnly ? '' : 'Invocation'}Exception`,
        inner,
      },
      { terminating: true },
    );
  }
}

export function clearProperties(context: ProviderContext, path: string, names: readonly string[]): void {
  if (names.length !== 1 || names[0].toLowerCase() !== 'attributes') {
    throw new ProviderError(
      {
        id: 'Argument',
        message: 'The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
      },
      { terminating: true },
    );
  }
  const object = fileObject(context, path);
  if (!object) return;
  if (!context.shouldProcess(`Item: ${path} Property: ${names[0]}`, object.isFolder ? 'Clear Property Directory' : 'Clear Property File')) return;
  setMember(object, 'Attributes', 'Normal', context.session);
}
