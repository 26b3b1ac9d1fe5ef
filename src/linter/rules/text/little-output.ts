import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Command, Node, Pipeline } from '../../../syntax/ast/index.ts';
import { defineRule } from '../../rule.ts';
import { CommandCall } from '../../script/command-call.ts';

export const WK6023 = defineDiagnostic('WK6023', {
  severity: 'warning',
  message: '{what} writes all it finds to the output, and a result of more than 1 MB is replaced by a placeholder.',
  fix: 'Write what counts: how many there are, and the first few.',
});

/** The console keeps no more of a result (docs.automox.com, Activity Log). */
const limit = 1_000_000;

/** Whether a command gives a list without a bound that its arguments tell. */
function isUnbounded(call: CommandCall): boolean {
  switch (call.key) {
    case 'get-winevent':
      return !call.has('MaxEvents');
    case 'get-eventlog':
      return !call.has('Newest') && !call.has('List');
    case 'get-childitem':
      return call.has('Recurse', 's');
    case 'get-content':
      return !call.has('TotalCount', 'head', 'first') && !call.has('Tail', 'last');
    case 'get-hotfix':
    case 'get-process':
    case 'get-service':
      return false;
    case 'get-ciminstance':
    case 'get-wmiobject':
      return call.texts.some(({ text }) => /^(?:CIM_DataFile|Win32_NTLogEvent|Win32_Directory|Win32_Property|Win32_SoftwareFeature)$/i.test(text));
    default:
      return false;
  }
}

/** Commands behind which there is less, or one line. */
const reducing =
  /^(?:select-object|measure-object|out-null|out-file|set-content|add-content|export-\w+|where-object|select-string|foreach-object|group-object|get-unique|out-string|test-\w+|remove-\w+|copy-\w+|move-\w+)$/;

function reduces(command: Command): boolean {
  const call = new CommandCall(command);
  if (call.key === 'select-object') return call.has('First') || call.has('Last') || call.has('Index') || call.has('Unique');
  if (call.key === 'out-string') return false;
  return reducing.test(call.key);
}

const writing = new Set(['write-output', 'out-default', 'out-host', 'format-table', 'format-list', 'write-host']);

/** Whether what a pipeline gives becomes output of the script. */
function isOutput(pipeline: Pipeline, ancestors: readonly Node[]): boolean {
  const block = ancestors[ancestors.length - 1];
  if (block?.kind === 'ParenExpression' || block?.kind === 'SubExpression') {
    const call = ancestors.find(({ kind }) => kind === 'Command') as Command | undefined;
    return call !== undefined && writing.has(new CommandCall(call).key) && ancestors[ancestors.length - 2] === call;
  }
  if (block?.kind !== 'NamedBlock' && block?.kind !== 'StatementBlock') return false;
  return ancestors.every(
    ({ kind }) =>
      kind !== 'FunctionDefinition' &&
      kind !== 'ScriptBlockExpression' &&
      kind !== 'AssignmentStatement' &&
      kind !== 'SubExpression' &&
      kind !== 'ArrayExpression' &&
      kind !== 'ParenExpression',
  );
}

export default defineRule({
  diagnostic: WK6023,
  check(_, report) {
    return {
      Pipeline(node, ancestors) {
        const [first, ...rest] = node.elements;
        if (first.kind !== 'Command' || !isUnbounded(new CommandCall(first)) || first.redirections.length > 0) return;
        if (rest.some((element) => element.kind === 'Command' && (reduces(element) || element.redirections.length > 0))) return;
        if (isOutput(node, ancestors)) report(node, { what: `\`${new CommandCall(first).name}\`` });
      },
      StringConstantExpression(node) {
        if (node.value.length > limit) report(node, { what: 'A text of this length' });
      },
    };
  },
});
