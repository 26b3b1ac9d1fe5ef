import { StoreError } from '../../endpoint/stores/store-error.ts';
import { fileException } from '../../runtime/providers/file-exception.ts';
import type { ProviderContext } from '../../runtime/providers/provider.ts';
import { type ErrorCategory, type ErrorRecord, errorRecord, NetException } from '../../runtime/values/errors.ts';
import type { Value } from '../../runtime/values/value.ts';

/** Ids of the errors that an operation of the file system writes: for a lack of rights, and for all else. */
export interface FileErrorIds {
  readonly io: string;
  readonly unauthorized: string;
  /** Category of the first. */
  readonly category?: ErrorCategory;
}

/** Runs a part of an operation; what the files refuse is written as the provider writes it, and the operation goes on. Returns whether it went well. */
export function writingFileErrors(context: ProviderContext, ids: FileErrorIds, target: Value, run: () => void): boolean {
  try {
    run();
    return true;
  } catch (thrown) {
    const exception = thrown instanceof StoreError ? fileException(context.session, thrown) : thrown;
    if (!(exception instanceof NetException)) throw thrown;
    const unauthorized = exception.typeName === 'System.UnauthorizedAccessException';
    context.error({
      id: unauthorized ? ids.unauthorized : ids.io,
      message: exception.message,
      category: unauthorized ? 'PermissionDenied' : (ids.category ?? 'WriteError'),
      target,
      exception: exception.typeName,
    });
    return false;
  }
}

/** An IOException of the provider's own. */
export function ioError(id: string, message: string, category: ErrorCategory, target: Value, details?: string): ErrorRecord {
  const record = errorRecord({ id, message, category, target, exception: 'System.IO.IOException' });
  record.detailsMessage = details;
  return record;
}
