import { NotSimulated } from '../../base/not-simulated.ts';
import { typeName as readTypeName } from '../../syntax/ast/build-type-name.ts';
import type { TypeName } from '../../syntax/ast/index.ts';
import type { Session } from '../session.ts';
import type { NetType } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { arrayTypeOf, closeType, findDefinition, typeOfDefinition } from '../types/types.ts';
import { runtimeError } from '../values/errors.ts';

/** The type that `[name]` stands for; TypeNotFound when there is none. */
export function resolveTypeName(name: TypeName, session?: Session): TypeValue {
  const type = findTypeName(name, session);
  if (type) return type;
  throw runtimeError('TypeNotFound', `Unable to find type [${name.text}].`, { target: name.text });
}

/** The type of a name: script types, accelerators, full names, names without `System.`, generics and arrays; undefined for none. */
export function findTypeName(name: TypeName, session?: Session): TypeValue | undefined {
  let type: TypeValue | undefined;
  if (name.genericArguments.length === 0) {
    const definition = findNamed(name.name, session);
    type = definition && typeOfDefinition(definition);
  } else type = findGeneric(name, session);
  for (const rank of type ? name.arrayRanks : []) type = arrayTypeOf(type!, rank);
  if (!type && isRealName(name.name)) throw new NotSimulated('type', name.text);
  return type;
}

function findGeneric(name: TypeName, session: Session | undefined): TypeValue | undefined {
  const count = name.genericArguments.length;
  const definition = findNamed(name.name.includes('`') ? name.name : `${name.name}\`${count}`, session);
  const typeArguments = name.genericArguments.map((argument) => findTypeName(argument, session));
  if (!definition || typeArguments.includes(undefined)) return undefined;
  return closeType(definition, typeArguments as TypeValue[]);
}

function findNamed(name: string, session: Session | undefined): NetType | undefined {
  const own = session?.scriptTypes.size ? session.scriptTypes.get(name.toLowerCase()) : undefined;
  if (own) return own;
  const found = findDefinition(name);
  if (found) return found;
  for (const namespace of session?.usingNamespaces ?? []) {
    const definition = findDefinition(`${namespace}.${name}`);
    if (definition) return definition;
  }
  return undefined;
}

/** Accelerators that PowerShell has and that stand for nothing here when their types are not simulated (about_Type_Accelerators). */
const accelerators = new Set(
  [
    'adsi adsisearcher array bigint bool byte char cimclass cimconverter ciminstance cimsession cimtype cultureinfo datetime decimal double',
    'dscresource float guid hashtable initialsessionstate int int16 int32 int64 ipaddress ipendpoint long mailaddress objectsecurity ordered',
    'physicaladdress powershell psaliasproperty pscredential pscustomobject pslistmodifier psmoduleinfo psnoteproperty psobject',
    'psprimitivedictionary pspropertyexpression psscriptmethod psscriptproperty psvariable psvariableproperty ref regex runspace',
    'runspacefactory sbyte scriptblock securestring semver short single string switch timespan type uint uint16 uint32 uint64 ulong uri',
    'ushort version void wildcardpattern wmi wmiclass wmisearcher x500distinguishedname x509certificate xml',
  ].flatMap((names) => names.split(' ')),
);

/** Whether the name may well be a real type: a gap of the simulation must not look like a type that does not exist. */
function isRealName(name: string): boolean {
  return /^(System|Microsoft|Windows)\./i.test(name) || accelerators.has(name.toLowerCase());
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
