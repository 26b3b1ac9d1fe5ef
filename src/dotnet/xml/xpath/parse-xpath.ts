import { tokenizeXPath, type XPathToken, xpathException } from './tokenize-xpath.ts';
import { type Axis, axes, type BinaryOperator, type NodeTest, type Step, type XPathExpression } from './xpath-expression.ts';

/** Reads an XPath 1.0 expression (https://www.w3.org/TR/xpath-10). */
export function parseXPath(text: string): XPathExpression {
  const parser = new XPathParser(text);
  return parser.whole();
}

/** Operators by how strongly they bind, the weakest first. */
const levels: readonly (readonly string[])[] = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']];

const nodeTypes = ['node', 'text', 'comment', 'processing-instruction'];
const deepest = 1000;

class XPathParser {
  readonly #text: string;
  readonly #tokens: XPathToken[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenizeXPath(text);
  }

  whole(): XPathExpression {
    const expression = this.#binary(0);
    if (this.#token.kind !== 'end') throw this.#invalid();
    return expression;
  }

  get #token(): XPathToken {
    return this.#tokens[this.#at];
  }

  #invalid() {
    return xpathException(`'${this.#text}' has an invalid token.`);
  }

  #isSign(text: string, ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === 'sign' && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#isSign(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#invalid();
  }

  #binary(level: number): XPathExpression {
    if (level === levels.length) return this.#negated();
    if (level === 0 && ++this.#depth > deepest) throw xpathException('The xpath query is too complex.');
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = this.#operator(levels[level]);
      if (!operator) break;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) };
    }
    if (level === 0) this.#depth--;
    return left;
  }

  #operator(of: readonly string[]): BinaryOperator | undefined {
    const token = this.#token;
    const text = token.kind === 'sign' ? token.text : token.kind === 'name' && token.prefix === '' ? token.localName : undefined;
    return text !== undefined && of.includes(text) ? (text as BinaryOperator) : undefined;
  }

  #negated(): XPathExpression {
    let count = 0;
    while (this.#take('-')) count++;
    const operand = this.#union();
    return count === 0 ? operand : count % 2 === 1 ? { kind: 'negate', operand } : { kind: 'negate', operand: { kind: 'negate', operand } };
  }

  #union(): XPathExpression {
    let left = this.#path();
    while (this.#take('|')) left = { kind: 'binary', operator: '|', left, right: this.#path() };
    return left;
  }

  #path(): XPathExpression {
    if (this.#isSign('/') || this.#isSign('//')) {
      const anywhere = this.#isSign('//');
      this.#at++;
      if (!anywhere && !this.#beginsStep()) return { kind: 'path', from: 'root', predicates: [], steps: [] };
      return { kind: 'path', from: 'root', predicates: [], steps: this.#steps(anywhere) };
    }
    if (!this.#beginsPrimary()) return { kind: 'path', from: 'context', predicates: [], steps: this.#steps(false) };
    const primary = this.#primary();
    const predicates = this.#predicates();
    if (this.#isSign('/') || this.#isSign('//')) {
      const anywhere = this.#isSign('//');
      this.#at++;
      return { kind: 'path', from: primary, predicates, steps: this.#steps(anywhere) };
    }
    return predicates.length > 0 ? { kind: 'path', from: primary, predicates, steps: [] } : primary;
  }

  #beginsStep(): boolean {
    return this.#token.kind === 'name' || ['.', '..', '@', '*'].some((sign) => this.#isSign(sign));
  }

  #beginsPrimary(): boolean {
    const token = this.#token;
    if (token.kind === 'number' || token.kind === 'string' || this.#isSign('(') || this.#isSign('$')) return true;
    return token.kind === 'name' && this.#isSign('(', 1) && !(token.prefix === '' && nodeTypes.includes(token.localName));
  }

  #primary(): XPathExpression {
    const token = this.#token;
    this.#at++;
    if (token.kind === 'number' || token.kind === 'string') return token;
    if (token.kind === 'name') return this.#call(token.prefix ? `${token.prefix}:${token.localName}` : token.localName);
    if (token.kind === 'sign' && token.text === '$') {
      const name = this.#token;
      if (name.kind !== 'name') throw this.#invalid();
      this.#at++;
      return { kind: 'variable', name: name.localName };
    }
    const inner = this.#binary(0);
    this.#expect(')');
    return inner;
  }

  #call(name: string): XPathExpression {
    this.#expect('(');
    const args: XPathExpression[] = [];
    if (!this.#isSign(')')) {
      do args.push(this.#binary(0));
      while (this.#take(','));
    }
    this.#expect(')');
    return { kind: 'call', name, args };
  }

  #steps(anywhere: boolean): Step[] {
    const steps: Step[] = anywhere ? [descendants()] : [];
    steps.push(this.#step());
    while (this.#isSign('/') || this.#isSign('//')) {
      if (this.#isSign('//')) steps.push(descendants());
      this.#at++;
      steps.push(this.#step());
    }
    return steps;
  }

  #step(): Step {
    if (this.#take('..')) return { axis: 'parent', test: { kind: 'node' }, predicates: [] };
    if (this.#take('.')) return { axis: 'self', test: { kind: 'node' }, predicates: [] };
    let axis: Axis = 'child';
    const token = this.#token;
    if (this.#take('@')) axis = 'attribute';
    else if (token.kind === 'name' && this.#isSign('::', 1)) {
      if (!axes.includes(token.localName as Axis)) throw this.#invalid();
      axis = token.localName as Axis;
      this.#at += 2;
    }
    const test = this.#test();
    return { axis, test, predicates: this.#predicates() };
  }

  #test(): NodeTest {
    if (this.#take('*')) return { kind: 'any' };
    const token = this.#token;
    if (token.kind !== 'name') throw xpathException('Expression must evaluate to a node-set.');
    this.#at++;
    if (token.prefix === '' && nodeTypes.includes(token.localName) && this.#take('(')) {
      let target: string | undefined;
      const argument = this.#token;
      if (token.localName === 'processing-instruction' && argument.kind === 'string') {
        target = argument.value;
        this.#at++;
      }
      this.#expect(')');
      return token.localName === 'processing-instruction'
        ? { kind: 'processing-instruction', target }
        : { kind: token.localName as 'node' | 'text' | 'comment' };
    }
    return token.localName === '*' ? { kind: 'any', prefix: token.prefix } : { kind: 'name', prefix: token.prefix, localName: token.localName };
  }

  #predicates(): XPathExpression[] {
    const predicates: XPathExpression[] = [];
    while (this.#take('[')) {
      predicates.push(this.#binary(0));
      this.#expect(']');
    }
    return predicates;
  }
}

const descendants = (): Step => ({ axis: 'descendant-or-self', test: { kind: 'node' }, predicates: [] });
