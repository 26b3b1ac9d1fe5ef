import type { EndpointDescription } from '../../endpoint/description.ts';
import { createEndpoint, type Endpoint } from '../../endpoint/endpoint.ts';
import { hostFile, hostFolder } from '../host-folder.ts';
import type { Mount } from './script-job.ts';

/** The endpoint of a job, with what is mounted there. */
export function prepareEndpoint(description: EndpointDescription, mounts: readonly Mount[] = []): Endpoint {
  const endpoint = createEndpoint(description);
  endpoint.unhindered(() => {
    for (const { at, kind, path } of mounts) endpoint.files.mount(at, kind === 'folder' ? hostFolder(path) : hostFile(path));
  });
  return endpoint;
}
