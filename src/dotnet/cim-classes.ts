import { NotSimulated } from '../base/not-simulated.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { defineType, type NetType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';

const namespace = 'Microsoft.Management.Infrastructure';

/** A class that holds values; what is marked with `?` has a value that nobody simulates. */
function recordType(name: string, properties: Record<string, string>, textOf: string, source: string): NetType<RecordObject> {
  const definitions = Object.entries(properties).map(([each, type]): [string, PropertyDefinition<RecordObject>] => [
    each.replace('?', ''),
    {
      type,
      get({ values }) {
        if (each.endsWith('?')) throw new NotSimulated('member', `${name}.${each.slice(0, -1)}`);
        return values[each] ?? null;
      },
    },
  ]);
  return defineType<RecordObject>({
    name: `${namespace}.${name}`,
    kind: 'class',
    abstract: true,
    properties: Object.fromEntries(definitions),
    toText: ({ values }) => toText(values[textOf]),
    source: `https://learn.microsoft.com/dotnet/api/microsoft.management.infrastructure.${source}`,
  });
}

/** What Get-CimClass tells of a class. */
export default [
  recordType(
    'CimClass',
    {
      CimSuperClassName: 'string',
      'CimSuperClass?': `${namespace}.CimClass`,
      CimClassProperties: 'System.Object',
      'CimClassQualifiers?': 'System.Object',
      CimClassMethods: 'System.Object',
      CimSystemProperties: `${namespace}.CimSystemProperties`,
      CimClassName: 'string',
    },
    'Text',
    'cimclass',
  ),
  recordType(
    'CimSystemProperties',
    { Namespace: 'string', ServerName: 'string', ClassName: 'string', Path: 'string' },
    'ClassName',
    'cimsystemproperties',
  ),
  recordType(
    'CimMethodDeclaration',
    { Name: 'string', ReturnType: `${namespace}.CimType`, Parameters: 'System.Object', 'Qualifiers?': 'System.Object' },
    'Name',
    'cimmethoddeclaration',
  ),
  recordType(
    'CimMethodParameterDeclaration',
    { Name: 'string', CimType: `${namespace}.CimType`, 'Qualifiers?': 'System.Object', ReferenceClassName: 'string' },
    'Name',
    'cimmethodparameterdeclaration',
  ),
  recordType(
    'CimPropertyDeclaration',
    {
      Name: 'string',
      Value: 'System.Object',
      CimType: `${namespace}.CimType`,
      'Flags?': `${namespace}.CimFlags`,
      'Qualifiers?': 'System.Object',
      ReferenceClassName: 'string',
    },
    'Name',
    'cimpropertydeclaration',
  ),
] as NetType<any>[];
