import { type ErrorDescription, errorRecord, TerminatingError } from '../values/errors.ts';

/** An operation of a provider that ended with an error: the cmdlet writes it and goes on to its next path. */
export class ProviderError {
  readonly description: ErrorDescription;
  /** It ends the cmdlet and not only the work on one path. */
  readonly terminating: boolean;

  constructor(description: ErrorDescription, options: { terminating?: boolean } = {}) {
    this.description = description;
    this.terminating = options.terminating ?? false;
  }

  /** As it ends a statement, where no cmdlet stands between (`$env:x = …`). */
  toTerminatingError(): TerminatingError {
    return new TerminatingError(errorRecord(this.description));
  }
}

/** `Cannot find path 'x' because it does not exist.` */
export function pathNotFound(path: string): ProviderError {
  return new ProviderError({
    id: 'PathNotFound',
    message: `Cannot find path '${path}' because it does not exist.`,
    category: 'ObjectNotFound',
    target: path,
    exception: 'System.Management.Automation.ItemNotFoundException',
  });
}

/** `Cannot find drive. …` */
export function driveNotFound(name: string): ProviderError {
  return new ProviderError({
    id: 'DriveNotFound',
    message: `Cannot find drive. A drive with the name '${name}' does not exist.`,
    category: 'ObjectNotFound',
    target: name,
    exception: 'System.Management.Automation.DriveNotFoundException',
  });
}

/** `Cannot find a provider with the name …` */
export function providerNotFound(name: string): ProviderError {
  return new ProviderError({
    id: 'ProviderNotFound',
    message: `Cannot find a provider with the name '${name}'.`,
    category: 'ObjectNotFound',
    target: name,
    exception: 'System.Management.Automation.ProviderNotFoundException',
  });
}

const notSupportedMessages = {
  property: 'Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.',
  dynamicProperty: 'Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this provider.',
  content: 'Cannot use interface. The IContentCmdletProvider interface is not implemented by this provider.',
  filter: 'Cannot call method. The provider does not support the use of filters.',
  navigation: 'The NavigationCmdletProvider methods are not supported by this provider.',
  operation: 'Provider operation stopped because the provider does not support this operation.',
  clearContent: 'Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.',
  seek: 'Cannot call method. The content Seek method is not supported by this provider.',
} as const;

/** The provider has no such operation. */
export function providerNotSupported(what: keyof typeof notSupportedMessages): ProviderError {
  return new ProviderError(
    {
      id: 'NotSupported',
      message: notSupportedMessages[what],
      category: 'NotImplemented',
      exception: 'System.Management.Automation.PSNotSupportedException',
    },
    { terminating: what === 'operation' || what === 'filter' || what === 'seek' },
  );
}
