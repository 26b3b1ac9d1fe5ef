import type { SourceSpan } from '../../base/span.ts';
import type { ScriptBlock } from '../ast/index.ts';

export interface PrintOptions {
  /** Columns after which a hashtable or an array is set on several lines; 100 unless told. */
  width?: number;
}

/** Where a line of the printed text comes from: the innermost statement that was printed there. Lines count from 1. */
export interface LineOrigin {
  line: number;
  span: SourceSpan;
}

export interface PrintResult {
  /** ASCII with LF, ending in LF when it is not empty. */
  text: string;
  lines: string[];
  origins: LineOrigin[];
}

/** Prints a tree, built or parsed, as an administrator would write it. */
export declare function print(ast: ScriptBlock, options?: PrintOptions): PrintResult;
