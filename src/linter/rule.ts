import type { Span } from '../base/span.ts';
import type { DiagnosticDefinition } from '../diagnostics/diagnostic.ts';
import type { Node, NodeKind } from '../syntax/ast/index.ts';
import type { NodeOf } from '../syntax/ast/visit.ts';
import type { Edit } from './edit.ts';
import type { CommandCall } from './script/command-call.ts';
import type { ScriptKind } from './script/script-kind.ts';
import type { ScriptUnderLint } from './script/script-under-lint.ts';

/** What a rule does at nodes of a kind. The ancestors go from the root to the parent; they change as the walk goes on. */
export type Visits = { readonly [Kind in NodeKind]?: (node: NodeOf<Kind>, ancestors: readonly Node[]) => void } & {
  /** At a command, with what the rules ask of commands already found out. */
  readonly command?: (call: CommandCall, ancestors: readonly Node[]) => void;
  /** When all has been seen. */
  readonly end?: () => void;
};

/** Tells of a finding: where, what the message's placeholders stand for, and how it can be mended without a change of meaning. */
export type Report<Names extends string> = (place: Span, data: Record<Names, string | number>, edits?: readonly Edit[]) => void;

/** A rule about PowerShell: data and one function. */
export interface Rule<Names extends string = any> {
  readonly diagnostic: DiagnosticDefinition<Names>;
  /** The rule of PSScriptAnalyzer that says the same at the same places. */
  readonly analyzerRule?: string;
  /** The scripts that it is about; all of them unless told. */
  readonly kinds?: readonly ScriptKind[];
  /** Begins with a script; gives what is to be done during the one walk over its tree. */
  check(script: ScriptUnderLint, report: Report<Names>): Visits;
}

/** Defines a rule; the file's default export. */
export const defineRule = <Names extends string>(rule: Rule<Names>): Rule<Names> => rule;
