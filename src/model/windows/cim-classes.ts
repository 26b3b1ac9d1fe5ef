// Written by scripts/generate-cim-types.ts from cimwin32-classes.json; the source of the data is MicrosoftDocs/win32, desktop-src/CIMWin32Prov.
// biome-ignore-all format: one property a line, whatever its length

import type { CimDateTime, CimInstance, CimMethod, CimReference, NoParameters, real32, real64, StaticCimMethod, sint8, sint16, sint32, sint64, uint8, uint16, uint32, uint64 } from './cim-types.ts';

/** [Win32_1394Controller](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-1394controller) */
export interface Win32_1394Controller extends CimInstance<'Win32_1394Controller'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_1394ControllerDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-1394controllerdevice) */
export interface Win32_1394ControllerDevice extends CimInstance<'Win32_1394ControllerDevice'> {
  readonly NegotiatedDataWidth: uint32;
  readonly NegotiatedSpeed: uint64;
  readonly AccessState: uint16;
  readonly NumberOfHardResets: uint32;
  readonly NumberOfSoftResets: uint32;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_Account](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-account) */
export interface Win32_Account extends CimInstance<'Win32_Account'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly Domain: string;
  readonly InstallDate: CimDateTime | null;
  readonly LocalAccount: boolean;
  readonly Name: string;
  readonly SID: string | null;
  readonly SIDType: uint8;
  readonly Status: string | null;
}

/** [Win32_AllocatedResource](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-allocatedresource) */
export interface Win32_AllocatedResource extends CimInstance<'Win32_AllocatedResource'> {
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_AssociatedProcessorMemory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-associatedprocessormemory) */
export interface Win32_AssociatedProcessorMemory extends CimInstance<'Win32_AssociatedProcessorMemory'> {
  readonly BusSpeed: uint32;
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_AutochkSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-autochksetting) */
export interface Win32_AutochkSetting extends CimInstance<'Win32_AutochkSetting'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string;
  readonly UserInputDelay: uint32;
}

/** [Win32_BaseBoard](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-baseboard) */
export interface Win32_BaseBoard extends CimInstance<'Win32_BaseBoard'> {
  readonly Caption: string | null;
  readonly ConfigOptions: readonly string[];
  readonly CreationClassName: string | null;
  readonly Depth: real32;
  readonly Description: string | null;
  readonly Height: real32;
  readonly HostingBoard: boolean;
  readonly HotSwappable: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly Manufacturer: string | null;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PoweredOn: boolean;
  readonly Product: string | null;
  readonly Removable: boolean;
  readonly Replaceable: boolean;
  readonly RequirementsDescription: string | null;
  readonly RequiresDaughterBoard: boolean;
  readonly SerialNumber: string | null;
  readonly SKU: string | null;
  readonly SlotLayout: string | null;
  readonly SpecialRequirements: boolean;
  readonly Status: string | null;
  readonly Tag: string;
  readonly Version: string | null;
  readonly Weight: real32;
  readonly Width: real32;
}

/** [Win32_BaseService](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-baseservice) */
export interface Win32_BaseService extends CimInstance<'Win32_BaseService'> {
  readonly AcceptPause: boolean;
  readonly AcceptStop: boolean;
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DesktopInteract: boolean;
  readonly DisplayName: string | null;
  readonly ErrorControl: string | null;
  readonly ExitCode: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string;
  readonly PathName: string | null;
  readonly ServiceSpecificExitCode: uint32;
  readonly ServiceType: string | null;
  readonly Started: boolean;
  readonly StartMode: string | null;
  readonly StartName: string | null;
  readonly State: string | null;
  readonly Status: string | null;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TagId: uint32;
}

/** [Win32_Battery](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-battery) */
export interface Win32_Battery extends CimInstance<'Win32_Battery'> {
  readonly Availability: uint16;
  readonly BatteryRechargeTime: uint32;
  readonly BatteryStatus: uint16;
  readonly Caption: string | null;
  readonly Chemistry: uint16;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DesignCapacity: uint32;
  readonly DesignVoltage: uint64;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly EstimatedChargeRemaining: uint16;
  readonly EstimatedRunTime: uint32;
  readonly ExpectedBatteryLife: uint32;
  readonly ExpectedLife: uint32;
  readonly FullChargeCapacity: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly MaxRechargeTime: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly SmartBatteryVersion: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOnBattery: uint32;
  readonly TimeToFullCharge: uint32;
}

/** [Win32_BIOS](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-bios) */
export interface Win32_BIOS extends CimInstance<'Win32_BIOS'> {
  readonly BiosCharacteristics: readonly uint16[];
  readonly BIOSVersion: readonly string[];
  readonly BuildNumber: string | null;
  readonly Caption: string | null;
  readonly CodeSet: string | null;
  readonly CurrentLanguage: string | null;
  readonly Description: string | null;
  readonly EmbeddedControllerMajorVersion: uint8;
  readonly EmbeddedControllerMinorVersion: uint8;
  readonly IdentificationCode: string | null;
  readonly InstallableLanguages: uint16;
  readonly InstallDate: CimDateTime | null;
  readonly LanguageEdition: string | null;
  readonly ListOfLanguages: readonly string[];
  readonly Manufacturer: string | null;
  readonly Name: string;
  readonly OtherTargetOS: string | null;
  readonly PrimaryBIOS: boolean;
  readonly ReleaseDate: CimDateTime | null;
  readonly SerialNumber: string | null;
  readonly SMBIOSBIOSVersion: string | null;
  readonly SMBIOSMajorVersion: uint16;
  readonly SMBIOSMinorVersion: uint16;
  readonly SMBIOSPresent: boolean;
  readonly SoftwareElementID: string;
  readonly SoftwareElementState: uint16;
  readonly Status: string | null;
  readonly SystemBiosMajorVersion: uint8;
  readonly SystemBiosMinorVersion: uint8;
  readonly TargetOperatingSystem: uint16;
  readonly Version: string | null;
}

/** [Win32_BootConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-bootconfiguration) */
export interface Win32_BootConfiguration extends CimInstance<'Win32_BootConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly BootDirectory: string | null;
  readonly ConfigurationPath: string | null;
  readonly LastDrive: string | null;
  readonly Name: string;
  readonly ScratchDirectory: string | null;
  readonly TempDirectory: string | null;
}

/** [Win32_Bus](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-bus) */
export interface Win32_Bus extends CimInstance<'Win32_Bus'> {
  readonly Availability: uint16;
  readonly BusNum: uint32;
  readonly BusType: uint32;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_CacheMemory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-cachememory) */
export interface Win32_CacheMemory extends CimInstance<'Win32_CacheMemory'> {
  readonly Access: uint16;
  readonly AdditionalErrorData: readonly uint8[];
  readonly Associativity: uint16;
  readonly Availability: uint16;
  readonly BlockSize: uint64;
  readonly CacheSpeed: uint32;
  readonly CacheType: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CorrectableError: boolean;
  readonly CreationClassName: string | null;
  readonly CurrentSRAM: readonly uint16[];
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly EndingAddress: uint64;
  readonly ErrorAccess: uint16;
  readonly ErrorAddress: uint64;
  readonly ErrorCleared: boolean;
  readonly ErrorCorrectType: uint16;
  readonly ErrorData: readonly uint8[];
  readonly ErrorDataOrder: uint16;
  readonly ErrorDescription: string | null;
  readonly ErrorInfo: uint16;
  readonly ErrorMethodology: string | null;
  readonly ErrorResolution: uint64;
  readonly ErrorTime: CimDateTime | null;
  readonly ErrorTransferSize: uint32;
  readonly FlushTimer: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly InstalledSize: uint32;
  readonly LastErrorCode: uint32;
  readonly Level: uint16;
  readonly LineSize: uint32;
  readonly Location: uint16;
  readonly MaxCacheSize: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly OtherErrorDescription: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Purpose: string | null;
  readonly ReadPolicy: uint16;
  readonly ReplacementPolicy: uint16;
  readonly StartingAddress: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SupportedSRAM: readonly uint16[];
  readonly SystemCreationClassName: string | null;
  readonly SystemLevelAddress: boolean;
  readonly SystemName: string | null;
  readonly WritePolicy: uint16;
}

/** [Win32_CDROMDrive](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-cdromdrive) */
export interface Win32_CDROMDrive extends CimInstance<'Win32_CDROMDrive'> {
  readonly Availability: uint16;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly CompressionMethod: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly DefaultBlockSize: uint64;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly Drive: string | null;
  readonly DriveIntegrity: boolean;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly FileSystemFlags: uint16;
  readonly FileSystemFlagsEx: uint32;
  readonly Id: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxBlockSize: uint64;
  readonly MaximumComponentLength: uint32;
  readonly MaxMediaSize: uint64;
  readonly MediaLoaded: boolean;
  readonly MediaType: string | null;
  readonly MfrAssignedRevisionLevel: string | null;
  readonly MinBlockSize: uint64;
  readonly Name: string | null;
  readonly NeedsCleaning: boolean;
  readonly NumberOfMediaSupported: uint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly RevisionLevel: string | null;
  readonly SCSIBus: uint32;
  readonly SCSILogicalUnit: uint16;
  readonly SCSIPort: uint16;
  readonly SCSITargetId: uint16;
  readonly SerialNumber: string | null;
  readonly Size: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TransferRate: real64;
  readonly VolumeName: string | null;
  readonly VolumeSerialNumber: string | null;
}

/** [Win32_CIMLogicalDeviceCIMDataFile](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-cimlogicaldevicecimdatafile) */
export interface Win32_CIMLogicalDeviceCIMDataFile extends CimInstance<'Win32_CIMLogicalDeviceCIMDataFile'> {
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
  readonly Purpose: uint16;
  readonly PurposeDescription: string | null;
}

/** [Win32_ClassicCOMApplicationClasses](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-classiccomapplicationclasses) */
export interface Win32_ClassicCOMApplicationClasses extends CimInstance<'Win32_ClassicCOMApplicationClasses'> {
  readonly PartComponent: CimReference | null;
  readonly GroupComponent: CimReference | null;
}

/** [Win32_ClassicCOMClass](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-classiccomclass) */
export interface Win32_ClassicCOMClass extends CimInstance<'Win32_ClassicCOMClass'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly ComponentId: string;
  readonly Name: string | null;
}

/** [Win32_ClassicCOMClassSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-classiccomclasssetting) */
export interface Win32_ClassicCOMClassSetting extends CimInstance<'Win32_ClassicCOMClassSetting'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly AppID: string | null;
  readonly AutoConvertToClsid: string | null;
  readonly AutoTreatAsClsid: string | null;
  readonly ComponentId: string;
  readonly Control: boolean;
  readonly DefaultIcon: string | null;
  readonly InprocHandler: string | null;
  readonly InprocHandler32: string | null;
  readonly InprocServer: string | null;
  readonly InprocServer32: string | null;
  readonly Insertable: boolean;
  readonly JavaClass: boolean;
  readonly LocalServer: string | null;
  readonly LocalServer32: string | null;
  readonly LongDisplayName: string | null;
  readonly ProgId: string | null;
  readonly ShortDisplayName: string | null;
  readonly ThreadingModel: string | null;
  readonly ToolBoxBitmap32: string | null;
  readonly TreatAsClsid: string | null;
  readonly TypeLibraryId: string | null;
  readonly Version: string | null;
  readonly VersionIndependentProgId: string | null;
}

/** [Win32_ClassicCOMClassSettings](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-classiccomclasssettings) */
export interface Win32_ClassicCOMClassSettings extends CimInstance<'Win32_ClassicCOMClassSettings'> {
  readonly Setting: CimReference;
  readonly Element: CimReference;
}

/** [Win32_ClientApplicationSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-clientapplicationsetting) */
export interface Win32_ClientApplicationSetting extends CimInstance<'Win32_ClientApplicationSetting'> {
  readonly Application: CimReference;
  readonly Client: CimReference;
}

/** [Win32_ClusterShare](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-clustershare) */
export interface Win32_ClusterShare extends CimInstance<'Win32_ClusterShare'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly AccessMask: uint32;
  readonly AllowMaximum: boolean;
  readonly MaximumAllowed: uint32;
  readonly Name: string;
  readonly Path: string | null;
  readonly Type: uint32;
  readonly ServerName: string | null;
}

/** [Win32_CodecFile](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-codecfile) */
export interface Win32_CodecFile extends CimInstance<'Win32_CodecFile'> {
  readonly AccessMask: uint32;
  readonly Archive: boolean;
  readonly Caption: string | null;
  readonly Compressed: boolean;
  readonly CompressionMethod: string | null;
  readonly CreationClassName: string | null;
  readonly CreationDate: CimDateTime | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly Drive: string | null;
  readonly EightDotThreeFileName: string | null;
  readonly Encrypted: boolean;
  readonly EncryptionMethod: string | null;
  readonly Extension: string | null;
  readonly FileName: string | null;
  readonly FileSize: uint64;
  readonly FileType: string | null;
  readonly FSCreationClassName: string | null;
  readonly FSName: string | null;
  readonly Group: string | null;
  readonly Hidden: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly InUseCount: uint64;
  readonly LastAccessed: CimDateTime | null;
  readonly LastModified: CimDateTime | null;
  readonly Manufacturer: string | null;
  readonly Name: string;
  readonly Path: string | null;
  readonly Readable: boolean;
  readonly Status: string | null;
  readonly System: boolean;
  readonly Version: string | null;
  readonly Writeable: boolean;
}

/** [Win32_COMApplication](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comapplication) */
export interface Win32_COMApplication extends CimInstance<'Win32_COMApplication'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
}

/** [Win32_COMApplicationClasses](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comapplicationclasses) */
export interface Win32_COMApplicationClasses extends CimInstance<'Win32_COMApplicationClasses'> {
  readonly PartComponent: CimReference;
  readonly GroupComponent: CimReference;
}

/** [Win32_COMApplicationSettings](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comapplicationsettings) */
export interface Win32_COMApplicationSettings extends CimInstance<'Win32_COMApplicationSettings'> {
  readonly Setting: CimReference;
  readonly Element: CimReference;
}

/** [Win32_COMClass](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comclass) */
export interface Win32_COMClass extends CimInstance<'Win32_COMClass'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
}

/** [Win32_ComClassAutoEmulator](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comclassautoemulator) */
export interface Win32_ComClassAutoEmulator extends CimInstance<'Win32_ComClassAutoEmulator'> {
  readonly NewVersion: CimReference;
  readonly OldVersion: CimReference;
}

/** [Win32_ComClassEmulator](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comclassemulator) */
export interface Win32_ComClassEmulator extends CimInstance<'Win32_ComClassEmulator'> {
  readonly NewVersion: CimReference;
  readonly OldVersion: CimReference;
}

/** [Win32_ComponentCategory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-componentcategory) */
export interface Win32_ComponentCategory extends CimInstance<'Win32_ComponentCategory'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly CategoryId: string;
  readonly Name: string | null;
}

/** [Win32_ComputerSystem](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem) */
export interface Win32_ComputerSystem extends CimInstance<'Win32_ComputerSystem'> {
  readonly AdminPasswordStatus: uint16;
  readonly AutomaticManagedPagefile: boolean;
  readonly AutomaticResetBootOption: boolean;
  readonly AutomaticResetCapability: boolean;
  readonly BootOptionOnLimit: uint16;
  readonly BootOptionOnWatchDog: uint16;
  readonly BootROMSupported: boolean;
  readonly BootupState: string | null;
  readonly BootStatus: readonly uint16[];
  readonly Caption: string | null;
  readonly ChassisBootupState: uint16;
  readonly ChassisSKUNumber: string | null;
  readonly CreationClassName: string | null;
  readonly CurrentTimeZone: sint16;
  readonly DaylightInEffect: boolean;
  readonly Description: string | null;
  readonly DNSHostName: string | null;
  readonly Domain: string | null;
  readonly DomainRole: uint16;
  readonly EnableDaylightSavingsTime: boolean;
  readonly FrontPanelResetStatus: uint16;
  readonly HypervisorPresent: boolean;
  readonly InfraredSupported: boolean;
  readonly InitialLoadInfo: readonly string[];
  readonly InstallDate: CimDateTime | null;
  readonly KeyboardPasswordStatus: uint16;
  readonly LastLoadInfo: string | null;
  readonly Manufacturer: string | null;
  readonly Model: string | null;
  readonly Name: string;
  readonly NameFormat: string | null;
  readonly NetworkServerModeEnabled: boolean;
  readonly NumberOfLogicalProcessors: uint32;
  readonly NumberOfProcessors: uint32;
  readonly OEMLogoBitmap: readonly uint8[];
  readonly OEMStringArray: readonly string[];
  readonly PartOfDomain: boolean;
  readonly PauseAfterReset: sint64;
  readonly PCSystemType: uint16;
  readonly PCSystemTypeEx: uint16;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly PowerOnPasswordStatus: uint16;
  readonly PowerState: uint16;
  readonly PowerSupplyState: uint16;
  readonly PrimaryOwnerContact: string | null;
  readonly PrimaryOwnerName: string | null;
  readonly ResetCapability: uint16;
  readonly ResetCount: sint16;
  readonly ResetLimit: sint16;
  readonly Roles: readonly string[];
  readonly Status: string | null;
  readonly SupportContactDescription: readonly string[];
  readonly SystemFamily: string | null;
  readonly SystemSKUNumber: string | null;
  readonly SystemStartupDelay: uint16;
  readonly SystemStartupOptions: readonly string[];
  readonly SystemStartupSetting: uint8;
  readonly SystemType: string | null;
  readonly ThermalState: uint16;
  readonly TotalPhysicalMemory: uint64;
  readonly UserName: string | null;
  readonly WakeUpType: uint16;
  readonly Workgroup: string | null;
}

/** [Win32_ComputerSystemProcessor](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystemprocessor) */
export interface Win32_ComputerSystemProcessor extends CimInstance<'Win32_ComputerSystemProcessor'> {
  readonly PartComponent: CimReference | null;
  readonly GroupComponent: CimReference | null;
}

/** [Win32_ComputerSystemProduct](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystemproduct) */
export interface Win32_ComputerSystemProduct extends CimInstance<'Win32_ComputerSystemProduct'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly IdentifyingNumber: string;
  readonly Name: string;
  readonly SKUNumber: string | null;
  readonly Vendor: string | null;
  readonly Version: string;
  readonly UUID: string | null;
}

