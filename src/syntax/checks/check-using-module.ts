import type { UsingStatement } from '../ast/index.ts';
import { constantValue } from '../parser/constant-value.ts';
import { readModuleRequirement } from '../parser/read-module-requirement.ts';
import type { CheckContext } from './check-context.ts';
import { isConstant } from './is-constant.ts';

/** What can be told of a module without looking for it: a name without wildcards, or a specification that is whole. */
export function checkUsingModule(node: UsingStatement, context: CheckContext): void {
  if (node.usingKind !== 'module') return;
  let name = node.name?.value ?? '';
  const { moduleSpecification: specification } = node;
  if (specification) {
    const value = isConstant(specification, { attribute: false, requires: true }) ? constantValue(specification) : undefined;
    if (value === undefined) {
      context.report(node, 'RequiresArgumentMustBeConstant');
      return;
    }
    const module = readModuleRequirement(value);
    if (typeof module === 'string') {
      context.report(node, 'RequiresModuleInvalid', module);
      return;
    }
    ({ name } = module);
  }
  if (/[*?[]/.test(name)) context.report(node, 'WildCardModuleNameError');
}
