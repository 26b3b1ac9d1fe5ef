import type { ScriptRequirements } from '../ast/index.ts';
import type { ConstantValue } from './constant-value.ts';

type ModuleRequirement = ScriptRequirements['modules'][number];

const fields: Record<string, 'name' | 'version' | 'requiredVersion' | 'maximumVersion' | 'guid'> = {
  modulename: 'name',
  moduleversion: 'version',
  requiredversion: 'requiredVersion',
  maximumversion: 'maximumVersion',
  guid: 'guid',
};

/** A module as `#Requires` or `using module` asks for it, or what is wrong with it. */
export function readModuleRequirement(value: ConstantValue): ModuleRequirement | string {
  if (typeof value === 'string') return value === '' ? "The value cannot be an empty string. (Parameter 'moduleName')" : { name: value };
  if (typeof value !== 'object' || Array.isArray(value)) return { name: String(value) };
  const module: Partial<ModuleRequirement> = {};
  const wrong: string[] = [];
  for (const { key, value: content } of value.entries) {
    const field = fields[key.toLowerCase()];
    if (field === undefined) wrong.push(`'${key}'`);
    else module[field] = String(content ?? '');
  }
  if (wrong.length > 0) {
    return `The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid (${wrong.join(', ')}), then try again.`;
  }
  const { name, version, requiredVersion, maximumVersion } = module;
  if (!name) return "The 'ModuleName' member does not exist in the hashtable that describes this module.";
  if (requiredVersion === undefined && version === undefined && maximumVersion === undefined) {
    return "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'.";
  }
  return { ...module, name };
}
