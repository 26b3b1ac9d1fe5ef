import { getMember } from '../../runtime/members/get-member.ts';
import { hasMember } from '../../runtime/members/has-member.ts';
import { setMember } from '../../runtime/members/set-member.ts';
import { ProviderError } from '../../runtime/providers/provider-error.ts';
import type { NewProperty, ProviderContext } from '../../runtime/providers/provider.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { PSCustomObject } from '../../runtime/values/members.ts';
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
      context.error(ioError('SetPropertyError', `The property ${name}=${toText(value, session)} does not exist or was not found.`, 'ReadError', name));
      continue;
    }
    setMember(object, name, value, session);
    context.writeProperties(new PSCustomObject([[name, value]]), path);
  }
}

export function clearProperties(context: ProviderContext, path: string, names: readonly string[]): void {
  if (names.length !== 1 || names[0].toLowerCase() !== 'attributes') {
    throw new ProviderError({
      id: 'Argument',
      message: 'The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
    }, { terminating: true });
  }
  const object = fileObject(context, path);
  if (!object) return;
  if (!context.shouldProcess(`Item: ${path} Property: ${names[0]}`, object.isFolder ? 'Clear Property Directory' : 'Clear Property File')) return;
  setMember(object, 'Attributes', 'Normal', context.session);
}
