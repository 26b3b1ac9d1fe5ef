import type { StringPart, Token, UnscannedSubExpression } from './token.ts';
import type { TokenKind } from './token-kind.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Collects the pieces of a string or word: text as one piece for as long as nothing to expand comes between. */
export class StringBuffer {
  private text = '';
  private parts: StringPart[] | undefined;

  add(text: string): void {
    this.text += text;
  }

  addPart(part: Token | UnscannedSubExpression): void {
    this.parts ??= [];
    if (this.text !== '') this.parts.push(this.text);
    this.parts.push(part);
    this.text = '';
  }

  /** Takes the text back to an earlier length, for the line end before a here-string's footer. */
  truncate(length: number): void {
    this.text = this.text.slice(0, length);
  }

  get length(): number {
    return this.text.length;
  }

  toToken(tokenizer: Tokenizer, kind: TokenKind): Token {
    if (this.parts === undefined) return tokenizer.token(kind, this.text);
    if (this.text !== '') this.parts.push(this.text);
    const token = tokenizer.token(kind);
    token.parts = this.parts;
    return token;
  }
}
