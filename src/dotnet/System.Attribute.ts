import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { AttributeObject } from '../runtime/values/attribute-object.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { dictionaryMethods, dictionaryProperties, key } from './collections/dictionary-type.ts';

const own = 'System.Management.Automation';

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
    properties,
    constructors: constructorsOf(
      Object.fromEntries(constructors.map((parameters) => [`${fullName} new(${parameters})`, (_self, args) => new AttributeObject(fullName, args)])),
    ),
    alsoHas: ['TypeId'],
  };
}

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
    DontShow: property('DontShow', 'bool', false),
  }),
  attribute('Alias', parsing, ['params string[] aliasNames']),
  attribute('AllowNull', metadata, ['']),
  attribute('AllowEmptyString', metadata, ['']),
  attribute('AllowEmptyCollection', metadata, ['']),
  attribute('ArgumentTransformation', metadata, ['']),
  attribute('ValidateArguments', metadata, ['']),
  attribute('ValidateEnumeratedArguments', validate, ['']),
  attribute('ValidateSet', validateElements, ['params string[] validValues'], { ...message, IgnoreCase: property('IgnoreCase', 'bool', true) }),
  attribute('ValidateRange', validateElements, ['System.Object minRange, System.Object maxRange']),
  attribute('ValidateLength', validateElements, ['int minLength, int maxLength']),
  attribute('ValidateCount', validate, ['int minLength, int maxLength']),
  attribute('ValidatePattern', validateElements, ['string regexPattern'], message),
  attribute('ValidateScript', validateElements, ['scriptblock scriptBlock'], message),
  attribute('ValidateNotNull', validate, ['']),
  attribute('ValidateNotNullOrEmpty', validate, ['']),
  attribute('ValidateNotNullOrWhiteSpace', validate, ['']),
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
