import { NetObject, type Value } from './value.ts';

/** An attribute as an object: `[Parameter]@{ Mandatory = $true }`, and what dynamic parameters are described by. */
export class AttributeObject extends NetObject {
  readonly typeName: string;
  /** What the constructor was given. */
  readonly positional: readonly Value[];
  readonly named = new Map<string, Value>();

  constructor(typeName: string, positional: readonly Value[] = []) {
    super();
    this.typeName = typeName;
    this.positional = positional;
  }
}
