import type { Session } from '../../runtime/session.ts';
import { assemblyNameOf, versionOf } from '../../runtime/types/assembly-name.ts';
import type { NetType } from '../../runtime/types/net-type.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Reflection.Assembly, as far as its name goes. */
export class Assembly extends NetObject {
  readonly name: string;
  readonly version: string;
  readonly token: string;
  /** Of the classes of a script: one of them. */
  readonly ofClass: NetType | undefined;

  constructor(name: string, version: string, token: string, ofClass?: NetType) {
    super();
    this.name = name;
    this.version = version;
    this.token = token;
    this.ofClass = ofClass;
  }

  get typeName() {
    return 'System.Reflection.RuntimeAssembly';
  }

  get fullName(): string {
    return `${this.name}, Version=${this.version}, Culture=neutral, PublicKeyToken=${this.token}`;
  }

  get equalityKey() {
    return this.fullName;
  }
}

const powershell = '31bf3856ad364e35';

/** The assembly that holds a type. Windows PowerShell's types of .NET are all counted to its core library. */
export function assemblyOf(type: TypeValue, session: Session): Assembly {
  const name = type.elementType ? type.elementType.definition.name : type.definition.name;
  const desktop = session.isWindowsPowerShell;
  if (name.startsWith('System.Management.Automation') || name.startsWith('Microsoft.PowerShell')) {
    return new Assembly('System.Management.Automation', desktop ? '3.0.0.0' : '7.6.0.500', powershell);
  }
  if (!name.includes('.')) return new Assembly('PowerShell Class Assembly', '1.0.0.0', 'null', type.elementType?.definition ?? type.definition);
  if (desktop) return new Assembly('mscorlib', '4.0.0.0', 'b77a5c561934e089');
  const assembly = assemblyNameOf(name);
  return new Assembly(assembly.name, versionOf(assembly), assembly.token);
}
