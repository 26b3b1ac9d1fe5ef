import type { Attribute, Node, ScriptBlock, Statement, TypeDefinition, TypeName, UsingStatement } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';
import { ScopeTypes } from '../../scope-types.ts';
import type { Session } from '../../session.ts';
import type { NetType } from '../../types/net-type.ts';

/** The class or enum around it that a name in the text means, wherever and whenever the code with the name runs. */
const meanings = new WeakMap<TypeName, TypeDefinition>();

/** Which definition of its own script a type's name means; undefined for one that is looked up when the code runs. */
export function lexicalType(name: TypeName): TypeDefinition | undefined {
  return meanings.get(name);
}

/** Notes what the names in a block mean that defines types. Blocks inside come later, so that what they define hides it. */
export function noteTypes(statements: readonly Statement[], definitions: readonly TypeDefinition[]): void {
  const byName = new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]));
  eachTypeName(statements, (name, node) => {
    note(name, byName);
    if (node.kind === 'Attribute') noteAttribute(node, byName);
  });
}

/** The first `using` of the script that a name stands in. */
const scripts = new WeakMap<TypeName, UsingStatement>();

/** Notes that the names in a script can mean types of the modules that it uses. */
export function noteUsings(script: ScriptBlock): void {
  const { usingStatements } = script;
  const noteName = (name: TypeName): void => {
    scripts.set(name, usingStatements[0]);
    for (const argument of name.genericArguments) noteName(argument);
  };
  if (usingStatements.some(({ usingKind }) => usingKind === 'module')) eachTypeName([script], noteName);
  for (const statement of usingStatements) firsts.set(statement, usingStatements[0]);
}

const firsts = new WeakMap<UsingStatement, UsingStatement>();
const used = new WeakMap<Session, Map<UsingStatement, ScopeTypes>>();

/** The types that a script has from the modules that it uses, wherever and whenever its code runs. */
export function typesUsedBy(statement: UsingStatement, session: Session): ScopeTypes {
  const first = firsts.get(statement) ?? statement;
  let scriptsOfSession = used.get(session);
  if (!scriptsOfSession) {
    scriptsOfSession = new Map();
    used.set(session, scriptsOfSession);
  }
  let types = scriptsOfSession.get(first);
  if (!types) {
    types = new ScopeTypes();
    scriptsOfSession.set(first, types);
  }
  return types;
}

/** The type of a used module that a name in the text means. */
export function typeOfUsedModule(name: TypeName, session: Session): NetType | undefined {
  const first = scripts.get(name);
  return first && used.get(session)?.get(first)?.find(name.name.toLowerCase());
}

function eachTypeName(nodes: readonly Node[], visit: (name: TypeName, node: Node) => void): void {
  const pending: Node[] = [...nodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('typeName' in node) visit(node.typeName, node);
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
