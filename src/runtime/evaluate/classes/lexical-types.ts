import type { Attribute, Node, Statement, TypeDefinition, TypeName } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';

/** The class or enum around it that a name in the text means, wherever and whenever the code with the name runs. */
const meanings = new WeakMap<TypeName, TypeDefinition>();

/** Which definition of its own script a type's name means; undefined for one that is looked up when the code runs. */
export function lexicalType(name: TypeName): TypeDefinition | undefined {
  return meanings.get(name);
}

/** Notes what the names in a block mean that defines types. Blocks inside come later, so that what they define hides it. */
export function noteTypes(statements: readonly Statement[], definitions: readonly TypeDefinition[]): void {
  const byName = new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]));
  const pending: Node[] = [...statements];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('typeName' in node) note(node.typeName, byName);
    if (node.kind === 'Attribute') noteAttribute(node, byName);
    pending.push(...childrenOf(node));
  }
}

function note(name: TypeName, byName: ReadonlyMap<string, TypeDefinition>): void {
  const definition = byName.get(name.name.toLowerCase());
  if (definition) meanings.set(name, definition);
  for (const argument of name.genericArguments) note(argument, byName);
}

/** An attribute is also named without the end of its class's name. */
function noteAttribute({ typeName }: Attribute, byName: ReadonlyMap<string, TypeDefinition>): void {
  const definition = byName.get(`${typeName.name.toLowerCase()}attribute`);
  if (definition && !meanings.has(typeName)) meanings.set(typeName, definition);
}
