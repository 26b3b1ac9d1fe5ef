import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { millisecondsOf } from '../runtime/providers/file-time.ts';
import { itemParameters } from '../runtime/providers/item-command.ts';
import { silentContext } from '../runtime/providers/provider-context.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import type { ResolvedPath } from '../runtime/providers/provider-table.ts';
import type { Session } from '../runtime/session.ts';
import { knownType } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import { DateTime } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';

const emptyAllowed = { allowNull: true, allowEmptyString: true, allowEmptyCollection: true } as const;

/** A missing path: PowerShell 7 writes an error, Windows PowerShell refuses the argument as the binder does. */
function reportMissing(host: CmdletHost, name: string, what: 'null' | 'an empty string', target: Value): void {
  if (host.session.isWindowsPowerShell) {
    host.fail({
      id: `ParameterArgumentValidationError${what === 'null' ? 'Null' : 'EmptyString'}NotAllowed`,
      message: `Cannot bind argument to parameter '${name}' because it is ${what}.`,
      category: 'InvalidData',
      exception: 'System.Management.Automation.ParameterBindingValidationException',
    });
  }
  host.error({
    id: 'NullPathNotPermitted',
    message: "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
    category: 'InvalidArgument',
    target,
    exception: 'System.ArgumentNullException',
  });
}

/** A time, or none. */
const toDateTime = (value: Value, session: Session): Value => (value === null ? null : convertTo(value, knownType('datetime'), session));

/** Whether the times of a file fit; other items have none. */
function fitsTimes(host: CmdletHost, { provider, path }: ResolvedPath, newer: Value, older: Value): boolean {
  if (!(newer instanceof DateTime) && !(older instanceof DateTime)) return true;
  if (provider.name !== 'FileSystem') return true;
  const node = host.session.endpoint.files.get(path);
  if (!node) return false;
  const { lastWriteTime } = new FileSystemObject(node.kind, host.session.endpoint.files, path).state;
  if (newer instanceof DateTime && lastWriteTime <= millisecondsOf(host.session, newer)) return false;
  return !(older instanceof DateTime) || lastWriteTime < millisecondsOf(host.session, older);
}

export default defineCmdlet({
  name: 'Test-Path',
  module: 'Microsoft.PowerShell.Management',
  parameters: {
    Path: {
      type: 'string[]',
      validate: emptyAllowed,
      sets: { Path: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
      wildcards: true,
    },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath', 'LP'],
      validate: emptyAllowed,
      sets: { LiteralPath: { mandatory: true, byPropertyName: true } },
    },
    ...itemParameters,
    PathType: { type: 'Microsoft.PowerShell.Commands.TestPathType', aliases: ['Type'] },
    IsValid: { type: 'switch' },
    NewerThan: { type: 'System.Nullable`1[System.DateTime]', transform: toDateTime },
    OlderThan: { type: 'System.Nullable`1[System.DateTime]', transform: toDateTime },
  },
  defaultSet: 'Path',
  process({ Path, LiteralPath, Filter, Include, Exclude, PathType, IsValid, NewerThan, OlderThan }, host) {
    const { session } = host;
    const { providers } = session;
    const literal = LiteralPath !== undefined;
    const name = literal ? 'LiteralPath' : 'Path';
    const paths = (LiteralPath ?? Path) as (string | null)[] | null | undefined;
    if (!paths?.length) {
      reportMissing(host, name, 'null', paths ?? null);
      return;
    }
    const wanted = PathType instanceof EnumValue ? PathType.value : 0;
    for (const path of paths) {
      if (path === null || (path === '' && session.isWindowsPowerShell)) {
        reportMissing(host, name, path === null ? 'null' : 'an empty string', path);
        continue;
      }
      if (path.trim() === '') host.write(false);
      else host.write(test(path));
    }

    function test(path: string): boolean {
      try {
        if (IsValid) return isValid(path);
        const places = providers.glob(path, { literal, filter: Filter, include: Include, exclude: Exclude });
        return places.some((place) => isOfType(place) && fitsTimes(host, place, NewerThan, OlderThan));
      } catch (thrown) {
        if (thrown instanceof ProviderError) return false;
        throw thrown;
      }
    }

    function isOfType({ provider, drive, path }: ResolvedPath): boolean {
      if (wanted === 0) return true;
      return provider.isContainer(silentContext(session, provider, drive, { force: true }), path) === (wanted === 1);
    }

    function isValid(path: string): boolean {
      const { provider, path: own } = providers.resolve(path);
      return provider.isValidPath?.(session, own) ?? true;
    }
  },
  outputTypes: ['System.Boolean'],
  examples: [
    { script: '"x" > a.txt; Test-Path a.txt; Test-Path nosuch; Test-Path . -PathType Leaf', stdout: 'True\nFalse\nFalse\n' },
    { script: '$env:FOO = 1; Test-Path env:FOO; Test-Path nodrive:x; Test-Path variable:nosuch', stdout: 'True\nFalse\nFalse\n' },
    { script: '"x" > a.txt; Test-Path *.txt; Test-Path -LiteralPath *.txt; Test-Path * -Include *.log', stdout: 'True\nFalse\nFalse\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/test-path',
});
