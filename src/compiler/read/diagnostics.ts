import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';

/** 1xxx: reading a worklet's TypeScript. */

export const WK1001 = defineDiagnostic('WK1001', {
  severity: 'error',
  message: 'The file is not TypeScript: {message}',
  fix: 'Correct the syntax.',
});

export const WK1002 = defineDiagnostic('WK1002', {
  severity: 'error',
  message: '{message} (TS{number})',
});

export const WK1003 = defineDiagnostic('WK1003', {
  severity: 'error',
  message: 'The file is not UTF-8: byte {place} belongs to no character.',
  fix: 'Save it as UTF-8.',
});

export const WK1004 = defineDiagnostic('WK1004', {
  severity: 'error',
  message: '`{file}` cannot be read: {reason}.',
});

export const WK1005 = defineDiagnostic('WK1005', {
  severity: 'error',
  message: 'The file has no worklet.',
  fix: 'End it with `export default defineWorklet(…);`, the definition between the parentheses.',
});

export const WK1006 = defineDiagnostic('WK1006', {
  severity: 'error',
  message: 'The file has two default exports; one file is one worklet.',
  fix: 'Move the second worklet into a file of its own.',
});

export const WK1007 = defineDiagnostic('WK1007', {
  severity: 'error',
  message: 'The worklet has no `{name}`.',
  fix: '{instead}',
});

export const WK1008 = defineDiagnostic('WK1008', {
  severity: 'error',
  message: 'The default export is not a call of `defineWorklet` with the definition in it.',
  fix: 'Write `export default defineWorklet(…);` with an object literal in it.',
});

export const WK1009 = defineDiagnostic('WK1009', {
  severity: 'error',
  message: '`{name}` is not a function that the compiler can read.',
  fix: 'Write it out in its place, or name a function of the module.',
});

export const WK1010 = defineDiagnostic('WK1010', {
  severity: 'error',
  message: '{what} is not part of what a worklet is written in.',
  fix: '{instead}',
});

export const WK1011 = defineDiagnostic('WK1011', {
  severity: 'error',
  message: 'The operator `{operator}` is not part of what a worklet is written in.',
  fix: '{instead}',
});

export const WK1012 = defineDiagnostic('WK1012', {
  severity: 'error',
  message: '`{name}` is not there in a worklet, which runs as PowerShell.',
  fix: 'Use what `workletkit` and `workletkit/windows` export, or write a function of your own.',
});

export const WK1013 = defineDiagnostic('WK1013', {
  severity: 'error',
  message: '`{module}` cannot be imported by a worklet.',
  fix: "Import from 'workletkit', 'workletkit/windows', or a file beside the worklet ('./shared.ts').",
});

export const WK1014 = defineDiagnostic('WK1014', {
  severity: 'error',
  message: '{what} is not constant: {why}.',
  fix: 'Use literals, `const`, spread, imports of such, and the constructors of the model; the compiler reads the file and never runs it.',
});

export const WK1015 = defineDiagnostic('WK1015', {
  severity: 'error',
  message: '{what} would run when the file is loaded, and no worklet is loaded.',
  fix: '{instead}',
});

export const WK1016 = defineDiagnostic('WK1016', {
  severity: 'error',
  message: '`{name}` can change and is seen by all functions of the module; a script keeps no such state.',
  fix: 'Make it a `const`, or a variable of the function that uses it.',
});

export const WK1017 = defineDiagnostic('WK1017', {
  severity: 'error',
  message: 'There is no CIM class `{name}` in CIMWin32{suggestion}.',
  fix: 'Use a class of https://learn.microsoft.com/windows/win32/cimwin32prov/win32-provider.',
});

export const WK1018 = defineDiagnostic('WK1018', {
  severity: 'error',
  message: '`{class}` has no property `{name}`{suggestion}.',
  fix: 'Use a property that the documentation of the class names.',
});

export const WK1019 = defineDiagnostic('WK1019', {
  severity: 'error',
  message: 'The wait has no bound; a script that hangs blocks the agent of the endpoint.',
  fix: 'Give it one in its second argument: `timeout: minutes(3)`.',
});

export const WK1020 = defineDiagnostic('WK1020', {
  severity: 'error',
  message: 'The title has {length} characters; the console takes 100.',
  fix: 'Shorten it: `OS - Category - Action`.',
});

export const WK1021 = defineDiagnostic('WK1021', {
  severity: 'error',
  message: '`{category}` is no category of the catalogue{suggestion}.',
  fix: 'Use one of: {categories}.',
});

export const WK1022 = defineDiagnostic('WK1022', {
  severity: 'error',
  message: '`{version}` is not a version.',
  fix: "Give three numbers: `version: '1.0.0'`.",
});

export const WK1023 = defineDiagnostic('WK1023', {
  severity: 'error',
  message: 'There are two worklets named `{name}`: `{first}` and `{second}`.',
  fix: 'Rename one of the files; the name decides the folder in `dist`.',
});

export const WK1024 = defineDiagnostic('WK1024', {
  severity: 'error',
  message: '`{name}` is no name of a worklet.',
  fix: 'Name the file in lower case with dashes: `log-off-user.worklet.ts`.',
});

export const WK1025 = defineDiagnostic('WK1025', {
  severity: 'error',
  message: '`{name}` is changed by a function that only borrows it.',
  fix: 'Let the function return the new value, and assign it where the variable was made.',
});

export const WK1026 = defineDiagnostic('WK1026', {
  severity: 'error',
  message: '`{class}` has no method `{name}`{suggestion}.',
  fix: 'Use a method that the documentation of the class names.',
});

export const WK1027 = defineDiagnostic('WK1027', {
  severity: 'error',
  message: '`{name}` is empty.',
  fix: 'Write what it is for.',
});

export const WK1028 = defineDiagnostic('WK1028', {
  severity: 'error',
  message: '`{name}` cannot end with `{made}`.',
  fix: 'End it with one of `{allowed}`.',
});

export const WK1029 = defineDiagnostic('WK1029', {
  severity: 'error',
  message: 'A path of `{name}` ends without a verdict, so the script would end without saying how it went.',
  fix: 'Return a verdict on every path.',
});

export const WK1033 = defineDiagnostic('WK1033', {
  severity: 'error',
  message: 'Something in the file is nested too deeply to be read.',
  fix: 'Break the longest expression into several constants.',
});

export const WK1034 = defineDiagnostic('WK1034', {
  severity: 'error',
  message: 'The object has two names that differ only in case, as `{name}` does, and PowerShell takes them for one.',
  fix: 'Give them names that differ in letters.',
});

export const WK1030 = defineDiagnostic('WK1030', {
  severity: 'warning',
  message: 'The worklet has no scenarios, so nothing shows that it works.',
  fix: 'Add `scenarios` with an endpoint for each way that the scripts can end.',
});

export const WK1031 = defineDiagnostic('WK1031', {
  severity: 'error',
  message: 'In the scenario `{name}` remediation succeeds and evaluation is not compliant after it, without a reason.',
  fix: 'Say why in `reason`, or expect `compliant(…)` afterwards.',
});

export const WK1032 = defineDiagnostic('WK1032', {
  severity: 'error',
  message: 'The scenario `{name}` says what comes afterwards, and runs no remediation.',
  fix: 'Add what `remediation` must say, or take `afterwards` away.',
});
