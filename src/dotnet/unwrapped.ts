import type { MethodOverload } from '../runtime/types/net-type.ts';

/** Methods whose errors reach the script as they are, not as exceptions of a method call: those that throw on purpose. */
export function unwrapped<Self>(methods: Record<string, MethodOverload<Self>[]>): Record<string, MethodOverload<Self>[]> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, overloads]) => [name, overloads.map((overload) => ({ ...overload, unwrapped: true }))]),
  );
}
