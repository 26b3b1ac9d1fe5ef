import { absentKinds } from './absent-kinds.ts';
import { readArrayLiteral } from './expressions/array-literal.ts';
import { readBinary } from './expressions/binary.ts';
import { readCall } from './expressions/call.ts';
import { readConditional } from './expressions/conditional.ts';
import { readElementAccess } from './expressions/element-access.ts';
import { readIdentifier } from './expressions/identifier.ts';
import { readFalse, readNull, readNumber, readText, readTrue } from './expressions/literals.ts';
import { readObjectLiteral } from './expressions/object-literal.ts';
import { readParenthesized } from './expressions/parenthesized.ts';
import { readPrefixUnary, refuseIncrement } from './expressions/prefix-unary.ts';
import { readPropertyAccess } from './expressions/property-access.ts';
import { readFunctionValue, readNew, readSpread } from './expressions/refused-values.ts';
import { readTemplate } from './expressions/template.ts';
import { readAs, readSatisfies } from './expressions/type-assertion.ts';
import { readEmpty, readInnerBlock } from './statements/block.ts';
import { readExpressionStatement } from './statements/expression.ts';
import { readForOf } from './statements/for-of.ts';
import { readFunctionDeclaration } from './statements/function.ts';
import { readIf } from './statements/if.ts';
import { readBreak, readContinue } from './statements/leave.ts';
import { readReturn } from './statements/return.ts';
import { readThrow } from './statements/throw.ts';
import { readTry } from './statements/try.ts';
import { readVariableStatement } from './statements/variable.ts';
import { readWhile } from './statements/while.ts';
import { absent, expression, part, refused, statement, type Treatment, type } from './treatments.ts';
import { ts } from './ts.ts';

