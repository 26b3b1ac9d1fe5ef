import { toText } from '../runtime/convert/to-text.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { TypeValue } from '../runtime/types/type-value.ts';
import { closeType, findDefinition, findType, knownType } from '../runtime/types/types.ts';
import { AttributeObject } from '../runtime/values/attribute-object.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { dictionaryMethods, dictionaryProperties, key } from './collections/dictionary-type.ts';
import { typeName } from './commands/type-name.ts';
import { enumMember } from './enum-access.ts';

const own = 'System.Management.Automation';

/** Attributes whose short name is a type accelerator (about_Type_Accelerators). */
const accelerated = new Set(
  'Alias AllowEmptyCollection AllowEmptyString AllowNull ArgumentCompleter ArgumentCompletions CmdletBinding OutputType Parameter PSDefaultValue SupportsWildcards ValidateCount ValidateDrive ValidateLength ValidateNotNull ValidateNotNullOrEmpty ValidateNotNullOrWhiteSpace ValidatePattern ValidateRange ValidateScript ValidateSet ValidateTrustedData ValidateUserDrive'.split(
    ' ',
  ),
);

const property = (name: string, type: string, otherwise: Value): PropertyDefinition<AttributeObject> => ({
  type,
  get: (self) => self.named.get(name) ?? otherwise,
  set: (self, value) => void self.named.set(name, value),
});

/** An attribute's type: its constructors by their parameters, and the properties that can be set by name. */
function attribute(
  name: string,
  base: string,
  constructors: readonly string[],
  properties: Record<string, PropertyDefinition<AttributeObject>> = {},
): NetType<AttributeObject> {
  const fullName = `${own}.${name}Attribute`;
  return {
    name: fullName,
    kind: 'class',
    base,
    source: `https://learn.microsoft.com/dotnet/api/${fullName.toLowerCase()}`,
    accelerators: accelerated.has(name) ? [name] : undefined,
    properties: {
      ...properties,
      TypeId: { type: 'System.Object', get: (self) => findType(self.typeName) ?? null },
    },
    constructors: constructorsOf(
      Object.fromEntries(constructors.map((parameters) => [`${fullName} new(${parameters})`, (_self, args) => new AttributeObject(fullName, args)])),
    ),
  };
}

/** What a constructor was given at a place, as a property of its own. */
const given = (place: number, type: string, otherwise: Value = null): PropertyDefinition<AttributeObject> => ({
  type,
  get: ({ positional }) => positional[place] ?? otherwise,
});

/** All that a constructor was given, as a list of texts. */
const texts: PropertyDefinition<AttributeObject> = {
  type: 'System.Collections.Generic.IList[string]',
  get: ({ positional }, session) =>
    asTypedArray(
      positional.flat().map((each) => toText(each, session)),
      knownType('System.String'),
    ),
};

/** The types that `[OutputType(…)]` names, by type or text. */
const outputTypes: PropertyDefinition<AttributeObject> = {
  type: `${own}.PSTypeName[]`,
  get: ({ positional }, session) => positional.flat().map((each) => typeName(each, session)),
};

const metadata = `${own}.Internal.CmdletMetadataAttribute`;
const parsing = `${own}.Internal.ParsingBaseAttribute`;
const validate = `${own}.ValidateArgumentsAttribute`;
const validateElements = `${own}.ValidateEnumeratedArgumentsAttribute`;
const message = { ErrorMessage: property('ErrorMessage', 'string', null) };

const { 'void Remove(System.Object key)': _, ...methods } = dictionaryMethods;

const parameterType = `${own}.RuntimeDefinedParameter`;
const attributes = () =>
  new ListObject(closeType(findDefinition('System.Collections.ObjectModel.Collection`1')!, [knownType('System.Attribute')]), []);

