import type { CompiledScript, CompiledWorklet, ScriptName } from '../../compiler/compiled-worklet.ts';

/** A compiled script without its tree: what can be kept as JSON. */
export type CompiledScriptData = Omit<CompiledScript, 'ast'>;

/** A compiled worklet as data: what the commands besides `build` work on. */
export interface CompiledData extends Omit<CompiledWorklet, 'scripts'> {
  readonly scripts: Readonly<Record<ScriptName, CompiledScriptData>>;
}

function withoutTree({ ast: _, ...script }: CompiledScript): CompiledScriptData {
  return script;
}

/** The data of a compiled worklet. */
export function compiledData(worklet: CompiledWorklet): CompiledData {
  const { evaluation, remediation } = worklet.scripts;
  return { ...worklet, scripts: { evaluation: withoutTree(evaluation), remediation: withoutTree(remediation) } };
}
