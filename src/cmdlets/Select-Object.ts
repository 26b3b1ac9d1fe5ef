import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { namePattern } from '../runtime/formatting/name-pattern.ts';
import { allPropertyNames, matchProperties } from '../runtime/formatting/properties.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { areEqual } from '../runtime/operators/compare.ts';
import { typeOf } from '../runtime/types/types.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { addedTypeNamesOf, ensureExtendedMembers, PSCustomObject, unwrap, wrapForMembers } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

interface State {
  properties: CalculatedProperty[];
  expand: string | undefined;
  count: number;
  /** Objects kept back for -Last and -SkipLast. */
  queue: Value[];
  emitted: Value[];
}

const argumentException = 'System.Management.Automation.PSArgumentException';

export default defineCmdlet({
  name: 'Select-Object',
  module: 'Microsoft.PowerShell.Utility',
  windowsAliases: [],
  aliases: ['select'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    Property: { type: 'object[]', sets: { DefaultParameter: { position: 0 }, SkipLastParameter: { position: 0 } } },
    ExcludeProperty: { type: 'string[]', sets: ['DefaultParameter', 'SkipLastParameter'] },
    ExpandProperty: { type: 'string', sets: ['DefaultParameter', 'SkipLastParameter'] },
    Unique: { type: 'switch' },
    CaseInsensitive: { edition: '7.6', type: 'switch' },
    Last: { type: 'int', sets: ['DefaultParameter'], validate: { range: [0, 2147483647] } },
    First: { type: 'int', sets: ['DefaultParameter'], validate: { range: [0, 2147483647] } },
    Skip: { type: 'int', sets: ['DefaultParameter', 'SkipLastParameter'], validate: { range: [0, 2147483647] } },
    SkipLast: { type: 'int', sets: ['SkipLastParameter'], validate: { range: [0, 2147483647] } },
    Wait: { type: 'switch', sets: ['DefaultParameter', 'IndexParameter'] },
    Index: { type: 'int[]', sets: ['IndexParameter'] },
    SkipIndex: { edition: '7.6', type: 'int[]', sets: ['SkipIndexParameter'] },
  },
  defaultSet: 'DefaultParameter',
  state: (): State => ({ properties: [], expand: undefined, count: 0, queue: [], emitted: [] }),
  begin({ Property, ExpandProperty, ExcludeProperty }, host, state) {
    const given = Property ?? (ExcludeProperty ? ['*'] : undefined);
    state.properties = given ? readCalculatedProperties(given, 'Select-Object', host) : [];
    state.expand = ExpandProperty;
  },
  process(parameters, host, state) {
    const { First, Last, Skip, SkipLast, Index, SkipIndex, InputObject, Wait } = parameters;
    // $null is no object to select from, and does not count.
    if (!host.isBound('InputObject') || InputObject === null || InputObject === undefined) return;
    const object = InputObject;
    const position = state.count++;
    if (Index) {
      if (Index.includes(position)) emit(object, parameters, host, state);
      if (position >= Math.max(...Index) && !Wait) host.stopUpstream();
      return;
    }
    if (SkipIndex) {
      if (!SkipIndex.includes(position)) emit(object, parameters, host, state);
      return;
    }
    if (Last !== undefined) {
      // With -Last, -Skip counts from the end; with -First too, both ends are taken.
      if (First !== undefined && position < First) {
        emit(object, parameters, host, state);
        return;
      }
      state.queue.push(object);
      if (state.queue.length > Last + (First === undefined ? (Skip ?? 0) : 0)) state.queue.shift();
      return;
    }
    if (position < (Skip ?? 0)) return;
    if (SkipLast !== undefined) {
      state.queue.push(object);
      if (state.queue.length > SkipLast) emit(state.queue.shift(), parameters, host, state);
      return;
    }
    if (First === undefined) {
      emit(object, parameters, host, state);
      return;
    }
    const taken = position - (Skip ?? 0);
    if (taken < First) emit(object, parameters, host, state);
    if (taken + 1 >= First && !Wait) host.stopUpstream();
  },
  end(parameters, host, state) {
    const { Last, First, Skip, Unique } = parameters;
    if (Last !== undefined) {
      const skipped = First === undefined ? (Skip ?? 0) : 0;
      for (const object of state.queue.slice(0, Math.max(0, state.queue.length - skipped))) emit(object, parameters, host, state);
    }
    if (Unique) for (const object of state.emitted) host.write(object);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-object',
  examples: [
    { script: '1..10 | Select-Object -First 2 -Last 2', stdout: '1\n2\n9\n10\n' },
    { script: "1,1,2,'a','A' | Select-Object -Unique", stdout: '1\n2\na\nA\n' },
  ],
});

type Parameters = { ExcludeProperty?: string[]; Unique: boolean; CaseInsensitive: boolean };

function emit(object: Value, parameters: Parameters, host: CmdletHost, state: State): void {
  const selected = state.expand !== undefined ? expanded(object, state.expand, parameters, host, state) : [shaped(object, parameters, host, state)];
  for (const each of selected) {
    if (each === undefined) continue;
    if (!parameters.Unique) host.write(each);
    else if (!state.emitted.some((former) => sameObject(former, each, parameters.CaseInsensitive, host))) state.emitted.push(each);
  }
}

function sameObject(left: Value, right: Value, ignoreCase: boolean, host: CmdletHost): boolean {
  const { session } = host;
  if (left instanceof PSCustomObject && right instanceof PSCustomObject) {
    const names = allPropertyNames(left, session);
    const others = allPropertyNames(right, session);
    if (names.length !== others.length) return false;
    return names.every(
      (name, index) =>
        name.toLowerCase() === others[index].toLowerCase() &&
        areEqual(getMember(left, name, session), getMember(right, name, session), ignoreCase, session),
    );
  }
  if (typeOf(unwrap(left)) !== typeOf(unwrap(right))) return false;
  return areEqual(left, right, ignoreCase, session);
}

/** The selected properties as note properties of a new object; the object itself when none are named. */
function shaped(object: Value, parameters: Parameters, host: CmdletHost, state: State): Value {
  if (state.properties.length === 0) return object;
  const result = new PSCustomObject([], [`Selected.${addedTypeNamesOf(object)[0] ?? typeOf(unwrap(object))?.fullName ?? 'System.Object'}`]);
  for (const [name, value] of selectedProperties(object, parameters, host, state)) {
    if (result.members.get(name)) {
      reportDuplicate('NoExpand', name, object, host);
      continue;
    }
    result.members.add({ kind: 'NoteProperty', name, value });
  }
  return result;
}

function* selectedProperties(object: Value, { ExcludeProperty }: Parameters, host: CmdletHost, state: State): Generator<[string, Value]> {
  const { session } = host;
  const excluded = (name: string) => ExcludeProperty?.some((pattern) => namePattern(pattern)(name)) ?? false;
  for (const { expression, label } of state.properties) {
    if (object === null) {
      yield [label ?? expression.text, null];
      continue;
    }
    const results = expression.values(object, session);
    // A name that the object does not have gives an empty property, a wildcard without a match none.
    if (results.length === 0) {
      const name = label ?? expression.text;
      if (!expression.hasWildcards && !excluded(name)) yield [name, null];
    }
    for (const result of results) {
      const name = label ?? result.expression.text;
      if (!excluded(name)) yield [name, result.value];
    }
  }
}

function reportDuplicate(where: 'Expand' | 'NoExpand', name: string, object: Value, host: CmdletHost): void {
  host.error(
    errorRecord({
      id: `AlreadyExistingUserSpecifiedProperty${where}`,
      message: `The property cannot be processed because the property "${name}" already exists.`,
      category: 'InvalidOperation',
      target: object,
      exception: argumentException,
    }),
  );
}

/** -ExpandProperty: the elements of the property's value, with the selected properties added to each. */
function expanded(object: Value, name: string, parameters: Parameters, host: CmdletHost, state: State): Value[] {
  const { session } = host;
  const names = object === null ? [] : matchProperties(object, namePattern(name), session);
  const own =
    names[0] ??
    (object !== null && typeof getMember(object, name, session) !== 'undefined' && getMember(object, name, session) !== null ? name : undefined);
  if (own === undefined) {
    host.error(
      errorRecord({
        id: 'ExpandPropertyNotFound',
        message: `Property "${name}" cannot be found.`,
        category: 'InvalidArgument',
        target: object,
        exception: argumentException,
      }),
    );
    return [];
  }
  const value = getMember(object, own, session);
  const elements = value === null || value === undefined ? [value] : [...(enumerate(value) ?? [value])];
  if (state.properties.length === 0) return elements;
  return elements.map((element) => {
    if (element === null || element === undefined) return element;
    const target = wrapForMembers(element);
    const members = ensureExtendedMembers(target);
    for (const [label, each] of selectedProperties(object, parameters, host, state)) {
      if (members.get(label)) reportDuplicate('Expand', label, object, host);
      else members.add({ kind: 'NoteProperty', name: label, value: each });
    }
    return target as Value;
  });
}