/** [Win32_COMSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-comsetting) */
export interface Win32_COMSetting extends CimInstance<'Win32_COMSetting'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
}

/** [Win32_CurrentProbe](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-currentprobe) */
export interface Win32_CurrentProbe extends CimInstance<'Win32_CurrentProbe'> {
  readonly Accuracy: sint32;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly CurrentReading: sint32;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly IsLinear: boolean;
  readonly LastErrorCode: uint32;
  readonly LowerThresholdCritical: sint32;
  readonly LowerThresholdFatal: sint32;
  readonly LowerThresholdNonCritical: sint32;
  readonly MaxReadable: sint32;
  readonly MinReadable: sint32;
  readonly Name: string | null;
  readonly NominalReading: sint32;
  readonly NormalMax: sint32;
  readonly NormalMin: sint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Resolution: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Tolerance: sint32;
  readonly UpperThresholdCritical: sint32;
  readonly UpperThresholdFatal: sint32;
  readonly UpperThresholdNonCritical: sint32;
}

/** [Win32_DCOMApplication](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-dcomapplication) */
export interface Win32_DCOMApplication extends CimInstance<'Win32_DCOMApplication'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly AppID: string;
}

/** [Win32_DCOMApplicationSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-dcomapplicationsetting) */
export interface Win32_DCOMApplicationSetting extends CimInstance<'Win32_DCOMApplicationSetting'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly AppID: string;
  readonly AuthenticationLevel: uint32;
  readonly CustomSurrogate: string | null;
  readonly EnableAtStorageActivation: boolean;
  readonly LocalService: string | null;
  readonly RemoteServerName: string | null;
  readonly RunAsUser: string | null;
  readonly ServiceParameters: string | null;
  readonly UseSurrogate: boolean;
}

/** [Win32_DependentService](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-dependentservice) */
export interface Win32_DependentService extends CimInstance<'Win32_DependentService'> {
  readonly TypeOfDependency: uint16;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_Desktop](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-desktop) */
export interface Win32_Desktop extends CimInstance<'Win32_Desktop'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly BorderWidth: uint32;
  readonly CoolSwitch: boolean;
  readonly CursorBlinkRate: uint32;
  readonly DragFullWindows: boolean;
  readonly GridGranularity: uint32;
  readonly IconSpacing: uint32;
  readonly IconTitleFaceName: string | null;
  readonly IconTitleSize: uint32;
  readonly IconTitleWrap: boolean;
  readonly Name: string;
  readonly Pattern: string | null;
  readonly ScreenSaverActive: boolean;
  readonly ScreenSaverExecutable: string | null;
  readonly ScreenSaverSecure: boolean;
  readonly ScreenSaverTimeout: uint32;
  readonly Wallpaper: string | null;
  readonly WallpaperStretched: boolean;
  readonly WallpaperTiled: boolean;
}

/** [Win32_DesktopMonitor](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-desktopmonitor) */
export interface Win32_DesktopMonitor extends CimInstance<'Win32_DesktopMonitor'> {
  readonly Availability: uint16;
  readonly Bandwidth: uint32;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DisplayType: uint16;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly IsLocked: boolean;
  readonly LastErrorCode: uint32;
  readonly MonitorManufacturer: string | null;
  readonly MonitorType: string | null;
  readonly Name: string | null;
  readonly PixelsPerXLogicalInch: uint32;
  readonly PixelsPerYLogicalInch: uint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ScreenHeight: uint32;
  readonly ScreenWidth: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_DeviceBus](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-devicebus) */
export interface Win32_DeviceBus extends CimInstance<'Win32_DeviceBus'> {
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_DeviceChangeEvent](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-devicechangeevent) */
export interface Win32_DeviceChangeEvent extends CimInstance<'Win32_DeviceChangeEvent'> {
  readonly SECURITY_DESCRIPTOR: readonly uint8[];
  readonly TIME_CREATED: uint64;
  readonly EventType: uint16;
}

/** [Win32_DeviceMemoryAddress](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-devicememoryaddress) */
export interface Win32_DeviceMemoryAddress extends CimInstance<'Win32_DeviceMemoryAddress'> {
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly EndingAddress: uint64;
  readonly InstallDate: CimDateTime | null;
  readonly MemoryType: string | null;
  readonly Name: string | null;
  readonly StartingAddress: uint64;
  readonly Status: string | null;
}

/** [Win32_DeviceSettings](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-devicesettings) */
export interface Win32_DeviceSettings extends CimInstance<'Win32_DeviceSettings'> {
  readonly Setting: CimReference;
  readonly Element: CimReference;
}

/** [Win32_Directory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-directory) */
export interface Win32_Directory extends CimInstance<'Win32_Directory'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string;
  readonly Status: string | null;
  readonly AccessMask: uint32;
  readonly Archive: boolean;
  readonly Compressed: boolean;
  readonly CompressionMethod: string | null;
  readonly CreationClassName: string | null;
  readonly CreationDate: CimDateTime | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Drive: string | null;
  readonly EightDotThreeFileName: string | null;
  readonly Encrypted: boolean;
  readonly EncryptionMethod: string | null;
  readonly Extension: string | null;
  readonly FileName: string | null;
  readonly FileSize: uint64;
  readonly FileType: string | null;
  readonly FSCreationClassName: string | null;
  readonly FSName: string | null;
  readonly Hidden: boolean;
  readonly InUseCount: uint64;
  readonly LastAccessed: CimDateTime | null;
  readonly LastModified: CimDateTime | null;
  readonly Path: string | null;
  readonly Readable: boolean;
  readonly System: boolean;
  readonly Writeable: boolean;
}

/** [Win32_DiskDrive](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-diskdrive) */
export interface Win32_DiskDrive extends CimInstance<'Win32_DiskDrive'> {
  readonly Availability: uint16;
  readonly BytesPerSector: uint32;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly CompressionMethod: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly DefaultBlockSize: uint64;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly FirmwareRevision: string | null;
  readonly Index: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly InterfaceType: string | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxBlockSize: uint64;
  readonly MaxMediaSize: uint64;
  readonly MediaLoaded: boolean;
  readonly MediaType: string | null;
  readonly MinBlockSize: uint64;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly NeedsCleaning: boolean;
  readonly NumberOfMediaSupported: uint32;
  readonly Partitions: uint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly SCSIBus: uint32;
  readonly SCSILogicalUnit: uint16;
  readonly SCSIPort: uint16;
  readonly SCSITargetId: uint16;
  readonly SectorsPerTrack: uint32;
  readonly SerialNumber: string | null;
  readonly Signature: uint32;
  readonly Size: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TotalCylinders: uint64;
  readonly TotalHeads: uint32;
  readonly TotalSectors: uint64;
  readonly TotalTracks: uint64;
  readonly TracksPerCylinder: uint32;
}

/** [Win32_DiskDriveToDiskPartition](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-diskdrivetodiskpartition) */
export interface Win32_DiskDriveToDiskPartition extends CimInstance<'Win32_DiskDriveToDiskPartition'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_DiskPartition](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-diskpartition) */
export interface Win32_DiskPartition extends CimInstance<'Win32_DiskPartition'> {
  readonly AdditionalAvailability: uint16;
  readonly Availability: uint16;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly MaxQuiesceTime: uint64;
  readonly OtherIdentifyingInfo: uint64;
  readonly StatusInfo: uint16;
  readonly PowerOnHours: uint64;
  readonly TotalPowerOnHours: uint64;
  readonly Access: uint16;
  readonly BlockSize: uint64;
  readonly Bootable: boolean;
  readonly BootPartition: boolean;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DiskIndex: uint32;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly HiddenSectors: uint32;
  readonly Index: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementSupported: boolean;
  readonly PrimaryPartition: boolean;
  readonly Purpose: string | null;
  readonly RewritePartition: boolean;
  readonly Size: uint64;
  readonly StartingOffset: uint64;
  readonly Status: string | null;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Type: string | null;
}

/** [Win32_DisplayControllerConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-displaycontrollerconfiguration) */
export interface Win32_DisplayControllerConfiguration extends CimInstance<'Win32_DisplayControllerConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly BitsPerPixel: uint32;
  readonly ColorPlanes: uint32;
  readonly DeviceEntriesInAColorTable: uint32;
  readonly DeviceSpecificPens: uint32;
  readonly HorizontalResolution: uint32;
  readonly Name: string;
  readonly RefreshRate: sint32;
  readonly ReservedSystemPaletteEntries: uint32;
  readonly SystemPaletteEntries: uint32;
  readonly VerticalResolution: uint32;
  readonly VideoMode: string | null;
}

/** [Win32_DMAChannel](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-dmachannel) */
export interface Win32_DMAChannel extends CimInstance<'Win32_DMAChannel'> {
  readonly AddressSize: uint16;
  readonly Availability: uint16;
  readonly BurstMode: boolean;
  readonly ByteMode: uint16;
  readonly Caption: string | null;
  readonly ChannelTiming: uint16;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly DMAChannel: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly MaxTransferSize: uint32;
  readonly Name: string | null;
  readonly Port: uint32;
  readonly Status: string | null;
  readonly TransferWidths: readonly uint16[];
  readonly TypeCTiming: uint16;
  readonly WordMode: uint16;
}

/** [Win32_DriverForDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-driverfordevice) */
export interface Win32_DriverForDevice extends CimInstance<'Win32_DriverForDevice'> {
  readonly Antecedent: CimReference | null;
  readonly Dependent: CimReference | null;
}

/** [Win32_Environment](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-environment) */
export interface Win32_Environment extends CimInstance<'Win32_Environment'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly Name: string;
  readonly SystemVariable: boolean;
  readonly UserName: string;
  readonly VariableValue: string | null;
}

/** [Win32_Fan](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-fan) */
export interface Win32_Fan extends CimInstance<'Win32_Fan'> {
  readonly ActiveCooling: boolean;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DesiredSpeed: uint64;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly VariableSpeed: boolean;
}

/** [Win32_FloppyController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-floppycontroller) */
export interface Win32_FloppyController extends CimInstance<'Win32_FloppyController'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string | null;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_FloppyDrive](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-floppydrive) */
export interface Win32_FloppyDrive extends CimInstance<'Win32_FloppyDrive'> {
  readonly Availability: uint16;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly CompressionMethod: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly DefaultBlockSize: uint64;
  readonly Description: string | null;
  readonly DeviceID: string | null;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxBlockSize: uint64;
  readonly MaxMediaSize: uint64;
  readonly MinBlockSize: uint64;
  readonly Name: string | null;
  readonly NeedsCleaning: boolean;
  readonly NumberOfMediaSupported: uint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_Group](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-group) */
export interface Win32_Group extends CimInstance<'Win32_Group'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly LocalAccount: boolean;
  readonly SID: string | null;
  readonly SIDType: uint8;
  readonly Domain: string | null;
  readonly Name: string | null;
}

/** [Win32_GroupUser](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-groupuser) */
export interface Win32_GroupUser extends CimInstance<'Win32_GroupUser'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_HeatPipe](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-heatpipe) */
export interface Win32_HeatPipe extends CimInstance<'Win32_HeatPipe'> {
  readonly ActiveCooling: boolean;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_IDEController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-idecontroller) */
export interface Win32_IDEController extends CimInstance<'Win32_IDEController'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_IDEControllerDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-idecontrollerdevice) */
export interface Win32_IDEControllerDevice extends CimInstance<'Win32_IDEControllerDevice'> {
  readonly NegotiatedDataWidth: uint32;
  readonly NegotiatedSpeed: uint64;
  readonly AccessState: uint16;
  readonly NumberOfHardResets: uint32;
  readonly NumberOfSoftResets: uint32;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_ImplementedCategory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-implementedcategory) */
export interface Win32_ImplementedCategory extends CimInstance<'Win32_ImplementedCategory'> {
  readonly Category: CimReference;
  readonly Component: CimReference;
}

/** [Win32_InfraredDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-infrareddevice) */
export interface Win32_InfraredDevice extends CimInstance<'Win32_InfraredDevice'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_IRQResource](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-irqresource) */
export interface Win32_IRQResource extends CimInstance<'Win32_IRQResource'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly Hardware: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly IRQNumber: uint32;
  readonly Name: string | null;
  readonly Shareable: boolean;
  readonly Status: string | null;
  readonly TriggerLevel: uint16;
  readonly TriggerType: uint16;
  readonly Vector: uint32;
}

/** [Win32_Keyboard](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-keyboard) */
export interface Win32_Keyboard extends CimInstance<'Win32_Keyboard'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly IsLocked: boolean;
  readonly LastErrorCode: uint32;
  readonly Layout: string | null;
  readonly Name: string | null;
  readonly NumberOfFunctionKeys: uint16;
  readonly Password: uint16;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_LoadOrderGroup](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-loadordergroup) */
export interface Win32_LoadOrderGroup extends CimInstance<'Win32_LoadOrderGroup'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly DriverEnabled: boolean;
  readonly GroupOrder: uint32;
  readonly Name: string;
}

/** [Win32_LoadOrderGroupServiceDependencies](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-loadordergroupservicedependencies) */
export interface Win32_LoadOrderGroupServiceDependencies extends CimInstance<'Win32_LoadOrderGroupServiceDependencies'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_LoadOrderGroupServiceMembers](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-loadordergroupservicemembers) */
export interface Win32_LoadOrderGroupServiceMembers extends CimInstance<'Win32_LoadOrderGroupServiceMembers'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_LoggedOnUser](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-loggedonuser) */
export interface Win32_LoggedOnUser extends CimInstance<'Win32_LoggedOnUser'> {
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_LogicalDisk](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicaldisk) */
export interface Win32_LogicalDisk extends CimInstance<'Win32_LogicalDisk'> {
  readonly Access: uint16;
  readonly Availability: uint16;
  readonly BlockSize: uint64;
  readonly Caption: string | null;
  readonly Compressed: boolean;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DriveType: uint32;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly FileSystem: string | null;
  readonly FreeSpace: uint64;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly MaximumComponentLength: uint32;
  readonly MediaType: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProviderName: string | null;
  readonly Purpose: string | null;
  readonly QuotasDisabled: boolean;
  readonly QuotasIncomplete: boolean;
  readonly QuotasRebuilding: boolean;
  readonly Size: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SupportsDiskQuotas: boolean;
  readonly SupportsFileBasedCompression: boolean;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly VolumeDirty: boolean;
  readonly VolumeName: string | null;
  readonly VolumeSerialNumber: string | null;
}

/** [Win32_LogicalDiskRootDirectory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicaldiskrootdirectory) */
export interface Win32_LogicalDiskRootDirectory extends CimInstance<'Win32_LogicalDiskRootDirectory'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_LogicalDiskToPartition](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicaldisktopartition) */
export interface Win32_LogicalDiskToPartition extends CimInstance<'Win32_LogicalDiskToPartition'> {
  readonly EndingAddress: uint64;
  readonly StartingAddress: uint64;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_LogicalProgramGroup](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicalprogramgroup) */
export interface Win32_LogicalProgramGroup extends CimInstance<'Win32_LogicalProgramGroup'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly GroupName: string | null;
  readonly Name: string;
  readonly UserName: string | null;
}

/** [Win32_LogicalProgramGroupDirectory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicalprogramgroupdirectory) */
export interface Win32_LogicalProgramGroupDirectory extends CimInstance<'Win32_LogicalProgramGroupDirectory'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_LogicalProgramGroupItem](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicalprogramgroupitem) */
export interface Win32_LogicalProgramGroupItem extends CimInstance<'Win32_LogicalProgramGroupItem'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly Name: string;
}

/** [Win32_LogicalProgramGroupItemDataFile](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicalprogramgroupitemdatafile) */
export interface Win32_LogicalProgramGroupItemDataFile extends CimInstance<'Win32_LogicalProgramGroupItemDataFile'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_LogonSession](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logonsession) */
export interface Win32_LogonSession extends CimInstance<'Win32_LogonSession'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly StartTime: CimDateTime | null;
  readonly AuthenticationPackage: string | null;
  readonly LogonId: string;
  readonly LogonType: uint32;
}

/** [Win32_LogonSessionMappedDisk](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logonsessionmappeddisk) */
export interface Win32_LogonSessionMappedDisk extends CimInstance<'Win32_LogonSessionMappedDisk'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_MappedLogicalDisk](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-mappedlogicaldisk) */
export interface Win32_MappedLogicalDisk extends CimInstance<'Win32_MappedLogicalDisk'> {
  readonly Access: uint16;
  readonly Availability: uint16;
  readonly BlockSize: uint64;
  readonly Caption: string | null;
  readonly Compressed: boolean;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly FileSystem: string | null;
  readonly FreeSpace: uint64;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly MaximumComponentLength: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProviderName: string | null;
  readonly Purpose: string | null;
  readonly QuotasDisabled: boolean;
  readonly QuotasIncomplete: boolean;
  readonly QuotasRebuilding: boolean;
  readonly SessionID: string;
  readonly Size: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SupportsDiskQuotas: boolean;
  readonly SupportsFileBasedCompression: boolean;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly VolumeName: string | null;
  readonly VolumeSerialNumber: string | null;
}

/** [Win32_MemoryArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-memoryarray) */
export interface Win32_MemoryArray extends CimInstance<'Win32_MemoryArray'> {
  readonly Access: uint16;
  readonly AdditionalErrorData: readonly uint8[];
  readonly Availability: uint16;
  readonly BlockSize: uint64;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CorrectableError: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly EndingAddress: uint64;
  readonly ErrorAccess: uint16;
  readonly ErrorAddress: uint64;
  readonly ErrorCleared: boolean;
  readonly ErrorData: readonly uint8[];
  readonly ErrorDataOrder: uint16;
  readonly ErrorDescription: string | null;
  readonly ErrorGranularity: uint16;
  readonly ErrorInfo: uint16;
  readonly ErrorMethodology: string | null;
  readonly ErrorResolution: uint64;
  readonly ErrorTime: CimDateTime | null;
  readonly ErrorTransferSize: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly OtherErrorDescription: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Purpose: string | null;
  readonly StartingAddress: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemLevelAddress: boolean;
  readonly SystemName: string | null;
}

