/**
 * Variables that PowerShell itself reads or sets: assigning one is use enough. In lower case
 * (about_Automatic_Variables, about_Preference_Variables).
 */
export const specialVariables: ReadonlySet<string> = new Set(
  `foreach switch ? _ args this input pscmdlet psboundparameters myinvocation psscriptroot pscommandpath executioncontext matches psversiontable ofs
formatenumerationlimit debugpreference verbosepreference erroractionpreference whatifpreference warningpreference confirmpreference
progresspreference informationpreference errorview psnativecommanduseerroractionpreference host maximumhistorycount outputencoding
nestedpromptlevel stacktrace ^ $ psitem error env:pathext psemailserver psdefaultparametervalues psmoduleautoloadingpreference
psnativecommandargumentpassing pwd null true false lastexitcode`.split(/\s+/),
);

/** The name of a variable without its scope or drive, in lower case. */
export const nameWithoutScope = (path: string): string => path.replace(/^\w+:/, '').toLowerCase();
