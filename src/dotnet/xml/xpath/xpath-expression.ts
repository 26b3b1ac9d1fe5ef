/** The axes of XPath 1.0 (https://www.w3.org/TR/xpath-10, section 2.2). */
export const axes = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
] as const;

export type Axis = (typeof axes)[number];

export type NodeTest =
  | { kind: 'name'; prefix: string; localName: string }
  | { kind: 'any'; prefix?: string }
  | { kind: 'node' }
  | { kind: 'text' }
  | { kind: 'comment' }
  | { kind: 'processing-instruction'; target?: string };

export interface Step {
  axis: Axis;
  test: NodeTest;
  predicates: XPathExpression[];
}

export type BinaryOperator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|';

export type XPathExpression =
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'variable'; name: string }
  | { kind: 'call'; name: string; args: XPathExpression[] }
  | { kind: 'binary'; operator: BinaryOperator; left: XPathExpression; right: XPathExpression }
  | { kind: 'negate'; operand: XPathExpression }
  /** `root` begins at the document, `context` at the context node, else at the nodes of an expression with predicates. */
  | { kind: 'path'; from: 'root' | 'context' | XPathExpression; predicates: XPathExpression[]; steps: Step[] };