/** [Win32_MemoryArrayLocation](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-memoryarraylocation) */
export interface Win32_MemoryArrayLocation extends CimInstance<'Win32_MemoryArrayLocation'> {
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_MemoryDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-memorydevice) */
export interface Win32_MemoryDevice extends CimInstance<'Win32_MemoryDevice'> {
  readonly Access: uint16;
  readonly AdditionalErrorData: readonly uint8[];
  readonly Availability: uint16;
  readonly BlockSize: uint64;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CorrectableError: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly EndingAddress: uint64;
  readonly ErrorAccess: uint16;
  readonly ErrorAddress: uint64;
  readonly ErrorCleared: boolean;
  readonly ErrorData: readonly uint8[];
  readonly ErrorDataOrder: uint16;
  readonly ErrorDescription: string | null;
  readonly ErrorGranularity: uint16;
  readonly ErrorInfo: uint16;
  readonly ErrorMethodology: string | null;
  readonly ErrorResolution: uint64;
  readonly ErrorTime: CimDateTime | null;
  readonly ErrorTransferSize: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly OtherErrorDescription: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Purpose: string | null;
  readonly StartingAddress: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemLevelAddress: boolean;
  readonly SystemName: string | null;
}

/** [Win32_MemoryDeviceArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-memorydevicearray) */
export interface Win32_MemoryDeviceArray extends CimInstance<'Win32_MemoryDeviceArray'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_MemoryDeviceLocation](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-memorydevicelocation) */
export interface Win32_MemoryDeviceLocation extends CimInstance<'Win32_MemoryDeviceLocation'> {
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_MotherboardDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-motherboarddevice) */
export interface Win32_MotherboardDevice extends CimInstance<'Win32_MotherboardDevice'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly PrimaryBusType: string | null;
  readonly RevisionNumber: string | null;
  readonly SecondaryBusType: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_NetworkAdapter](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkadapter) */
export interface Win32_NetworkAdapter extends CimInstance<'Win32_NetworkAdapter'> {
  readonly AdapterType: string | null;
  readonly AdapterTypeID: uint16;
  readonly AutoSense: boolean;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly GUID: string | null;
  readonly Index: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly Installed: boolean;
  readonly InterfaceIndex: uint32;
  readonly LastErrorCode: uint32;
  readonly MACAddress: string | null;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly MaxSpeed: uint64;
  readonly Name: string | null;
  readonly NetConnectionID: string | null;
  readonly NetConnectionStatus: uint16;
  readonly NetEnabled: boolean;
  readonly NetworkAddresses: readonly string[];
  readonly PermanentAddress: string | null;
  readonly PhysicalAdapter: boolean;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProductName: string | null;
  readonly ServiceName: string | null;
  readonly Speed: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_NetworkAdapterConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkadapterconfiguration) */
export interface Win32_NetworkAdapterConfiguration extends CimInstance<'Win32_NetworkAdapterConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly ArpAlwaysSourceRoute: boolean;
  readonly ArpUseEtherSNAP: boolean;
  readonly DatabasePath: string | null;
  readonly DeadGWDetectEnabled: boolean;
  readonly DefaultIPGateway: readonly string[];
  readonly DefaultTOS: uint8;
  readonly DefaultTTL: uint8;
  readonly DHCPEnabled: boolean;
  readonly DHCPLeaseExpires: CimDateTime | null;
  readonly DHCPLeaseObtained: CimDateTime | null;
  readonly DHCPServer: string | null;
  readonly DNSDomain: string | null;
  readonly DNSDomainSuffixSearchOrder: readonly string[];
  readonly DNSEnabledForWINSResolution: boolean;
  readonly DNSHostName: string | null;
  readonly DNSServerSearchOrder: readonly string[];
  readonly DomainDNSRegistrationEnabled: boolean;
  readonly ForwardBufferMemory: uint32;
  readonly FullDNSRegistrationEnabled: boolean;
  readonly GatewayCostMetric: readonly uint16[];
  readonly IGMPLevel: uint8;
  readonly Index: uint32;
  readonly InterfaceIndex: uint32;
  readonly IPAddress: readonly string[];
  readonly IPConnectionMetric: uint32;
  readonly IPEnabled: boolean;
  readonly IPFilterSecurityEnabled: boolean;
  readonly IPPortSecurityEnabled: boolean;
  readonly IPSecPermitIPProtocols: readonly string[];
  readonly IPSecPermitTCPPorts: readonly string[];
  readonly IPSecPermitUDPPorts: readonly string[];
  readonly IPSubnet: readonly string[];
  readonly IPUseZeroBroadcast: boolean;
  readonly IPXAddress: string | null;
  readonly IPXEnabled: boolean;
  readonly IPXFrameType: readonly uint32[];
  readonly IPXMediaType: uint32;
  readonly IPXNetworkNumber: readonly string[];
  readonly IPXVirtualNetNumber: string | null;
  readonly KeepAliveInterval: uint32;
  readonly KeepAliveTime: uint32;
  readonly MACAddress: string | null;
  readonly MTU: uint32;
  readonly NumForwardPackets: uint32;
  readonly PMTUBHDetectEnabled: boolean;
  readonly PMTUDiscoveryEnabled: boolean;
  readonly ServiceName: string | null;
  readonly TcpipNetbiosOptions: uint32;
  readonly TcpMaxConnectRetransmissions: uint32;
  readonly TcpMaxDataRetransmissions: uint32;
  readonly TcpNumConnections: uint32;
  readonly TcpUseRFC1122UrgentPointer: boolean;
  readonly TcpWindowSize: uint16;
  readonly WINSEnableLMHostsLookup: boolean;
  readonly WINSHostLookupFile: string | null;
  readonly WINSPrimaryServer: string | null;
  readonly WINSScopeID: string | null;
  readonly WINSSecondaryServer: string | null;
}

/** [Win32_NetworkAdapterSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkadaptersetting) */
export interface Win32_NetworkAdapterSetting extends CimInstance<'Win32_NetworkAdapterSetting'> {
  readonly Setting: CimReference | null;
  readonly Element: CimReference | null;
}

/** [Win32_NetworkClient](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkclient) */
export interface Win32_NetworkClient extends CimInstance<'Win32_NetworkClient'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly Manufacturer: string | null;
  readonly Name: string;
}

/** [Win32_NetworkConnection](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkconnection) */
export interface Win32_NetworkConnection extends CimInstance<'Win32_NetworkConnection'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly AccessMask: uint32;
  readonly Comment: string | null;
  readonly ConnectionState: string | null;
  readonly ConnectionType: string | null;
  readonly DisplayType: string | null;
  readonly LocalName: string | null;
  readonly Name: string;
  readonly Persistent: boolean;
  readonly ProviderName: string | null;
  readonly RemoteName: string | null;
  readonly RemotePath: string | null;
  readonly ResourceType: string | null;
  readonly UserName: string | null;
}

/** [Win32_NetworkLoginProfile](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkloginprofile) */
export interface Win32_NetworkLoginProfile extends CimInstance<'Win32_NetworkLoginProfile'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly AccountExpires: CimDateTime | null;
  readonly AuthorizationFlags: uint32;
  readonly BadPasswordCount: uint32;
  readonly CodePage: uint32;
  readonly Comment: string | null;
  readonly CountryCode: uint32;
  readonly Flags: uint32;
  readonly FullName: string | null;
  readonly HomeDirectory: string | null;
  readonly HomeDirectoryDrive: string | null;
  readonly LastLogoff: CimDateTime | null;
  readonly LastLogon: CimDateTime | null;
  readonly LogonHours: string | null;
  readonly LogonServer: string | null;
  readonly MaximumStorage: uint64;
  readonly Name: string;
  readonly NumberOfLogons: uint32;
  readonly Parameters: string | null;
  readonly PasswordAge: CimDateTime | null;
  readonly PasswordExpires: CimDateTime | null;
  readonly PrimaryGroupId: uint32;
  readonly Privileges: uint32;
  readonly Profile: string | null;
  readonly ScriptPath: string | null;
  readonly UnitsPerWeek: uint32;
  readonly UserComment: string | null;
  readonly UserId: uint32;
  readonly UserType: string | null;
  readonly Workstations: string | null;
}

/** [Win32_NetworkProtocol](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkprotocol) */
export interface Win32_NetworkProtocol extends CimInstance<'Win32_NetworkProtocol'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly ConnectionlessService: boolean;
  readonly GuaranteesDelivery: boolean;
  readonly GuaranteesSequencing: boolean;
  readonly MaximumAddressSize: uint32;
  readonly MaximumMessageSize: uint32;
  readonly MessageOriented: boolean;
  readonly MinimumAddressSize: uint32;
  readonly Name: string;
  readonly PseudoStreamOriented: boolean;
  readonly SupportsBroadcasting: boolean;
  readonly SupportsConnectData: boolean;
  readonly SupportsDisconnectData: boolean;
  readonly SupportsEncryption: boolean;
  readonly SupportsExpeditedData: boolean;
  readonly SupportsFragmentation: boolean;
  readonly SupportsGracefulClosing: boolean;
  readonly SupportsGuaranteedBandwidth: boolean;
  readonly SupportsMulticasting: boolean;
  readonly SupportsQualityofService: boolean;
}

/** [Win32_OnBoardDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-onboarddevice) */
export interface Win32_OnBoardDevice extends CimInstance<'Win32_OnBoardDevice'> {
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceType: uint16;
  readonly Enabled: boolean;
  readonly HotSwappable: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly Manufacturer: string | null;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PoweredOn: boolean;
  readonly Removable: boolean;
  readonly Replaceable: boolean;
  readonly SerialNumber: string | null;
  readonly SKU: string | null;
  readonly Status: string | null;
  readonly Tag: string;
  readonly Version: string | null;
}

/** [Win32_OperatingSystem](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem) */
export interface Win32_OperatingSystem extends CimInstance<'Win32_OperatingSystem'> {
  readonly BootDevice: string | null;
  readonly BuildNumber: string | null;
  readonly BuildType: string | null;
  readonly Caption: string | null;
  readonly CodeSet: string | null;
  readonly CountryCode: string | null;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSDVersion: string | null;
  readonly CSName: string | null;
  readonly CurrentTimeZone: sint16;
  readonly DataExecutionPrevention_Available: boolean;
  readonly DataExecutionPrevention_32BitApplications: boolean;
  readonly DataExecutionPrevention_Drivers: boolean;
  readonly DataExecutionPrevention_SupportPolicy: uint8;
  readonly Debug: boolean;
  readonly Description: string | null;
  readonly Distributed: boolean;
  readonly EncryptionLevel: uint32;
  readonly ForegroundApplicationBoost: uint8;
  readonly FreePhysicalMemory: uint64;
  readonly FreeSpaceInPagingFiles: uint64;
  readonly FreeVirtualMemory: uint64;
  readonly InstallDate: CimDateTime | null;
  readonly LargeSystemCache: uint32;
  readonly LastBootUpTime: CimDateTime | null;
  readonly LocalDateTime: CimDateTime | null;
  readonly Locale: string | null;
  readonly Manufacturer: string | null;
  readonly MaxNumberOfProcesses: uint32;
  readonly MaxProcessMemorySize: uint64;
  readonly MUILanguages: readonly string[];
  readonly Name: string | null;
  readonly NumberOfLicensedUsers: uint32;
  readonly NumberOfProcesses: uint32;
  readonly NumberOfUsers: uint32;
  readonly OperatingSystemSKU: uint32;
  readonly Organization: string | null;
  readonly OSArchitecture: string | null;
  readonly OSLanguage: uint32;
  readonly OSProductSuite: uint32;
  readonly OSType: uint16;
  readonly OtherTypeDescription: string | null;
  readonly PAEEnabled: boolean;
  readonly PlusProductID: string | null;
  readonly PlusVersionNumber: string | null;
  readonly PortableOperatingSystem: boolean;
  readonly Primary: boolean;
  readonly ProductType: uint32;
  readonly RegisteredUser: string | null;
  readonly SerialNumber: string | null;
  readonly ServicePackMajorVersion: uint16;
  readonly ServicePackMinorVersion: uint16;
  readonly SizeStoredInPagingFiles: uint64;
  readonly Status: string | null;
  readonly SuiteMask: uint32;
  readonly SystemDevice: string | null;
  readonly SystemDirectory: string | null;
  readonly SystemDrive: string | null;
  readonly TotalSwapSpaceSize: uint64;
  readonly TotalVirtualMemorySize: uint64;
  readonly TotalVisibleMemorySize: uint64;
  readonly Version: string | null;
  readonly WindowsDirectory: string | null;
  readonly QuantumLength: uint8;
  readonly QuantumType: uint8;
}

/** [Win32_OperatingSystemAutochkSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystemautochksetting) */
export interface Win32_OperatingSystemAutochkSetting extends CimInstance<'Win32_OperatingSystemAutochkSetting'> {
  readonly Element: CimReference;
  readonly Setting: CimReference;
}

/** [Win32_OperatingSystemQFE](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystemqfe) */
export interface Win32_OperatingSystemQFE extends CimInstance<'Win32_OperatingSystemQFE'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_OptionalFeature](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-optionalfeature) */
export interface Win32_OptionalFeature extends CimInstance<'Win32_OptionalFeature'> {
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly Caption: string | null;
  readonly Name: string;
  readonly InstallState: uint32;
}

/** [Win32_OSRecoveryConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-osrecoveryconfiguration) */
export interface Win32_OSRecoveryConfiguration extends CimInstance<'Win32_OSRecoveryConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly AutoReboot: boolean;
  readonly DebugFilePath: string | null;
  readonly DebugInfoType: uint32;
  readonly ExpandedDebugFilePath: string | null;
  readonly ExpandedMiniDumpDirectory: string | null;
  readonly KernelDumpOnly: boolean;
  readonly MiniDumpDirectory: string | null;
  readonly Name: string;
  readonly OverwriteExistingDebugFile: boolean;
  readonly SendAdminAlert: boolean;
  readonly WriteDebugInfo: boolean;
  readonly WriteToSystemLog: boolean;
}

/** [Win32_PageFile](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pagefile) */
export interface Win32_PageFile extends CimInstance<'Win32_PageFile'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Archive: boolean;
  readonly Compressed: boolean;
  readonly CompressionMethod: string | null;
  readonly CreationClassName: string | null;
  readonly CreationDate: CimDateTime | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Drive: string | null;
  readonly EightDotThreeFileName: string | null;
  readonly Encrypted: boolean;
  readonly EncryptionMethod: string | null;
  readonly Extension: string | null;
  readonly FileName: string | null;
  readonly FileSize: uint64;
  readonly FileType: string | null;
  readonly FSCreationClassName: string | null;
  readonly FSName: string | null;
  readonly Hidden: boolean;
  readonly InUseCount: uint64;
  readonly LastAccessed: CimDateTime | null;
  readonly LastModified: CimDateTime | null;
  readonly Path: string | null;
  readonly Readable: boolean;
  readonly System: boolean;
  readonly Writeable: boolean;
  readonly AccessMask: uint32;
  readonly Manufacturer: string | null;
  readonly Status: string | null;
  readonly Version: string | null;
  readonly FreeSpace: uint32;
  readonly InitialSize: uint32;
  readonly MaximumSize: uint32;
  readonly Name: string | null;
}

/** [Win32_PageFileElementSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pagefileelementsetting) */
export interface Win32_PageFileElementSetting extends CimInstance<'Win32_PageFileElementSetting'> {
  readonly Element: CimReference;
  readonly Setting: CimReference;
}

/** [Win32_PageFileSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pagefilesetting) */
export interface Win32_PageFileSetting extends CimInstance<'Win32_PageFileSetting'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly InitialSize: uint32;
  readonly MaximumSize: uint32;
  readonly Name: string;
}

/** [Win32_PageFileUsage](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pagefileusage) */
export interface Win32_PageFileUsage extends CimInstance<'Win32_PageFileUsage'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly AllocatedBaseSize: uint32;
  readonly CurrentUsage: uint32;
  readonly Name: string;
  readonly PeakUsage: uint32;
  readonly TempPageFile: boolean;
}

/** [Win32_ParallelPort](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-parallelport) */
export interface Win32_ParallelPort extends CimInstance<'Win32_ParallelPort'> {
  readonly Availability: uint16;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DMASupport: boolean;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly OSAutoDiscovered: boolean;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_PCMCIAController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pcmciacontroller) */
export interface Win32_PCMCIAController extends CimInstance<'Win32_PCMCIAController'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_Perf](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-perf) */
export interface Win32_Perf extends CimInstance<'Win32_Perf'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly Name: string | null;
  readonly Frequency_Object: uint64;
  readonly Frequency_PerfTime: uint64;
  readonly Frequency_Sys100NS: uint64;
  readonly Timestamp_Object: uint64;
  readonly Timestamp_PerfTime: uint64;
  readonly Timestamp_Sys100NS: uint64;
}

/** [Win32_PerfFormattedData](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-perfformatteddata) */
export interface Win32_PerfFormattedData extends CimInstance<'Win32_PerfFormattedData'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly Name: string | null;
  readonly Frequency_Object: uint64;
  readonly Frequency_PerfTime: uint64;
  readonly Frequency_Sys100NS: uint64;
  readonly Timestamp_Object: uint64;
  readonly Timestamp_PerfTime: uint64;
  readonly Timestamp_Sys100NS: uint64;
}

/** [Win32_PerfRawData](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-perfrawdata) */
export interface Win32_PerfRawData extends CimInstance<'Win32_PerfRawData'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly Name: string | null;
  readonly Frequency_Object: uint64;
  readonly Frequency_PerfTime: uint64;
  readonly Frequency_Sys100NS: uint64;
  readonly Timestamp_Object: uint64;
  readonly Timestamp_PerfTime: uint64;
  readonly Timestamp_Sys100NS: uint64;
}

