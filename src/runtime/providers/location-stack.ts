import { NetObject } from '../values/value.ts';
import type { PathInfo } from './path-info.ts';

/** System.Management.Automation.PathInfoStack: what Get-Location -Stack gives. */
export class LocationStack extends NetObject {
  readonly name: string;
  /** The newest first. */
  readonly places: readonly PathInfo[];

  constructor(name: string, places: readonly PathInfo[]) {
    super();
    this.name = name;
    this.places = places;
  }

  get typeName() {
    return 'System.Management.Automation.PathInfoStack';
  }
}
