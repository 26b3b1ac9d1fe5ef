import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { VariableExpression } from '../../../syntax/ast/index.ts';
import { defineRule } from '../../rule.ts';

export const WK6038 = defineDiagnostic('WK6038', {
  severity: 'warning',
  message: '`{name}` is a variable that PowerShell itself sets; {why}.',
  fix: 'Take another name.',
});

/** Assigning one of these fails (about_Automatic_Variables). */
const readOnly = new Set(
  '? true false host psculture error executioncontext home pid psedition pshome psuiculture psversiontable shellid'.split(' '),
);
/** Read-only from PowerShell 6 on. */
const readOnlyInCore = new Set('iscoreclr islinux ismacos iswindows'.split(' '));
const overwritten = new Set(
  `_ allnodes args consolefilename event eventargs eventsubscriber foreach input matches myinvocation nestedpromptlevel profile psboundparameters pscmdlet
pscommandpath psdebugcontext psitem psscriptroot pssenderinfo pwd reporterrorshowexceptionclass reporterrorshowinnerexception reporterrorshowsource
reporterrorshowstacktrace sender stacktrace this`.split(/\s+/),
);

export default defineRule({
  diagnostic: WK6038,
  analyzerRule: 'PSAvoidAssignmentToAutomaticVariable',
  check(_, report) {
    const look = (node: VariableExpression) => {
      const name = `$${node.variablePath}`;
      const key = node.variablePath.toLowerCase();
      if (readOnly.has(key)) report(node, { name, why: 'it is read-only, and the assignment fails' });
      else if (readOnlyInCore.has(key)) report(node, { name, why: 'it is read-only from PowerShell 6 on' });
      else if (overwritten.has(key)) report(node, { name, why: 'what is assigned is lost, or disturbs what sets it' });
    };
    return {
      AssignmentStatement({ left }) {
        if (left.kind === 'VariableExpression') look(left);
      },
      ForEachStatement: ({ variable }) => look(variable),
      Parameter: ({ name }) => look(name),
    };
  },
});
