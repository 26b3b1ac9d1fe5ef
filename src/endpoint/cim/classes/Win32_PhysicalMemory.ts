import { defineCimClass } from '../cim-class.ts';

/** Memory: one module. */
export default defineCimClass({
  name: 'Win32_PhysicalMemory',
  instances: ({ hardware }) => [
    {
      BankLabel: 'None',
      Capacity: hardware.memory,
      Caption: 'Physical Memory',
      CreationClassName: 'Win32_PhysicalMemory',
      Description: 'Physical Memory',
      DeviceLocator: 'M0001',
      Manufacturer: hardware.manufacturer,
      Name: 'Physical Memory',
      Tag: 'Physical Memory 0',
    },
  ],
});
