import type { FunctionMember, Node, PropertyMember } from '../ast/index.ts';
import type { ErrorList } from '../parser/error-list.ts';
import type { ParseErrorId } from '../parser/error-messages.ts';

/** What the checks behind parsing share. */
export class CheckContext {
  readonly text: string;
  readonly errors: ErrorList;
  /** The script uses namespaces, which may hold any type. */
  readonly anyType: boolean;
  /** The members that the visit is in; a script block of its own in one hides it. */
  readonly members: (FunctionMember | PropertyMember | undefined)[] = [];
  /** Variables of methods that are read where nothing was surely assigned to them. */
  readonly unassigned = new Set<Node>();

  constructor(text: string, errors: ErrorList, anyType: boolean) {
    this.anyType = anyType;
    this.text = text;
    this.errors = errors;
  }

  get member(): FunctionMember | PropertyMember | undefined {
    return this.members[this.members.length - 1];
  }

  report(node: { start: number; end: number }, id: ParseErrorId, ...args: string[]): void {
    this.errors.report(node.start, node.end, id, ...args);
  }

  textOf(node: { start: number; end: number }): string {
    return this.text.slice(node.start, node.end);
  }
}

/** Looks at one node; `ancestors` goes from the script to the node's parent. */
export type Check<T extends Node> = (node: T, context: CheckContext, ancestors: readonly Node[]) => void;

/** The nth node above, 1 for the parent. */
export const above = (ancestors: readonly Node[], count: number): Node | undefined => ancestors[ancestors.length - count];
