import { defineCimClass } from '../cim-class.ts';

/** Network settings of adapters. */
export default defineCimClass({
  name: 'Win32_NetworkAdapterConfiguration',
  instances: (endpoint) =>
    endpoint.network.map((adapter, index) => ({
      Caption: `[${String(index + 1).padStart(8, '0')}] ${adapter.description}`,
      DefaultIPGateway: adapter.connected ? adapter.gateways : null,
      Description: adapter.description,
      DHCPEnabled: adapter.dhcp,
      DNSDomain: endpoint.domain?.dnsName,
      DNSHostName: endpoint.computerName,
      DNSServerSearchOrder: adapter.connected ? adapter.dnsServers : null,
      Index: index + 1,
      InterfaceIndex: index + 2,
      IPAddress: adapter.connected ? adapter.addresses : null,
      IPEnabled: adapter.connected,
      IPSubnet: adapter.connected ? adapter.subnets : null,
      MACAddress: adapter.mac.replaceAll('-', ':'),
    })),
});
