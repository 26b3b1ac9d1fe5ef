import type {
  Attribute,
  FunctionDefinition,
  FunctionMember,
  ParamBlock,
  Parameter,
  PropertyMember,
  TypeConstraint,
  TypeDefinition,
  UsingStatement,
} from '../ast/index.ts';
import { printArgumentList } from './print-arguments.ts';
import { printComment } from './print-comment.ts';
import { printExpression } from './print-expression.ts';
import { printBodyBlock } from './print-script-block.ts';
import { typeText } from './print-type.ts';
import type { Printer } from './printer.ts';

/** A function, class or `using` statement, or a type in brackets. */
export function printDeclaration(printer: Printer, node: FunctionDefinition | TypeDefinition | UsingStatement | TypeConstraint): void {
  switch (node.kind) {
    case 'FunctionDefinition':
      printer.out.write(`${node.isWorkflow ? 'workflow' : node.isFilter ? 'filter' : 'function'} ${node.name}`);
      if (node.parameters) printParameters(printer, node.parameters);
      printer.out.write(' ');
      printBodyBlock(printer, node.body);
      return;
    case 'TypeDefinition':
      printType(printer, node);
      return;
    case 'UsingStatement':
      printUsingStatement(printer, node);
      return;
    case 'TypeConstraint':
      printer.out.write(`[${typeText(node.typeName)}]`);
  }
}

/** `[Name(positional, Named = value)]`. */
export function printAttribute(printer: Printer, node: Attribute): void {
  const { out } = printer;
  out.write(`[${typeText(node.typeName)}(`);
  printer.list([...node.positionalArguments, ...node.namedArguments], ', ', (argument) => {
    if (argument.kind !== 'NamedAttributeArgument') {
      printExpression(printer, argument);
      return;
    }
    out.write(argument.argumentName);
    if (argument.expressionOmitted) return;
    out.write(' = ');
    printExpression(printer, argument.argument);
  });
  out.write(')]');
}

/** `param( … )`: on one line if no parameter has attributes, else a paragraph for each. */
export function printParamBlock(printer: Printer, node: ParamBlock): void {
  const { out } = printer;
  for (const attribute of node.attributes) {
    printAttribute(printer, attribute);
    out.newline();
  }
  const simple = node.parameters.every(
    ({ attributes, comment }) => comment === undefined && attributes.every(({ kind }) => kind === 'TypeConstraint'),
  );
  const onLines = () => {
    out.write('param(');
    out.indent();
    for (const [index, parameter] of node.parameters.entries()) {
      if (index === 0) out.newline();
      else out.blankLine();
      printComment(printer, parameter.comment);
      printParameter(printer, parameter, true);
      if (index < node.parameters.length - 1) out.write(',');
    }
    out.outdent();
    out.newline();
    out.write(')');
  };
  if (!simple) {
    onLines();
    return;
  }
  printer.lineOr(() => {
    out.write('param');
    printParameters(printer, node.parameters);
  }, onLines);
}

/** `($a, $b)`. */
function printParameters(printer: Printer, parameters: readonly Parameter[]): void {
  printer.out.write('(');
  printer.list(parameters, ', ', (parameter) => printParameter(printer, parameter, false));
  printer.out.write(')');
}

function printParameter(printer: Printer, node: Parameter, attributesOnLines: boolean): void {
  for (const attribute of node.attributes) {
    if (attribute.kind === 'TypeConstraint') printDeclaration(printer, attribute);
    else {
      printAttribute(printer, attribute);
      if (attributesOnLines) printer.out.newline();
      else printer.out.write(' ');
    }
  }
  printExpression(printer, node.name);
  if (!node.defaultValue) return;
  printer.out.write(' = ');
  printExpression(printer, node.defaultValue);
}

function printUsingStatement(printer: Printer, node: UsingStatement): void {
  const { out } = printer;
  out.write(`using ${node.usingKind} `);
  if (node.name) printExpression(printer, node.name);
  const value = node.alias ?? node.moduleSpecification;
  if (!value) return;
  if (node.name) out.write(' = ');
  printExpression(printer, value);
}

function printType(printer: Printer, node: TypeDefinition): void {
  const { out } = printer;
  for (const attribute of node.attributes) {
    printAttribute(printer, attribute);
    out.newline();
  }
  out.write(`${node.typeKind} ${node.name}`);
  if (node.baseTypes.length > 0) out.write(` : ${node.baseTypes.map(({ typeName }) => typeText(typeName)).join(', ')}`);
  out.write(' {');
  out.indent();
  for (const [index, member] of node.members.entries()) {
    const paragraph = index > 0 && (member.kind === 'FunctionMember' || node.members[index - 1].kind === 'FunctionMember');
    if (paragraph) out.blankLine();
    else out.newline();
    printComment(printer, member.comment);
    if (node.typeKind === 'enum') printEnumMember(printer, member as PropertyMember);
    else printMember(printer, member);
  }
  out.outdent();
  out.newline();
  out.write('}');
}

function printEnumMember(printer: Printer, member: PropertyMember): void {
  printer.out.write(member.name);
  printInitialValue(printer, member);
}

function printInitialValue(printer: Printer, member: PropertyMember): void {
  if (!member.initialValue) return;
  printer.out.write(' = ');
  printExpression(printer, member.initialValue);
}

function printMember(printer: Printer, member: PropertyMember | FunctionMember): void {
  const { out } = printer;
  for (const attribute of member.attributes) {
    printAttribute(printer, attribute);
    out.newline();
  }
  if (member.static) out.write('static ');
  if (member.hidden) out.write('hidden ');
  const type = member.kind === 'PropertyMember' ? member.propertyType : member.returnType;
  if (type) {
    printDeclaration(printer, type);
    out.write(member.kind === 'PropertyMember' ? '' : ' ');
  }
  if (member.kind === 'PropertyMember') {
    out.write(`$${member.name}`);
    printInitialValue(printer, member);
    return;
  }
  out.write(member.name);
  printParameters(printer, member.body.parameters ?? []);
  printBaseCall(printer, member);
  out.write(' ');
  printBodyBlock(printer, withoutBaseCall(member).body);
}

/** ` : base( … )` of a constructor, where there is more to it than that it happens. */
function printBaseCall(printer: Printer, member: FunctionMember): void {
  const first = member.body.body.endBlock?.statements[0];
  if (first?.kind !== 'CommandExpression' || first.expression.kind !== 'InvokeMemberExpression' || !first.expression.baseConstructorCall) return;
  if (first.expression.arguments.length === 0) return;
  printer.out.write(' : base');
  printArgumentList(printer, first.expression.arguments);
}

function withoutBaseCall({ body }: FunctionMember): FunctionDefinition {
  const { endBlock } = body.body;
  const first = endBlock?.statements[0];
  if (
    !endBlock ||
    first?.kind !== 'CommandExpression' ||
    first.expression.kind !== 'InvokeMemberExpression' ||
    !first.expression.baseConstructorCall
  ) {
    return body;
  }
  return { ...body, body: { ...body.body, endBlock: { ...endBlock, statements: endBlock.statements.slice(1) } } };
}
