import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';

/** 2xxx: what the steps of a worklet ask for. */

export const WK2001 = defineDiagnostic('WK2001', {
  severity: 'error',
  message: '`{operator}` compares {left} with {right}, which PowerShell would convert to each other.',
  fix: 'Compare values of one kind; find out first which kind the value is.',
});

export const WK2002 = defineDiagnostic('WK2002', {
  severity: 'error',
  message: 'The value can be null or undefined here, and PowerShell cannot tell them apart.',
  fix: '{instead}',
});

export const WK2003 = defineDiagnostic('WK2003', {
  severity: 'error',
  message: '{what} is no condition: in TypeScript it is always true, in PowerShell it depends on its items.',
  fix: 'Write what you want to know: `{example}`.',
});

export const WK2004 = defineDiagnostic('WK2004', {
  severity: 'error',
  message: '{what} has no text of its own.',
  fix: 'Write one of its properties into the text.',
});

export const WK2005 = defineDiagnostic('WK2005', {
  severity: 'error',
  message: 'The wait cannot be made: {why}.',
  fix: 'Give whole seconds of at least 1, and an interval that is not longer than the bound.',
});

export const WK2006 = defineDiagnostic('WK2006', {
  severity: 'error',
  message: '`{operator}` is not arithmetic on {what}.',
  fix: 'Calculate with numbers; join texts in a template literal.',
});

export const WK2007 = defineDiagnostic('WK2007', {
  severity: 'error',
  message: 'The exit code {code} is not one of a failure.',
  fix: 'Give a whole number from 1 to 255; 0 is success, and the console shows the number as it is.',
});

export const WK2008 = defineDiagnostic('WK2008', {
  severity: 'error',
  message: '`{name}` needs {command}, which there is from PowerShell {since} on; this worklet is for {target}.',
  fix: "Set `target: '{enough}'` in the definition, or do without it.",
});

export const WK2009 = defineDiagnostic('WK2009', {
  severity: 'error',
  message: '`{name}` writes to the output inside a function that gives a value, where the line would become part of the value.',
  fix: 'Write the line in `evaluate` or `remediate`, or in a function that gives nothing.',
});

export const WK2010 = defineDiagnostic('WK2010', {
  severity: 'error',
  message: '`{name}` is added to while something else holds it, which a PowerShell list would not notice.',
  fix: 'Push only onto a list of your own function, outside of a loop over it, and before it is handed on; begin with `const {name}: string[] = []`.',
});

export const WK2011 = defineDiagnostic('WK2011', {
  severity: 'error',
  message: 'The index may be negative or a fraction, which PowerShell counts from the end or rounds.',
  fix: 'Use an index that is a whole number from 0 on, or go through the list with `for…of`.',
});

export const WK2012 = defineDiagnostic('WK2012', {
  severity: 'error',
  message: 'The value is of no type that the compiler can rely on.',
  fix: 'Give it a type, or take it from a function of the model.',
});

export const WK2013 = defineDiagnostic('WK2013', {
  severity: 'error',
  message: 'The parameter `{name}` is never used, yet a call gives it something that has to be done.',
  fix: 'Take the parameter away.',
});

export const WK2014 = defineDiagnostic('WK2014', {
  severity: 'error',
  message: '{what} cannot be {used} at run time.',
  fix: '{instead}',
});

export const WK2015 = defineDiagnostic('WK2015', {
  severity: 'error',
  message: 'The value {value} does not fit into `{name}`, which is a {type}.',
  fix: 'Give a value that the parameter can hold.',
});

export const WK2016 = defineDiagnostic('WK2016', {
  severity: 'error',
  message: 'The session `{session}` cannot be logged off: {why}.',
  fix: "Give the id of a session (`12`), or the name of one that is not the console (`'rdp-tcp#3'`).",
});

export const WK2017 = defineDiagnostic('WK2017', {
  severity: 'error',
  message: 'The message cannot be shown so: {why}.',
  fix: 'Give a text that says what will happen (`You will be logged off in a minute.`), and whole seconds (`seconds(60)`).',
});

export const WK2018 = defineDiagnostic('WK2018', {
  severity: 'error',
  message: '`{name}` is no program that can be run: {why}.',
  fix: "Give the file of a program in System32 (`'ipconfig.exe'`), or a full path.",
});
