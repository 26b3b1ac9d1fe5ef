/**
 * Commands that came after PowerShell 3.0, with the version (MicrosoftDocs/PowerShell-Docs, reference of 3.0 to 7.4). In lower case.
 * What a version of Windows brings along, and not of PowerShell, is left out.
 */
const added: Readonly<Record<string, string>> = {
  '4.0': 'get-filehash get-dscconfiguration start-dscconfiguration test-dscconfiguration',
  '5.0': `compress-archive expand-archive get-clipboard set-clipboard clear-recyclebin convertfrom-string convert-string format-hex new-guid new-temporaryfile
write-information get-itempropertyvalue import-powershelldatafile get-runspace debug-runspace enable-runspacedebug find-module install-module save-module
update-module uninstall-module get-installedmodule find-script install-script publish-module register-psrepository get-psrepository find-package install-package
get-package uninstall-package get-packageprovider install-packageprovider get-packagesource register-packagesource`,
  '5.1': `get-computerinfo get-timezone set-timezone get-localuser new-localuser set-localuser remove-localuser enable-localuser disable-localuser rename-localuser
get-localgroup new-localgroup set-localgroup remove-localgroup rename-localgroup get-localgroupmember add-localgroupmember remove-localgroupmember`,
  '6.0': 'remove-service get-uptime remove-alias',
  '6.1': 'test-json convertfrom-markdown show-markdown start-threadjob enable-experimentalfeature get-experimentalfeature',
  '6.2': 'join-string',
  '7.0': 'get-error',
  '7.4': 'get-securerandom',
};

/** Since which PowerShell there is a command, by its name in lower case; those of 3.0 and unknown ones are not in it. */
export const commandSince: ReadonlyMap<string, string> = new Map(
  Object.entries(added).flatMap(([version, names]) => names.split(/\s+/).map((name) => [name, version] as const)),
);

/** Parameters that came later than their command: `command -parameter`, in lower case. */
export const parameterSince: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '4.0': 'get-process -includeusername|get-module -fullyqualifiedname',
    '5.0': `get-childitem -depth|select-object -skiplast|new-item -target`,
    '6.0': `get-content -asbytestream|set-content -asbytestream|join-path -additionalchildpath|split-path -leafbase|split-path -extension|invoke-webrequest -skipcertificatecheck
invoke-restmethod -skipcertificatecheck|convertfrom-json -ashashtable|invoke-webrequest -sslprotocol|invoke-restmethod -sslprotocol|test-connection -targetname
where-object -not|invoke-webrequest -form|invoke-restmethod -authentication`,
    '6.2': 'convertfrom-json -depth|convertto-json -asarray|convertto-json -escapehandling',
    '7.0': 'foreach-object -parallel|foreach-object -throttlelimit|select-string -raw|select-string -noemphasis|test-connection -ping',
    '7.1': 'get-date -asutc|get-date -unixtimeseconds',
    '7.4': 'start-process -environment',
  }).flatMap(([version, names]) => names.split(/[|\n]/).map((name) => [name, version] as const)),
);
