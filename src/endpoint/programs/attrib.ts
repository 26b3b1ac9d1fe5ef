import { NotSimulated } from '../../base/not-simulated.ts';
import type { FileAttribute } from '../description.ts';
import { defineProgram } from '../program.ts';
import { StoreError } from '../stores/store-error.ts';

const attributes: Readonly<Record<string, FileAttribute>> = { r: 'ReadOnly', a: 'Archive', s: 'System', h: 'Hidden' };

/** Sets and takes attributes of one file or folder; it says nothing when all goes well. */
export default defineProgram({
  name: 'attrib.exe',
  description: 'Attribute Utility',
  usage: '',
  parameters: [
    { name: '+r | -r', description: 'Read-only.' },
    { name: '+a | -a', description: 'Archive.' },
    { name: '+s | -s', description: 'System.' },
    { name: '+h | -h', description: 'Hidden.' },
    { name: 'path', description: 'The file or folder.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/attrib'],
  run({ endpoint, arguments: args }) {
    const { files } = endpoint;
    const gap = () => new NotSimulated('program', `attrib.exe ${args.join(' ')}`.trim());
    const changes = args
      .filter((argument) => /^[+-]/.test(argument))
      .map((argument) => [argument[0], attributes[argument.slice(1).toLowerCase()]] as const);
    const [path, ...others] = args.filter((argument) => !/^[+-]/.test(argument));
    const isKnown = changes.length > 0 && changes.every(([, attribute]) => attribute !== undefined);
    if (!isKnown || path === undefined || others.length > 0 || /[*?]/.test(path) || files.parse(path) === undefined) throw gap();
    const node = files.get(path);
    // It does not touch what is hidden or the system's unless these are changed too, and says so.
    const isResisted = (attribute: FileAttribute) => node?.attributes.has(attribute) && !changes.some(([, each]) => each === attribute);
    if (!node || isResisted('Hidden') || isResisted('System')) throw gap();
    try {
      files.change(path, (each) => {
        for (const [sign, attribute] of changes) {
          if (sign === '+') each.attributes.add(attribute);
          else each.attributes.delete(attribute);
        }
      });
    } catch (error) {
      throw error instanceof StoreError ? gap() : error;
    }
    return { stdout: '', stderr: '', exitCode: 0 };
  },
});
