import type { ErrorRecord } from '../runtime/values/errors.ts';
import { NetObject } from '../runtime/values/value.ts';

/** System.Management.Automation.ErrorCategoryInfo: a view of a record. */
export class CategoryInfo extends NetObject {
  readonly record: ErrorRecord;

  constructor(record: ErrorRecord) {
    super();
    this.record = record;
  }

  get typeName() {
    return 'System.Management.Automation.ErrorCategoryInfo';
  }
}

/** System.Management.Automation.ErrorDetails. */
export class ErrorDetails extends NetObject {
  readonly message: string;
  recommendedAction: string | undefined;
  /** The record that it belongs to, once it does. */
  record: ErrorRecord | undefined;

  constructor(message: string, recommendedAction?: string) {
    super();
    this.message = message;
    this.recommendedAction = recommendedAction;
  }

  get typeName() {
    return 'System.Management.Automation.ErrorDetails';
  }
}
