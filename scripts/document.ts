import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

/** `npm run document`: writes the documents that are read from the code and from the cases. */

function write(name: string, text: string): void {
  const path = fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
  let former: string | undefined;
  try {
    former = readFileSync(path, 'utf8');
  } catch {}
  if (former !== text) writeFileSync(path, text);
  console.log(`${former === text ? 'unchanged' : 'written  '}  docs/${name}`);
}

generate();
const { engineDocument } = await import('./engine-document.ts');
const { editionsDocument } = await import('./editions-document.ts');
write('engine.md', engineDocument());
write('editions.md', editionsDocument());
const { windowsDocument } = await import('./windows-document.ts');
write('windows.md', windowsDocument());
