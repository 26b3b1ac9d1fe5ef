/**
 * A type as written between `[` and `]`; not a node of the tree, as in PowerShell
 * (ITypeName). `name` is without an assembly part and without generic arguments.
 */
export interface TypeName {
  /** `int`, `System.Collections.Generic.List`, as written. */
  name: string;
  genericArguments: TypeName[];
  /** The rank of each array part in order: `[int[]]` is [1], `[int[,]]` is [2], `[int[][]]` is [1, 1]. */
  arrayRanks: number[];
  /** `, AssemblyName …` as written, where there is one. */
  assemblyName?: string;
  /** The whole text as written, for messages. */
  text: string;
  start: number;
  end: number;
}
