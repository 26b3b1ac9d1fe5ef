import { dateTimeOfDmtf, dmtfOfDateTime } from '../runtime/cim/wmi-values.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';

export default defineType({
  name: 'System.Management.ManagementDateTimeConverter',
  kind: 'class',
  abstract: true,
  staticMethods: methodsOf<undefined>({
    'datetime ToDateTime(string dmtfDate)': (_, [text], session) => dateTimeOfDmtf(text, session),
    'string ToDmtfDateTime(datetime date)': (_, [date], session) => dmtfOfDateTime(date, session),
  }),
  alsoHas: ['ToTimeSpan', 'ToDmtfTimeInterval'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.managementdatetimeconverter',
});
