import type { ArithmeticOperator } from '../steps/values/arithmetic.ts';
import type { ComparisonOperator } from '../steps/values/comparison.ts';
import { ts } from './ts.ts';

/** What becomes of a binary operator. */
export type OperatorTreatment =
  | { readonly as: 'arithmetic'; readonly operator: ArithmeticOperator }
  | { readonly as: 'comparison'; readonly operator: ComparisonOperator }
  | { readonly as: 'nothingTest'; readonly negated: boolean }
  | { readonly as: 'logic'; readonly operator: 'and' | 'or' }
  | { readonly as: 'fallback' }
  | { readonly as: 'instanceOf' }
  | { readonly as: 'assignment'; readonly operator?: ArithmeticOperator }
  | { readonly as: 'refused'; readonly instead: string };

const bits: OperatorTreatment = { as: 'refused', instead: 'Bits have no faithful form in PowerShell; add flags with `+` where each occurs once.' };
const shorthand: OperatorTreatment = { as: 'refused', instead: 'Write an `if` with an assignment in it.' };
const arithmetic = (operator: ArithmeticOperator): OperatorTreatment => ({ as: 'arithmetic', operator });
const comparison = (operator: ComparisonOperator): OperatorTreatment => ({ as: 'comparison', operator });
const assignment = (operator?: ArithmeticOperator): OperatorTreatment => ({ as: 'assignment', operator });

/** Every binary operator of TypeScript; the type checker proves that none is missing. */
export const operators = {
  [ts.SyntaxKind.PlusToken]: arithmetic('+'),
  [ts.SyntaxKind.MinusToken]: arithmetic('-'),
  [ts.SyntaxKind.AsteriskToken]: arithmetic('*'),
  [ts.SyntaxKind.SlashToken]: arithmetic('/'),
  [ts.SyntaxKind.PercentToken]: arithmetic('%'),
  [ts.SyntaxKind.AsteriskAsteriskToken]: { as: 'refused', instead: 'PowerShell has no power operator; multiply.' },
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: comparison('==='),
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: comparison('!=='),
  [ts.SyntaxKind.LessThanToken]: comparison('<'),
  [ts.SyntaxKind.LessThanEqualsToken]: comparison('<='),
  [ts.SyntaxKind.GreaterThanToken]: comparison('>'),
  [ts.SyntaxKind.GreaterThanEqualsToken]: comparison('>='),
  [ts.SyntaxKind.EqualsEqualsToken]: { as: 'nothingTest', negated: false },
  [ts.SyntaxKind.ExclamationEqualsToken]: { as: 'nothingTest', negated: true },
  [ts.SyntaxKind.AmpersandAmpersandToken]: { as: 'logic', operator: 'and' },
  [ts.SyntaxKind.BarBarToken]: { as: 'logic', operator: 'or' },
  [ts.SyntaxKind.QuestionQuestionToken]: { as: 'fallback' },
  [ts.SyntaxKind.InstanceOfKeyword]: { as: 'instanceOf' },
  [ts.SyntaxKind.InKeyword]: { as: 'refused', instead: 'Compare the property with `undefined`.' },
  [ts.SyntaxKind.CommaToken]: { as: 'refused', instead: 'Write two statements.' },
  [ts.SyntaxKind.LessThanLessThanToken]: bits,
  [ts.SyntaxKind.GreaterThanGreaterThanToken]: bits,
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: bits,
  [ts.SyntaxKind.AmpersandToken]: bits,
  [ts.SyntaxKind.BarToken]: bits,
  [ts.SyntaxKind.CaretToken]: bits,
  [ts.SyntaxKind.EqualsToken]: assignment(),
  [ts.SyntaxKind.PlusEqualsToken]: assignment('+'),
  [ts.SyntaxKind.MinusEqualsToken]: assignment('-'),
  [ts.SyntaxKind.AsteriskEqualsToken]: assignment('*'),
  [ts.SyntaxKind.SlashEqualsToken]: assignment('/'),
  [ts.SyntaxKind.PercentEqualsToken]: assignment('%'),
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken]: { as: 'refused', instead: 'PowerShell has no power operator; multiply.' },
  [ts.SyntaxKind.LessThanLessThanEqualsToken]: bits,
  [ts.SyntaxKind.GreaterThanGreaterThanEqualsToken]: bits,
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken]: bits,
  [ts.SyntaxKind.AmpersandEqualsToken]: bits,
  [ts.SyntaxKind.BarEqualsToken]: bits,
  [ts.SyntaxKind.CaretEqualsToken]: bits,
  [ts.SyntaxKind.BarBarEqualsToken]: shorthand,
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: shorthand,
  [ts.SyntaxKind.QuestionQuestionEqualsToken]: shorthand,
} satisfies Record<ts.BinaryOperator, OperatorTreatment>;

/** What becomes of a binary operator. */
export const operatorTreatment = (kind: ts.BinaryOperator): OperatorTreatment => operators[kind];
