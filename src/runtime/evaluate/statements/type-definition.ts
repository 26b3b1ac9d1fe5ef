import type { TypeDefinition } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { defineClass } from '../classes/define-class.ts';
import { defineEnum } from '../classes/define-enum.ts';
import type { Execute } from '../compile-statement.ts';

/**
 * `class` and `enum` (about_Classes, about_Enum). The statements of a block that define types run before the others, as
 * PowerShell defines them when it compiles the script.
 */
export function typeDefinition(node: TypeDefinition, source: ScriptSource): Execute {
  return (frame) => {
    if (node.typeKind === 'enum') defineEnum(node, frame, source);
    else defineClass(node, frame, source);
    return undefined;
  };
}
