import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../base/package-root.ts';
import type { PesterSuitesOptions } from './vitest-types.ts';

const isSuite = /\.tests\.ps1$/i;

/** What vitest runs unless told; a configuration without a list of its own keeps it beside the suites. */
const ownInclude = ['**/*.{test,spec}.?(c|m)[jt]s?(x)'];
const ownTriggers = ['**/package.json/**', '**/vitest.config.*/**', '**/vite.config.*/**'];

/** The module beside this one that runs in vitest's workers; in a clone it lies where the build of the repository put it. */
function runtimeModule(): string {
  const places = ['lib/vitest-suite.js', 'lib/pester-runner/vitest-suite.js'].map((place) => join(packageRoot(), place));
  const place = places.find((each) => existsSync(each));
  if (place === undefined) throw new Error('pester-runner: lib/vitest-suite.js is missing');
  return place;
}

interface UserConfig {
  readonly test?: { readonly include?: readonly string[]; readonly forceRerunTriggers?: readonly string[] };
}

/**
 * A plugin of vitest with which `*.Tests.ps1` are its test files (https://vitest.dev/guide/). A file is run when vitest collects it, since
 * only a run gives tests their names; each test then tells what came of it. Scripts that are no suites run everything again when
 * they change: what a suite loads is only known to PowerShell.
 */
export function pesterSuites(options: PesterSuitesOptions = {}) {
  let root = process.cwd();
  return {
    name: 'pester-runner',
    enforce: 'pre',
    config({ test }: UserConfig) {
      return {
        test: {
          include: [...(test?.include ? [] : ownInclude), '**/*.[Tt]ests.ps1'],
          forceRerunTriggers: [...(test?.forceRerunTriggers ? [] : ownTriggers), '**/!(*.[Tt]ests).ps1', '**/*.{psm1,psd1}'],
          // The engine starts a thread of its own and is not to be transformed.
          server: { deps: { external: [/[\\/]vitest-suite\.js$/] } },
        },
      };
    },
    configResolved(config: { readonly root: string }) {
      root = config.root;
    },
    transform(_code: string, id: string) {
      const [path] = id.split('?');
      if (!isSuite.test(path)) return undefined;
      const settings = { root, ...options };
      const code = [
        "import * as vitest from 'vitest';",
        `import { defineSuite } from ${JSON.stringify(pathToFileURL(runtimeModule()).href)};`,
        `await defineSuite(vitest, ${JSON.stringify(path)}, ${JSON.stringify(settings)});`,
      ].join('\n');
      // No map: places in errors are lines of PowerShell already.
      return { code: `${code}\n`, map: { version: 3, sources: [], names: [], mappings: '' } };
    },
  } as const;
}
