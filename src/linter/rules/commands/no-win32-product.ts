import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { programName } from '../../facts/changing-commands.ts';
import { defineRule } from '../../rule.ts';

export const WK6016 = defineDiagnostic('WK6016', {
  severity: 'error',
  message: '`Win32_Product` makes Windows Installer check, and repair, every package that is installed, each time it is asked.',
  fix: 'Read the `Uninstall` keys of both registry views instead.',
});

export default defineRule({
  diagnostic: WK6016,
  check(_, report) {
    return {
      command(call) {
        const isAsked =
          /^(?:get-ciminstance|get-wmiobject|invoke-cimmethod|invoke-wmimethod|remove-ciminstance|get-cimclass)$/.test(call.key) &&
          call.texts.find(({ text }) => /\bwin32_product\b/i.test(text));
        if (isAsked) report(isAsked.node, {});
        const product = programName(call) === 'wmic' && call.texts.find(({ text }) => /^product$/i.test(text) || /\bwin32_product\b/i.test(text));
        if (product) report(product.node, {});
      },
      ConvertExpression(node) {
        const { type, child } = node;
        if (
          /^wmi(?:class|searcher)?$/i.test(type.typeName.name) &&
          child.kind === 'StringConstantExpression' &&
          /\bwin32_product\b/i.test(child.value)
        )
          report(node, {});
      },
    };
  },
});
