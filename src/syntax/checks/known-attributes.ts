import type { TypeName } from '../ast/index.ts';
import { isKnownTypeName } from './type-facts.ts';

/**
 * Attributes that need no namespace, without the ending `Attribute`: their name in messages, what .NET lets them stand
 * on, and the properties that can be set by name.
 */
const known: Record<string, readonly [name: string, validOn: string, properties: string]> = {
  alias: ['Alias', 'Class, Property, Field', ''],
  allowemptycollection: ['AllowEmptyCollection', 'Property, Field', ''],
  allowemptystring: ['AllowEmptyString', 'Property, Field', ''],
  allownull: ['AllowNull', 'Property, Field', ''],
  argumentcompleter: ['ArgumentCompleter', 'Property, Field', ''],
  argumentcompletions: ['ArgumentCompletions', 'Property, Field', ''],
  attributeusage: ['System.AttributeUsageAttribute', 'Class', 'AllowMultiple, Inherited'],
  clscompliant: ['System.CLSCompliantAttribute', 'All', ''],
  cmdletbinding: [
    'CmdletBinding',
    'Class',
    'PositionalBinding, DefaultParameterSetName, SupportsShouldProcess, SupportsPaging, SupportsTransactions, ConfirmImpact, HelpUri, RemotingCapability',
  ],
  contextstatic: ['System.ContextStaticAttribute', 'Field', ''],
  dsclocalconfigurationmanager: ['DscLocalConfigurationManager', 'Class', ''],
  dscproperty: ['DscProperty', 'Property, Field', 'Key, Mandatory, NotConfigurable'],
  dscresource: ['DscResource', 'Class', 'RunAsCredential'],
  experimental: ['Experimental', 'Class, Property, Field', ''],
  flags: ['System.FlagsAttribute', 'Enum', ''],
  loaderoptimization: ['System.LoaderOptimizationAttribute', 'Method', ''],
  mtathread: ['System.MTAThreadAttribute', 'Method', ''],
  nonserialized: ['System.NonSerializedAttribute', 'Field', ''],
  obsolete: [
    'System.ObsoleteAttribute',
    'Class, Struct, Enum, Constructor, Method, Property, Field, Event, Interface, Delegate',
    'DiagnosticId, UrlFormat',
  ],
  outputtype: ['OutputType', 'Class', 'ProviderCmdlet, ParameterSetName'],
  paramarray: ['System.ParamArrayAttribute', 'Parameter', ''],
  parameter: [
    'Parameter',
    'Property, Field',
    'Position, ParameterSetName, Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName, ValueFromRemainingArguments, HelpMessage, HelpMessageBaseName, HelpMessageResourceId, DontShow',
  ],
  psdefaultvalue: ['PSDefaultValue', 'Property, Field', 'Value, Help'],
  pstypenameattribute: ['PSTypeNameAttribute', 'Property, Field', ''],
  serializable: ['System.SerializableAttribute', 'Class, Struct, Enum, Delegate', ''],
  stathread: ['System.STAThreadAttribute', 'Method', ''],
  supportswildcards: ['SupportsWildcards', 'Property, Field', ''],
  threadstatic: ['System.ThreadStaticAttribute', 'Field', ''],
  validatecount: ['ValidateCount', 'Property, Field', ''],
  validatedrive: ['ValidateDrive', 'Property, Field', ''],
  validatelength: ['ValidateLength', 'Property, Field', ''],
  validatenotnull: ['ValidateNotNull', 'Property, Field', ''],
  validatenotnullorempty: ['ValidateNotNullOrEmpty', 'Property, Field', ''],
  validatenotnullorwhitespace: ['ValidateNotNullOrWhiteSpace', 'Property, Field', ''],
  validatepattern: ['ValidatePattern', 'Property, Field', 'Options, ErrorMessage'],
  validaterange: ['ValidateRange', 'Property, Field', ''],
  validatescript: ['ValidateScript', 'Property, Field', 'ErrorMessage'],
  validateset: ['ValidateSet', 'Property, Field', 'ErrorMessage, IgnoreCase'],
  validatetrusteddata: ['ValidateTrustedData', 'Property, Field', ''],
  validateuserdrive: ['ValidateUserDrive', 'Property, Field', ''],
};

export interface KnownAttribute {
  name: string;
  /** Kinds of declarations with commas between them, or `All`. */
  validOn: string;
  /** With commas between them. */
  properties: string;
}

export function findAttribute(type: TypeName): KnownAttribute | undefined {
  const lower = type.name.toLowerCase().replace(/^system\./, '');
  const key = Object.hasOwn(known, lower) ? lower : lower.replace(/attribute$/, '');
  if (!Object.hasOwn(known, key)) return undefined;
  const [name, validOn, properties] = known[key];
  // Only types of the namespace `System` have it in the name, and only those are found by the whole name.
  if (key !== type.name.toLowerCase() && !name.startsWith('System.')) return undefined;
  return { name, validOn, properties };
}

/** True if the type of an attribute can be found. */
export function attributeExists(type: TypeName): boolean {
  return findAttribute(type) !== undefined || isKnownTypeName(type) || isKnownTypeName({ ...type, name: `${type.name}Attribute` });
}