/** [Win32_PhysicalMemory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-physicalmemory) */
export interface Win32_PhysicalMemory extends CimInstance<'Win32_PhysicalMemory'> {
  readonly Attributes: uint32;
  readonly BankLabel: string | null;
  readonly Capacity: uint64;
  readonly Caption: string | null;
  readonly ConfiguredClockSpeed: uint32;
  readonly ConfiguredVoltage: uint32;
  readonly CreationClassName: string | null;
  readonly DataWidth: uint16;
  readonly Description: string | null;
  readonly DeviceLocator: string | null;
  readonly FormFactor: uint16;
  readonly HotSwappable: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly InterleaveDataDepth: uint16;
  readonly InterleavePosition: uint32;
  readonly Manufacturer: string | null;
  readonly MaxVoltage: uint32;
  readonly MemoryType: uint16;
  readonly MinVoltage: uint32;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PositionInRow: uint32;
  readonly PoweredOn: boolean;
  readonly Removable: boolean;
  readonly Replaceable: boolean;
  readonly SerialNumber: string | null;
  readonly SKU: string | null;
  readonly SMBIOSMemoryType: uint32;
  readonly Speed: uint32;
  readonly Status: string | null;
  readonly Tag: string;
  readonly TotalWidth: uint16;
  readonly TypeDetail: uint16;
  readonly Version: string | null;
}

/** [Win32_PhysicalMemoryArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-physicalmemoryarray) */
export interface Win32_PhysicalMemoryArray extends CimInstance<'Win32_PhysicalMemoryArray'> {
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly Depth: real32;
  readonly Description: string | null;
  readonly Height: real32;
  readonly HotSwappable: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly Location: uint16;
  readonly Manufacturer: string | null;
  readonly MaxCapacity: uint32;
  readonly MaxCapacityEx: uint64;
  readonly MemoryDevices: uint16;
  readonly MemoryErrorCorrection: uint16;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PoweredOn: boolean;
  readonly Removable: boolean;
  readonly Replaceable: boolean;
  readonly SerialNumber: string | null;
  readonly SKU: string | null;
  readonly Status: string | null;
  readonly Tag: string;
  readonly Use: uint16;
  readonly Version: string | null;
  readonly Weight: real32;
  readonly Width: real32;
}

/** [Win32_PhysicalMemoryLocation](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-physicalmemorylocation) */
export interface Win32_PhysicalMemoryLocation extends CimInstance<'Win32_PhysicalMemoryLocation'> {
  readonly LocationWithinContainer: string | null;
  readonly PartComponent: CimReference;
  readonly GroupComponent: CimReference;
}

/** [Win32_PnPAllocatedResource](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpallocatedresource) */
export interface Win32_PnPAllocatedResource extends CimInstance<'Win32_PnPAllocatedResource'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_PnPDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevice) */
export interface Win32_PnPDevice extends CimInstance<'Win32_PnPDevice'> {
  readonly SameElement: CimReference;
  readonly SystemElement: CimReference;
}

/** [Win32_PnPDeviceProperty](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdeviceproperty) */
export interface Win32_PnPDeviceProperty extends CimInstance<'Win32_PnPDeviceProperty'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
}

/** [Win32_PnPDevicePropertyBinary](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertybinary) */
export interface Win32_PnPDevicePropertyBinary extends CimInstance<'Win32_PnPDevicePropertyBinary'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly uint8[];
}

/** [Win32_PnPDevicePropertyBoolean](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyboolean) */
export interface Win32_PnPDevicePropertyBoolean extends CimInstance<'Win32_PnPDevicePropertyBoolean'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: boolean;
}

/** [Win32_PnPDevicePropertyBooleanArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertybooleanarray) */
export interface Win32_PnPDevicePropertyBooleanArray extends CimInstance<'Win32_PnPDevicePropertyBooleanArray'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly boolean[];
}

/** [Win32_PnPDevicePropertyDateTime](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertydatetime) */
export interface Win32_PnPDevicePropertyDateTime extends CimInstance<'Win32_PnPDevicePropertyDateTime'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: CimDateTime | null;
}

/** [Win32_PnPDevicePropertyDateTimeArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertydatetimearray) */
export interface Win32_PnPDevicePropertyDateTimeArray extends CimInstance<'Win32_PnPDevicePropertyDateTimeArray'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly CimDateTime[];
}

/** [Win32_PnPDevicePropertyReal32](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyreal32) */
export interface Win32_PnPDevicePropertyReal32 extends CimInstance<'Win32_PnPDevicePropertyReal32'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: real32;
}

/** [Win32_PnPDevicePropertyReal32Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyreal32array) */
export interface Win32_PnPDevicePropertyReal32Array extends CimInstance<'Win32_PnPDevicePropertyReal32Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly real32[];
}

/** [Win32_PnPDevicePropertyReal64](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyreal64) */
export interface Win32_PnPDevicePropertyReal64 extends CimInstance<'Win32_PnPDevicePropertyReal64'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: real64;
}

/** [Win32_PnPDevicePropertyReal64Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyreal64array) */
export interface Win32_PnPDevicePropertyReal64Array extends CimInstance<'Win32_PnPDevicePropertyReal64Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly real64[];
}

/** [Win32_PnPDevicePropertySecurityDescriptor](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysecuritydescriptor) */
export interface Win32_PnPDevicePropertySecurityDescriptor extends CimInstance<'Win32_PnPDevicePropertySecurityDescriptor'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: CimReference | null;
}

/** [Win32_PnPDevicePropertySecurityDescriptorArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysecuritydescriptorarray) */
export interface Win32_PnPDevicePropertySecurityDescriptorArray extends CimInstance<'Win32_PnPDevicePropertySecurityDescriptorArray'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly CimReference[];
}

/** [Win32_PnPDevicePropertySint16](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint16) */
export interface Win32_PnPDevicePropertySint16 extends CimInstance<'Win32_PnPDevicePropertySint16'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: sint16;
}

/** [Win32_PnPDevicePropertySint16Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint16array) */
export interface Win32_PnPDevicePropertySint16Array extends CimInstance<'Win32_PnPDevicePropertySint16Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly sint16[];
}

/** [Win32_PnPDevicePropertySint32](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint32) */
export interface Win32_PnPDevicePropertySint32 extends CimInstance<'Win32_PnPDevicePropertySint32'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: sint32;
}

/** [Win32_PnPDevicePropertySint32Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint32array) */
export interface Win32_PnPDevicePropertySint32Array extends CimInstance<'Win32_PnPDevicePropertySint32Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly sint32[];
}

/** [Win32_PnPDevicePropertySint64](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint64) */
export interface Win32_PnPDevicePropertySint64 extends CimInstance<'Win32_PnPDevicePropertySint64'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: sint64;
}

/** [Win32_PnPDevicePropertySint64Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint64array) */
export interface Win32_PnPDevicePropertySint64Array extends CimInstance<'Win32_PnPDevicePropertySint64Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly sint64[];
}

/** [Win32_PnPDevicePropertySint8](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint8) */
export interface Win32_PnPDevicePropertySint8 extends CimInstance<'Win32_PnPDevicePropertySint8'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: sint8;
}

/** [Win32_PnPDevicePropertySint8Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertysint8array) */
export interface Win32_PnPDevicePropertySint8Array extends CimInstance<'Win32_PnPDevicePropertySint8Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly sint8[];
}

/** [Win32_PnPDevicePropertyString](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertystring) */
export interface Win32_PnPDevicePropertyString extends CimInstance<'Win32_PnPDevicePropertyString'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: string | null;
}

/** [Win32_PnPDevicePropertyStringArray](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertystringarray) */
export interface Win32_PnPDevicePropertyStringArray extends CimInstance<'Win32_PnPDevicePropertyStringArray'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly string[];
}

/** [Win32_PnPDevicePropertyUint16](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint16) */
export interface Win32_PnPDevicePropertyUint16 extends CimInstance<'Win32_PnPDevicePropertyUint16'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: uint16;
}

/** [Win32_PnPDevicePropertyUint16Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint16array) */
export interface Win32_PnPDevicePropertyUint16Array extends CimInstance<'Win32_PnPDevicePropertyUint16Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly uint16[];
}

/** [Win32_PnPDevicePropertyUint32](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint32) */
export interface Win32_PnPDevicePropertyUint32 extends CimInstance<'Win32_PnPDevicePropertyUint32'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: uint32;
}

/** [Win32_PnPDevicePropertyUint32Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint32array) */
export interface Win32_PnPDevicePropertyUint32Array extends CimInstance<'Win32_PnPDevicePropertyUint32Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly uint32[];
}

/** [Win32_PnPDevicePropertyUint64](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint64) */
export interface Win32_PnPDevicePropertyUint64 extends CimInstance<'Win32_PnPDevicePropertyUint64'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: uint64;
}

/** [Win32_PnPDevicePropertyUint64Array](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint64array) */
export interface Win32_PnPDevicePropertyUint64Array extends CimInstance<'Win32_PnPDevicePropertyUint64Array'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: readonly uint64[];
}

/** [Win32_PnPDevicePropertyUint8](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpdevicepropertyuint8) */
export interface Win32_PnPDevicePropertyUint8 extends CimInstance<'Win32_PnPDevicePropertyUint8'> {
  readonly Key: string | null;
  readonly KeyName: string | null;
  readonly Type: uint32;
  readonly DeviceID: string | null;
  readonly Data: uint8;
}

/** [Win32_PnPEntity](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpentity) */
export interface Win32_PnPEntity extends CimInstance<'Win32_PnPEntity'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ClassGuid: string | null;
  readonly CompatibleID: readonly string[];
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly HardwareID: readonly string[];
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly Name: string | null;
  readonly PNPClass: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Present: boolean;
  readonly Service: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_PointingDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pointingdevice) */
export interface Win32_PointingDevice extends CimInstance<'Win32_PointingDevice'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DeviceInterface: uint16;
  readonly DoubleSpeedThreshold: uint32;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly Handedness: uint16;
  readonly HardwareType: string | null;
  readonly InfFileName: string | null;
  readonly InfSection: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly IsLocked: boolean;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly Name: string | null;
  readonly NumberOfButtons: uint8;
  readonly PNPDeviceID: string | null;
  readonly PointingType: uint16;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly QuadSpeedThreshold: uint32;
  readonly Resolution: uint32;
  readonly SampleRate: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly Synch: uint32;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_PortableBattery](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-portablebattery) */
export interface Win32_PortableBattery extends CimInstance<'Win32_PortableBattery'> {
  readonly Availability: uint16;
  readonly BatteryStatus: uint16;
  readonly CapacityMultiplier: uint16;
  readonly Caption: string | null;
  readonly Chemistry: uint16;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DesignCapacity: uint32;
  readonly DesignVoltage: uint64;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly EstimatedChargeRemaining: uint16;
  readonly EstimatedRunTime: uint32;
  readonly ExpectedBatteryLife: uint32;
  readonly ExpectedLife: uint32;
  readonly FullChargeCapacity: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Location: string | null;
  readonly ManufactureDate: string | null;
  readonly Manufacturer: string | null;
  readonly MaxBatteryError: uint16;
  readonly MaxRechargeTime: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly SmartBatteryVersion: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOnBattery: uint32;
  readonly TimeToFullCharge: uint32;
}

/** [Win32_PortConnector](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-portconnector) */
export interface Win32_PortConnector extends CimInstance<'Win32_PortConnector'> {
  readonly Caption: string | null;
  readonly ConnectorPinout: string | null;
  readonly ConnectorType: readonly uint16[];
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly ExternalReferenceDesignator: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly InternalReferenceDesignator: string | null;
  readonly Manufacturer: string | null;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PortType: uint16;
  readonly PoweredOn: boolean;
  readonly SerialNumber: string | null;
  readonly SKU: string | null;
  readonly Status: string | null;
  readonly Tag: string;
  readonly Version: string | null;
}

/** [Win32_PortResource](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-portresource) */
export interface Win32_PortResource extends CimInstance<'Win32_PortResource'> {
  readonly Alias: boolean;
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly EndingAddress: uint64;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly StartingAddress: uint64;
  readonly Status: string | null;
}

/** [Win32_POTSModem](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-potsmodem) */
export interface Win32_POTSModem extends CimInstance<'Win32_POTSModem'> {
  readonly AnswerMode: uint16;
  readonly AttachedTo: string | null;
  readonly Availability: uint16;
  readonly BlindOff: string | null;
  readonly BlindOn: string | null;
  readonly Caption: string | null;
  readonly CompatibilityFlags: string | null;
  readonly CompressionInfo: uint16;
  readonly CompressionOff: string | null;
  readonly CompressionOn: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly ConfigurationDialog: string | null;
  readonly CountriesSupported: readonly string[];
  readonly CountrySelected: string | null;
  readonly CreationClassName: string | null;
  readonly CurrentPasswords: readonly string[];
  readonly DCB: readonly uint8[];
  readonly Default: readonly uint8[];
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DeviceLoader: string | null;
  readonly DeviceType: string | null;
  readonly DialType: uint16;
  readonly DriverDate: CimDateTime | null;
  readonly ErrorCleared: boolean;
  readonly ErrorControlForced: string | null;
  readonly ErrorControlInfo: uint16;
  readonly ErrorControlOff: string | null;
  readonly ErrorControlOn: string | null;
  readonly ErrorDescription: string | null;
  readonly FlowControlHard: string | null;
  readonly FlowControlOff: string | null;
  readonly FlowControlSoft: string | null;
  readonly InactivityScale: string | null;
  readonly InactivityTimeout: uint32;
  readonly Index: uint32;
  readonly IndexEx: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly MaxBaudRateToPhone: uint32;
  readonly MaxBaudRateToSerialPort: uint32;
  readonly MaxNumberOfPasswords: uint16;
  readonly Model: string | null;
  readonly ModemInfPath: string | null;
  readonly ModemInfSection: string | null;
  readonly ModulationBell: string | null;
  readonly ModulationCCITT: string | null;
  readonly ModulationScheme: uint16;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PortSubClass: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Prefix: string | null;
  readonly Properties: readonly uint8[];
  readonly ProviderName: string | null;
  readonly Pulse: string | null;
  readonly Reset: string | null;
  readonly ResponsesKeyName: string | null;
  readonly RingsBeforeAnswer: uint8;
  readonly SpeakerModeDial: string | null;
  readonly SpeakerModeOff: string | null;
  readonly SpeakerModeOn: string | null;
  readonly SpeakerModeSetup: string | null;
  readonly SpeakerVolumeHigh: string | null;
  readonly SpeakerVolumeInfo: uint16;
  readonly SpeakerVolumeLow: string | null;
  readonly SpeakerVolumeMed: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly StringFormat: string | null;
  readonly SupportsCallback: boolean;
  readonly SupportsSynchronousConnect: boolean;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Terminator: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
  readonly Tone: string | null;
  readonly VoiceSwitchFeature: string | null;
}

/** [Win32_POTSModemToSerialPort](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-potsmodemtoserialport) */
export interface Win32_POTSModemToSerialPort extends CimInstance<'Win32_POTSModemToSerialPort'> {
  readonly NegotiatedDataWidth: uint32;
  readonly NegotiatedSpeed: uint64;
  readonly AccessState: uint16;
  readonly NumberOfHardResets: uint32;
  readonly NumberOfSoftResets: uint32;
  readonly Dependent: CimReference;
  readonly Antecedent: CimReference;
}

/** [Win32_PowerManagementEvent](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-powermanagementevent) */
export interface Win32_PowerManagementEvent extends CimInstance<'Win32_PowerManagementEvent'> {
  readonly SECURITY_DESCRIPTOR: readonly uint8[];
  readonly TIME_CREATED: uint64;
  readonly EventType: uint16;
  readonly OEMEventCode: uint16;
}

/** [Win32_Printer](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printer) */
export interface Win32_Printer extends CimInstance<'Win32_Printer'> {
  readonly Attributes: uint32;
  readonly Availability: uint16;
  readonly AvailableJobSheets: readonly string[];
  readonly AveragePagesPerMinute: uint32;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly CharSetsSupported: readonly string[];
  readonly Comment: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly CurrentCapabilities: readonly uint16[];
  readonly CurrentCharSet: string | null;
  readonly CurrentLanguage: uint16;
  readonly CurrentMimeType: string | null;
  readonly CurrentNaturalLanguage: string | null;
  readonly CurrentPaperType: string | null;
  readonly Default: boolean;
  readonly DefaultCapabilities: readonly uint16[];
  readonly DefaultCopies: uint32;
  readonly DefaultLanguage: uint16;
  readonly DefaultMimeType: string | null;
  readonly DefaultNumberUp: uint32;
  readonly DefaultPaperType: string | null;
  readonly DefaultPriority: uint32;
  readonly Description: string | null;
  readonly DetectedErrorState: uint16;
  readonly DeviceID: string | null;
  readonly Direct: boolean;
  readonly DoCompleteFirst: boolean;
  readonly DriverName: string | null;
  readonly EnableBIDI: boolean;
  readonly EnableDevQueryPrint: boolean;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorInformation: readonly string[];
  readonly ExtendedDetectedErrorState: uint16;
  readonly ExtendedPrinterStatus: uint16;
  readonly Hidden: boolean;
  readonly HorizontalResolution: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly JobCountSinceLastReset: uint32;
  readonly KeepPrintedJobs: boolean;
  readonly LanguagesSupported: readonly uint16[];
  readonly LastErrorCode: uint32;
  readonly Local: boolean;
  readonly Location: string | null;
  readonly MarkingTechnology: uint16;
  readonly MaxCopies: uint32;
  readonly MaxNumberUp: uint32;
  readonly MaxSizeSupported: uint32;
  readonly MimeTypesSupported: readonly string[];
  readonly Name: string | null;
  readonly NaturalLanguagesSupported: readonly string[];
  readonly Network: boolean;
  readonly PaperSizesSupported: readonly uint16[];
  readonly PaperTypesAvailable: readonly string[];
  readonly Parameters: string | null;
  readonly PNPDeviceID: string | null;
  readonly PortName: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly PrinterPaperNames: readonly string[];
  readonly PrinterState: uint32;
  readonly PrinterStatus: uint16;
  readonly PrintJobDataType: string | null;
  readonly PrintProcessor: string | null;
  readonly Priority: uint32;
  readonly Published: boolean;
  readonly Queued: boolean;
  readonly RawOnly: boolean;
  readonly SeparatorFile: string | null;
  readonly ServerName: string | null;
  readonly Shared: boolean;
  readonly ShareName: string | null;
  readonly SpoolEnabled: boolean;
  readonly StartTime: CimDateTime | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
  readonly UntilTime: CimDateTime | null;
  readonly VerticalResolution: uint32;
  readonly WorkOffline: boolean;
}

