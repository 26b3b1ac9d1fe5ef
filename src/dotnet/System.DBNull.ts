import { defineType } from '../runtime/types/net-type.ts';
import { NetObject } from '../runtime/values/value.ts';

class DBNull extends NetObject {
  get typeName() {
    return 'System.DBNull';
  }
}

const value = new DBNull();

export default defineType<DBNull>({
  name: 'System.DBNull',
  kind: 'class',
  abstract: true,
  interfaces: ['System.IConvertible'],
  source: 'https://learn.microsoft.com/dotnet/api/system.dbnull',
  staticProperties: { Value: { type: 'System.DBNull', kind: 'Field', get: () => value } },
  toText: () => '',
});
