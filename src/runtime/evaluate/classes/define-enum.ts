import type { TypeDefinition } from '../../../syntax/ast/index.ts';
import { blockAttributes } from '../../binding/attribute-objects.ts';
import { attributeName } from '../../binding/attributes.ts';
import { convertTo } from '../../convert/convert-to.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import { declareAttributes } from '../../types/custom-attributes.ts';
import { knownType } from '../../types/types.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileExpression } from '../compile-expression.ts';
import type { Frame } from '../frame.ts';
import { typeToMake } from './declare-type.ts';

/** Makes an enum known to the session; a member without a value is one more than the one before it. */
export function defineEnum(node: TypeDefinition, frame: Frame, source: ScriptSource): void {
  const { session } = frame;
  const definition = typeToMake(node, frame, source);
  if (!definition) return;
  declareAttributes(definition, () => blockAttributes(node.attributes, source, session));
  const underlying = node.baseTypes[0] && resolveTypeName(node.baseTypes[0].typeName, session);
  const members: Record<string, number> = {};
  let next = 0;
  for (const member of node.members) {
    if (member.kind !== 'PropertyMember') continue;
    if (member.initialValue) next = enumNumber(frame, compileExpression(member.initialValue, source)(frame));
    members[member.name] = next++;
  }
  Object.assign(definition, {
    enumMembers: inOrderOfValues(members),
    underlyingType: underlying?.fullName,
    flags: node.attributes.some((attribute) => attributeName(attribute) === 'flags'),
  });
}

function enumNumber(frame: Frame, value: Parameters<typeof convertTo>[0]): number {
  return Number(convertTo(value, knownType('System.Int64'), frame.session));
}

/** .NET gives the names of an enum in the order of their values, negative ones last. */
function inOrderOfValues(members: Readonly<Record<string, number>>): Record<string, number> {
  const unsigned = (value: number) => (value < 0 ? value + 2 ** 64 : value);
  return Object.fromEntries(Object.entries(members).sort(([, a], [, b]) => unsigned(a) - unsigned(b)));
}
