import { defineCimClass } from '../cim-class.ts';

/** The processor. */
export default defineCimClass({
  name: 'Win32_Processor',
  instances: ({ hardware, computerName, architecture }) => [
    {
      AddressWidth: architecture,
      // 9: x64, 0: x86.
      Architecture: architecture === 64 ? 9 : 0,
      Caption: hardware.processorName,
      CpuStatus: 1,
      CreationClassName: 'Win32_Processor',
      DataWidth: architecture,
      Description: hardware.processorName,
      DeviceID: 'CPU0',
      LoadPercentage: hardware.processorLoad,
      Name: hardware.processorName,
      NumberOfCores: hardware.cores,
      NumberOfLogicalProcessors: hardware.logicalProcessors,
      ProcessorType: 3,
      Role: 'CPU',
      Status: 'OK',
      SystemCreationClassName: 'Win32_ComputerSystem',
      SystemName: computerName,
    },
  ],
});
