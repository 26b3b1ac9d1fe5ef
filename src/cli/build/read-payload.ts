import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkletMetadata } from '../../model/worklet-metadata.ts';
import type { PayloadFile } from '../../packager/worklet-parts.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4016 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';
import type { WorkletFile } from '../project/list-worklets.ts';
import { readBytes } from '../read-file.ts';

/** The payload files of a worklet, from the folder of its name beside it. */
export function readPayload(root: string, worklet: WorkletFile, metadata: WorkletMetadata): { paths: string[]; files: PayloadFile[] } {
  const folder = worklet.file.slice(0, -'.worklet.ts'.length);
  const paths = metadata.payload.map((name) => join(root, folder, name));
  const files = metadata.payload.map((name, index) => {
    if (!statSync(paths[index], { throwIfNoEntry: false })?.isFile()) {
      throw new CommandFailure(exitCodes.doesNotCompile, WK4016.at({ file: worklet.file, start: 0, end: 0 }, { name, folder }));
    }
    return { name, bytes: readBytes(paths[index], `${folder}/${name}`) };
  });
  return { paths, files };
}
