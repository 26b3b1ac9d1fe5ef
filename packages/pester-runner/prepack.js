import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Copies what the package consists of from the root's build, so that it can be published alone. */

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(place('../../lib/pester-runner'))) throw new Error('lib/ is missing; `npm run build` at the root makes it');
rmSync(place('./lib'), { recursive: true, force: true });
cpSync(place('../../lib/pester-runner'), place('./lib'), { recursive: true });