/** [Win32_PrinterConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printerconfiguration) */
export interface Win32_PrinterConfiguration extends CimInstance<'Win32_PrinterConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly BitsPerPel: uint32;
  readonly Collate: boolean;
  readonly Color: uint32;
  readonly Copies: uint32;
  readonly DeviceName: string | null;
  readonly DisplayFlags: uint32;
  readonly DisplayFrequency: uint32;
  readonly DitherType: uint32;
  readonly DriverVersion: uint32;
  readonly Duplex: boolean;
  readonly FormName: string | null;
  readonly HorizontalResolution: uint32;
  readonly ICMIntent: uint32;
  readonly ICMMethod: uint32;
  readonly LogPixels: uint32;
  readonly MediaType: uint32;
  readonly Name: string;
  readonly Orientation: uint32;
  readonly PaperLength: uint32;
  readonly PaperSize: string | null;
  readonly PaperWidth: uint32;
  readonly PelsHeight: uint32;
  readonly PelsWidth: uint32;
  readonly PrintQuality: uint32;
  readonly Scale: uint32;
  readonly SpecificationVersion: uint32;
  readonly TTOption: uint32;
  readonly VerticalResolution: uint32;
  readonly XResolution: uint32;
  readonly YResolution: uint32;
}

/** [Win32_PrinterController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printercontroller) */
export interface Win32_PrinterController extends CimInstance<'Win32_PrinterController'> {
  readonly AccessState: uint16;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
  readonly NegotiatedDataWidth: uint32;
  readonly NegotiatedSpeed: uint64;
  readonly NumberOfHardResets: uint32;
  readonly NumberOfSoftResets: uint32;
}

/** [Win32_PrinterDriver](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printerdriver) */
export interface Win32_PrinterDriver extends CimInstance<'Win32_PrinterDriver'> {
  readonly Caption: string | null;
  readonly ConfigFile: string | null;
  readonly CreationClassName: string | null;
  readonly DataFile: string | null;
  readonly DefaultDataType: string | null;
  readonly DependentFiles: readonly string[];
  readonly Description: string | null;
  readonly DriverPath: string | null;
  readonly FilePath: string | null;
  readonly HelpFile: string | null;
  readonly InfName: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly MonitorName: string | null;
  readonly Name: string;
  readonly OEMUrl: string | null;
  readonly Started: boolean;
  readonly StartMode: string | null;
  readonly Status: string | null;
  readonly SupportedPlatform: string | null;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Version: uint16;
}

/** [Win32_PrinterDriverDll](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printerdriverdll) */
export interface Win32_PrinterDriverDll extends CimInstance<'Win32_PrinterDriverDll'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_PrinterSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printersetting) */
export interface Win32_PrinterSetting extends CimInstance<'Win32_PrinterSetting'> {
  readonly Setting: CimReference;
  readonly Element: CimReference;
}

/** [Win32_PrinterShare](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printershare) */
export interface Win32_PrinterShare extends CimInstance<'Win32_PrinterShare'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_PrintJob](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-printjob) */
export interface Win32_PrintJob extends CimInstance<'Win32_PrintJob'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly ElapsedTime: CimDateTime | null;
  readonly JobStatus: string | null;
  readonly Notify: string | null;
  readonly Owner: string | null;
  readonly Priority: uint32;
  readonly StartTime: CimDateTime | null;
  readonly TimeSubmitted: CimDateTime | null;
  readonly UntilTime: CimDateTime | null;
  readonly Color: string | null;
  readonly DataType: string | null;
  readonly Document: string | null;
  readonly DriverName: string | null;
  readonly HostPrintQueue: string | null;
  readonly JobId: uint32;
  readonly PagesPrinted: uint32;
  readonly PaperLength: uint32;
  readonly PaperSize: string | null;
  readonly PaperWidth: uint32;
  readonly Parameters: string | null;
  readonly PrintProcessor: string | null;
  readonly Size: uint32;
  readonly StatusMask: uint32;
  readonly TotalPages: uint32;
}

/** [Win32_PrivilegesStatus](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-privilegesstatus) */
export interface Win32_PrivilegesStatus extends CimInstance<'Win32_PrivilegesStatus'> {
  readonly Description: string | null;
  readonly Operation: string | null;
  readonly ParameterInfo: string | null;
  readonly ProviderName: string | null;
  readonly StatusCode: uint32;
  readonly PrivilegesNotHeld: readonly string[];
  readonly PrivilegesRequired: readonly string[];
}

/** [Win32_Process](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-process) */
export interface Win32_Process extends CimInstance<'Win32_Process'> {
  readonly CreationClassName: string | null;
  readonly Caption: string | null;
  readonly CommandLine: string | null;
  readonly CreationDate: CimDateTime | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly ExecutablePath: string | null;
  readonly ExecutionState: uint16;
  readonly Handle: string;
  readonly HandleCount: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly KernelModeTime: uint64;
  readonly MaximumWorkingSetSize: uint32;
  readonly MinimumWorkingSetSize: uint32;
  readonly Name: string | null;
  readonly OSCreationClassName: string | null;
  readonly OSName: string | null;
  readonly OtherOperationCount: uint64;
  readonly OtherTransferCount: uint64;
  readonly PageFaults: uint32;
  readonly PageFileUsage: uint32;
  readonly ParentProcessId: uint32;
  readonly PeakPageFileUsage: uint32;
  readonly PeakVirtualSize: uint64;
  readonly PeakWorkingSetSize: uint32;
  readonly Priority: uint32;
  readonly PrivatePageCount: uint64;
  readonly ProcessId: uint32;
  readonly QuotaNonPagedPoolUsage: uint32;
  readonly QuotaPagedPoolUsage: uint32;
  readonly QuotaPeakNonPagedPoolUsage: uint32;
  readonly QuotaPeakPagedPoolUsage: uint32;
  readonly ReadOperationCount: uint64;
  readonly ReadTransferCount: uint64;
  readonly SessionId: uint32;
  readonly Status: string | null;
  readonly TerminationDate: CimDateTime | null;
  readonly ThreadCount: uint32;
  readonly UserModeTime: uint64;
  readonly VirtualSize: uint64;
  readonly WindowsVersion: string | null;
  readonly WorkingSetSize: uint64;
  readonly WriteOperationCount: uint64;
  readonly WriteTransferCount: uint64;
}

/** [Win32_Processor](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-processor) */
export interface Win32_Processor extends CimInstance<'Win32_Processor'> {
  readonly AddressWidth: uint16;
  readonly Architecture: uint16;
  readonly AssetTag: string | null;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly Characteristics: uint32;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CpuStatus: uint16;
  readonly CreationClassName: string | null;
  readonly CurrentClockSpeed: uint32;
  readonly CurrentVoltage: uint16;
  readonly DataWidth: uint16;
  readonly Description: string | null;
  readonly DeviceID: string | null;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ExtClock: uint32;
  readonly Family: uint16;
  readonly InstallDate: CimDateTime | null;
  readonly L2CacheSize: uint32;
  readonly L2CacheSpeed: uint32;
  readonly L3CacheSize: uint32;
  readonly L3CacheSpeed: uint32;
  readonly LastErrorCode: uint32;
  readonly Level: uint16;
  readonly LoadPercentage: uint16;
  readonly Manufacturer: string | null;
  readonly MaxClockSpeed: uint32;
  readonly Name: string | null;
  readonly NumberOfCores: uint32;
  readonly NumberOfEnabledCore: uint32;
  readonly NumberOfLogicalProcessors: uint32;
  readonly OtherFamilyDescription: string | null;
  readonly PartNumber: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProcessorId: string | null;
  readonly ProcessorType: uint16;
  readonly Revision: uint16;
  readonly Role: string | null;
  readonly SecondLevelAddressTranslationExtensions: boolean;
  readonly SerialNumber: string | null;
  readonly SocketDesignation: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly Stepping: string | null;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly ThreadCount: uint32;
  readonly UniqueId: string | null;
  readonly UpgradeMethod: uint16;
  readonly Version: string | null;
  readonly VirtualizationFirmwareEnabled: boolean;
  readonly VMMonitorModeExtensions: boolean;
  readonly VoltageCaps: uint32;
}

/** [Win32_ProcessStartup](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-processstartup) */
export interface Win32_ProcessStartup extends CimInstance<'Win32_ProcessStartup'> {
  readonly CreateFlags: uint32;
  readonly EnvironmentVariables: readonly string[];
  readonly ErrorMode: uint16;
  readonly FillAttribute: uint32;
  readonly PriorityClass: uint32;
  readonly ShowWindow: uint16;
  readonly Title: string | null;
  readonly WinstationDesktop: string | null;
  readonly X: uint32;
  readonly XCountChars: uint32;
  readonly XSize: uint32;
  readonly Y: uint32;
  readonly YCountChars: uint32;
  readonly YSize: uint32;
}

/** [Win32_ProgramGroupContents](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-programgroupcontents) */
export interface Win32_ProgramGroupContents extends CimInstance<'Win32_ProgramGroupContents'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_ProgramGroupOrItem](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-programgrouporitem) */
export interface Win32_ProgramGroupOrItem extends CimInstance<'Win32_ProgramGroupOrItem'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
}

/** [Win32_ProtocolBinding](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-protocolbinding) */
export interface Win32_ProtocolBinding extends CimInstance<'Win32_ProtocolBinding'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference | null;
  readonly Device: CimReference;
}

/** [Win32_QuickFixEngineering](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-quickfixengineering) */
export interface Win32_QuickFixEngineering extends CimInstance<'Win32_QuickFixEngineering'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly CSName: string | null;
  readonly FixComments: string | null;
  readonly HotFixID: string;
  readonly InstalledBy: string | null;
  readonly InstalledOn: string | null;
  readonly ServicePackInEffect: string;
}

/** [Win32_Refrigeration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-refrigeration) */
export interface Win32_Refrigeration extends CimInstance<'Win32_Refrigeration'> {
  readonly ActiveCooling: boolean;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_Registry](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-registry) */
export interface Win32_Registry extends CimInstance<'Win32_Registry'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly CurrentSize: uint32;
  readonly MaximumSize: uint32;
  readonly Name: string;
  readonly ProposedSize: uint32;
}

/** [Win32_ScheduledJob](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-scheduledjob) */
export interface Win32_ScheduledJob extends CimInstance<'Win32_ScheduledJob'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly ElapsedTime: CimDateTime | null;
  readonly Notify: string | null;
  readonly Owner: string | null;
  readonly Priority: uint32;
  readonly TimeSubmitted: CimDateTime | null;
  readonly UntilTime: CimDateTime | null;
  readonly Command: string | null;
  readonly DaysOfMonth: uint32;
  readonly DaysOfWeek: uint32;
  readonly InteractWithDesktop: boolean;
  readonly JobId: uint32;
  readonly JobStatus: string | null;
  readonly RunRepeatedly: boolean;
  readonly StartTime: CimDateTime | null;
}

/** [Win32_SCSIController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-scsicontroller) */
export interface Win32_SCSIController extends CimInstance<'Win32_SCSIController'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly ControllerTimeouts: uint32;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DeviceMap: string | null;
  readonly DriverName: string | null;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly HardwareVersion: string | null;
  readonly Index: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxDataWidth: uint32;
  readonly MaxNumberControlled: uint32;
  readonly MaxTransferRate: uint64;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtectionManagement: uint16;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_SCSIControllerDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-scsicontrollerdevice) */
export interface Win32_SCSIControllerDevice extends CimInstance<'Win32_SCSIControllerDevice'> {
  readonly NegotiatedDataWidth: uint32;
  readonly NegotiatedSpeed: uint64;
  readonly AccessState: uint16;
  readonly NumberOfHardResets: uint32;
  readonly NumberOfSoftResets: uint32;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_SerialPort](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-serialport) */
export interface Win32_SerialPort extends CimInstance<'Win32_SerialPort'> {
  readonly Availability: uint16;
  readonly Binary: boolean;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly MaxBaudRate: uint32;
  readonly MaximumInputBufferSize: uint32;
  readonly MaximumOutputBufferSize: uint32;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly OSAutoDiscovered: boolean;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly ProviderType: string | null;
  readonly SettableBaudRate: boolean;
  readonly SettableDataBits: boolean;
  readonly SettableFlowControl: boolean;
  readonly SettableParity: boolean;
  readonly SettableParityCheck: boolean;
  readonly SettableRLSD: boolean;
  readonly SettableStopBits: boolean;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly Supports16BitMode: boolean;
  readonly SupportsDTRDSR: boolean;
  readonly SupportsElapsedTimeouts: boolean;
  readonly SupportsIntTimeouts: boolean;
  readonly SupportsParityCheck: boolean;
  readonly SupportsRLSD: boolean;
  readonly SupportsRTSCTS: boolean;
  readonly SupportsSpecialCharacters: boolean;
  readonly SupportsXOnXOff: boolean;
  readonly SupportsXOnXOffSet: boolean;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_SerialPortConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-serialportconfiguration) */
export interface Win32_SerialPortConfiguration extends CimInstance<'Win32_SerialPortConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly AbortReadWriteOnError: boolean;
  readonly BaudRate: uint32;
  readonly BinaryModeEnabled: boolean;
  readonly BitsPerByte: uint32;
  readonly ContinueXMitOnXOff: boolean;
  readonly CTSOutflowControl: boolean;
  readonly DiscardNULLBytes: boolean;
  readonly DSROutflowControl: boolean;
  readonly DSRSensitivity: boolean;
  readonly DTRFlowControlType: string | null;
  readonly EOFCharacter: uint32;
  readonly ErrorReplaceCharacter: uint32;
  readonly ErrorReplacementEnabled: boolean;
  readonly EventCharacter: uint32;
  readonly IsBusy: boolean;
  readonly Name: string;
  readonly Parity: string | null;
  readonly ParityCheckEnabled: boolean;
  readonly RTSFlowControlType: string | null;
  readonly StopBits: string | null;
  readonly XOffCharacter: uint32;
  readonly XOffXMitThreshold: uint32;
  readonly XOnCharacter: uint32;
  readonly XOnXMitThreshold: uint32;
  readonly XOnXOffInFlowControl: uint32;
  readonly XOnXOffOutFlowControl: uint32;
}

/** [Win32_SerialPortSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-serialportsetting) */
export interface Win32_SerialPortSetting extends CimInstance<'Win32_SerialPortSetting'> {
  readonly Setting: CimReference | null;
  readonly Element: CimReference | null;
}

/** [Win32_Service](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-service) */
export interface Win32_Service extends CimInstance<'Win32_Service'> {
  readonly AcceptPause: boolean;
  readonly AcceptStop: boolean;
  readonly Caption: string | null;
  readonly CheckPoint: uint32;
  readonly CreationClassName: string | null;
  readonly DelayedAutoStart: boolean;
  readonly Description: string | null;
  readonly DesktopInteract: boolean;
  readonly DisplayName: string | null;
  readonly ErrorControl: string | null;
  readonly ExitCode: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string;
  readonly PathName: string | null;
  readonly ProcessId: uint32;
  readonly ServiceSpecificExitCode: uint32;
  readonly ServiceType: string | null;
  readonly Started: boolean;
  readonly StartMode: string | null;
  readonly StartName: string | null;
  readonly State: string | null;
  readonly Status: string | null;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TagId: uint32;
  readonly WaitHint: uint32;
}

/** [Win32_Session](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-session) */
export interface Win32_Session extends CimInstance<'Win32_Session'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly StartTime: CimDateTime | null;
}

/** [Win32_SessionProcess](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-sessionprocess) */
export interface Win32_SessionProcess extends CimInstance<'Win32_SessionProcess'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_SessionResource](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-sessionresource) */
export interface Win32_SessionResource extends CimInstance<'Win32_SessionResource'> {
  readonly Antecedent: CimReference | null;
  readonly Dependent: CimReference | null;
}

/** [Win32_Share](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-share) */
export interface Win32_Share extends CimInstance<'Win32_Share'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly AccessMask: uint32;
  readonly AllowMaximum: boolean;
  readonly MaximumAllowed: uint32;
  readonly Name: string;
  readonly Path: string | null;
  readonly Type: uint32;
}

/** [Win32_ShareToDirectory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-sharetodirectory) */
export interface Win32_ShareToDirectory extends CimInstance<'Win32_ShareToDirectory'> {
  readonly Share: CimReference;
  readonly SharedElement: CimReference;
}

/** [Win32_ShortcutFile](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-shortcutfile) */
export interface Win32_ShortcutFile extends CimInstance<'Win32_ShortcutFile'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly AccessMask: uint32;
  readonly Archive: boolean;
  readonly Compressed: boolean;
  readonly CompressionMethod: string | null;
  readonly CreationClassName: string | null;
  readonly CreationDate: CimDateTime | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Drive: string | null;
  readonly EightDotThreeFileName: string | null;
  readonly Encrypted: boolean;
  readonly EncryptionMethod: string | null;
  readonly Name: string;
  readonly Extension: string | null;
  readonly FileName: string | null;
  readonly FileSize: uint64;
  readonly FileType: string | null;
  readonly FSCreationClassName: string | null;
  readonly FSName: string | null;
  readonly Hidden: boolean;
  readonly InUseCount: uint64;
  readonly LastAccessed: CimDateTime | null;
  readonly LastModified: CimDateTime | null;
  readonly Path: string | null;
  readonly Readable: boolean;
  readonly System: boolean;
  readonly Writeable: boolean;
  readonly Manufacturer: string | null;
  readonly Version: string | null;
  readonly Target: string | null;
}

/** [Win32_SMBIOSMemory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-smbiosmemory) */
export interface Win32_SMBIOSMemory extends CimInstance<'Win32_SMBIOSMemory'> {
  readonly Access: uint16;
  readonly AdditionalErrorData: readonly uint8[];
  readonly Availability: uint16;
  readonly BlockSize: uint64;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CorrectableError: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string | null;
  readonly EndingAddress: uint64;
  readonly ErrorAccess: uint16;
  readonly ErrorAddress: uint64;
  readonly ErrorCleared: boolean;
  readonly ErrorData: readonly uint8[];
  readonly ErrorDataOrder: uint16;
  readonly ErrorDescription: string | null;
  readonly ErrorInfo: uint16;
  readonly ErrorMethodology: string | null;
  readonly ErrorResolution: uint64;
  readonly ErrorTime: CimDateTime | null;
  readonly ErrorTransferSize: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Name: string | null;
  readonly NumberOfBlocks: uint64;
  readonly OtherErrorDescription: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Purpose: string | null;
  readonly StartingAddress: uint64;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemLevelAddress: boolean;
  readonly SystemName: string | null;
}

