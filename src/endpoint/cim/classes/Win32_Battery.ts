import { defineCimClass } from '../cim-class.ts';

/** The battery, if the machine has one. */
export default defineCimClass({
  name: 'Win32_Battery',
  instances: ({ hardware, computerName }) =>
    hardware.battery
      ? [
          {
            // 2: on mains power, 1: discharging.
            BatteryStatus: hardware.battery.plugged ? 2 : 1,
            Caption: 'Internal Battery',
            CreationClassName: 'Win32_Battery',
            Description: 'Internal Battery',
            DeviceID: 'Battery 0',
            EstimatedChargeRemaining: hardware.battery.charge,
            Name: 'Battery 0',
            Status: 'OK',
            SystemCreationClassName: 'Win32_ComputerSystem',
            SystemName: computerName,
          },
        ]
      : [],
});
