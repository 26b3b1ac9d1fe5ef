import type { Service, ServiceState } from '../../endpoint/stores/services.ts';
import { NetObject } from './value.ts';

/** System.ServiceProcess.ServiceController: a service as it was when it was last looked at. */
export class ServiceObject extends NetObject {
  readonly service: Service;
  /** The name as it was asked for: the class keeps the caller's upper and lower case. */
  readonly name: string;
  readonly #displayName: string | undefined;
  #state: ServiceState;

  constructor(service: Service, asked: { name?: string; displayName?: string } = {}) {
    super();
    this.service = service;
    this.name = asked.name ?? service.name;
    this.#displayName = asked.displayName;
    this.#state = service.state;
  }

  get typeName() {
    return 'System.ServiceProcess.ServiceController';
  }

  get displayName(): string {
    return this.#displayName ?? this.service.displayName;
  }

  /** Its state when it was last looked at. */
  get state(): ServiceState {
    return this.#state;
  }

  /** Looks at the service anew. */
  refresh(): void {
    this.#state = this.service.state;
  }
}
