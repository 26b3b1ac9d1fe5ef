import { netText } from '../convert/net-text.ts';
import { typeNameOf } from '../convert/type-name-of.ts';
import { Dictionary } from './dictionary.ts';
import { NetException, runtimeError } from './errors.ts';
import type { Value } from './value.ts';

const own = 'System.Management.Automation';
const help = 'For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.';

/** `Command:Parameter`; each part may stand in quotes, and white space around it does not count. */
const command = `(?:'[^']*[^'\\s][^']*'|"[^"]*[^"\\s][^"]*"|[^'":\\s][^:]*)`;
const parameter = `(?:'[^']*[^'\\s][^']*'|"[^"]*[^"\\s][^"]*"|[^'"\\s].*)`;
const format = new RegExp(`^${command}\\s*:\\s*${parameter}$`, 's');

/** `$PSDefaultParameterValues`: takes only keys that name a parameter of a command, or `Disabled` (about_Parameters_Default_Values). */
export class DefaultParameterDictionary extends Dictionary {
  constructor(from?: Dictionary) {
    super(`${own}.DefaultParameterDictionary`, true);
    if (!from) return;
    const bad = from.keys().filter((key) => !isValid(key));
    if (bad.length > 0) {
      const keys = bad.map((key) => netText(key)).join(', ');
      throw new NetException(
        `${own}.PSInvalidOperationException`,
        bad.length > 1 ? `The keys '${keys}' do not have valid formats. ${help}` : `The key '${keys}' does not have a valid format. ${help}`,
      );
    }
    for (const [key, value] of from.entries()) if (!this.has(key)) super.set(trimmed(key), value);
  }

  override has(key: Value): boolean {
    return super.has(trimmed(key));
  }

  override get(key: Value): Value {
    return super.get(trimmed(key));
  }

  override delete(key: Value): boolean {
    return super.delete(trimmed(key));
  }

  /** Why a key cannot come in. */
  refusal(key: Value): NetException | undefined {
    if (typeof key !== 'string') {
      return new NetException(
        `${own}.PSArgumentException`,
        `The key '${netText(key)}' of type '${typeNameOf(key)}' is not a string value. DefaultParameterDictionary only accepts string value keys.`,
      );
    }
    return isValid(key)
      ? undefined
      : new NetException(`${own}.PSInvalidOperationException`, `The key '${key}' does not have a valid format. ${help}`);
  }

  override set(key: Value, value: Value): void {
    const refusal = this.refusal(key);
    if (!refusal) return super.set(trimmed(key), value);
    const isArgument = typeof key !== 'string';
    throw runtimeError(isArgument ? 'Argument' : 'InvalidOperation', refusal.message, {
      category: isArgument ? 'InvalidArgument' : 'InvalidOperation',
    });
  }

  /** Add: a key that is there already is refused. */
  add(key: Value, value: Value): void {
    if (typeof key === 'string' && this.has(key)) {
      throw new NetException(`${own}.PSArgumentException`, `The key '${key}' has already been added to the dictionary.`);
    }
    const refusal = this.refusal(key);
    if (refusal) throw refusal;
    super.set(trimmed(key), value);
  }
}

const trimmed = (key: Value): Value => (typeof key === 'string' ? key.trim() : key);

function isValid(key: Value): boolean {
  if (typeof key !== 'string') return false;
  const text = key.trim();
  return format.test(text) || text.toLowerCase() === 'disabled';
}
