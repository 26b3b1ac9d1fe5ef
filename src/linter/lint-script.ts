import { LineTable, type Span } from '../base/span.ts';
import { defineDiagnostic, type Severity } from '../diagnostics/diagnostic.ts';
import type { TargetVersion } from '../model/define-worklet.ts';
import type { FunctionDefinition, Node, NodeKind } from '../syntax/ast/index.ts';
import { visit } from '../syntax/ast/visit.ts';
import { parse } from '../syntax/parser/parse.ts';
import type { Edit } from './edit.ts';
import type { Finding } from './finding.ts';
import type { Rule, Visits } from './rule.ts';
import rules from './rules/index.generated.ts';
import { CommandCall } from './script/command-call.ts';
import type { ScriptKind } from './script/script-kind.ts';
import type { ScriptUnderLint } from './script/script-under-lint.ts';
import { suppressFindings } from './suppressions/suppress-findings.ts';

export const WK6000 = defineDiagnostic('WK6000', {
  severity: 'error',
  message: 'The script is not PowerShell: {message}',
  fix: 'Mend the syntax first; nothing else was looked at.',
});

/** How severe a code is to be, or that it is not wanted at all. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

export interface LintOptions {
  readonly kind: ScriptKind;
  /** The lowest Windows PowerShell; what the script's own `#Requires -Version` says unless told, else 3.0. */
  readonly target?: TargetVersion;
  readonly severities?: Severities;
}

type Visit = (node: any, ancestors: readonly Node[]) => void;
type CommandVisit = (call: CommandCall, ancestors: readonly Node[]) => void;

/** The version of `#Requires -Version`, as far as it is one that scripts can be written for. */
function requiredTarget(version: string | undefined): TargetVersion {
  return version !== undefined && Number.parseFloat(version) > 3 ? '5.1' : '3.0';
}

/** What the rules of one script want to see. */
class Subscriptions {
  readonly byKind = new Map<NodeKind, Visit[]>();
  readonly commands: CommandVisit[] = [];
  readonly ends: (() => void)[] = [];

  add(visits: Visits): void {
    for (const kind in visits) {
      const visitor = visits[kind as NodeKind] as Visit;
      if (kind === 'command') this.commands.push(visitor);
      else if (kind === 'end') this.ends.push(visitor as () => void);
      else {
        const known = this.byKind.get(kind as NodeKind);
        if (known) known.push(visitor);
        else this.byKind.set(kind as NodeKind, [visitor]);
      }
    }
  }
}

/** What a rule says, as a finding, unless it is not wanted. */
function findingOf(rule: Rule, place: Span, data: Record<string, string | number>, edits: readonly Edit[] | undefined): Finding {
  const { code, severity, message, fix } = rule.diagnostic.at(undefined, data as never);
  return {
    code,
    severity,
    message,
    start: place.start,
    end: place.end,
    ...(fix ? { fix } : {}),
    ...(edits && edits.length > 0 ? { edits } : {}),
    ...(rule.analyzerRule === undefined ? {} : { analyzerRule: rule.analyzerRule }),
  };
}

function walk(script: ScriptUnderLint, functions: Map<string, FunctionDefinition>, severities: Severities): Finding[] {
  const findings: Finding[] = [];
  const subscriptions = new Subscriptions();
  for (const rule of rules as readonly Rule[]) {
    if (severities[rule.diagnostic.code] === 'off' || (rule.kinds && !rule.kinds.includes(script.kind))) continue;
    subscriptions.add(rule.check(script, (place, data, edits) => void findings.push(findingOf(rule, place, data, edits))));
  }
  const { byKind, commands, ends } = subscriptions;
  visit(script.ast, {
    enter(node, ancestors) {
      if (node.kind === 'FunctionDefinition') functions.set(node.name.toLowerCase(), node);
      else if (node.kind === 'Command') {
        const call = new CommandCall(node);
        for (const look of commands) look(call, ancestors);
      }
      const visits = byKind.get(node.kind);
      if (visits) for (const look of visits) look(node, ancestors);
    },
  });
  for (const end of ends) end();
  return findings;
}

const withSeverity = (finding: Finding, severities: Severities): Finding[] => {
  const severity = severities[finding.code] ?? (finding.analyzerRule === undefined ? undefined : severities[finding.analyzerRule]);
  if (severity === 'off') return [];
  return [severity === undefined || severity === finding.severity ? finding : { ...finding, severity }];
};

/** Two rules of the same code can meet at one place; it is said once. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || before.code !== finding.code || before.start !== finding.start || before.message !== finding.message;
  });
}

/**
 * Looks for faults in the text of a PowerShell script. It is parsed once, and its tree is walked once for all rules.
 * @returns the findings in the order of the text, those that the script suppresses with a reason left out
 */
export function lintScript(text: string, options: LintOptions): Finding[] {
  const { ast, errors } = parse(text);
  const { kind, severities = {} } = options;
  if (errors.length > 0) {
    return errors.flatMap(({ start, end, message, id }) =>
      withSeverity(
        { ...findingOf({ diagnostic: WK6000 } as unknown as Rule, { start, end }, { message: `${message} (${id})` }, undefined) },
        severities,
      ),
    );
  }
  const functions = new Map<string, FunctionDefinition>();
  const script: ScriptUnderLint = {
    text,
    ast,
    lines: new LineTable(text),
    kind,
    target: options.target ?? requiredTarget(ast.requirements?.version),
    functions,
    textOf: ({ start, end }) => text.slice(start, end),
  };
  const found = suppressFindings(walk(script, functions, severities), script, severities);
  return inOrder(found.flatMap((finding) => withSeverity(finding, severities)));
}
