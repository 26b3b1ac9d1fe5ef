import { knownBuilds } from '../../../model/windows/known-builds.ts';
import { defineCall } from '../define-call.ts';
import { readProgramName } from '../program-names.ts';
import { requireCommand } from '../require-command.ts';

export default defineCall({
  name: 'verifySystemProgram',
  read(node, scope) {
    requireCommand('Get-AuthenticodeSignature', 'verifySystemProgram', node, scope);
    const name = readProgramName(node.arguments[0], 'system', scope).toLowerCase();
    const builds = Object.hasOwn(knownBuilds, name) ? knownBuilds[name] : [];
    for (const { source } of builds) scope.notes.push(`Known hashes: ${source}`);
    return { kind: 'verifyProgram', name, span: scope.spanOf(node) };
  },
});
