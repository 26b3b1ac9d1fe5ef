import { defineCimClass } from '../cim-class.ts';

/** The firmware. */
export default defineCimClass({
  name: 'Win32_BIOS',
  instances: ({ hardware }) => [
    {
      Caption: hardware.biosVersion,
      Description: hardware.biosVersion,
      Manufacturer: hardware.manufacturer,
      Name: hardware.biosVersion,
      PrimaryBIOS: true,
      SerialNumber: hardware.serialNumber,
      SMBIOSBIOSVersion: hardware.biosVersion,
      SMBIOSPresent: true,
      SoftwareElementID: hardware.biosVersion,
      SoftwareElementState: 3,
      Status: 'OK',
      TargetOperatingSystem: 0,
      Version: hardware.biosVersion,
    },
  ],
});