/** Attributes as objects, and the parameters that a `dynamicparam` block makes of them (about_Functions_Advanced_Parameters). */
export default [
  { name: 'System.Attribute', kind: 'class', abstract: true, source: 'https://learn.microsoft.com/dotnet/api/system.attribute' },
  { name: metadata, kind: 'class', base: 'System.Attribute', abstract: true },
  { name: parsing, kind: 'class', base: metadata, abstract: true },
  attribute('Parameter', parsing, [''], {
    Position: property('Position', 'int', -2147483648),
    ParameterSetName: property('ParameterSetName', 'string', '__AllParameterSets'),
    Mandatory: property('Mandatory', 'bool', false),
    ValueFromPipeline: property('ValueFromPipeline', 'bool', false),
    ValueFromPipelineByPropertyName: property('ValueFromPipelineByPropertyName', 'bool', false),
    ValueFromRemainingArguments: property('ValueFromRemainingArguments', 'bool', false),
    HelpMessage: property('HelpMessage', 'string', null),
    HelpMessageBaseName: property('HelpMessageBaseName', 'string', null),
    HelpMessageResourceId: property('HelpMessageResourceId', 'string', null),
    DontShow: property('DontShow', 'bool', false),
  }),
  attribute('Alias', parsing, ['params string[] aliasNames'], { AliasNames: texts }),
  attribute('AllowNull', metadata, ['']),
  attribute('AllowEmptyString', metadata, ['']),
  attribute('AllowEmptyCollection', metadata, ['']),
  attribute('ArgumentTransformation', metadata, ['']),
  attribute('ArgumentTypeConverter', `${own}.ArgumentTransformationAttribute`, [], {
    TransformNullOptionalParameters: { type: 'bool', get: () => true },
  }),
  attribute('ValidateArguments', metadata, ['']),
  attribute('ValidateEnumeratedArguments', validate, ['']),
  attribute('ValidateSet', validateElements, ['params string[] validValues'], {
    ...message,
    IgnoreCase: property('IgnoreCase', 'bool', true),
    ValidValues: texts,
  }),
  attribute('ValidateRange', validateElements, ['System.Object minRange, System.Object maxRange'], {
    MinRange: { type: 'System.Object', get: ({ positional }) => (positional.length > 1 ? positional[0] : null) },
    MaxRange: given(1, 'System.Object'),
  }),
  attribute('ValidateLength', validateElements, ['int minLength, int maxLength'], { MinLength: given(0, 'int'), MaxLength: given(1, 'int') }),
  attribute('ValidateCount', validate, ['int minLength, int maxLength'], { MinLength: given(0, 'int'), MaxLength: given(1, 'int') }),
  attribute('ValidatePattern', validateElements, ['string regexPattern'], {
    RegexPattern: given(0, 'string'),
    Options: property('Options', 'System.Text.RegularExpressions.RegexOptions', null),
    ...message,
  }),
  attribute('ValidateScript', validateElements, ['scriptblock scriptBlock'], { ...message, ScriptBlock: given(0, 'scriptblock') }),
  attribute('ValidateNotNull', validate, ['']),
  attribute('ValidateNotNullOrEmpty', validate, ['']),
  attribute('ValidateNotNullOrWhiteSpace', validate, ['']),
  attribute('ValidateDrive', validate, ['params string[] validRootDrives'], { ValidRootDrives: texts }),
  attribute('ValidateUserDrive', validate, ['']),
  attribute('ValidateTrustedData', validate, ['']),
  attribute('ArgumentCompleter', 'System.Attribute', ['scriptblock scriptBlock', 'type type'], {
    Type: { type: 'type', get: ({ positional }) => (positional[0] instanceof TypeValue ? positional[0] : null) },
    ScriptBlock: { type: 'scriptblock', get: ({ positional }) => (positional[0] instanceof TypeValue ? null : (positional[0] ?? null)) },
  }),
  attribute('ArgumentCompletions', 'System.Attribute', ['params string[] completions']),
  attribute('SupportsWildcards', parsing, ['']),
  attribute('PSDefaultValue', parsing, [''], { Value: property('Value', 'System.Object', null), Help: property('Help', 'string', null) }),
  attribute('Credential', `${own}.ArgumentTransformationAttribute`, ['']),
  attribute('CmdletCommonMetadata', metadata, [''], {
    DefaultParameterSetName: property('DefaultParameterSetName', 'string', null),
    SupportsShouldProcess: property('SupportsShouldProcess', 'bool', false),
    SupportsPaging: property('SupportsPaging', 'bool', false),
    SupportsTransactions: { type: 'bool', get: () => false },
    ConfirmImpact: {
      type: `${own}.ConfirmImpact`,
      get: (self, session) => {
        const impact = self.named.get('ConfirmImpact');
        const name = self.named.get('SupportsShouldProcess') ? (impact === undefined ? 'Medium' : toText(impact, session)) : 'None';
        return enumMember(`${own}.ConfirmImpact`, name);
      },
    },
    HelpUri: property('HelpUri', 'string', ''),
    RemotingCapability: { type: `${own}.RemotingCapability`, get: () => enumMember(`${own}.RemotingCapability`, 'PowerShell') },
  }),
  attribute('CmdletBinding', `${own}.CmdletCommonMetadataAttribute`, [''], { PositionalBinding: property('PositionalBinding', 'bool', true) }),
  attribute('Cmdlet', `${own}.CmdletCommonMetadataAttribute`, ['string verbName, string nounName'], {
    VerbName: given(0, 'string'),
    NounName: given(1, 'string'),
  }),
  attribute('Hidden', parsing, ['']),
  attribute('DynamicClassImplementationAssembly', 'System.Attribute', [''], { ScriptFile: property('ScriptFile', 'string', null) }),
  attribute('OutputType', metadata, ['params type[] type'], {
    Type: outputTypes,
    ProviderCmdlet: property('ProviderCmdlet', 'string', null),
    ParameterSetName: {
      type: 'string[]',
      get: (self, session) => {
        const sets = [self.named.get('ParameterSetName') ?? '__AllParameterSets'].flat();
        return asTypedArray(
          sets.map((each) => toText(each, session)),
          knownType('System.String'),
        );
      },
    },
  }),
  { name: 'System.FlagsAttribute', kind: 'class', base: 'System.Attribute', source: 'https://learn.microsoft.com/dotnet/api/system.flagsattribute' },
  {
    name: 'System.ObsoleteAttribute',
    kind: 'class',
    base: 'System.Attribute',
    source: 'https://learn.microsoft.com/dotnet/api/system.obsoleteattribute',
    properties: {
      Message: given(0, 'string'),
      IsError: given(1, 'bool', false),
      DiagnosticId: property('DiagnosticId', 'string', null),
      UrlFormat: property('UrlFormat', 'string', null),
    },
  },
  {
    name: 'System.Diagnostics.CodeAnalysis.SuppressMessageAttribute',
    kind: 'class',
    base: 'System.Attribute',
    source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.codeanalysis.suppressmessageattribute',
    properties: {
      Category: given(0, 'string'),
      CheckId: given(1, 'string'),
      Scope: property('Scope', 'string', null),
      Target: property('Target', 'string', null),
      MessageId: property('MessageId', 'string', null),
      Justification: property('Justification', 'string', null),
    },
  },
  {
    name: parameterType,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runtimedefinedparameter',
    properties: Object.fromEntries(
      [
        ['Name', 'string'],
        ['ParameterType', 'type'],
        ['Value', 'System.Object'],
        ['IsSet', 'bool'],
        ['Attributes', 'System.Object'],
      ].map(([name, type]): [string, PropertyDefinition<RecordObject>] => [
        name,
        {
          type,
          get: (self) => self.values[name] ?? null,
          set: (self, value) => {
            self.values[name] = value;
          },
        },
      ]),
    ),
    constructors: constructorsOf({
      [`${parameterType} new()`]: () =>
        new RecordObject(parameterType, { Name: '', ParameterType: null, Value: null, IsSet: false, Attributes: attributes() }),
      [`${parameterType} new(string name, type parameterType, System.Object attributes)`]: (_self, [Name, ParameterType, Attributes]) =>
        new RecordObject(parameterType, { Name, ParameterType, Value: null, IsSet: false, Attributes }),
    }),
  },
  {
    name: `${own}.RuntimeDefinedParameterDictionary`,
    kind: 'class',
    interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.runtimedefinedparameterdictionary',
    properties: dictionaryProperties,
    methods: methodsOf<Dictionary>({
      ...methods,
      'bool Remove(System.Object key)': (self, [each]) => {
        const had = self.has(key(each));
        self.delete(key(each));
        return had;
      },
      'bool ContainsKey(System.Object key)': (self, [each]) => self.has(key(each)),
    }),
    constructors: constructorsOf({
      [`${own}.RuntimeDefinedParameterDictionary new()`]: () => new Dictionary(`${own}.RuntimeDefinedParameterDictionary`),
    }),
  },
] as NetType<any>[];
