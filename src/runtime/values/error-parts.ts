import type { ErrorRecord } from './errors.ts';
import { NetObject } from './value.ts';

/** System.Management.Automation.ErrorCategoryInfo: a view on its record. */
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

/** System.Management.Automation.ErrorDetails: what a command says in place of the exception's message. */
export class ErrorDetails extends NetObject {
  readonly #record: ErrorRecord | undefined;
  readonly #text: string;
  constructor(source: ErrorRecord | string) {
    super();
    this.#record = typeof source === 'string' ? undefined : source;
    this.#text = typeof source === 'string' ? source : '';
  }
  get typeName() {
    return 'System.Management.Automation.ErrorDetails';
  }
  get message(): string {
    return this.#record?.detailsMessage ?? this.#text;
  }
  get recommendedAction(): string {
    return this.#record?.recommendedAction ?? '';
  }
}