const table = {
  ...absentKinds,

  // Read to values.
  [ts.SyntaxKind.StringLiteral]: expression(readText),
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: expression(readText),
  [ts.SyntaxKind.NumericLiteral]: expression(readNumber),
  [ts.SyntaxKind.TrueKeyword]: expression(readTrue),
  [ts.SyntaxKind.FalseKeyword]: expression(readFalse),
  [ts.SyntaxKind.NullKeyword]: expression(readNull),
  [ts.SyntaxKind.Identifier]: expression(readIdentifier),
  [ts.SyntaxKind.TemplateExpression]: expression(readTemplate),
  [ts.SyntaxKind.ParenthesizedExpression]: expression(readParenthesized),
  [ts.SyntaxKind.AsExpression]: expression(readAs),
  [ts.SyntaxKind.SatisfiesExpression]: expression(readSatisfies),
  [ts.SyntaxKind.PropertyAccessExpression]: expression(readPropertyAccess),
  [ts.SyntaxKind.ElementAccessExpression]: expression(readElementAccess),
  [ts.SyntaxKind.ConditionalExpression]: expression(readConditional),
  [ts.SyntaxKind.PrefixUnaryExpression]: expression(readPrefixUnary),
  [ts.SyntaxKind.PostfixUnaryExpression]: expression(refuseIncrement),
  [ts.SyntaxKind.BinaryExpression]: expression(readBinary),
  [ts.SyntaxKind.CallExpression]: expression(readCall),
  [ts.SyntaxKind.ArrayLiteralExpression]: expression(readArrayLiteral),
  [ts.SyntaxKind.ObjectLiteralExpression]: expression(readObjectLiteral),
  [ts.SyntaxKind.ArrowFunction]: expression(readFunctionValue),
  [ts.SyntaxKind.FunctionExpression]: expression(readFunctionValue),
  [ts.SyntaxKind.NewExpression]: expression(readNew),
  [ts.SyntaxKind.SpreadElement]: expression(readSpread),

  // Read to steps.
  [ts.SyntaxKind.Block]: statement(readInnerBlock),
  [ts.SyntaxKind.EmptyStatement]: statement(readEmpty),
  [ts.SyntaxKind.VariableStatement]: statement(readVariableStatement),
  [ts.SyntaxKind.ExpressionStatement]: statement(readExpressionStatement),
  [ts.SyntaxKind.IfStatement]: statement(readIf),
  [ts.SyntaxKind.WhileStatement]: statement(readWhile),
  [ts.SyntaxKind.ForOfStatement]: statement(readForOf),
  [ts.SyntaxKind.BreakStatement]: statement(readBreak),
  [ts.SyntaxKind.ContinueStatement]: statement(readContinue),
  [ts.SyntaxKind.ReturnStatement]: statement(readReturn),
  [ts.SyntaxKind.ThrowStatement]: statement(readThrow),
  [ts.SyntaxKind.TryStatement]: statement(readTry),
  [ts.SyntaxKind.FunctionDeclaration]: statement(readFunctionDeclaration),

  // Read by what they are parts of.
  [ts.SyntaxKind.EndOfFileToken]: part,
  [ts.SyntaxKind.TemplateHead]: part,
  [ts.SyntaxKind.TemplateMiddle]: part,
  [ts.SyntaxKind.TemplateTail]: part,
  [ts.SyntaxKind.TemplateSpan]: part,
  [ts.SyntaxKind.ComputedPropertyName]: part,
  [ts.SyntaxKind.Parameter]: part,
  [ts.SyntaxKind.MethodDeclaration]: part,
  [ts.SyntaxKind.ObjectBindingPattern]: part,
  [ts.SyntaxKind.ArrayBindingPattern]: part,
  [ts.SyntaxKind.BindingElement]: part,
  [ts.SyntaxKind.VariableDeclaration]: part,
  [ts.SyntaxKind.VariableDeclarationList]: part,
  [ts.SyntaxKind.ImportDeclaration]: part,
  [ts.SyntaxKind.ImportClause]: part,
  [ts.SyntaxKind.NamespaceImport]: part,
  [ts.SyntaxKind.NamedImports]: part,
  [ts.SyntaxKind.ImportSpecifier]: part,
  [ts.SyntaxKind.ImportAttributes]: part,
  [ts.SyntaxKind.ImportAttribute]: part,
  [ts.SyntaxKind.ExportAssignment]: part,
  [ts.SyntaxKind.ExportDeclaration]: part,
  [ts.SyntaxKind.NamedExports]: part,
  [ts.SyntaxKind.NamespaceExport]: part,
  [ts.SyntaxKind.ExportSpecifier]: part,
  [ts.SyntaxKind.CatchClause]: part,
  [ts.SyntaxKind.PropertyAssignment]: part,
  [ts.SyntaxKind.ShorthandPropertyAssignment]: part,
  [ts.SyntaxKind.SpreadAssignment]: part,
  [ts.SyntaxKind.SourceFile]: part,
  [ts.SyntaxKind.ExportKeyword]: part,
  [ts.SyntaxKind.DefaultKeyword]: part,
  [ts.SyntaxKind.ConstKeyword]: part,
  [ts.SyntaxKind.QuestionDotToken]: part,
  [ts.SyntaxKind.QuestionToken]: part,
  [ts.SyntaxKind.DotDotDotToken]: part,
  [ts.SyntaxKind.EqualsGreaterThanToken]: part,
  [ts.SyntaxKind.ColonToken]: part,
  [ts.SyntaxKind.AsteriskToken]: part,
  [ts.SyntaxKind.TypeKeyword]: part,
  [ts.SyntaxKind.CaseBlock]: part,
  [ts.SyntaxKind.CaseClause]: part,
  [ts.SyntaxKind.DefaultClause]: part,
  [ts.SyntaxKind.EnumMember]: part,
  [ts.SyntaxKind.HeritageClause]: part,
  [ts.SyntaxKind.ModuleBlock]: part,
  [ts.SyntaxKind.Constructor]: part,
  [ts.SyntaxKind.PropertyDeclaration]: part,
  [ts.SyntaxKind.ClassStaticBlockDeclaration]: part,
  [ts.SyntaxKind.SemicolonClassElement]: part,
  [ts.SyntaxKind.ExternalModuleReference]: part,
  [ts.SyntaxKind.SyntaxList]: part,

  // Types.
  [ts.SyntaxKind.InterfaceDeclaration]: type,
  [ts.SyntaxKind.TypeAliasDeclaration]: type,
  [ts.SyntaxKind.TypeParameter]: type,
  [ts.SyntaxKind.PropertySignature]: type,
  [ts.SyntaxKind.MethodSignature]: type,
  [ts.SyntaxKind.CallSignature]: type,
  [ts.SyntaxKind.ConstructSignature]: type,
  [ts.SyntaxKind.IndexSignature]: type,
  [ts.SyntaxKind.TypePredicate]: type,
  [ts.SyntaxKind.TypeReference]: type,
  [ts.SyntaxKind.FunctionType]: type,
  [ts.SyntaxKind.ConstructorType]: type,
  [ts.SyntaxKind.TypeQuery]: type,
  [ts.SyntaxKind.TypeLiteral]: type,
  [ts.SyntaxKind.ArrayType]: type,
  [ts.SyntaxKind.TupleType]: type,
  [ts.SyntaxKind.OptionalType]: type,
  [ts.SyntaxKind.RestType]: type,
  [ts.SyntaxKind.UnionType]: type,
  [ts.SyntaxKind.IntersectionType]: type,
  [ts.SyntaxKind.ConditionalType]: type,
  [ts.SyntaxKind.InferType]: type,
  [ts.SyntaxKind.ParenthesizedType]: type,
  [ts.SyntaxKind.ThisType]: type,
  [ts.SyntaxKind.TypeOperator]: type,
  [ts.SyntaxKind.IndexedAccessType]: type,
  [ts.SyntaxKind.MappedType]: type,
  [ts.SyntaxKind.LiteralType]: type,
  [ts.SyntaxKind.NamedTupleMember]: type,
  [ts.SyntaxKind.TemplateLiteralType]: type,
  [ts.SyntaxKind.TemplateLiteralTypeSpan]: type,
  [ts.SyntaxKind.ImportType]: type,
  [ts.SyntaxKind.ExpressionWithTypeArguments]: type,
  [ts.SyntaxKind.QualifiedName]: type,
  [ts.SyntaxKind.AnyKeyword]: type,
  [ts.SyntaxKind.BooleanKeyword]: type,
  [ts.SyntaxKind.NeverKeyword]: type,
  [ts.SyntaxKind.NumberKeyword]: type,
  [ts.SyntaxKind.ObjectKeyword]: type,
  [ts.SyntaxKind.StringKeyword]: type,
  [ts.SyntaxKind.SymbolKeyword]: type,
  [ts.SyntaxKind.UndefinedKeyword]: type,
  [ts.SyntaxKind.UnknownKeyword]: type,
  [ts.SyntaxKind.BigIntKeyword]: type,
  [ts.SyntaxKind.IntrinsicKeyword]: type,
  [ts.SyntaxKind.VoidKeyword]: type,
  [ts.SyntaxKind.DeclareKeyword]: type,
  [ts.SyntaxKind.ReadonlyKeyword]: type,
  [ts.SyntaxKind.AssertsKeyword]: type,
  [ts.SyntaxKind.KeyOfKeyword]: type,
  [ts.SyntaxKind.UniqueKeyword]: type,
  [ts.SyntaxKind.ImportTypeAssertionContainer]: type,

  // Refused.
  [ts.SyntaxKind.BigIntLiteral]: refused('A big integer', 'Use a number.'),
  [ts.SyntaxKind.RegularExpressionLiteral]: refused(
    'A regular expression',
    'Use `includes`, `startsWith`, `endsWith` or `split`: the patterns of PowerShell are not those of TypeScript.',
  ),
  [ts.SyntaxKind.PrivateIdentifier]: refused('A private name', 'Use functions and variables of the module.'),
  [ts.SyntaxKind.DoStatement]: refused('A `do` loop', 'Write a `while` loop, or `waitUntil` for a wait.'),
  [ts.SyntaxKind.ForStatement]: refused('A `for` loop with a counter', 'Write `for (const item of list)`, or a `while` loop.'),
  [ts.SyntaxKind.ForInStatement]: refused('A `for…in` loop', 'Write `for (const item of list)`.'),
  [ts.SyntaxKind.SwitchStatement]: refused('`switch`', 'Write `if … else if …`.'),
  [ts.SyntaxKind.LabeledStatement]: refused('A label', 'Put the inner loop into a function and `return` from it.'),
  [ts.SyntaxKind.WithStatement]: refused('`with`', 'Name the object.'),
  [ts.SyntaxKind.DebuggerStatement]: refused('`debugger`', 'Take it away.'),
  [ts.SyntaxKind.ClassDeclaration]: refused('A class', 'Use functions and variables.'),
  [ts.SyntaxKind.ClassExpression]: refused('A class', 'Use functions and variables.'),
  [ts.SyntaxKind.EnumDeclaration]: refused('An enum', 'Write `const Names = { A: 1 } as const;`.'),
  [ts.SyntaxKind.ModuleDeclaration]: refused('A namespace', 'Use a file of its own.'),
  [ts.SyntaxKind.TaggedTemplateExpression]: refused('A tagged template', 'Call a function with the text.'),
  [ts.SyntaxKind.TypeAssertionExpression]: refused('A type assertion', 'Find out what the value is by a comparison; the compiler goes by the types.'),
  [ts.SyntaxKind.NonNullExpression]: refused('`!` after a value', 'Ask whether the value is there: `if (!value) return …;`.'),
  [ts.SyntaxKind.DeleteExpression]: refused('`delete`', 'Make a new value without it.'),
  [ts.SyntaxKind.TypeOfExpression]: refused('`typeof`', 'Give the value one type; the compiler goes by the types.'),
  [ts.SyntaxKind.VoidExpression]: refused('`void`', 'Write the call as a statement.'),
  [ts.SyntaxKind.AwaitExpression]: refused('`await`', 'A worklet runs from top to bottom; call the function.'),
  [ts.SyntaxKind.YieldExpression]: refused('A generator', 'Return a list.'),
  [ts.SyntaxKind.ThisKeyword]: refused('`this`', 'Use functions and constants of the module.'),
  [ts.SyntaxKind.SuperKeyword]: refused('`super`', 'Use functions of the module.'),
  [ts.SyntaxKind.MetaProperty]: refused('`import.meta` and `new.target`', 'Take them away.'),
  [ts.SyntaxKind.OmittedExpression]: refused('A hole in a list', 'Write every item.'),
  [ts.SyntaxKind.ImportEqualsDeclaration]: refused('`import … = require`', "Write `import { name } from './file.ts';`."),
  [ts.SyntaxKind.NamespaceExportDeclaration]: refused('`export as namespace`', 'Take it away.'),
  [ts.SyntaxKind.Decorator]: refused('A decorator', 'Call a function.'),
  [ts.SyntaxKind.AsyncKeyword]: refused('`async`', 'A worklet runs from top to bottom; take it away.'),
  [ts.SyntaxKind.GetAccessor]: refused('A getter', 'Write a function.'),
  [ts.SyntaxKind.SetAccessor]: refused('A setter', 'Write a function.'),
  [ts.SyntaxKind.ImportKeyword]: refused('A dynamic import', 'Import at the top of the file.'),
  [ts.SyntaxKind.UsingKeyword]: refused('`using`', 'Use `const`.'),
} satisfies Record<Exclude<ts.SyntaxKind, ts.SyntaxKind.Count>, Treatment>;

/** What becomes of every kind of syntax; the type checker proves that none is missing. */
export const treatments: Readonly<Record<ts.SyntaxKind, Treatment>> = { ...table, [ts.SyntaxKind.Count]: absent };
