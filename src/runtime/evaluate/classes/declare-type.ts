import type { TypeDefinition } from '../../../syntax/ast/index.ts';
import type { Session } from '../../session.ts';
import type { NetType } from '../../types/net-type.ts';

const declared = new WeakMap<Session, Map<TypeDefinition, NetType>>();

/** Makes a class or enum known by its name before any of the types of its block is defined: they may name each other. */
export function declareType(node: TypeDefinition, session: Session): void {
  const definition: NetType = { name: node.name, kind: node.typeKind === 'enum' ? 'enum' : 'class' };
  session.scriptTypes.set(node.name.toLowerCase(), definition);
  let types = declared.get(session);
  if (!types) {
    types = new Map();
    declared.set(session, types);
  }
  types.set(node, definition);
}

/** The definition that a declaration made, to be filled in. */
export function declaredType(node: TypeDefinition, session: Session): NetType {
  let definition = declared.get(session)?.get(node);
  if (!definition) {
    declareType(node, session);
    definition = declared.get(session)!.get(node)!;
  }
  return definition;
}
