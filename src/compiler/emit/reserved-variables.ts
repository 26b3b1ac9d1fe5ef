/**
 * Names that a variable of a script must not have: automatic variables (about_Automatic_Variables), preference variables
 * (about_Preference_Variables), and those of some versions or hosts only. In lower case.
 */
export const reservedVariables: ReadonlySet<string> = new Set(
  [
    '$ ? ^ _ args consolefilename enabledexperimentalfeatures error event eventargs eventsubscriber executioncontext false foreach',
    'home host input iscoreclr islinux ismacos iswindows lastexitcode matches myinvocation nestedpromptlevel null pid profile',
    'psboundparameters pscmdlet pscommandpath psculture psdebugcontext psedition pshome psitem psscriptroot pssenderinfo psuiculture',
    'psversiontable pwd sender shellid stacktrace switch this true',
    'confirmpreference debugpreference erroractionpreference errorview formatenumerationlimit informationpreference',
    'logcommandhealthevent logcommandlifecycleevent logenginehealthevent logenginelifecycleevent logproviderhealthevent',
    'logproviderlifecycleevent maximumaliascount maximumdrivecount maximumerrorcount maximumfunctioncount maximumhistorycount',
    'maximumvariablecount ofs outputencoding progresspreference psdefaultparametervalues psemailserver psmoduleautoloadingpreference',
    'psnativecommandargumentpassing psnativecommanduseerroractionpreference pssessionapplicationname pssessionconfigurationname',
    'pssessionoption psstyle transcript verbosepreference warningpreference whatifpreference psmodulepath',
  ].flatMap((line) => line.split(' ')),
);
