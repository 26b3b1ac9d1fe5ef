import { NotSimulated } from '../../base/not-simulated.ts';

/** A constant of a condition. */
export type WqlConstant = string | number | boolean | null;

export type WqlOperator = '=' | '<>' | '<' | '>' | '<=' | '>=' | 'like' | 'isa';

/** A condition as a tree. */
export type WqlExpression =
  | { readonly kind: 'and' | 'or'; readonly left: WqlExpression; readonly right: WqlExpression }
  | { readonly kind: 'not'; readonly operand: WqlExpression }
  | { readonly kind: 'compare'; readonly property: string; readonly operator: WqlOperator; readonly value: WqlConstant };

/** A condition, with the names of the properties that it asks for. */
export interface WqlCondition {
  readonly expression: WqlExpression;
  readonly properties: readonly string[];
}

/** `SELECT … FROM … WHERE …`. */
export interface WqlQuery {
  readonly className: string;
  readonly condition: WqlCondition | undefined;
  readonly conditionText: string | undefined;
  /** Names after SELECT; undefined: all. */
  readonly selected?: readonly string[];
}

interface Token {
  readonly kind: 'word' | 'string' | 'number' | 'symbol';
  readonly text: string;
  readonly start: number;
}

/** A text that is not WQL; caught in this file. */
class NotWql extends Error {}

const pattern = /\s+|([A-Za-z_][\w.]*)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([+-]?(?:0x[0-9a-f]+|\d+(?:\.\d+)?))|(<>|!=|<=|>=|[=<>(),*])/giy;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  let start = 0;
  while (start < text.length) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) throw new NotWql();
    const [whole, word, single, double, number, symbol] = match;
    const quoted = single ?? double;
    if (word !== undefined) tokens.push({ kind: 'word', text: word, start });
    else if (quoted !== undefined) tokens.push({ kind: 'string', text: quoted.replace(/\\(.)/gs, '$1'), start });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, start });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol, start });
    start += whole.length;
  }
  return tokens;
}

/**
 * Recursive descent over the language that Microsoft describes: "WQL (SQL for WMI)" and "WHERE Clause"
 * (learn.microsoft.com/windows/win32/wmisdk/wql-sql-for-wmi).
 */
class WqlParser {
  readonly #tokens: readonly Token[];
  #place = 0;
  readonly #properties: string[] = [];

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  get #next(): Token | undefined {
    return this.#tokens[this.#place];
  }

  #take(): Token {
    const token = this.#tokens[this.#place++];
    if (!token) throw new NotWql();
    return token;
  }

  #accepts(text: string): boolean {
    const token = this.#next;
    if (!token || token.kind === 'string' || token.text.toLowerCase() !== text) return false;
    this.#place++;
    return true;
  }

  condition(): WqlCondition {
    const expression = this.#or();
    if (this.#next) throw new NotWql();
    return { expression, properties: this.#properties };
  }

  query(text: string): WqlQuery {
    if (!this.#accepts('select')) throw new NotWql();
    const selected: string[] = [];
    if (!this.#accepts('*')) {
      do selected.push(this.#word());
      while (this.#accepts(','));
    }
    if (!this.#accepts('from')) throw new NotWql();
    const className = this.#word();
    const names = selected.length > 0 ? { selected } : {};
    if (!this.#next) return { className, condition: undefined, conditionText: undefined, ...names };
    if (!this.#accepts('where') || !this.#next) throw new NotWql();
    const conditionText = text.slice(this.#next.start).trim();
    return { className, condition: this.condition(), conditionText, ...names };
  }

  #word(): string {
    const token = this.#take();
    if (token.kind !== 'word') throw new NotWql();
    return token.text;
  }

  #or(): WqlExpression {
    let left = this.#and();
    while (this.#accepts('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): WqlExpression {
    let left = this.#not();
    while (this.#accepts('and')) left = { kind: 'and', left, right: this.#not() };
    return left;
  }

  #not(): WqlExpression {
    if (this.#accepts('not')) return { kind: 'not', operand: this.#not() };
    if (this.#accepts('(')) {
      const inner = this.#or();
      if (!this.#accepts(')')) throw new NotWql();
      return inner;
    }
    return this.#comparison();
  }

  #comparison(): WqlExpression {
    const first = this.#take();
    const isConstant = first.kind === 'string' || first.kind === 'number' || /^(true|false|null)$/i.test(first.text);
    // A constant may stand on the left as well.
    if (isConstant) {
      const operator = this.#operator();
      const mirrored = ({ '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const)[operator as '<' | '>' | '<=' | '>='] ?? operator;
      return this.#compare(this.#word(), mirrored, this.#constantOf(first));
    }
    if (first.kind !== 'word') throw new NotWql();
    if (this.#accepts('is')) {
      const isNot = this.#accepts('not');
      if (!this.#accepts('null')) throw new NotWql();
      return this.#compare(first.text, isNot ? '<>' : '=', null);
    }
    if (this.#accepts('not')) {
      if (!this.#accepts('like')) throw new NotWql();
      return { kind: 'not', operand: this.#compare(first.text, 'like', this.#constantOf(this.#take())) };
    }
    return this.#compare(first.text, this.#operator(), this.#constantOf(this.#take()));
  }

  #compare(property: string, operator: WqlOperator, value: WqlConstant): WqlExpression {
    this.#properties.push(property);
    return { kind: 'compare', property, operator, value };
  }

  #operator(): WqlOperator {
    const text = this.#take().text.toLowerCase();
    if (text === '!=') return '<>';
    if (['=', '<>', '<', '>', '<=', '>=', 'like', 'isa'].includes(text)) return text as WqlOperator;
    throw new NotWql();
  }

  #constantOf(token: Token): WqlConstant {
    if (token.kind === 'string') return token.text;
    if (token.kind === 'number') return Number(token.text);
    const lower = token.text.toLowerCase();
    if (lower === 'true' || lower === 'false') return lower === 'true';
    if (lower === 'null') return null;
    throw new NotWql();
  }
}

function unlessNotWql<Result>(parse: () => Result): Result | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof NotWql) return null;
    throw error;
  }
}

/** Parses a condition (`-Filter`); null: it is not one. */
export const parseWqlCondition = (text: string): WqlCondition | null => unlessNotWql(() => new WqlParser(text).condition());

/** Parses a query (`-Query`); null: it is not one. */
export function parseWqlQuery(text: string): WqlQuery | null {
  const other = /^\s*(associators|references)\s+of\b/i.exec(text);
  if (other) throw new NotSimulated('statement', `WQL ${other[1].toUpperCase()} OF`);
  return unlessNotWql(() => new WqlParser(text).query(text));
}