/** [Win32_SoundDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-sounddevice) */
export interface Win32_SoundDevice extends CimInstance<'Win32_SoundDevice'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DMABufferSize: uint16;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MPU401Address: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProductName: string | null;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_StartupCommand](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-startupcommand) */
export interface Win32_StartupCommand extends CimInstance<'Win32_StartupCommand'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly Command: string;
  readonly Location: string;
  readonly Name: string;
  readonly User: string;
  readonly UserSID: string | null;
}

/** [Win32_SubDirectory](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-subdirectory) */
export interface Win32_SubDirectory extends CimInstance<'Win32_SubDirectory'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SubSession](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-subsession) */
export interface Win32_SubSession extends CimInstance<'Win32_SubSession'> {
  readonly Antecedent: CimReference | null;
  readonly Dependent: CimReference | null;
}

/** [Win32_SystemAccount](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemaccount) */
export interface Win32_SystemAccount extends CimInstance<'Win32_SystemAccount'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly LocalAccount: boolean;
  readonly SID: string | null;
  readonly SIDType: uint8;
  readonly Domain: string | null;
  readonly Name: string | null;
}

/** [Win32_SystemBIOS](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systembios) */
export interface Win32_SystemBIOS extends CimInstance<'Win32_SystemBIOS'> {
  readonly PartComponent: CimReference;
  readonly GroupComponent: CimReference;
}

/** [Win32_SystemBootConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systembootconfiguration) */
export interface Win32_SystemBootConfiguration extends CimInstance<'Win32_SystemBootConfiguration'> {
  readonly Element: CimReference | null;
  readonly Setting: CimReference | null;
}

/** [Win32_SystemConfigurationChangeEvent](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemconfigurationchangeevent) */
export interface Win32_SystemConfigurationChangeEvent extends CimInstance<'Win32_SystemConfigurationChangeEvent'> {
  readonly SECURITY_DESCRIPTOR: readonly uint8[];
  readonly TIME_CREATED: uint64;
  readonly EventType: uint16;
}

/** [Win32_SystemDesktop](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemdesktop) */
export interface Win32_SystemDesktop extends CimInstance<'Win32_SystemDesktop'> {
  readonly Element: CimReference | null;
  readonly Setting: CimReference | null;
}

/** [Win32_SystemDevices](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemdevices) */
export interface Win32_SystemDevices extends CimInstance<'Win32_SystemDevices'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemDriver](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemdriver) */
export interface Win32_SystemDriver extends CimInstance<'Win32_SystemDriver'> {
  readonly AcceptPause: boolean;
  readonly AcceptStop: boolean;
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DesktopInteract: boolean;
  readonly DisplayName: string | null;
  readonly ErrorControl: string | null;
  readonly ExitCode: uint32;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string;
  readonly PathName: string | null;
  readonly ServiceSpecificExitCode: uint32;
  readonly ServiceType: string | null;
  readonly Started: boolean;
  readonly StartMode: string | null;
  readonly StartName: string | null;
  readonly State: string | null;
  readonly Status: string | null;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TagId: uint32;
}

/** [Win32_SystemDriverPNPEntity](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemdriverpnpentity) */
export interface Win32_SystemDriverPNPEntity extends CimInstance<'Win32_SystemDriverPNPEntity'> {
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_SystemEnclosure](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemenclosure) */
export interface Win32_SystemEnclosure extends CimInstance<'Win32_SystemEnclosure'> {
  readonly AudibleAlarm: boolean;
  readonly BreachDescription: string | null;
  readonly CableManagementStrategy: string | null;
  readonly Caption: string | null;
  readonly ChassisTypes: readonly uint16[];
  readonly CreationClassName: string | null;
  readonly CurrentRequiredOrProduced: sint16;
  readonly Depth: real32;
  readonly Description: string | null;
  readonly HeatGeneration: uint16;
  readonly Height: real32;
  readonly HotSwappable: boolean;
  readonly InstallDate: CimDateTime | null;
  readonly LockPresent: boolean;
  readonly Manufacturer: string | null;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly NumberOfPowerCords: uint16;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PoweredOn: boolean;
  readonly Removable: boolean;
  readonly Replaceable: boolean;
  readonly SecurityBreach: uint16;
  readonly SecurityStatus: uint16;
  readonly SerialNumber: string | null;
  readonly ServiceDescriptions: readonly string[];
  readonly ServicePhilosophy: readonly uint16[];
  readonly SKU: string | null;
  readonly SMBIOSAssetTag: string | null;
  readonly Status: string | null;
  readonly Tag: string;
  readonly TypeDescriptions: readonly string[];
  readonly Version: string | null;
  readonly VisibleAlarm: boolean;
  readonly Weight: real32;
  readonly Width: real32;
}

/** [Win32_SystemLoadOrderGroups](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemloadordergroups) */
export interface Win32_SystemLoadOrderGroups extends CimInstance<'Win32_SystemLoadOrderGroups'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemMemoryResource](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemmemoryresource) */
export interface Win32_SystemMemoryResource extends CimInstance<'Win32_SystemMemoryResource'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Name: string | null;
  readonly Status: string | null;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly EndingAddress: uint64;
  readonly StartingAddress: uint64;
}

/** [Win32_SystemNetworkConnections](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemnetworkconnections) */
export interface Win32_SystemNetworkConnections extends CimInstance<'Win32_SystemNetworkConnections'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemOperatingSystem](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemoperatingsystem) */
export interface Win32_SystemOperatingSystem extends CimInstance<'Win32_SystemOperatingSystem'> {
  readonly PrimaryOS: boolean;
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemPartitions](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systempartitions) */
export interface Win32_SystemPartitions extends CimInstance<'Win32_SystemPartitions'> {
  readonly GroupComponent: CimReference | null;
  readonly PartComponent: CimReference | null;
}

/** [Win32_SystemProcesses](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemprocesses) */
export interface Win32_SystemProcesses extends CimInstance<'Win32_SystemProcesses'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemProgramGroups](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemprogramgroups) */
export interface Win32_SystemProgramGroups extends CimInstance<'Win32_SystemProgramGroups'> {
  readonly Element: CimReference | null;
  readonly Setting: CimReference | null;
}

/** [Win32_SystemResources](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemresources) */
export interface Win32_SystemResources extends CimInstance<'Win32_SystemResources'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemServices](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemservices) */
export interface Win32_SystemServices extends CimInstance<'Win32_SystemServices'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemsetting) */
export interface Win32_SystemSetting extends CimInstance<'Win32_SystemSetting'> {
  readonly Element: CimReference;
  readonly Setting: CimReference;
}

/** [Win32_SystemSlot](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemslot) */
export interface Win32_SystemSlot extends CimInstance<'Win32_SystemSlot'> {
  readonly BusNumber: uint32;
  readonly Caption: string | null;
  readonly ConnectorPinout: string | null;
  readonly ConnectorType: readonly uint16[];
  readonly CreationClassName: string | null;
  readonly CurrentUsage: uint16;
  readonly Description: string | null;
  readonly DeviceNumber: uint32;
  readonly FunctionNumber: uint32;
  readonly HeightAllowed: real32;
  readonly InstallDate: CimDateTime | null;
  readonly LengthAllowed: real32;
  readonly Manufacturer: string | null;
  readonly MaxDataWidth: uint16;
  readonly Model: string | null;
  readonly Name: string | null;
  readonly Number: uint16;
  readonly OtherIdentifyingInfo: string | null;
  readonly PartNumber: string | null;
  readonly PMESignal: boolean;
  readonly PoweredOn: boolean;
  readonly PurposeDescription: string | null;
  readonly SegmentGroupNumber: uint32;
  readonly SerialNumber: string | null;
  readonly Shared: boolean;
  readonly SKU: string | null;
  readonly SlotDesignation: string | null;
  readonly SpecialPurpose: boolean;
  readonly Status: string | null;
  readonly SupportsHotPlug: boolean;
  readonly Tag: string;
  readonly ThermalRating: uint32;
  readonly VccMixedVoltageSupport: readonly uint16[];
  readonly Version: string | null;
  readonly VppMixedVoltageSupport: readonly uint16[];
}

/** [Win32_SystemSystemDriver](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemsystemdriver) */
export interface Win32_SystemSystemDriver extends CimInstance<'Win32_SystemSystemDriver'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_SystemTimeZone](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemtimezone) */
export interface Win32_SystemTimeZone extends CimInstance<'Win32_SystemTimeZone'> {
  readonly Element: CimReference | null;
  readonly Setting: CimReference | null;
}

/** [Win32_SystemUsers](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemusers) */
export interface Win32_SystemUsers extends CimInstance<'Win32_SystemUsers'> {
  readonly GroupComponent: CimReference;
  readonly PartComponent: CimReference;
}

/** [Win32_TapeDrive](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-tapedrive) */
export interface Win32_TapeDrive extends CimInstance<'Win32_TapeDrive'> {
  readonly Availability: uint16;
  readonly Capabilities: readonly uint16[];
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly Compression: uint32;
  readonly CompressionMethod: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly DefaultBlockSize: uint64;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ECC: uint32;
  readonly EOTWarningZoneSize: uint32;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ErrorMethodology: string | null;
  readonly FeaturesHigh: uint32;
  readonly FeaturesLow: uint32;
  readonly Id: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxBlockSize: uint64;
  readonly MaxMediaSize: uint64;
  readonly MaxPartitionCount: uint32;
  readonly MediaType: string | null;
  readonly MinBlockSize: uint64;
  readonly Name: string | null;
  readonly NeedsCleaning: boolean;
  readonly NumberOfMediaSupported: uint32;
  readonly Padding: uint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ReportSetMarks: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
}

/** [Win32_TCPIPPrinterPort](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-tcpipprinterport) */
export interface Win32_TCPIPPrinterPort extends CimInstance<'Win32_TCPIPPrinterPort'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly Status: string | null;
  readonly CreationClassName: string | null;
  readonly Name: string;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Type: uint32;
  readonly ByteCount: boolean;
  readonly HostAddress: string | null;
  readonly PortNumber: uint32;
  readonly Protocol: uint32;
  readonly Queue: string | null;
  readonly SNMPCommunity: string | null;
  readonly SNMPDevIndex: uint32;
  readonly SNMPEnabled: boolean;
}

/** [Win32_TemperatureProbe](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-temperatureprobe) */
export interface Win32_TemperatureProbe extends CimInstance<'Win32_TemperatureProbe'> {
  readonly Accuracy: sint32;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly CurrentReading: sint32;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly IsLinear: boolean;
  readonly LastErrorCode: uint32;
  readonly LowerThresholdCritical: sint32;
  readonly LowerThresholdFatal: sint32;
  readonly LowerThresholdNonCritical: sint32;
  readonly MaxReadable: sint32;
  readonly MinReadable: sint32;
  readonly Name: string | null;
  readonly NominalReading: sint32;
  readonly NormalMax: sint32;
  readonly NormalMin: sint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Resolution: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Tolerance: sint32;
  readonly UpperThresholdCritical: sint32;
  readonly UpperThresholdFatal: sint32;
  readonly UpperThresholdNonCritical: sint32;
}

/** [Win32_Thread](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-thread) */
export interface Win32_Thread extends CimInstance<'Win32_Thread'> {
  readonly Caption: string | null;
  readonly CreationClassName: string | null;
  readonly CSCreationClassName: string | null;
  readonly CSName: string | null;
  readonly Description: string | null;
  readonly ElapsedTime: uint64;
  readonly ExecutionState: uint16;
  readonly Handle: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly KernelModeTime: uint64;
  readonly Name: string | null;
  readonly OSCreationClassName: string | null;
  readonly OSName: string | null;
  readonly Priority: uint32;
  readonly PriorityBase: uint32;
  readonly ProcessCreationClassName: string | null;
  readonly ProcessHandle: string | null;
  readonly StartAddress: uint32;
  readonly Status: string | null;
  readonly ThreadState: uint32;
  readonly ThreadWaitReason: uint32;
  readonly UserModeTime: uint64;
}

/** [Win32_TimeZone](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-timezone) */
export interface Win32_TimeZone extends CimInstance<'Win32_TimeZone'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly Bias: sint32;
  readonly DaylightBias: sint32;
  readonly DaylightDay: uint32;
  readonly DaylightDayOfWeek: uint8;
  readonly DaylightHour: uint32;
  readonly DaylightMillisecond: uint32;
  readonly DaylightMinute: uint32;
  readonly DaylightMonth: uint32;
  readonly DaylightName: string | null;
  readonly DaylightSecond: uint32;
  readonly DaylightYear: uint32;
  readonly StandardBias: uint32;
  readonly StandardDay: uint32;
  readonly StandardDayOfWeek: uint8;
  readonly StandardHour: uint32;
  readonly StandardMillisecond: uint32;
  readonly StandardMinute: uint32;
  readonly StandardMonth: uint32;
  readonly StandardName: string;
  readonly StandardSecond: uint32;
  readonly StandardYear: uint32;
}

/** [Win32_USBController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-usbcontroller) */
export interface Win32_USBController extends CimInstance<'Win32_USBController'> {
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LastErrorCode: uint32;
  readonly Manufacturer: string | null;
  readonly MaxNumberControlled: uint32;
  readonly Name: string | null;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly TimeOfLastReset: CimDateTime | null;
}

/** [Win32_USBControllerDevice](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-usbcontrollerdevice) */
export interface Win32_USBControllerDevice extends CimInstance<'Win32_USBControllerDevice'> {
  readonly NegotiatedDataWidth: uint32;
  readonly NegotiatedSpeed: uint64;
  readonly AccessState: uint16;
  readonly NumberOfHardResets: uint32;
  readonly NumberOfSoftResets: uint32;
  readonly Antecedent: CimReference;
  readonly Dependent: CimReference;
}

/** [Win32_UserAccount](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-useraccount) */
export interface Win32_UserAccount extends CimInstance<'Win32_UserAccount'> {
  readonly AccountType: uint32;
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly Disabled: boolean;
  readonly Domain: string | null;
  readonly FullName: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly LocalAccount: boolean;
  readonly Lockout: boolean;
  readonly Name: string | null;
  readonly PasswordChangeable: boolean;
  readonly PasswordExpires: boolean;
  readonly PasswordRequired: boolean;
  readonly SID: string | null;
  readonly SIDType: uint8;
  readonly Status: string | null;
}

/** [Win32_UserDesktop](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-userdesktop) */
export interface Win32_UserDesktop extends CimInstance<'Win32_UserDesktop'> {
  readonly Element: CimReference;
  readonly Setting: CimReference;
}

/** [Win32_VideoConfiguration](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-videoconfiguration) */
export interface Win32_VideoConfiguration extends CimInstance<'Win32_VideoConfiguration'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly ActualColorResolution: uint32;
  readonly AdapterChipType: string | null;
  readonly AdapterCompatibility: string;
  readonly AdapterDACType: string | null;
  readonly AdapterDescription: string | null;
  readonly AdapterRAM: uint32;
  readonly AdapterType: string | null;
  readonly BitsPerPixel: uint32;
  readonly ColorPlanes: uint32;
  readonly ColorTableEntries: uint32;
  readonly DeviceSpecificPens: uint32;
  readonly DriverDate: CimDateTime | null;
  readonly HorizontalResolution: uint32;
  readonly InfFilename: string | null;
  readonly InfSection: string | null;
  readonly InstalledDisplayDrivers: string | null;
  readonly MonitorManufacturer: string | null;
  readonly MonitorType: string | null;
  readonly Name: string;
  readonly PixelsPerXLogicalInch: uint32;
  readonly PixelsPerYLogicalInch: uint32;
  readonly RefreshRate: uint32;
  readonly ScanMode: string | null;
  readonly ScreenHeight: uint32;
  readonly ScreenWidth: uint32;
  readonly SystemPaletteEntries: uint32;
  readonly VerticalResolution: uint32;
}

/** [Win32_VideoController](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-videocontroller) */
export interface Win32_VideoController extends CimInstance<'Win32_VideoController'> {
  readonly AcceleratorCapabilities: readonly uint16[];
  readonly AdapterCompatibility: string | null;
  readonly AdapterDACType: string | null;
  readonly AdapterRAM: uint32;
  readonly Availability: uint16;
  readonly CapabilityDescriptions: readonly string[];
  readonly Caption: string | null;
  readonly ColorTableEntries: uint32;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly CurrentBitsPerPixel: uint32;
  readonly CurrentHorizontalResolution: uint32;
  readonly CurrentNumberOfColors: uint64;
  readonly CurrentNumberOfColumns: uint32;
  readonly CurrentNumberOfRows: uint32;
  readonly CurrentRefreshRate: uint32;
  readonly CurrentScanMode: uint16;
  readonly CurrentVerticalResolution: uint32;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly DeviceSpecificPens: uint32;
  readonly DitherType: uint32;
  readonly DriverDate: CimDateTime | null;
  readonly DriverVersion: string | null;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly ICMIntent: uint32;
  readonly ICMMethod: uint32;
  readonly InfFilename: string | null;
  readonly InfSection: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly InstalledDisplayDrivers: string | null;
  readonly LastErrorCode: uint32;
  readonly MaxMemorySupported: uint32;
  readonly MaxNumberControlled: uint32;
  readonly MaxRefreshRate: uint32;
  readonly MinRefreshRate: uint32;
  readonly Monochrome: boolean;
  readonly Name: string | null;
  readonly NumberOfColorPlanes: uint16;
  readonly NumberOfVideoPages: uint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly ProtocolSupported: uint16;
  readonly ReservedSystemPaletteEntries: uint32;
  readonly SpecificationVersion: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly SystemPaletteEntries: uint32;
  readonly TimeOfLastReset: CimDateTime | null;
  readonly VideoArchitecture: uint16;
  readonly VideoMemoryType: uint16;
  readonly VideoMode: uint16;
  readonly VideoModeDescription: string | null;
  readonly VideoProcessor: string | null;
}

/** [Win32_VideoSettings](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-videosettings) */
export interface Win32_VideoSettings extends CimInstance<'Win32_VideoSettings'> {
  readonly Setting: CimReference;
  readonly Element: CimReference;
}

