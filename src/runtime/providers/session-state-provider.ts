import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { ArrayList } from '../values/array-list.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { defineProvider, type Provider, type ProviderContext } from './provider.ts';
import { ProviderError, providerNotSupported } from './provider-error.ts';

/** A flat store of named things of the session: what the Alias, Environment, Function and Variable providers have in common. */
export interface NamedStore<Item extends Value> {
  names(session: Session): Iterable<string>;
  find(session: Session, name: string): Item | undefined;
  /** What the item's content is (`$env:x`, Get-Content). */
  contentOf(item: Item): Value;
  /** Makes or changes an item; `value` is what the script gave, taken out of a list of one. `undefined` gives an item without value. */
  set(context: ProviderContext, name: string, value: Value): Item | undefined;
  remove(context: ProviderContext, name: string): void;
  /** Gives an item another name, where that is more than a copy. */
  copyOf?(item: Item): Value;
}

const single = (value: Value): Value => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** Makes a provider of a store (SessionStateProviderBase). */
export function sessionStateProvider<Item extends Value>(
  about: Pick<Provider, 'name' | 'implementingType' | 'drives'>,
  store: NamedStore<Item>,
): Provider {
  const exists = ({ session }: ProviderContext, name: string): boolean => name === '' || store.find(session, name) !== undefined;

  const writeItem = (context: ProviderContext, item: Item | undefined, name: string): void => {
    if (item !== undefined) context.write(item, name, false);
  };

  const set = (context: ProviderContext, name: string, value: Value): Item | undefined => {
    if (name === '') throw nullName('SetItemNullName');
    return store.set(context, name, single(unwrap(value)));
  };

  const copy = (context: ProviderContext, name: string, target: string): void => {
    const item = store.find(context.session, name);
    if (item === undefined) return;
    writeItem(context, store.set(context, target, (store.copyOf ?? store.contentOf)(item)), target);
  };

  return defineProvider({
    ...about,
    capabilities: ['ShouldProcess'],
    navigable: false,
    itemExists: exists,
    isContainer: (_, name) => name === '',
    hasChildren: ({ session }, name) => name === '' && [...store.names(session)].length > 0,
    childNames: ({ session }) => store.names(session),
    getItem(context, name) {
      const { session } = context;
      if (name !== '') writeItem(context, store.find(session, name), name);
      // The root of such a drive is the list of all that is in it.
      else for (const each of store.names(session)) writeItem(context, store.find(session, each), each);
    },
    newItem(context, name, type, value) {
      if (name === '') throw nullName('NewItemNullPath');
      if (!context.force && store.find(context.session, name) !== undefined) throw alreadyExists(name);
      if (!context.shouldProcess(`Item: ${name} Type: ${type ?? ''} Value: ${toText(value, context.session)}`, 'New Item')) return;
      writeItem(context, set(context, name, value), name);
    },
    setItem(context, name, value) {
      if (!context.shouldProcess(`Item: ${name} Value: ${toText(value, context.session)}`, 'Set Item')) return;
      writeItem(context, set(context, name, value), name);
    },
    clearItem(context, name) {
      if (!context.shouldProcess(`Item: ${name}`, 'Clear Item')) return;
      set(context, name, null);
    },
    removeItem(context, name) {
      if (!context.shouldProcess(`Item: ${name}`, 'Remove Item')) return;
      if (name === '') throw nullName('RemoveItemNullPath');
      store.remove(context, name);
    },
    renameItem(context, name, newName) {
      if (!context.force && store.find(context.session, newName) !== undefined) throw alreadyExists(newName);
      if (!context.shouldProcess(`Item: ${name} NewName: ${newName}`, 'Rename Item')) return;
      copy(context, name, newName);
      store.remove(context, name);
    },
    copyItem(context, name, destination) {
      if (!context.shouldProcess(`Item: ${name} Destination: ${destination}`, 'Copy Item')) return;
      copy(context, name, destination);
    },
    readContent({ session }, name) {
      const item = store.find(session, name);
      const content = item === undefined ? undefined : store.contentOf(item);
      if (content === undefined || content === null) return [];
      return content instanceof ArrayList ? content.items : Array.isArray(content) ? content : [content];
    },
    writeContent(context, name, values) {
      set(context, name, values);
    },
    addContent() {
      throw providerNotSupported('seek');
    },
  });
}

function alreadyExists(name: string): ProviderError {
  return new ProviderError({
    id: 'Argument',
    message: `The item at path '${name}' already exists.`,
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
  });
}

function nullName(id: string): ProviderError {
  return new ProviderError({
    id,
    message: 'Cannot process argument because the value of argument "name" is null. Change the value of argument "name" to a non-null value.',
    category: 'InvalidArgument',
    target: '',
    exception: 'System.Management.Automation.PSArgumentNullException',
  });
}
