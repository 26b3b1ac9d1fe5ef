import { NotSimulated } from '../base/not-simulated.ts';
import { cimError } from '../endpoint/cim/cim-error.ts';
import type { CimType } from '../endpoint/cim/cim-value.ts';
import { classOnEndpoint } from '../endpoint/cim/declared-class.ts';
import type { CimClass } from '../endpoint/cim/find-class.ts';
import { cimErrorRecord } from '../runtime/cim/cim-error-record.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { knownType } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

const namespace = 'Microsoft.Management.Infrastructure';

/** Microsoft.Management.Infrastructure.CimType of a type: `uint32[]` is UInt32Array. */
function cimTypeValue({ name, isArray }: CimType): EnumValue {
  const type = knownType(`${namespace}.CimType`);
  const wanted = `${name}${isArray ? 'array' : ''}`;
  const found = Object.entries(type.definition.enumMembers ?? {}).find(([member]) => member.toLowerCase() === wanted);
  return new EnumValue(type, found?.[1] ?? 0);
}

const referenceOf = (type: CimType) => type.className ?? null;

function classObject(host: CmdletHost, cimClass: CimClass): RecordObject {
  const methods = cimClass.methods.map(
    ({ name, returns, parameters }) =>
      new RecordObject(`${namespace}.CimMethodDeclaration`, {
        Name: name,
        ReturnType: cimTypeValue(returns),
        Parameters: parameters.map(
          (parameter) =>
            new RecordObject(`${namespace}.CimMethodParameterDeclaration`, {
              Name: parameter.name,
              CimType: cimTypeValue(parameter.type),
              ReferenceClassName: referenceOf(parameter.type),
            }),
        ),
      }),
  );
  const properties = cimClass.properties.map(
    ({ name, type }) =>
      new RecordObject(`${namespace}.CimPropertyDeclaration`, {
        Name: name,
        CimType: cimTypeValue(type),
        Value: null,
        ReferenceClassName: referenceOf(type),
      }),
  );
  return new RecordObject(`${namespace}.CimClass`, {
    Text: `${cimClass.namespace}:${cimClass.name}`.replace(/^root\/cimv2/, 'ROOT/cimv2'),
    CimClassName: cimClass.name,
    CimSuperClassName: cimClass.base ?? null,
    CimClassMethods: methods,
    CimClassProperties: properties,
    CimSystemProperties: new RecordObject(`${namespace}.CimSystemProperties`, {
      Namespace: cimClass.namespace.replace(/^root\/cimv2$/, 'ROOT/cimv2'),
      ServerName: host.endpoint.computerName,
      ClassName: cimClass.name,
      Path: null,
    }),
  });
}

export default defineCmdlet({
  name: 'Get-CimClass',
  module: 'CimCmdlets',
  className: `${namespace}.CimCmdlets.GetCimClassCommand`,
  aliases: ['gcls'],
  windowsOnly: true,
  parameters: {
    ClassName: { type: 'string', position: 0, byPropertyName: true, wildcards: true },
    Namespace: { type: 'string', position: 1, byPropertyName: true },
    OperationTimeoutSec: { type: 'System.UInt32', aliases: ['OT'], byPropertyName: true },
    CimSession: { type: 'object', sets: { SessionSet: { mandatory: true, pipeline: true } }, notSimulated: true },
    ComputerName: { type: 'string[]', aliases: ['CN', 'ServerName'], byPropertyName: true, sets: ['ComputerSet'], notSimulated: true },
    MethodName: { type: 'string', byPropertyName: true, wildcards: true },
    PropertyName: { type: 'string', byPropertyName: true, wildcards: true },
    QualifierName: { type: 'string', byPropertyName: true, wildcards: true, notSimulated: true },
  },
  defaultSet: 'ComputerSet',
  process({ ClassName, Namespace, MethodName, PropertyName }, host) {
    // Which classes there are is not known, only what single ones are.
    if (ClassName === undefined || hasWildcards(ClassName)) throw new NotSimulated('parameter', `Get-CimClass -ClassName ${ClassName ?? '*'}`);
    const found = classOnEndpoint(host.endpoint, ClassName, Namespace);
    if (typeof found === 'string') {
      host.error(cimErrorRecord(cimError(found === 'InvalidClass' ? 'NotFound' : found), null));
      return;
    }
    const hasMethod = MethodName === undefined || found.methods.some(({ name }) => matchesWildcard(name, MethodName));
    const hasProperty = PropertyName === undefined || found.properties.some(({ name }) => matchesWildcard(name, PropertyName));
    if (hasMethod && hasProperty) host.write(classObject(host, found));
  },
  outputTypes: [`${namespace}.CimClass`],
  source: 'https://learn.microsoft.com/powershell/module/cimcmdlets/get-cimclass',
});
