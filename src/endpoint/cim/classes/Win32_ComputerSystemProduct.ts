import { defineCimClass } from '../cim-class.ts';

/** The machine as a product. */
export default defineCimClass({
  name: 'Win32_ComputerSystemProduct',
  instances: ({ hardware }) => [
    {
      Caption: 'Computer System Product',
      Description: 'Computer System Product',
      IdentifyingNumber: hardware.serialNumber,
      Name: hardware.model,
      UUID: hardware.uuid.toUpperCase(),
      Vendor: hardware.manufacturer,
      Version: hardware.biosVersion,
    },
  ],
});
