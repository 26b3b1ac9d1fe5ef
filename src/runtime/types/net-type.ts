import type { Edition, Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import type { TypeValue } from './type-value.ts';

/** A property of a .NET type. */
export interface PropertyDefinition<Self> {
  /** Accelerator or full name: `int`, `string`, `System.DayOfWeek`; shown by Get-Member. */
  type: string;
  get: (self: Self, session: Session) => Value;
  set?: (self: Self, value: Value, session: Session) => void;
  /** `Property` when left out; the members that PowerShell's type data add to a type are of other kinds. */
  kind?: 'Property' | 'Field' | 'AliasProperty' | 'ScriptProperty' | 'CodeProperty' | 'NoteProperty' | 'ParameterizedProperty';
  /** Of an AliasProperty: the member that it stands for. Of a ScriptProperty or CodeProperty: its text, as Get-Member shows it. */
  definition?: string;
  /** Exists in this edition only. */
  edition?: Edition;
  /** Not shown by Get-Member and `*` (`hidden` members of classes). */
  hidden?: boolean;
}

/**
 * One overload of a method or constructor. The signature is C#-like text, `string Substring(int startIndex, int length)`:
 * from it come the conversions of the arguments, the choice between overloads, Get-Member's definition and the docs.
 * `params object[] args` takes the rest, `int count = 1` has a default.
 */
export interface MethodOverload<Self> {
  signature: string;
  /** Exists in this edition only: what .NET has and .NET Framework has not. */
  edition?: Edition;
  /** What it throws reaches the script as it is, as from the methods of a script's own classes. */
  unwrapped?: boolean;
  /** Not shown by Get-Member: a `hidden` method of a class. */
  hidden?: boolean;
  /** Of a method that PowerShell's type data add and write in .NET: the definition that Get-Member shows. */
  codeMethod?: string;
  /** The arguments have been converted to the types of the signature. Throws NetException as the .NET method throws. */
  invoke: (self: Self, args: any[], session: Session, type: TypeValue, typeArguments?: readonly TypeValue[]) => Value;
}

/** A property that an object has by what it holds and not by its type: a node of XML, a property of a CIM instance. */
export interface AdaptedProperty {
  name: string;
  /** As Get-Member shows it: `string`, `System.Xml.XmlElement`. */
  type: string;
  value: Value;
  /** What it throws reaches the script as it is. */
  set?: (value: Value, session: Session) => void;
  /** Setting it fails, with an error of its own. */
  isReadOnly?: boolean;
}

/** A type adapter (XmlNode, CimInstance, ManagementObject …): it is asked before the type's own members. */
export interface TypeAdapter<Self> {
  find: (self: Self, name: string, session: Session) => AdaptedProperty | undefined;
  list: (self: Self, session: Session) => Iterable<AdaptedProperty>;
  /** Methods that the object has by what it holds (CIM methods of a ManagementObject). */
  invoke?: (self: Self, name: string, args: Value[], session: Session) => Value | undefined;
  /** The type names of the object, the most special first, where they are more than its type and bases. */
  typeNames?: (self: Self) => string[];
  /** The type's own properties are not shown (XmlNode shows both, CimInstance only its own few). */
  hidesProperties?: boolean;
}

/** A .NET type as far as it is simulated: data and functions, one file a type under `dotnet/`. */
export interface NetType<Self = any> {
  /** Full name with namespace; generic definitions with their arity: `System.Collections.Generic.List`1`. */
  name: string;
  kind: 'class' | 'struct' | 'enum' | 'interface';
  /** Full name of the base type; System.Object when left out (System.ValueType of a struct, System.Enum of an enum). */
  base?: string;
  /** The base where it is no type that the registry knows: a class of the script. */
  baseType?: () => TypeValue | undefined;
  /** Finds the types that the signatures name and the registry does not know: classes and enums of the script. */
  typeScope?: (name: string) => TypeValue | undefined;
  /** Full names of interfaces that `-is` and conversions must know. */
  interfaces?: readonly string[];
  /** Type accelerators: `datetime`, `regex` (about_Type_Accelerators). */
  accelerators?: readonly string[];
  /** Members of an enum, in the order of their values. */
  enumMembers?: Readonly<Record<string, number>>;
  /** Full name of the integer type of an enum; System.Int32 when left out. */
  underlyingType?: string;
  /** The enum has [Flags]. */
  flags?: boolean;
  properties?: Readonly<Record<string, PropertyDefinition<Self>>>;
  methods?: Readonly<Record<string, readonly MethodOverload<Self>[]>>;
  staticProperties?: Readonly<Record<string, PropertyDefinition<undefined>>>;
  staticMethods?: Readonly<Record<string, readonly MethodOverload<undefined>[]>>;
  /** `[type]::new(…)` and New-Object. */
  constructors?: readonly MethodOverload<undefined>[];
  /**
   * PowerShell's conversion to this type where it is more than a constructor of one argument or a static Parse;
   * returns undefined when this way does not apply. Throws NetException with .NET's own message when the text is bad.
   */
  convertFrom?: (value: Value, session: Session | undefined, type: TypeValue) => Value;
  /** ToString() without arguments, in the invariant culture; what string expansion uses. The full type name when left out. */
  toText?: (self: Self, session?: Session) => string;
  /** The text of a ToString that PowerShell's type data add: in collections, on the console, and where it is called. */
  codeText?: (self: Self, session?: Session) => string;
  /** Names of a generic definition's type parameters, as the signatures use them: `['TKey', 'TValue']`. */
  typeParameters?: readonly string[];
  /** `default(T)` of a struct: what the elements of a new array are. */
  defaultValue?: (type: TypeValue) => Value;
  /** Cannot be constructed. */
  abstract?: boolean;
  /** Properties that PowerShell's own type data add to the type (about_Types.ps1xml). */
  extendedProperties?: Readonly<Record<string, PropertyDefinition<Self>>>;
  /** Script methods of PowerShell's type data. */
  extendedMethods?: Readonly<Record<string, readonly MethodOverload<Self>[]>>;
  /**
   * What .NET has and the simulation has not: names of members, and whole signatures of overloads. Touching a name, or
   * choosing an overload, is NotSimulated; anything else that is not defined is an error of the script.
   */
  alsoHas?: readonly string[];
  adapter?: TypeAdapter<Self>;
  /** Enumerates the value in a pipeline, `foreach`, `@()`; left out for what PowerShell does not enumerate (strings, dictionaries). */
  enumerate?: (self: Self) => Iterable<Value>;
  /** What .NET enumerates and PowerShell does not: the children of an XML node. */
  hiddenElements?: (self: Self) => Iterable<Value>;
  /** `$x[i]`. */
  getIndex?: (self: Self, index: Value, session: Session) => Value;
  setIndex?: (self: Self, index: Value, value: Value, session: Session) => void;
  /** How Get-Member shows the indexer: `int Item(int index) {get;set;}`. */
  indexerDefinition?: string;
  /** IComparable.CompareTo for -gt, Sort-Object …; undefined result: cannot be compared. */
  compare?: (self: Self, other: Value) => number | undefined;
  /** Object.Equals for -eq where it is not identity. */
  equals?: (self: Self, other: Value) => boolean;
  /** Operator overloads by their C# sign: `+`, `-`, `*`, `/`, `%`; undefined result: does not apply. */
  operators?: Readonly<Record<string, (left: Value, right: Value) => Value>>;
  /** Documentation page of the type. */
  source?: string;
}

/** Defines a .NET type; the default export of its file. */
export function defineType<Self = undefined>(definition: NetType<Self>): NetType<Self> {
  return definition;
}
