import type { Session } from '../../runtime/session.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Reflection.Assembly, as far as its name goes. */
export class Assembly extends NetObject {
  readonly name: string;
  readonly version: string;
  readonly token: string;

  constructor(name: string, version: string, token: string) {
    super();
    this.name = name;
    this.version = version;
    this.token = token;
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

/** The assembly that holds a type. Types of .NET that are not in its core library are counted to it here. */
export function assemblyOf(type: TypeValue, session: Session): Assembly {
  const name = type.elementType ? type.elementType.definition.name : type.definition.name;
  const desktop = session.isWindowsPowerShell;
  if (name.startsWith('System.Management.Automation') || name.startsWith('Microsoft.PowerShell')) {
    return new Assembly('System.Management.Automation', desktop ? '3.0.0.0' : '7.6.0.500', powershell);
  }
  if (!name.includes('.')) return new Assembly('PowerShell Class Assembly', '1.0.0.0', 'null');
  return desktop ? new Assembly('mscorlib', '4.0.0.0', 'b77a5c561934e089') : new Assembly('System.Private.CoreLib', '10.0.0.0', '7cec85d7bea7798e');
}
