import { NotSimulated } from '../../base/not-simulated.ts';
import { NetObject } from './value.ts';

/**
 * What a program wrote in words that no public source states. It can be thrown away (`> $null`, `| Out-Null`, `$null = …`);
 * whoever looks at it meets the gap.
 */
export class UnsettledText extends NetObject {
  readonly #what: string;

  constructor(what: string) {
    super();
    this.#what = what;
  }

  get typeName(): string {
    throw new NotSimulated('program', this.#what);
  }
}
