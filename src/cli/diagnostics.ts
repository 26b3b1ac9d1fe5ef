import { defineDiagnostic } from '../diagnostics/diagnostic.ts';

/** The codes of the command line and of configuration; each has a page under docs/diagnostics. */

export const WK4001 = defineDiagnostic('WK4001', {
  severity: 'error',
  message: '{problem}',
  fix: '`{usage} --help` lists what the command takes.',
});

export const WK4002 = defineDiagnostic('WK4002', {
  severity: 'error',
  message: 'There is no command `{name}`.',
  fix: '{suggestion}',
});

export const WK4003 = defineDiagnostic('WK4003', {
  severity: 'error',
  message: 'There are no worklets in `{folder}`.',
  fix: '`worklet new NAME` writes one.',
});

export const WK4004 = defineDiagnostic('WK4004', {
  severity: 'error',
  message: 'There is no worklet `{name}`.',
  fix: '{suggestion}',
});

export const WK4005 = defineDiagnostic('WK4005', {
  severity: 'error',
  message: '`{file}` is not UTF-8: byte {offset}, in line {line}, begins no character.',
  fix: 'Save the file as UTF-8.',
});

export const WK4006 = defineDiagnostic('WK4006', {
  severity: 'error',
  message: '`{path}` cannot be read: {reason}.',
});

export const WK4007 = defineDiagnostic('WK4007', {
  severity: 'error',
  message: '`{path}` cannot be written: {reason}.',
  fix: 'Nothing was changed; make room or allow the writing, and run the command again.',
});

export const WK4008 = defineDiagnostic('WK4008', {
  severity: 'error',
  message: '`{path}` is out of date.',
  fix: '`worklet build` writes it anew.',
});

export const WK4009 = defineDiagnostic('WK4009', {
  severity: 'error',
  message: '`{file}` does not describe an endpoint: {problem}',
  fix: 'The form is that of the `endpoint` of a scenario, as JSON.',
});

export const WK4010 = defineDiagnostic('WK4010', {
  severity: 'error',
  message: 'There is no endpoint `{name}`: it is neither a preset nor a file.',
  fix: '{suggestion}',
});

export const WK4011 = defineDiagnostic('WK4011', {
  severity: 'error',
  message: '`{name}` is not a name for a worklet.',
  fix: 'Use small letters, digits and hyphens, a letter first: `force-log-off-current-user`.',
});

export const WK4012 = defineDiagnostic('WK4012', {
  severity: 'error',
  message: '`{path}` exists already.',
  fix: 'Choose another name, or remove the file.',
});

export const WK4013 = defineDiagnostic('WK4013', {
  severity: 'error',
  message: 'There is no diagnostic `{code}`.',
  fix: '{suggestion}',
});

export const WK4014 = defineDiagnostic('WK4014', {
  severity: 'error',
  message: '`{path}` leads out of the project by a link, to `{target}`.',
  fix: 'Only files below the root of the project can be read; copy the file into it, or name another root with `--root`.',
});

export const WK4015 = defineDiagnostic('WK4015', {
  severity: 'error',
  message: 'The root `{path}` is not a folder.',
});

export const WK4016 = defineDiagnostic('WK4016', {
  severity: 'error',
  message: 'The payload file `{name}` is not in `{folder}`.',
  fix: 'Put the file into the folder with the name of the worklet, or take it off the list.',
});

export const WK4035 = defineDiagnostic('WK4035', {
  severity: 'error',
  message: 'There is no clipboard here: {reason}.',
  fix: '`worklet show {name} {script}` prints the script; redirect it into a file, or pipe it into a program that takes it.',
});

export const WK4036 = defineDiagnostic('WK4036', {
  severity: 'error',
  message: '`{file}` holds no policy that can be compared: {problem}.',
  fix: 'Give the policy as `GET https://console.automox.com/api/policies/ID` answers it, or the list of policies with this one in it.',
});

export const WK4037 = defineDiagnostic('WK4037', {
  severity: 'error',
  message: 'The policy in `{file}` is not what `{name}` would publish: {fields} differ.',
  fix: '`worklet package {name}` writes the body of the policy; `worklet show {name} evaluation --copy` takes a script to the console.',
});

export const WK4038 = defineDiagnostic('WK4038', {
  severity: 'error',
  message: '`{file}` is no report that can be merged: {reason}.',
  fix: 'Merge what `worklet test --report junit:FILE` wrote, or what `--report json:FILE` did; never one with the other.',
});

export const WK7008 = defineDiagnostic('WK7008', {
  severity: 'error',
  message: '`{report}` is not a report.',
  fix: 'Write `junit:FILE` or `json:FILE`.',
});

export const WK4050 = defineDiagnostic('WK4050', {
  severity: 'error',
  message: '`{file}` cannot be used: {problem}.',
  fix: 'Export what `defineConfig` gives as default; `worklet explain WK4050` shows one.',
});

export const WK4051 = defineDiagnostic('WK4051', {
  severity: 'error',
  message: 'PSScriptAnalyzer cannot be run: {reason}.',
  fix: 'Install PowerShell and `Install-Module PSScriptAnalyzer`, or leave out `--analyzer`.',
});

export const WK4052 = defineDiagnostic('WK4052', {
  severity: 'error',
  message: 'PSScriptAnalyzer gave no answer for `{file}`: {reason}.',
  fix: 'Run `Invoke-ScriptAnalyzer` by hand to see what it says, or leave out `--analyzer`.',
});

export const WK7001 = defineDiagnostic('WK7001', {
  severity: 'error',
  message: 'No test files were found and no scriptblocks were provided.',
  fix: 'Name files, or a folder with files called `*.Tests.ps1`.',
});

export const WK7006 = defineDiagnostic('WK7006', {
  severity: 'error',
  message: '`{report}` is not a report.',
  fix: 'Write `nunit3:FILE`, `junit:FILE`, `json:FILE` or `github`.',
});

export const WK9001 = defineDiagnostic('WK9001', {
  severity: 'error',
  message: 'This is a bug of the toolkit: {message}',
  fix: 'Report it with the command and, if you can, the file; WORKLETKIT_TRACE=1 shows where it arose.',
});
