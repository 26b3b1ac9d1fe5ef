import { NotSimulated } from '../../base/not-simulated.ts';
import { typeName as readTypeName } from '../../syntax/ast/build-type-name.ts';
import type { TypeName } from '../../syntax/ast/index.ts';
import { declaredType } from '../evaluate/classes/declare-type.ts';
import { lexicalType, typeOfUsedModule } from '../evaluate/classes/lexical-types.ts';
import type { Session } from '../session.ts';
import type { NetType } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { arrayTypeOf, closeType, findDefinition, typeOfDefinition } from '../types/types.ts';
import { runtimeError } from '../values/errors.ts';
import { isRealTypeName } from './real-type-names.ts';

/** The type that `[name]` stands for; TypeNotFound when there is none. */
export function resolveTypeName(name: TypeName, session?: Session): TypeValue {
  const type = findTypeName(name, session);
  if (type) return type;
  const error = runtimeError('TypeNotFound', `Unable to find type [${name.name}].`, { target: name.name });
  error.record.targetType = 'TypeName';
  throw error;
}

/** The type of a name: script types, accelerators, full names, names without `System.`, generics and arrays; undefined for none. */
export function findTypeName(name: TypeName, session?: Session): TypeValue | undefined {
  const count = name.genericArguments.length;
  const definition = findLexical(name, session) ?? findNamed(count === 0 || name.name.includes('`') ? name.name : `${name.name}\`${count}`, session);
  if (!definition) {
    if (isRealTypeName(name.name)) throw new NotSimulated('type', name.text);
    return undefined;
  }
  const typeArguments: TypeValue[] = [];
  for (const argument of name.genericArguments) {
    const type = findTypeName(argument, session);
    if (!type) return undefined;
    typeArguments.push(type);
  }
  let type = count === 0 ? typeOfDefinition(definition) : closeType(definition, typeArguments);
  for (const rank of name.arrayRanks) type = arrayTypeOf(type, rank);
  return type;
}

/** The class or enum of the text around the name, or of a module that the script uses. */
function findLexical(name: TypeName, session: Session | undefined): NetType | undefined {
  if (!session?.scriptTypes.size) return undefined;
  const node = lexicalType(name);
  return node ? declaredType(node, session) : typeOfUsedModule(name, session);
}

function findNamed(name: string, session: Session | undefined): NetType | undefined {
  const own = session?.scriptTypes.size ? session.state.currentScope.findType(name.toLowerCase()) : undefined;
  if (own) return own;
  const found = findDefinition(name);
  if (found) return found;
  for (const namespace of session?.usingNamespaces ?? []) {
    const definition = findDefinition(`${namespace}.${name}`);
    if (definition) return definition;
  }
  return undefined;
}

/** A type's name from text as `[type]'…'` takes it; assembly parts are left out. */
export function parseTypeName(text: string): TypeName {
  const bare = withoutAssembly(text.trim());
  const name = readTypeName(bare);
  // Arguments may stand in brackets of their own: `List[[int]]`.
  return {
    ...name,
    text: bare,
    genericArguments: name.genericArguments.map((argument) => parseTypeName(argument.text.replace(/^\[(.*)\]$/s, '$1'))),
  };
}

/** Cuts `, mscorlib, Version=…` off; commas inside brackets part arguments. */
function withoutAssembly(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '[') depth++;
    else if (text[index] === ']') depth--;
    else if (text[index] === ',' && depth === 0) return text.slice(0, index).trim();
  }
  return text;
}
