import { StoreError } from '../../endpoint/stores/store-error.ts';
import type { ProviderContext } from '../../runtime/providers/provider.ts';
import { type ErrorCategory, errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import type { Value } from '../../runtime/values/value.ts';

/** An error of the registry provider: its id is the name of the exception's type. */
export function registryError(context: ProviderContext, exception: string, message: string, category: ErrorCategory, target: Value): void {
  context.error(errorRecord({ id: exception, message, category, target, exception }));
}

export function keyDoesNotExist(context: ProviderContext, path: string): void {
  registryError(context, 'System.ArgumentException', 'The registry key at the specified path does not exist.', 'InvalidArgument', path);
}

/** Runs a part of an operation; what the registry refuses, and a value that cannot be converted, is written. Returns whether it went well. */
export function writingRegistryErrors(context: ProviderContext, path: string, target: Value, run: () => void): boolean {
  try {
    run();
    return true;
  } catch (thrown) {
    if (thrown instanceof StoreError) {
      if (thrown.code === 'accessDenied') {
        registryError(context, 'System.Security.SecurityException', 'Requested registry access is not allowed.', 'PermissionDenied', target);
      } else if (thrown.code === 'notFound') keyDoesNotExist(context, path);
      else registryError(context, 'System.IO.IOException', ioMessage(thrown), 'WriteError', target);
      return false;
    }
    if (thrown instanceof TerminatingError && !thrown.fromStop) {
      // What fails here is the conversion of a value.
      registryError(context, 'System.Management.Automation.PSInvalidCastException', thrown.record.exception.message, 'WriteError', target);
      return false;
    }
    throw thrown;
  }
}

function ioMessage(error: StoreError): string {
  return error.code === 'inUse' ? 'The process cannot access the file because it is being used by another process.' : 'Unknown error.';
}
