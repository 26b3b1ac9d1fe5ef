import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `copy` fetches what the package consists of from the build at the root, so that it can be published alone; `remove` takes it
 * away again, so that in a clone the command runs what was built last.
 */

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(place('./lib'), { recursive: true, force: true });
if (process.argv[2] === 'copy') {
  if (!existsSync(place('../../lib/pester-runner'))) throw new Error('lib/ is missing; `npm run build` at the root makes it');
  cpSync(place('../../lib/pester-runner'), place('./lib'), { recursive: true });
}
