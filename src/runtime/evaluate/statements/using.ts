import { NotSimulated } from '../../../base/not-simulated.ts';
import type { UsingStatement } from '../../../syntax/ast/index.ts';
import { namedArguments } from '../../commands/argument-list.ts';
import { Module } from '../../module.ts';
import type { NetType } from '../../types/net-type.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { typesUsedBy } from '../classes/lexical-types.ts';
import { compileExpression } from '../compile-expression.ts';
import type { Execute } from '../compile-statement.ts';

/** The classes and enums of a module and of those nested in it. */
function definedTypes({ state, nestedModules }: Module): NetType[] {
  return [...(state?.topScope.types.own.values() ?? []), ...nestedModules.flatMap(definedTypes)];
}

/** `using namespace` and `using module` (about_Using); assemblies are not simulated. */
export function usingStatement(node: UsingStatement, source: ScriptSource): Execute {
  const name = node.name?.value;
  switch (node.usingKind) {
    case 'namespace':
      return (frame) => {
        frame.session.usingNamespaces.add(name ?? '');
        return undefined;
      };
    case 'module': {
      const specification = node.moduleSpecification && compileExpression(node.moduleSpecification, source);
      return (frame) => {
        const { session } = frame;
        const directory = source.path === undefined ? undefined : session.parentPath(source.path);
        const target = specification
          ? specification(frame)
          : directory !== undefined && /^\.{1,2}[\\/]/.test(name ?? '')
            ? session.joinPath(directory, name!)
            : name!;
        const named = specification ? { FullyQualifiedName: target } : { Name: target };
        const [module] = session.call('Import-Module', namedArguments({ ...named, PassThru: true }));
        if (module instanceof Module) {
          const types = definedTypes(module);
          frame.scope.types.use(module.name, types);
          typesUsedBy(node, session).use(module.name, types);
        }
        return undefined;
      };
    }
    default:
      return () => {
        throw new NotSimulated('statement', `using ${node.usingKind}`);
      };
  }
}
