import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { defineRule } from '../../rule.ts';

export const WK6017 = defineDiagnostic('WK6017', {
  severity: 'warning',
  message: '`{command}` is the WMI command of PowerShell 2.0; it knows no time limit, and PowerShell 6 and later do not have it.',
  fix: 'Use `{instead}`, which there is from PowerShell 3.0 on.',
});

const successors: Readonly<Record<string, string>> = {
  'get-wmiobject': 'Get-CimInstance',
  'remove-wmiobject': 'Remove-CimInstance',
  'invoke-wmimethod': 'Invoke-CimMethod',
  'register-wmievent': 'Register-CimIndicationEvent',
  'set-wmiinstance': 'Set-CimInstance',
};

export default defineRule({
  diagnostic: WK6017,
  analyzerRule: 'PSAvoidUsingWMICmdlet',
  check({ ast }, report) {
    // A script that says it runs on PowerShell 2.0 has no other choice.
    const version = Number.parseFloat(ast.requirements?.version ?? '3');
    if (version < 3) return {};
    return {
      command(call) {
        const instead = successors[call.key];
        if (instead) report(call.node, { command: call.name ?? call.key, instead });
      },
    };
  },
});
