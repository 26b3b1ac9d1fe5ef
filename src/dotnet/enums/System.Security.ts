import { enumType } from '../enum-type.ts';

/** Enums of System.Security and below with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType('System.Security.AccessControl.AccessControlSections', 'None Audit Access Owner=4 Group=8 All=15', 'flags'),
  enumType('System.Security.AccessControl.AccessControlType', 'Allow Deny'),
  enumType(
    'System.Security.AccessControl.FileSystemRights',
    `ListDirectory=1 ReadData=1 CreateFiles WriteData=2 AppendData=4 CreateDirectories=4 ReadExtendedAttributes=8
     WriteExtendedAttributes=16 ExecuteFile=32 Traverse=32 DeleteSubdirectoriesAndFiles=64 ReadAttributes=128 WriteAttributes=256
     Write=278 Delete=65536 ReadPermissions=131072 Read=131209 ReadAndExecute=131241 Modify=197055 ChangePermissions=262144
     TakeOwnership=524288 Synchronize=1048576 FullControl=2032127`,
    'flags',
  ),
  enumType('System.Security.AccessControl.InheritanceFlags', 'None ContainerInherit ObjectInherit', 'flags'),
  enumType('System.Security.AccessControl.PropagationFlags', 'None NoPropagateInherit InheritOnly', 'flags'),
  enumType(
    'System.Security.AccessControl.RegistryRights',
    `QueryValues=1 SetValue CreateSubKey=4 EnumerateSubKeys=8 Notify=16 CreateLink=32 Delete=65536 ReadPermissions=131072
     WriteKey=131078 ExecuteKey=131097 ReadKey=131097 ChangePermissions=262144 TakeOwnership=524288 FullControl=983103`,
    'flags',
  ),
  enumType('System.Security.Authentication.SslProtocols', 'None Ssl2=12 Ssl3=48 Tls=192 Default=240 Tls11=768 Tls12=3072 Tls13=12288', 'flags'),
  enumType('System.Security.Cryptography.CipherMode', 'CBC=1 ECB OFB CFB CTS'),
  enumType('System.Security.Cryptography.PaddingMode', 'None=1 PKCS7 Zeros ANSIX923 ISO10126'),
  enumType('System.Security.Cryptography.X509Certificates.OpenFlags', 'ReadOnly ReadWrite MaxAllowed OpenExistingOnly=4 IncludeArchived=8', 'flags'),
  enumType('System.Security.Cryptography.X509Certificates.StoreLocation', 'CurrentUser=1 LocalMachine'),
  enumType(
    'System.Security.Cryptography.X509Certificates.StoreName',
    `AddressBook=1 AuthRoot CertificateAuthority Disallowed My Root TrustedPeople TrustedPublisher`,
  ),
  enumType(
    'System.Security.Cryptography.X509Certificates.X509ContentType',
    `Unknown Cert SerializedCert Pfx Pkcs12=3 SerializedStore Pkcs7 Authenticode`,
  ),
  enumType(
    'System.Security.Cryptography.X509Certificates.X509FindType',
    `FindByThumbprint FindBySubjectName FindBySubjectDistinguishedName FindByIssuerName FindByIssuerDistinguishedName
     FindBySerialNumber FindByTimeValid FindByTimeNotYetValid FindByTimeExpired FindByTemplateName FindByApplicationPolicy
     FindByCertificatePolicy FindByExtension FindByKeyUsage FindBySubjectKeyIdentifier`,
  ),
  enumType(
    'System.Security.Cryptography.X509Certificates.X509KeyStorageFlags',
    `DefaultKeySet UserKeySet MachineKeySet Exportable=4 UserProtected=8 PersistKeySet=16 EphemeralKeySet=32`,
    'flags',
  ),
  enumType(
    'System.Security.Principal.TokenAccessLevels',
    `AssignPrimary=1 Duplicate Impersonate=4 Query=8 QuerySource=16 AdjustPrivileges=32 AdjustGroups=64 AdjustDefault=128
     AdjustSessionId=256 Read=131080 Write=131296 AllAccess=983551 MaximumAllowed=33554432`,
    'flags',
  ),
  enumType('System.Security.Principal.TokenImpersonationLevel', 'None Anonymous Identification Impersonation Delegation'),
  enumType(
    'System.Security.Principal.WellKnownSidType',
    `NullSid WorldSid LocalSid CreatorOwnerSid CreatorGroupSid CreatorOwnerServerSid CreatorGroupServerSid NTAuthoritySid DialupSid
     NetworkSid BatchSid InteractiveSid ServiceSid AnonymousSid ProxySid EnterpriseControllersSid SelfSid AuthenticatedUserSid
     RestrictedCodeSid TerminalServerSid RemoteLogonIdSid LogonIdsSid LocalSystemSid LocalServiceSid NetworkServiceSid BuiltinDomainSid
     BuiltinAdministratorsSid BuiltinUsersSid BuiltinGuestsSid BuiltinPowerUsersSid BuiltinAccountOperatorsSid
     BuiltinSystemOperatorsSid BuiltinPrintOperatorsSid BuiltinBackupOperatorsSid BuiltinReplicatorSid
     BuiltinPreWindows2000CompatibleAccessSid BuiltinRemoteDesktopUsersSid BuiltinNetworkConfigurationOperatorsSid
     AccountAdministratorSid AccountGuestSid AccountKrbtgtSid AccountDomainAdminsSid AccountDomainUsersSid AccountDomainGuestsSid
     AccountComputersSid AccountControllersSid AccountCertAdminsSid AccountSchemaAdminsSid AccountEnterpriseAdminsSid
     AccountPolicyAdminsSid AccountRasAndIasServersSid NtlmAuthenticationSid DigestAuthenticationSid SChannelAuthenticationSid
     ThisOrganizationSid OtherOrganizationSid BuiltinIncomingForestTrustBuildersSid BuiltinPerformanceMonitoringUsersSid
     BuiltinPerformanceLoggingUsersSid BuiltinAuthorizationAccessSid MaxDefined WinBuiltinTerminalServerLicenseServersSid=60
     WinBuiltinDCOMUsersSid WinBuiltinIUsersSid WinIUserSid WinBuiltinCryptoOperatorsSid WinUntrustedLabelSid WinLowLabelSid
     WinMediumLabelSid WinHighLabelSid WinSystemLabelSid WinWriteRestrictedCodeSid WinCreatorOwnerRightsSid
     WinCacheablePrincipalsGroupSid WinNonCacheablePrincipalsGroupSid WinEnterpriseReadonlyControllersSid
     WinAccountReadonlyControllersSid WinBuiltinEventLogReadersGroup WinNewEnterpriseReadonlyControllersSid
     WinBuiltinCertSvcDComAccessGroup WinMediumPlusLabelSid WinLocalLogonSid WinConsoleLogonSid WinThisOrganizationCertificateSid
     WinApplicationPackageAuthoritySid WinBuiltinAnyPackageSid WinCapabilityInternetClientSid WinCapabilityInternetClientServerSid
     WinCapabilityPrivateNetworkClientServerSid WinCapabilityPicturesLibrarySid WinCapabilityVideosLibrarySid
     WinCapabilityMusicLibrarySid WinCapabilityDocumentsLibrarySid WinCapabilitySharedUserCertificatesSid
     WinCapabilityEnterpriseAuthenticationSid WinCapabilityRemovableStorageSid`,
  ),
  enumType(
    'System.Security.Principal.WindowsBuiltInRole',
    `Administrator=544 User Guest PowerUser AccountOperator SystemOperator PrintOperator BackupOperator Replicator`,
  ),
];
