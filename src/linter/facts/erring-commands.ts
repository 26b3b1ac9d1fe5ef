/**
 * Commands that write the errors they meet and go on (about_Try_Catch_Finally: only terminating errors reach a `catch`).
 * In lower case; those of Microsoft's modules that worklets call.
 */
export const erringCommands: ReadonlySet<string> = new Set(
  `add-appxpackage add-computer add-content add-localgroupmember add-printer clear-content clear-eventlog clear-item clear-itemproperty clear-recyclebin
compress-archive convert-path copy-item copy-itemproperty disable-localuser disable-netadapter disable-netfirewallrule disable-scheduledtask
disable-windowsoptionalfeature enable-localuser enable-netadapter enable-netfirewallrule enable-scheduledtask enable-windowsoptionalfeature expand-archive
export-csv get-acl get-appxpackage get-appxprovisionedpackage get-authenticodesignature get-bitlockervolume get-childitem get-ciminstance get-content
get-disk get-dnsclientserveraddress get-eventlog get-filehash get-hotfix get-item get-itemproperty get-itempropertyvalue get-job get-localgroup
get-localgroupmember get-localuser get-mpcomputerstatus get-mppreference get-netadapter get-netfirewallprofile get-netfirewallrule get-netipaddress
get-netipconfiguration get-package get-partition get-pnpdevice get-printer get-process get-scheduledtask get-scheduledtaskinfo get-service get-smbserverconfiguration
get-smbshare get-tpm get-volume get-windowsfeature get-windowsoptionalfeature get-winevent get-wmiobject import-csv import-module import-pfxcertificate import-certificate
install-module install-package install-windowsfeature invoke-cimmethod invoke-item invoke-wmimethod mount-diskimage move-item move-itemproperty new-item new-itemproperty
new-localgroup new-localuser new-netfirewallrule new-psdrive new-scheduledtask new-service new-smbshare out-file register-scheduledtask remove-appxpackage
remove-appxprovisionedpackage remove-computer remove-item remove-itemproperty remove-localgroup remove-localgroupmember remove-localuser remove-netfirewallrule
remove-printer remove-psdrive remove-scheduledtask remove-smbshare remove-windowscapability remove-wmiobject rename-computer rename-item
rename-itemproperty rename-localuser resolve-path restart-service resume-service select-string set-acl set-ciminstance set-content set-dnsclientserveraddress
set-item set-itemproperty set-localuser set-mppreference set-netadapter set-netconnectionprofile set-netfirewallprofile set-netfirewallrule
set-scheduledtask set-service set-smbserverconfiguration set-wmiinstance start-process start-scheduledtask start-service
stop-process stop-scheduledtask stop-service suspend-service unblock-file uninstall-module uninstall-package uninstall-windowsfeature
unregister-scheduledtask update-help wait-process write-eventlog test-connection uninstall-windowscapability add-windowscapability disable-adaccount get-aduser`.split(
    /\s+/,
  ),
);