/** [Win32_VoltageProbe](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-voltageprobe) */
export interface Win32_VoltageProbe extends CimInstance<'Win32_VoltageProbe'> {
  readonly Accuracy: sint32;
  readonly Availability: uint16;
  readonly Caption: string | null;
  readonly ConfigManagerErrorCode: uint32;
  readonly ConfigManagerUserConfig: boolean;
  readonly CreationClassName: string | null;
  readonly CurrentReading: sint32;
  readonly Description: string | null;
  readonly DeviceID: string;
  readonly ErrorCleared: boolean;
  readonly ErrorDescription: string | null;
  readonly InstallDate: CimDateTime | null;
  readonly IsLinear: boolean;
  readonly LastErrorCode: uint32;
  readonly LowerThresholdCritical: sint32;
  readonly LowerThresholdFatal: sint32;
  readonly LowerThresholdNonCritical: sint32;
  readonly MaxReadable: sint32;
  readonly MinReadable: sint32;
  readonly Name: string | null;
  readonly NominalReading: sint32;
  readonly NormalMax: sint32;
  readonly NormalMin: sint32;
  readonly PNPDeviceID: string | null;
  readonly PowerManagementCapabilities: readonly uint16[];
  readonly PowerManagementSupported: boolean;
  readonly Resolution: uint32;
  readonly Status: string | null;
  readonly StatusInfo: uint16;
  readonly SystemCreationClassName: string | null;
  readonly SystemName: string | null;
  readonly Tolerance: sint32;
  readonly UpperThresholdCritical: sint32;
  readonly UpperThresholdFatal: sint32;
  readonly UpperThresholdNonCritical: sint32;
}

/** [Win32_VolumeChangeEvent](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-volumechangeevent) */
export interface Win32_VolumeChangeEvent extends CimInstance<'Win32_VolumeChangeEvent'> {
  readonly SECURITY_DESCRIPTOR: readonly uint8[];
  readonly TIME_CREATED: uint64;
  readonly EventType: uint16;
  readonly DriveName: string | null;
}

/** [Win32_WMIElementSetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-wmielementsetting) */
export interface Win32_WMIElementSetting extends CimInstance<'Win32_WMIElementSetting'> {
  readonly Element: CimReference;
  readonly Setting: CimReference;
}

/** [Win32_WMISetting](https://learn.microsoft.com/windows/win32/cimwin32prov/win32-wmisetting) */
export interface Win32_WMISetting extends CimInstance<'Win32_WMISetting'> {
  readonly Caption: string | null;
  readonly Description: string | null;
  readonly SettingID: string | null;
  readonly ASPScriptDefaultNamespace: string | null;
  readonly ASPScriptEnabled: boolean;
  readonly AutorecoverMofs: readonly string[];
  readonly AutoStartWin9X: uint32;
  readonly BackupInterval: uint32;
  readonly BackupLastTime: CimDateTime | null;
  readonly BuildVersion: string | null;
  readonly DatabaseDirectory: string | null;
  readonly DatabaseMaxSize: uint32;
  readonly EnableAnonWin9xConnections: boolean;
  readonly EnableEvents: boolean;
  readonly EnableStartupHeapPreallocation: boolean;
  readonly HighThresholdOnClientObjects: uint32;
  readonly HighThresholdOnEvents: uint32;
  readonly InstallationDirectory: string | null;
  readonly LastStartupHeapPreallocation: uint32;
  readonly LoggingDirectory: string | null;
  readonly LoggingLevel: uint32;
  readonly LowThresholdOnClientObjects: uint32;
  readonly LowThresholdOnEvents: uint32;
  readonly MaxLogFileSize: uint32;
  readonly MaxWaitOnClientObjects: uint32;
  readonly MaxWaitOnEvents: uint32;
  readonly MofSelfInstallDirectory: string | null;
}

/** The classes by name. */
export interface CimClasses {
  Win32_1394Controller: Win32_1394Controller;
  Win32_1394ControllerDevice: Win32_1394ControllerDevice;
  Win32_Account: Win32_Account;
  Win32_AllocatedResource: Win32_AllocatedResource;
  Win32_AssociatedProcessorMemory: Win32_AssociatedProcessorMemory;
  Win32_AutochkSetting: Win32_AutochkSetting;
  Win32_BaseBoard: Win32_BaseBoard;
  Win32_BaseService: Win32_BaseService;
  Win32_Battery: Win32_Battery;
  Win32_BIOS: Win32_BIOS;
  Win32_BootConfiguration: Win32_BootConfiguration;
  Win32_Bus: Win32_Bus;
  Win32_CacheMemory: Win32_CacheMemory;
  Win32_CDROMDrive: Win32_CDROMDrive;
  Win32_CIMLogicalDeviceCIMDataFile: Win32_CIMLogicalDeviceCIMDataFile;
  Win32_ClassicCOMApplicationClasses: Win32_ClassicCOMApplicationClasses;
  Win32_ClassicCOMClass: Win32_ClassicCOMClass;
  Win32_ClassicCOMClassSetting: Win32_ClassicCOMClassSetting;
  Win32_ClassicCOMClassSettings: Win32_ClassicCOMClassSettings;
  Win32_ClientApplicationSetting: Win32_ClientApplicationSetting;
  Win32_ClusterShare: Win32_ClusterShare;
  Win32_CodecFile: Win32_CodecFile;
  Win32_COMApplication: Win32_COMApplication;
  Win32_COMApplicationClasses: Win32_COMApplicationClasses;
  Win32_COMApplicationSettings: Win32_COMApplicationSettings;
  Win32_COMClass: Win32_COMClass;
  Win32_ComClassAutoEmulator: Win32_ComClassAutoEmulator;
  Win32_ComClassEmulator: Win32_ComClassEmulator;
  Win32_ComponentCategory: Win32_ComponentCategory;
  Win32_ComputerSystem: Win32_ComputerSystem;
  Win32_ComputerSystemProcessor: Win32_ComputerSystemProcessor;
  Win32_ComputerSystemProduct: Win32_ComputerSystemProduct;
  Win32_COMSetting: Win32_COMSetting;
  Win32_CurrentProbe: Win32_CurrentProbe;
  Win32_DCOMApplication: Win32_DCOMApplication;
  Win32_DCOMApplicationSetting: Win32_DCOMApplicationSetting;
  Win32_DependentService: Win32_DependentService;
  Win32_Desktop: Win32_Desktop;
  Win32_DesktopMonitor: Win32_DesktopMonitor;
  Win32_DeviceBus: Win32_DeviceBus;
  Win32_DeviceChangeEvent: Win32_DeviceChangeEvent;
  Win32_DeviceMemoryAddress: Win32_DeviceMemoryAddress;
  Win32_DeviceSettings: Win32_DeviceSettings;
  Win32_Directory: Win32_Directory;
  Win32_DiskDrive: Win32_DiskDrive;
  Win32_DiskDriveToDiskPartition: Win32_DiskDriveToDiskPartition;
  Win32_DiskPartition: Win32_DiskPartition;
  Win32_DisplayControllerConfiguration: Win32_DisplayControllerConfiguration;
  Win32_DMAChannel: Win32_DMAChannel;
  Win32_DriverForDevice: Win32_DriverForDevice;
  Win32_Environment: Win32_Environment;
  Win32_Fan: Win32_Fan;
  Win32_FloppyController: Win32_FloppyController;
  Win32_FloppyDrive: Win32_FloppyDrive;
  Win32_Group: Win32_Group;
  Win32_GroupUser: Win32_GroupUser;
  Win32_HeatPipe: Win32_HeatPipe;
  Win32_IDEController: Win32_IDEController;
  Win32_IDEControllerDevice: Win32_IDEControllerDevice;
  Win32_ImplementedCategory: Win32_ImplementedCategory;
  Win32_InfraredDevice: Win32_InfraredDevice;
  Win32_IRQResource: Win32_IRQResource;
  Win32_Keyboard: Win32_Keyboard;
  Win32_LoadOrderGroup: Win32_LoadOrderGroup;
  Win32_LoadOrderGroupServiceDependencies: Win32_LoadOrderGroupServiceDependencies;
  Win32_LoadOrderGroupServiceMembers: Win32_LoadOrderGroupServiceMembers;
  Win32_LoggedOnUser: Win32_LoggedOnUser;
  Win32_LogicalDisk: Win32_LogicalDisk;
  Win32_LogicalDiskRootDirectory: Win32_LogicalDiskRootDirectory;
  Win32_LogicalDiskToPartition: Win32_LogicalDiskToPartition;
  Win32_LogicalProgramGroup: Win32_LogicalProgramGroup;
  Win32_LogicalProgramGroupDirectory: Win32_LogicalProgramGroupDirectory;
  Win32_LogicalProgramGroupItem: Win32_LogicalProgramGroupItem;
  Win32_LogicalProgramGroupItemDataFile: Win32_LogicalProgramGroupItemDataFile;
  Win32_LogonSession: Win32_LogonSession;
  Win32_LogonSessionMappedDisk: Win32_LogonSessionMappedDisk;
  Win32_MappedLogicalDisk: Win32_MappedLogicalDisk;
  Win32_MemoryArray: Win32_MemoryArray;
  Win32_MemoryArrayLocation: Win32_MemoryArrayLocation;
  Win32_MemoryDevice: Win32_MemoryDevice;
  Win32_MemoryDeviceArray: Win32_MemoryDeviceArray;
  Win32_MemoryDeviceLocation: Win32_MemoryDeviceLocation;
  Win32_MotherboardDevice: Win32_MotherboardDevice;
  Win32_NetworkAdapter: Win32_NetworkAdapter;
  Win32_NetworkAdapterConfiguration: Win32_NetworkAdapterConfiguration;
  Win32_NetworkAdapterSetting: Win32_NetworkAdapterSetting;
  Win32_NetworkClient: Win32_NetworkClient;
  Win32_NetworkConnection: Win32_NetworkConnection;
  Win32_NetworkLoginProfile: Win32_NetworkLoginProfile;
  Win32_NetworkProtocol: Win32_NetworkProtocol;
  Win32_OnBoardDevice: Win32_OnBoardDevice;
  Win32_OperatingSystem: Win32_OperatingSystem;
  Win32_OperatingSystemAutochkSetting: Win32_OperatingSystemAutochkSetting;
  Win32_OperatingSystemQFE: Win32_OperatingSystemQFE;
  Win32_OptionalFeature: Win32_OptionalFeature;
  Win32_OSRecoveryConfiguration: Win32_OSRecoveryConfiguration;
  Win32_PageFile: Win32_PageFile;
  Win32_PageFileElementSetting: Win32_PageFileElementSetting;
  Win32_PageFileSetting: Win32_PageFileSetting;
  Win32_PageFileUsage: Win32_PageFileUsage;
  Win32_ParallelPort: Win32_ParallelPort;
  Win32_PCMCIAController: Win32_PCMCIAController;
  Win32_Perf: Win32_Perf;
  Win32_PerfFormattedData: Win32_PerfFormattedData;
  Win32_PerfRawData: Win32_PerfRawData;
  Win32_PhysicalMemory: Win32_PhysicalMemory;
  Win32_PhysicalMemoryArray: Win32_PhysicalMemoryArray;
  Win32_PhysicalMemoryLocation: Win32_PhysicalMemoryLocation;
  Win32_PnPAllocatedResource: Win32_PnPAllocatedResource;
  Win32_PnPDevice: Win32_PnPDevice;
  Win32_PnPDeviceProperty: Win32_PnPDeviceProperty;
  Win32_PnPDevicePropertyBinary: Win32_PnPDevicePropertyBinary;
  Win32_PnPDevicePropertyBoolean: Win32_PnPDevicePropertyBoolean;
  Win32_PnPDevicePropertyBooleanArray: Win32_PnPDevicePropertyBooleanArray;
  Win32_PnPDevicePropertyDateTime: Win32_PnPDevicePropertyDateTime;
  Win32_PnPDevicePropertyDateTimeArray: Win32_PnPDevicePropertyDateTimeArray;
  Win32_PnPDevicePropertyReal32: Win32_PnPDevicePropertyReal32;
  Win32_PnPDevicePropertyReal32Array: Win32_PnPDevicePropertyReal32Array;
  Win32_PnPDevicePropertyReal64: Win32_PnPDevicePropertyReal64;
  Win32_PnPDevicePropertyReal64Array: Win32_PnPDevicePropertyReal64Array;
  Win32_PnPDevicePropertySecurityDescriptor: Win32_PnPDevicePropertySecurityDescriptor;
  Win32_PnPDevicePropertySecurityDescriptorArray: Win32_PnPDevicePropertySecurityDescriptorArray;
  Win32_PnPDevicePropertySint16: Win32_PnPDevicePropertySint16;
  Win32_PnPDevicePropertySint16Array: Win32_PnPDevicePropertySint16Array;
  Win32_PnPDevicePropertySint32: Win32_PnPDevicePropertySint32;
  Win32_PnPDevicePropertySint32Array: Win32_PnPDevicePropertySint32Array;
  Win32_PnPDevicePropertySint64: Win32_PnPDevicePropertySint64;
  Win32_PnPDevicePropertySint64Array: Win32_PnPDevicePropertySint64Array;
  Win32_PnPDevicePropertySint8: Win32_PnPDevicePropertySint8;
  Win32_PnPDevicePropertySint8Array: Win32_PnPDevicePropertySint8Array;
  Win32_PnPDevicePropertyString: Win32_PnPDevicePropertyString;
  Win32_PnPDevicePropertyStringArray: Win32_PnPDevicePropertyStringArray;
  Win32_PnPDevicePropertyUint16: Win32_PnPDevicePropertyUint16;
  Win32_PnPDevicePropertyUint16Array: Win32_PnPDevicePropertyUint16Array;
  Win32_PnPDevicePropertyUint32: Win32_PnPDevicePropertyUint32;
  Win32_PnPDevicePropertyUint32Array: Win32_PnPDevicePropertyUint32Array;
  Win32_PnPDevicePropertyUint64: Win32_PnPDevicePropertyUint64;
  Win32_PnPDevicePropertyUint64Array: Win32_PnPDevicePropertyUint64Array;
  Win32_PnPDevicePropertyUint8: Win32_PnPDevicePropertyUint8;
  Win32_PnPEntity: Win32_PnPEntity;
  Win32_PointingDevice: Win32_PointingDevice;
  Win32_PortableBattery: Win32_PortableBattery;
  Win32_PortConnector: Win32_PortConnector;
  Win32_PortResource: Win32_PortResource;
  Win32_POTSModem: Win32_POTSModem;
  Win32_POTSModemToSerialPort: Win32_POTSModemToSerialPort;
  Win32_PowerManagementEvent: Win32_PowerManagementEvent;
  Win32_Printer: Win32_Printer;
  Win32_PrinterConfiguration: Win32_PrinterConfiguration;
  Win32_PrinterController: Win32_PrinterController;
  Win32_PrinterDriver: Win32_PrinterDriver;
  Win32_PrinterDriverDll: Win32_PrinterDriverDll;
  Win32_PrinterSetting: Win32_PrinterSetting;
  Win32_PrinterShare: Win32_PrinterShare;
  Win32_PrintJob: Win32_PrintJob;
  Win32_PrivilegesStatus: Win32_PrivilegesStatus;
  Win32_Process: Win32_Process;
  Win32_Processor: Win32_Processor;
  Win32_ProcessStartup: Win32_ProcessStartup;
  Win32_ProgramGroupContents: Win32_ProgramGroupContents;
  Win32_ProgramGroupOrItem: Win32_ProgramGroupOrItem;
  Win32_ProtocolBinding: Win32_ProtocolBinding;
  Win32_QuickFixEngineering: Win32_QuickFixEngineering;
  Win32_Refrigeration: Win32_Refrigeration;
  Win32_Registry: Win32_Registry;
  Win32_ScheduledJob: Win32_ScheduledJob;
  Win32_SCSIController: Win32_SCSIController;
  Win32_SCSIControllerDevice: Win32_SCSIControllerDevice;
  Win32_SerialPort: Win32_SerialPort;
  Win32_SerialPortConfiguration: Win32_SerialPortConfiguration;
  Win32_SerialPortSetting: Win32_SerialPortSetting;
  Win32_Service: Win32_Service;
  Win32_Session: Win32_Session;
  Win32_SessionProcess: Win32_SessionProcess;
  Win32_SessionResource: Win32_SessionResource;
  Win32_Share: Win32_Share;
  Win32_ShareToDirectory: Win32_ShareToDirectory;
  Win32_ShortcutFile: Win32_ShortcutFile;
  Win32_SMBIOSMemory: Win32_SMBIOSMemory;
  Win32_SoundDevice: Win32_SoundDevice;
  Win32_StartupCommand: Win32_StartupCommand;
  Win32_SubDirectory: Win32_SubDirectory;
  Win32_SubSession: Win32_SubSession;
  Win32_SystemAccount: Win32_SystemAccount;
  Win32_SystemBIOS: Win32_SystemBIOS;
  Win32_SystemBootConfiguration: Win32_SystemBootConfiguration;
  Win32_SystemConfigurationChangeEvent: Win32_SystemConfigurationChangeEvent;
  Win32_SystemDesktop: Win32_SystemDesktop;
  Win32_SystemDevices: Win32_SystemDevices;
  Win32_SystemDriver: Win32_SystemDriver;
  Win32_SystemDriverPNPEntity: Win32_SystemDriverPNPEntity;
  Win32_SystemEnclosure: Win32_SystemEnclosure;
  Win32_SystemLoadOrderGroups: Win32_SystemLoadOrderGroups;
  Win32_SystemMemoryResource: Win32_SystemMemoryResource;
  Win32_SystemNetworkConnections: Win32_SystemNetworkConnections;
  Win32_SystemOperatingSystem: Win32_SystemOperatingSystem;
  Win32_SystemPartitions: Win32_SystemPartitions;
  Win32_SystemProcesses: Win32_SystemProcesses;
  Win32_SystemProgramGroups: Win32_SystemProgramGroups;
  Win32_SystemResources: Win32_SystemResources;
  Win32_SystemServices: Win32_SystemServices;
  Win32_SystemSetting: Win32_SystemSetting;
  Win32_SystemSlot: Win32_SystemSlot;
  Win32_SystemSystemDriver: Win32_SystemSystemDriver;
  Win32_SystemTimeZone: Win32_SystemTimeZone;
  Win32_SystemUsers: Win32_SystemUsers;
  Win32_TapeDrive: Win32_TapeDrive;
  Win32_TCPIPPrinterPort: Win32_TCPIPPrinterPort;
  Win32_TemperatureProbe: Win32_TemperatureProbe;
  Win32_Thread: Win32_Thread;
  Win32_TimeZone: Win32_TimeZone;
  Win32_USBController: Win32_USBController;
  Win32_USBControllerDevice: Win32_USBControllerDevice;
  Win32_UserAccount: Win32_UserAccount;
  Win32_UserDesktop: Win32_UserDesktop;
  Win32_VideoConfiguration: Win32_VideoConfiguration;
  Win32_VideoController: Win32_VideoController;
  Win32_VideoSettings: Win32_VideoSettings;
  Win32_VoltageProbe: Win32_VoltageProbe;
  Win32_VolumeChangeEvent: Win32_VolumeChangeEvent;
  Win32_WMIElementSetting: Win32_WMIElementSetting;
  Win32_WMISetting: Win32_WMISetting;
}

