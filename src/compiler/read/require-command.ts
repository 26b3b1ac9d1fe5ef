import { type CommandName, commandVersions, isAtLeast } from '../steps/command-versions.ts';
import { WK2008 } from '../steps/diagnostics.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** The targets that a worklet can name, the lowest first. */
const targets = ['3.0', '5.1'];

/** Reports a call of the model whose command the worklet's target does not have. */
export function requireCommand(command: CommandName, name: string, node: ts.Node, scope: Scope): void {
  const { target } = scope.reading;
  const since = commandVersions[command];
  if (isAtLeast(target, since)) return;
  const enough = targets.find((each) => isAtLeast(each, since)) ?? since;
  scope.report(WK2008.at(scope.spanOf(node), { name, command, since, target, enough }));
}
