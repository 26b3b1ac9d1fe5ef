import { defineCimClass } from '../cim-class.ts';

/** The machine's case. */
export default defineCimClass({
  name: 'Win32_SystemEnclosure',
  instances: ({ hardware }) => [
    {
      Caption: 'System Enclosure',
      ChassisTypes: hardware.chassisTypes,
      CreationClassName: 'Win32_SystemEnclosure',
      Description: 'System Enclosure',
      Manufacturer: hardware.manufacturer,
      Name: 'System Enclosure',
      SerialNumber: hardware.serialNumber,
      Tag: 'System Enclosure 0',
    },
  ],
});
