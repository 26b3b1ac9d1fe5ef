import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Edit } from '../../edit.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6020 = defineDiagnostic('WK6020', {
  severity: 'error',
  message: '{what} needs PowerShell {since}; the script is for {target}.',
  fix: '{instead}',
});

/** Number literals that came with PowerShell 6.2 and 7.0 end in one of these, or begin with `0b` (about_Numeric_Literals). */
const newNumber = /^0b|(?:u|y|uy|s|us|ul|n)(?:kb|mb|gb|tb|pb)?$/i;
const newEscape = /(?<!`)(?:``)*`(?:e|u\{)/;

export default defineRule({
  diagnostic: WK6020,
  check({ target, textOf, text, ast }, report) {
    const tell = (place: { start: number; end: number }, what: string, since: string, instead: string, edits?: readonly Edit[]) => {
      if (Number.parseFloat(since) > Number.parseFloat(target)) report(place, { what, since, target, instead }, edits);
    };
    const operator = (node: { start: number; end: number }, what: string, instead: string) => tell(node, what, '7.0', instead);
    return {
      InvokeMemberExpression(node) {
        const name = literalText(node.member)?.toLowerCase() ?? '';
        const { expression } = node;
        if (node.static && name === 'new' && expression.kind === 'TypeExpression' && !node.baseConstructorCall) {
          const { name: type, genericArguments, arrayRanks } = expression.typeName;
          const isPlain = node.arguments.length === 0 && genericArguments.length === 0 && arrayRanks.length === 0;
          const edits = isPlain ? [{ start: node.start, end: node.end, text: `(New-Object -TypeName ${type})` }] : [];
          tell(node, `\`[${type}]::new()\``, '5.0', `Write \`New-Object -TypeName ${type}\`.`, edits);
        } else if (!node.static && /^(?:where|foreach)$/.test(name)) {
          tell(
            node.member,
            `The method \`${textOf(node.member)}\` of every list`,
            '4.0',
            `Use \`${name === 'where' ? 'Where-Object' : 'ForEach-Object'}\`.`,
          );
        }
        if (node.nullConditional) operator(node, '`?.`', 'Ask for `$null` first.');
        if (node.genericTypeArguments?.length) tell(node, 'A method with type arguments', '7.3', 'Call it through reflection, or do without.');
      },
      MemberExpression(node) {
        if (node.nullConditional) operator(node, '`?.`', 'Ask for `$null` first.');
      },
      IndexExpression(node) {
        if (node.nullConditional) operator(node, '`?[]`', 'Ask for `$null` first.');
      },
      TypeDefinition(node) {
        tell({ start: node.start, end: node.start + node.typeKind.length }, `\`${node.typeKind}\``, '5.0', 'Use a `[pscustomobject]`, or constants.');
      },
      UsingStatement: (node) => tell(node, '`using`', '5.0', 'Write the names of types in full, and load modules with `Import-Module`.'),
      TernaryExpression: (node) => operator(node, '`? :`', 'Write `if` and `else`.'),
      BinaryExpression(node) {
        if (node.operator === '??') operator(node, '`??`', 'Write `if ($null -eq $value)`.');
      },
      AssignmentStatement(node) {
        if (node.operator === '??=') operator(node, '`??=`', 'Write `if ($null -eq $value)`.');
      },
      PipelineChain: (node) => operator(node, `\`${node.operator}\``, 'Look at `$?` or `$LASTEXITCODE` with `if`.'),
      Pipeline(node) {
        if (node.background) tell(node, 'A command in the background with `&`', '6.0', 'Use `Start-Job`.');
      },
      NamedBlock(node) {
        if (node.blockKind === 'clean') tell({ start: node.start, end: node.start + 5 }, 'The block `clean`', '7.3', 'Use `try` and `finally`.');
      },
      ConstantExpression(node) {
        const written = textOf(node);
        if (newNumber.test(written) && !/^0x/i.test(written)) tell(node, `The number \`${written}\``, '6.2', 'Convert it: `[uint32]1`.');
      },
      StringConstantExpression(node) {
        if (node.stringConstantType.startsWith('Double') && newEscape.test(textOf(node)))
          tell(node, 'The escapes `` `e `` and `` `u{} ``', '6.0', 'Use `[char]`.');
      },
      ExpandableStringExpression(node) {
        if (newEscape.test(textOf(node))) tell(node, 'The escapes `` `e `` and `` `u{} ``', '6.0', 'Use `[char]`.');
      },
      end() {
        const version = ast.requirements?.version;
        if (version === undefined || Number.parseFloat(version) <= 5.1) return;
        const line = /^[ \t]*#requires[ \t].*-version.*$/im.exec(text);
        const start = line?.index ?? 0;
        report(
          { start, end: start + (line?.[0].length ?? 0) },
          { what: '`#Requires`', since: version, target, instead: 'Worklets run in Windows PowerShell 5.1; require no more.' },
        );
      },
    };
  },
});
