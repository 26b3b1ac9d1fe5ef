import { paren } from '../../syntax/ast/build.ts';
import type { Expression } from '../../syntax/ast/index.ts';
import type { LoweredValue, Lowering, LowerValue } from './lowering.ts';
import { type HashFile, lowerHashFile } from './operations/hash-file.ts';
import { type InvokeCimMethod, lowerInvokeCimMethod } from './operations/invoke-cim-method.ts';
import { type ListSessions, lowerListSessions } from './operations/list-sessions.ts';
import { type LogOff, lowerLogOff } from './operations/log-off.ts';
import { lowerNow, type Now } from './operations/now.ts';
import { lowerQueryCim, type QueryCim } from './operations/query-cim.ts';
import { lowerRunProgram, type RunProgram } from './operations/run-program.ts';
import { lowerSendMessage, type SendMessage } from './operations/send-message.ts';
import { lowerVerifyProgram, type VerifyProgram } from './operations/verify-program.ts';
import { type Arithmetic, lowerArithmetic } from './values/arithmetic.ts';
import { type Call, lowerCall } from './values/call.ts';
import { type Choice, lowerChoice } from './values/choice.ts';
import { type Comparison, lowerComparison } from './values/comparison.ts';
import { type ErrorMessage, lowerErrorMessage } from './values/error-message.ts';
import { type Fallback, lowerFallback } from './values/fallback.ts';
import { type IsNothing, lowerIsNothing } from './values/is-nothing.ts';
import { type Item, lowerItem } from './values/item.ts';
import { type Length, lowerLength } from './values/length.ts';
import { type List, lowerList } from './values/list.ts';
import { type ListMethod, lowerListMethod } from './values/list-method.ts';
import { type Logic, lowerLogic } from './values/logic.ts';
import { lowerMember, type Member } from './values/member.ts';
import { lowerNegation, type Negation } from './values/negation.ts';
import { lowerNot, type Not } from './values/not.ts';
import { lowerNothing, type Nothing } from './values/nothing.ts';
import { lowerNumber, type NumberValue } from './values/number.ts';
import { lowerRead, type Read } from './values/read.ts';
import { lowerRecord, type RecordValue } from './values/record.ts';
import { lowerTemplate, type Template } from './values/template.ts';
import { lowerText, type Text } from './values/text.ts';
import { lowerTextMethod, type TextMethod } from './values/text-method.ts';
import { lowerTruth, type Truth } from './values/truth.ts';
import { isNumberTest, lowerTruthiness, type Truthiness } from './values/truthiness.ts';
import { lowerVerdictValue, type VerdictValue } from './values/verdict-value.ts';

/** Everything that can stand where a value is wanted. */
export type Value =
  | Text
  | NumberValue
  | Truth
  | Nothing
  | Read
  | Member
  | Template
  | Arithmetic
  | Negation
  | Comparison
  | IsNothing
  | Truthiness
  | Not
  | Logic
  | Choice
  | Fallback
  | List
  | ListMethod
  | RecordValue
  | Item
  | Length
  | TextMethod
  | ErrorMessage
  | Call
  | VerdictValue
  | QueryCim
  | InvokeCimMethod
  | Now
  | HashFile
  | RunProgram
  | ListSessions
  | SendMessage
  | LogOff
  | VerifyProgram;

const lowerers = {
  text: lowerText,
  number: lowerNumber,
  truth: lowerTruth,
  nothing: lowerNothing,
  read: lowerRead,
  member: lowerMember,
  template: lowerTemplate,
  arithmetic: lowerArithmetic,
  negation: lowerNegation,
  comparison: lowerComparison,
  isNothing: lowerIsNothing,
  truthiness: lowerTruthiness,
  not: lowerNot,
  logic: lowerLogic,
  choice: lowerChoice,
  fallback: lowerFallback,
  list: lowerList,
  listMethod: lowerListMethod,
  record: lowerRecord,
  item: lowerItem,
  length: lowerLength,
  textMethod: lowerTextMethod,
  errorMessage: lowerErrorMessage,
  call: lowerCall,
  verdict: lowerVerdictValue,
  queryCim: lowerQueryCim,
  invokeCimMethod: lowerInvokeCimMethod,
  now: lowerNow,
  hashFile: lowerHashFile,
  runProgram: lowerRunProgram,
  listSessions: lowerListSessions,
  sendMessage: lowerSendMessage,
  logOff: lowerLogOff,
  verifyProgram: lowerVerifyProgram,
} satisfies { [Kind in Value['kind']]: LowerValue<Extract<Value, { kind: Kind }>> };

/** A value as an expression, or as the command that gives it. */
export function lowerValue(value: Value, lowering: Lowering): LoweredValue {
  const lower = lowerers[value.kind] as LowerValue<Value>;
  const node = lower(value, lowering);
  node.origin ??= value.span;
  return node;
}

/** A value as an expression; a command is set in parentheses. */
export function lowerExpression(value: Value, lowering: Lowering): Expression {
  const node = lowerValue(value, lowering);
  if (node.kind !== 'Command' && node.kind !== 'Pipeline') return node;
  const wrapped = paren(node);
  wrapped.origin = value.span;
  return wrapped;
}

/** What a loop goes through. A function gives its list as one object, which a loop over the bare call would not go into. */
export const lowerLoopList = (list: Value, lowering: Lowering): LoweredValue =>
  list.kind === 'call' ? lowerExpression(list, lowering) : lowerValue(list, lowering);

/** A value where PowerShell looks only whether it is true. */
export function lowerCondition(value: Value, lowering: Lowering): LoweredValue {
  return value.kind === 'truthiness' && !isNumberTest(value) ? lowerValue(value.operand, lowering) : lowerValue(value, lowering);
}

/** A condition as an operand. */
export function lowerConditionExpression(value: Value, lowering: Lowering): Expression {
  return value.kind === 'truthiness' && !isNumberTest(value) ? lowerExpression(value.operand, lowering) : lowerExpression(value, lowering);
}
