import { LineTable } from '../../../base/span.ts';
import type { NodeBase, PropertyMember, ScriptBlock, TypeDefinition } from '../../../syntax/ast/index.ts';
import { visit } from '../../../syntax/ast/visit.ts';
import { isConstant } from '../../../syntax/checks/is-constant.ts';
import { errorMessages, type ParseErrorId } from '../../../syntax/parser/error-messages.ts';
import type { ParseError } from '../../../syntax/parser/parse.ts';
import { tryConvertTo } from '../../convert/convert-to.ts';
import { integerOf, integerTypes, isNumeric } from '../../convert/numeric-types.ts';
import { findTypeName } from '../../convert/resolve-type-name.ts';
import { nullSink } from '../../pipeline/sink.ts';
import type { Session } from '../../session.ts';
import { knownType } from '../../types/types.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileExpression } from '../compile-expression.ts';
import { Frame } from '../frame.ts';

/**
 * What PowerShell only finds when it makes the types of a script, before any of it runs, and reports as syntax errors: members that
 * stand twice, values that an enum cannot have, bases that no class can have (about_Classes, about_Enum).
 */
export function typeErrors(ast: ScriptBlock, source: ScriptSource, session: Session): ParseError[] {
  if (!/\b(class|enum)\b/i.test(source.text)) return [];
  const errors: ParseError[] = [];
  const report = (node: NodeBase, id: ParseErrorId, argument = '') => {
    const { line, column } = new LineTable(source.text).at(node.start);
    errors.push({ id, message: errorMessages[id].replaceAll('{0}', argument), start: node.start, end: node.end, line, column });
  };
  const notYetMade = new Set<string>();
  visit(ast, {
    enter(node) {
      if (node.kind === 'TypeDefinition') notYetMade.add(node.name.toLowerCase());
    },
  });
  visit(ast, {
    enter(node) {
      if (node.kind !== 'TypeDefinition') return;
      if (node.typeKind === 'enum') checkEnum(node, source, session, report);
      else {
        checkBases(node, notYetMade, report);
        checkClass(node, session, report);
      }
      notYetMade.delete(node.name.toLowerCase());
    },
  });
  return errors;
}

/** A base must stand before what derives from it: types are made in the order of the text. */
function checkBases({ baseTypes }: TypeDefinition, notYetMade: ReadonlySet<string>, report: Report): void {
  for (const base of baseTypes) {
    if (notYetMade.has(base.typeName.name.toLowerCase())) report(base, 'TypeNotFound', base.typeName.name);
  }
}

type Report = (node: NodeBase, id: ParseErrorId, argument?: string) => void;

function checkEnum(node: TypeDefinition, source: ScriptSource, session: Session, report: Report): void {
  const underlying = (node.baseTypes[0] && findTypeName(node.baseTypes[0].typeName, session)) || knownType('System.Int32');
  const limits = integerTypes.get(underlying.fullName);
  if (!limits) return;
  const shown = underlying.definition.accelerators?.[0] ?? underlying.fullName;
  const frame = new Frame(session, session.state, session.scope, source, nullSink, session.rootStreams);
  const names = new Set<string>();
  let next: bigint | undefined = 0n;
  for (const member of node.members as PropertyMember[]) {
    const { initialValue, name } = member;
    if (initialValue && !isConstant(initialValue, { attribute: false })) report(initialValue, 'EnumeratorValueMustBeConstant');
    else if (initialValue) {
      const value = compileExpression(initialValue, source)(frame);
      const converted = tryConvertTo(value, underlying, session);
      next = integerOf(converted);
      if (next === undefined) report(initialValue, isNumeric(value) ? 'EnumeratorValueOutOfBounds' : 'CannotConvertValue', shown);
    }
    if (next !== undefined && next > limits.max) report(member, 'EnumeratorValueOutOfBounds', shown);
    if (names.has(name.toLowerCase())) report(member, 'MemberAlreadyDefined', name);
    names.add(name.toLowerCase());
    next = (next ?? 0n) + 1n;
  }
}

/** Classes that .NET lets nothing derive from, as far as scripts name them. */
const sealedClasses = new Set([
  'System.String',
  'System.Text.StringBuilder',
  'System.Uri',
  'System.Version',
  'System.Management.Automation.PSVariable',
]);

function checkClass(node: TypeDefinition, session: Session, report: Report): void {
  for (const { typeName, ...place } of node.baseTypes) {
    // A class of the script itself is not made yet.
    if (session.scriptTypes.has(typeName.name.toLowerCase()) || node.name.toLowerCase() === typeName.name.toLowerCase()) continue;
    const type = findTypeName(typeName, session);
    if (type && (type.isArray || type.definition.kind === 'struct' || type.definition.kind === 'enum' || sealedClasses.has(type.fullName)))
      report(place, 'SealedBaseClass', type.definition.accelerators?.[0] ?? type.fullName);
  }
  const properties = new Set<string>();
  const methods = new Set<string>();
  for (const member of node.members) {
    if (member.kind === 'PropertyMember') {
      const name = member.name.toLowerCase();
      if (properties.has(name)) report(member, 'MemberAlreadyDefined', member.name);
      properties.add(name);
      continue;
    }
    const parameters = member.body.parameters ?? [];
    const types = parameters.map(
      ({ attributes }) => attributes.find((attribute) => attribute.kind === 'TypeConstraint')?.typeName.text.toLowerCase() ?? 'object',
    );
    const key = `${member.isConstructor && member.static ? 'static ' : ''}${member.name.toLowerCase()}(${types.join()})`;
    if (methods.has(key)) report(member, 'MemberAlreadyDefined', member.name);
    methods.add(key);
  }
}
