import type { Duration } from '../duration.ts';
import { modelHost } from '../host.ts';
import type { CimClasses, CimMethods } from './cim-classes.ts';
import type { CimInstance } from './cim-types.ts';

/** How a query or a call is made. */
export interface CimOptions {
  /** After how long the CIM service is given up, in whole seconds; 30 seconds unless told. */
  readonly timeout?: Duration;
}

/** Which instances a query gives. */
export interface CimQueryOptions<ClassName extends keyof CimClasses> extends CimOptions {
  /**
   * Property values that an instance must have, all of them. Texts are compared as the CIM service does: without regard to
   * case (WQL, https://learn.microsoft.com/windows/win32/wmisdk/where-clause).
   */
  readonly filter?: CimFilter<CimClasses[ClassName]>;
}

/** Values by property name. */
export type CimFilter<Instance> = {
  readonly [Name in keyof Instance]?: Instance[Name] extends string | number | boolean | null ? NonNullable<Instance[Name]> : never;
};

/** The names of the methods of a class. */
export type CimMethodName<ClassName> = ClassName extends keyof CimMethods ? keyof CimMethods[ClassName] & string : never;

type MethodOf<ClassName, Method> = ClassName extends keyof CimMethods
  ? Method extends keyof CimMethods[ClassName]
    ? CimMethods[ClassName][Method]
    : never
  : never;

/** What a method takes. */
export type CimInput<ClassName, Method> = MethodOf<ClassName, Method> extends { readonly input: infer Input } ? Input : never;

/** What a method gives back: `ReturnValue` (0 means success for almost all) and its output parameters. */
export type CimOutput<ClassName, Method> = MethodOf<ClassName, Method> extends { readonly output: infer Output } ? Output : never;

/** The arguments after the method's name; the parameters may be left out when none is needed. */
export type CimArguments<Input> =
  Record<never, never> extends Input ? [parameters?: Input, options?: CimOptions] : [parameters: Input, options?: CimOptions];

/** The CIM service of the endpoint, namespace `root/cimv2`. */
export interface Cim {
  /**
   * Reads the instance of a class, the first one where there are several.
   * @param className a class of CIMWin32 (https://learn.microsoft.com/windows/win32/cimwin32prov/win32-provider)
   * @param options a filter, and the time limit
   * @throws when the CIM service fails, and when there is no such instance
   */
  get<ClassName extends keyof CimClasses>(className: ClassName, options?: CimQueryOptions<ClassName>): CimClasses[ClassName];

  /**
   * Reads the instances of a class, to go through with `for…of`; there may be none.
   * @param className a class of CIMWin32
   * @param options a filter, and the time limit
   * @throws when the CIM service fails
   */
  query<ClassName extends keyof CimClasses>(className: ClassName, options?: CimQueryOptions<ClassName>): readonly CimClasses[ClassName][];

  /**
   * Calls a method. A static method is called on its class. Any other is called on an instance: the one that is given, or, by
   * the name of a class, the only one; a class with several instances, or none, is an error then.
   * @param target an instance, or the name of a class
   * @param method the name of a method of the class
   * @param parameters its input parameters by name
   * @returns `ReturnValue`, in which almost all methods give 0 for success, and the output parameters
   * @throws when the call is refused or cannot be made
   */
  invoke<ClassName extends keyof CimMethods, Method extends CimMethodName<ClassName>>(
    target: ClassName | CimInstance<ClassName>,
    method: Method,
    ...rest: CimArguments<CimInput<ClassName, Method>>
  ): CimOutput<ClassName, Method>;
}

/** The CIM service of the endpoint, namespace `root/cimv2`. */
export const cim: Cim = {
  get(className, options = {}) {
    return modelHost().cimGet(className, options) as never;
  },
  query(className, options = {}) {
    return modelHost().cimQuery(className, options) as never;
  },
  invoke(target, method, ...rest) {
    return modelHost().cimInvoke(target, method, rest[0] ?? {}, rest[1] ?? {}) as never;
  },
};
