import type { TypeDefinition } from '../../../syntax/ast/index.ts';
import type { Session } from '../../session.ts';
import type { NetType } from '../../types/net-type.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import type { Frame } from '../frame.ts';

const declared = new WeakMap<Session, Map<TypeDefinition, NetType>>();
const made = new WeakSet<NetType>();
const ofScripts = new WeakSet<NetType>();
const files = new WeakMap<NetType, string>();

/**
 * Makes a class or enum known by its name, in the scope of the block that defines it, before any of the types of the block is made: they may
 * name each other. However often the block runs, it is one type.
 */
export function declareType(node: TypeDefinition, { session, scope }: Frame): void {
  const definition = declaredType(node, session) ?? addDeclaration(node, session);
  scope.types.own.set(node.name.toLowerCase(), definition);
  session.scriptTypes.set(node.name.toLowerCase(), definition);
}

function addDeclaration(node: TypeDefinition, session: Session): NetType {
  const definition: NetType = { name: node.name, kind: node.typeKind === 'enum' ? 'enum' : 'class' };
  ofScripts.add(definition);
  let types = declared.get(session);
  if (!types) {
    types = new Map();
    declared.set(session, types);
  }
  types.set(node, definition);
  return definition;
}

/** The definition that a declaration made. */
export function declaredType(node: TypeDefinition, session: Session): NetType | undefined {
  return declared.get(session)?.get(node);
}

/** Gives the definition that is to be filled in; undefined for one that has been. */
export function typeToMake(node: TypeDefinition, frame: Frame, { path }: ScriptSource): NetType | undefined {
  const definition = declaredType(node, frame.session) ?? addDeclaration(node, frame.session);
  if (made.has(definition)) return undefined;
  made.add(definition);
  if (path !== undefined) files.set(definition, path);
  return definition;
}

/** The path of the script that defines the type, where it is a file. */
export const fileOfType = (definition: NetType): string | undefined => files.get(definition);

/** Whether a script defines the type. */
export const isOfScript = (definition: NetType): boolean => ofScripts.has(definition);
