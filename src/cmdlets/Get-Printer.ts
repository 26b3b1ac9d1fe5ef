import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

export default cimQueryCmdlet({
  name: 'Get-Printer',
  module: 'PrintManagement',
  classPath: 'ROOT/StandardCimv2/MSFT_Printer',
  queries: { Name: { type: 'string[]', position: 0, byPropertyName: true, property: 'Name', wildcards: true } },
  parameters: { ComputerName: { type: 'string', aliases: ['CN'], notSimulated: true }, Full: { type: 'switch' } },
  shown: { Type: { words: {} }, DeviceType: { words: {} }, PrinterStatus: { words: {} } },
  source: 'https://learn.microsoft.com/powershell/module/printmanagement/get-printer',
});
