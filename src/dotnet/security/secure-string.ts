import { NetObject } from '../../runtime/values/value.ts';
import { invalidOperation } from '../argument-exceptions.ts';

/** System.Security.SecureString. */
export class SecureString extends NetObject {
  readonly typeName = 'System.Security.SecureString';
  text: string;
  isReadOnly: boolean;

  constructor(text = '', isReadOnly = false) {
    super();
    this.text = text;
    this.isReadOnly = isReadOnly;
  }

  change(text: string): void {
    if (this.isReadOnly) throw invalidOperation('Instance is read-only.');
    this.text = text;
  }
}

/** `DOMAIN\name` in its two parts; `name@domain` is a name as a whole. */
export function splitUserName(text: string): { domain: string; name: string } {
  const slash = text.indexOf('\\');
  if (slash >= 0) return { domain: text.slice(0, slash), name: text.slice(slash + 1) };
  return { domain: '', name: text };
}