/** The methods by class and name. */
export interface CimMethods {
  Win32_BaseService: {
    Change: CimMethod<{ DisplayName?: string; PathName?: string; ServiceType?: uint8; ErrorControl?: uint8; StartMode?: string; DesktopInteract?: boolean; StartName?: string; StartPassword?: string; LoadOrderGroup?: string; LoadOrderGroupDependencies?: readonly string[]; ServiceDependencies?: readonly string[] }, { readonly ReturnValue: uint32 }>;
    ChangeStartMode: CimMethod<{ StartMode: string }, { readonly ReturnValue: uint32 }>;
    Create: StaticCimMethod<{ Name: string; DisplayName: string; PathName: string; ServiceType: uint8; ErrorControl: uint8; StartMode: string; DesktopInteract: boolean; StartName: string; StartPassword: string; LoadOrderGroup: string; LoadOrderGroupDependencies: readonly string[]; ServiceDependencies: readonly string[] }, { readonly ReturnValue: uint32 }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    InterrogateService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    PauseService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    ResumeService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    StartService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    StopService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UserControlService: CimMethod<{ ControlCode: uint8 }, { readonly ReturnValue: uint32 }>;
  };
  Win32_CodecFile: {
    ChangeSecurityPermissions: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32 }, { readonly ReturnValue: uint32 }>;
    ChangeSecurityPermissionsEx: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Compress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    CompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Copy: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    CopyEx: CimMethod<{ FileName: string; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    DeleteEx: CimMethod<{ StartFileName: string }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    GetEffectivePermission: CimMethod<{ Permissions: uint32 }, { readonly ReturnValue: boolean }>;
    Rename: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    TakeOwnerShip: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    TakeOwnerShipEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Uncompress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UncompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
  };
  Win32_ComputerSystem: {
    JoinDomainOrWorkgroup: CimMethod<{ Name: string; Password?: string; UserName?: string; AccountOU?: string; FJoinOptions?: uint32 }, { readonly ReturnValue: uint32 }>;
    Rename: CimMethod<{ Name: string; Password?: string; UserName?: string }, { readonly ReturnValue: uint32 }>;
    UnjoinDomainOrWorkgroup: CimMethod<{ Password?: string; UserName?: string; FUnjoinOptions?: uint32 }, { readonly ReturnValue: uint32 }>;
  };
  Win32_DCOMApplicationSetting: {
    GetAccessSecurityDescriptor: CimMethod<NoParameters, { readonly ReturnValue: uint32; readonly Descriptor: CimReference | null }>;
    GetConfigurationSecurityDescriptor: CimMethod<NoParameters, { readonly ReturnValue: uint32; readonly Descriptor: CimReference | null }>;
    SetAccessSecurityDescriptor: CimMethod<{ Descriptor: CimReference }, { readonly ReturnValue: uint32 }>;
    SetConfigurationSecurityDescriptor: CimMethod<{ Descriptor: CimReference }, { readonly ReturnValue: uint32 }>;
    SetLaunchSecurityDescriptor: CimMethod<{ Descriptor: CimReference }, { readonly ReturnValue: uint32 }>;
  };
  Win32_Directory: {
    ChangeSecurityPermissions: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32 }, { readonly ReturnValue: uint32 }>;
    ChangeSecurityPermissionsEx: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Compress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    CompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Copy: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    CopyEx: CimMethod<{ FileName: string; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    DeleteEx: CimMethod<{ StartFileName?: string }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    GetEffectivePermission: CimMethod<{ Permissions: uint32 }, { readonly ReturnValue: boolean }>;
    Rename: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    TakeOwnerShip: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    TakeOwnerShipEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Uncompress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UncompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
  };
  Win32_Group: {
    Rename: CimMethod<{ Name: string }, { readonly ReturnValue: uint32 }>;
  };
  Win32_LogicalDisk: {
    Chkdsk: CimMethod<{ FixErrors: boolean; VigorousIndexCheck: boolean; SkipFolderCycle: boolean; ForceDismount: boolean; RecoverBadSectors: boolean; OKToRunAtBootUp: boolean }, { readonly ReturnValue: uint32 }>;
    ExcludeFromAutochk: StaticCimMethod<{ LogicalDisk: readonly string[] }, { readonly ReturnValue: uint32 }>;
    ScheduleAutoChk: StaticCimMethod<{ LogicalDisk: readonly string[] }, { readonly ReturnValue: uint32 }>;
  };
  Win32_NetworkAdapter: {
    Disable: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    Enable: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
  };
  Win32_NetworkAdapterConfiguration: {
    DisableIPSec: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    EnableDHCP: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    EnableDNS: StaticCimMethod<{ DNSHostName?: string; DNSDomain?: string; DNSServerSearchOrder?: readonly string[]; DNSDomainSuffixSearchOrder?: readonly string[] }, { readonly ReturnValue: uint32 }>;
    EnableIPFilterSec: StaticCimMethod<{ IPFilterSecurityEnabled: boolean }, { readonly ReturnValue: uint32 }>;
    EnableIPSec: CimMethod<{ IPSecPermitTCPPorts: readonly string[]; IPSecPermitUDPPorts: readonly string[]; IPSecPermitIPProtocols: readonly string[] }, { readonly ReturnValue: uint32 }>;
    EnableStatic: CimMethod<{ IPAddress: readonly string[]; SubnetMask: readonly string[] }, { readonly ReturnValue: uint32 }>;
    EnableWINS: StaticCimMethod<{ DNSEnabledForWINSResolution: boolean; WINSEnableLMHostsLookup: boolean; WINSHostLookupFile?: string; WINSScopeID?: string }, { readonly ReturnValue: uint32 }>;
    ReleaseDHCPLease: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    ReleaseDHCPLeaseAll: StaticCimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    RenewDHCPLease: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    RenewDHCPLeaseAll: StaticCimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    SetArpAlwaysSourceRoute: StaticCimMethod<{ ArpAlwaysSourceRoute: boolean }, { readonly ReturnValue: uint32 }>;
    SetArpUseEtherSNAP: StaticCimMethod<{ ArpUseEtherSNAP: boolean }, { readonly ReturnValue: uint32 }>;
    SetDatabasePath: StaticCimMethod<{ DatabasePath: string }, { readonly ReturnValue: uint32 }>;
    SetDeadGWDetect: StaticCimMethod<{ DeadGWDetectEnabled: boolean }, { readonly ReturnValue: uint32 }>;
    SetDefaultTOS: StaticCimMethod<{ DefaultTOS: uint8 }, { readonly ReturnValue: uint32 }>;
    SetDefaultTTL: StaticCimMethod<{ DefaultTTL: uint8 }, { readonly ReturnValue: uint32 }>;
    SetDNSDomain: CimMethod<{ DNSDomain: string }, { readonly ReturnValue: uint32 }>;
    SetDNSServerSearchOrder: CimMethod<{ DNSServerSearchOrder: readonly string[] }, { readonly ReturnValue: uint32 }>;
    SetDNSSuffixSearchOrder: StaticCimMethod<{ DNSDomainSuffixSearchOrder: readonly string[] }, { readonly ReturnValue: uint32 }>;
    SetDynamicDNSRegistration: CimMethod<{ FullDNSRegistrationEnabled: boolean; DomainDNSRegistrationEnabled?: boolean }, { readonly ReturnValue: uint32 }>;
    SetForwardBufferMemory: StaticCimMethod<{ ForwardBufferMemory: uint32 }, { readonly ReturnValue: uint32 }>;
    SetGateways: CimMethod<{ DefaultIPGateway: readonly string[]; GatewayCostMetric?: readonly uint16[] }, { readonly ReturnValue: uint32 }>;
    SetIGMPLevel: StaticCimMethod<{ IGMPLevel: uint8 }, { readonly ReturnValue: uint32 }>;
    SetIPConnectionMetric: CimMethod<{ IPConnectionMetric: uint32 }, { readonly ReturnValue: uint32 }>;
    SetIPUseZeroBroadcast: StaticCimMethod<{ IPUseZeroBroadcast: boolean }, { readonly ReturnValue: uint32 }>;
    SetKeepAliveInterval: StaticCimMethod<{ KeepAliveInterval: uint32 }, { readonly ReturnValue: uint32 }>;
    SetKeepAliveTime: StaticCimMethod<{ KeepAliveTime: uint32 }, { readonly ReturnValue: uint32 }>;
    SetMTU: StaticCimMethod<{ MTU: uint32 }, { readonly ReturnValue: uint32 }>;
    SetNumForwardPackets: StaticCimMethod<{ NumForwardPackets: uint32 }, { readonly ReturnValue: uint32 }>;
    SetPMTUBHDetect: StaticCimMethod<{ PMTUBHDetectEnabled: boolean }, { readonly ReturnValue: uint32 }>;
    SetPMTUDiscovery: StaticCimMethod<{ PMTUDiscoveryEnabled: boolean }, { readonly ReturnValue: uint32 }>;
    SetTcpipNetbios: CimMethod<{ TcpipNetbiosOptions: uint32 }, { readonly ReturnValue: uint32 }>;
    SetTcpMaxConnectRetransmissions: StaticCimMethod<{ TcpMaxConnectRetransmissions: uint32 }, { readonly ReturnValue: uint32 }>;
    SetTcpMaxDataRetransmissions: StaticCimMethod<{ TcpMaxDataRetransmissions: uint32 }, { readonly ReturnValue: uint32 }>;
    SetTcpNumConnections: StaticCimMethod<{ TcpNumConnections: uint32 }, { readonly ReturnValue: uint32 }>;
    SetTcpUseRFC1122UrgentPointer: CimMethod<{ TcpUseRFC1122UrgentPointer: boolean }, { readonly ReturnValue: uint32 }>;
    SetTcpWindowSize: StaticCimMethod<{ TcpWindowSize: uint16 }, { readonly ReturnValue: uint32 }>;
    SetWINSServer: CimMethod<{ WINSPrimaryServer: string; WINSSecondaryServer: string }, { readonly ReturnValue: uint32 }>;
  };
  Win32_OperatingSystem: {
    Reboot: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    SetDateTime: CimMethod<{ LocalDatetime: CimDateTime }, { readonly ReturnValue: uint32 }>;
    Shutdown: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    Win32Shutdown: CimMethod<{ Flags: sint32; Reserved?: sint32 }, { readonly ReturnValue: uint32 }>;
    Win32ShutdownTracker: CimMethod<{ Timeout?: uint32; Comment?: string; ReasonCode?: uint32; Flags: sint32 }, { readonly ReturnValue: uint32 }>;
  };
  Win32_PageFile: {
    ChangeSecurityPermissions: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32 }, { readonly ReturnValue: uint32 }>;
    ChangeSecurityPermissionsEx: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Compress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    CompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Copy: CimMethod<{ FileName: string }, { readonly ReturnValue: uint32 }>;
    CopyEx: CimMethod<{ FileName: string; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    DeleteEx: CimMethod<{ StartFileName?: string }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    GetEffectivePermission: CimMethod<{ Permissions: uint32 }, { readonly ReturnValue: boolean }>;
    Rename: CimMethod<{ FileName: string }, { readonly ReturnValue: uint32 }>;
    TakeOwnerShip: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    TakeOwnerShipEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Uncompress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UncompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
  };
  Win32_Printer: {
    AddPrinterConnection: StaticCimMethod<{ Name: string }, { readonly ReturnValue: uint32 }>;
    CancelAllJobs: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    GetSecurityDescriptor: CimMethod<NoParameters, { readonly ReturnValue: uint32; readonly Descriptor: CimReference | null }>;
    Pause: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    PrintTestPage: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    RenamePrinter: CimMethod<{ NewPrinterName: string }, { readonly ReturnValue: uint32 }>;
    Resume: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    SetDefaultPrinter: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    SetSecurityDescriptor: CimMethod<{ Descriptor: CimReference }, { readonly ReturnValue: uint32 }>;
  };
  Win32_PrinterDriver: {
    AddPrinterDriver: StaticCimMethod<{ DriverInfo: CimReference }, { readonly ReturnValue: uint32 }>;
    StartService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    StopService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
  };
  Win32_PrintJob: {
    Pause: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    Resume: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
  };
  Win32_Process: {
    AttachDebugger: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    Create: StaticCimMethod<{ CommandLine: string; CurrentDirectory?: string; ProcessStartupInformation?: CimReference }, { readonly ReturnValue: uint32; readonly ProcessId: uint32 }>;
    GetOwner: CimMethod<NoParameters, { readonly ReturnValue: uint32; readonly User: string | null; readonly Domain: string | null }>;
    GetOwnerSid: CimMethod<NoParameters, { readonly ReturnValue: uint32; readonly Sid: string | null }>;
    SetPriority: CimMethod<{ Priority: sint32 }, { readonly ReturnValue: uint32 }>;
    Terminate: CimMethod<{ Reason?: uint32 }, { readonly ReturnValue: uint32 }>;
  };
  Win32_ScheduledJob: {
    Create: StaticCimMethod<{ Command: string; StartTime: CimDateTime; RunRepeatedly?: boolean; DaysOfWeek?: uint32; DaysOfMonth?: uint32; InteractWithDesktop?: boolean }, { readonly ReturnValue: uint32; readonly JobId: uint32 }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
  };
  Win32_Service: {
    Change: CimMethod<{ DisplayName?: string; PathName?: string; ServiceType?: uint32; ErrorControl?: uint32; StartMode?: string; DesktopInteract?: boolean; StartName?: string; StartPassword?: string; LoadOrderGroup?: string; LoadOrderGroupDependencies?: readonly string[]; ServiceDependencies?: readonly string[] }, { readonly ReturnValue: uint32 }>;
    ChangeStartMode: CimMethod<{ StartMode: string }, { readonly ReturnValue: uint32 }>;
    Create: StaticCimMethod<{ Name: string; DisplayName: string; PathName: string; ServiceType: uint8; ErrorControl: uint8; StartMode: string; DesktopInteract: boolean; StartName: string; StartPassword: string; LoadOrderGroup: string; LoadOrderGroupDependencies: readonly string[]; ServiceDependencies: readonly string[] }, { readonly ReturnValue: uint32 }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    GetSecurityDescriptor: CimMethod<NoParameters, { readonly ReturnValue: uint32; readonly Descriptor: CimReference | null }>;
    InterrogateService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    PauseService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    ResumeService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    SetSecurityDescriptor: CimMethod<{ Descriptor: CimReference }, { readonly ReturnValue: uint32 }>;
    StartService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    StopService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UserControlService: CimMethod<{ ControlCode: uint8 }, { readonly ReturnValue: uint32 }>;
  };
  Win32_Share: {
    Create: StaticCimMethod<{ Path: string; Name: string; Type: uint32; MaximumAllowed?: uint32; Description?: string; Password?: string; Access?: CimReference }, { readonly ReturnValue: uint32 }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    GetAccessMask: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    SetShareInfo: CimMethod<{ MaximumAllowed?: uint32; Description?: string; Access?: CimReference }, { readonly ReturnValue: uint32 }>;
  };
  Win32_ShortcutFile: {
    ChangeSecurityPermissions: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32 }, { readonly ReturnValue: uint32 }>;
    ChangeSecurityPermissionsEx: CimMethod<{ SecurityDescriptor: CimReference; Option: uint32; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Compress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    CompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Copy: CimMethod<{ FileName: string }, { readonly ReturnValue: uint32 }>;
    CopyEx: CimMethod<{ FileName: string; StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    DeleteEx: CimMethod<{ StartFileName?: string }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    GetEffectivePermission: CimMethod<{ Permissions: uint32 }, { readonly ReturnValue: boolean }>;
    Rename: CimMethod<{ FileName: string }, { readonly ReturnValue: uint32 }>;
    TakeOwnerShip: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    TakeOwnerShipEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
    Uncompress: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UncompressEx: CimMethod<{ StartFileName?: string; Recursive?: boolean }, { readonly ReturnValue: uint32; readonly StopFileName: string | null }>;
  };
  Win32_SystemDriver: {
    Change: CimMethod<{ DisplayName?: string; PathName?: string; ServiceType?: uint8; ErrorControl?: uint8; StartMode?: string; DesktopInteract?: boolean; StartName?: string; StartPassword?: string; LoadOrderGroup?: string; LoadOrderGroupDependencies?: readonly string[]; ServiceDependencies?: readonly string[] }, { readonly ReturnValue: uint32 }>;
    ChangeStartMode: CimMethod<{ StartMode: string }, { readonly ReturnValue: uint32 }>;
    Create: StaticCimMethod<{ Name: string; DisplayName: string; PathName: string; ServiceType: uint8; ErrorControl: uint8; StartMode: string; DesktopInteract: boolean; StartName: string; StartPassword: string; LoadOrderGroup: string; LoadOrderGroupDependencies: readonly string[]; ServiceDependencies: readonly string[] }, { readonly ReturnValue: uint32 }>;
    Delete: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    InterrogateService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    PauseService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    ResumeService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    StartService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    StopService: CimMethod<NoParameters, { readonly ReturnValue: uint32 }>;
    UserControlService: CimMethod<{ ControlCode: uint8 }, { readonly ReturnValue: uint32 }>;
  };
  Win32_UserAccount: {
    Rename: CimMethod<{ Name: string }, { readonly ReturnValue: uint32 }>;
  };
}

/** Classes of which an endpoint has exactly one instance. */
export const singleCimClasses = ['Win32_ComputerSystem', 'Win32_OperatingSystem', 'Win32_WMISetting'] as const;
