import { defineCimClass } from '../cim-class.ts';

/** Network adapters. */
export default defineCimClass({
  name: 'Win32_NetworkAdapter',
  instances: (endpoint) =>
    endpoint.network.map((adapter, index) => ({
      AdapterType: 'Ethernet 802.3',
      AdapterTypeID: 0,
      Caption: `[${String(index + 1).padStart(8, '0')}] ${adapter.description}`,
      CreationClassName: 'Win32_NetworkAdapter',
      Description: adapter.description,
      DeviceID: String(index + 1),
      Index: index + 1,
      Installed: true,
      InterfaceIndex: index + 2,
      MACAddress: adapter.mac.replaceAll('-', ':'),
      Name: adapter.description,
      NetConnectionID: adapter.name,
      // 2: connected, 7: media disconnected.
      NetConnectionStatus: adapter.connected ? 2 : 7,
      NetEnabled: adapter.connected,
      PhysicalAdapter: true,
      SystemCreationClassName: 'Win32_ComputerSystem',
      SystemName: endpoint.computerName,
    })),
});
