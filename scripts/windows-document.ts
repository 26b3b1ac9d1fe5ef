import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = new URL('../src/model/', import.meta.url);

/** Names that stand for hundreds of classes of their own documentation. */
const elsewhere = './windows/cim-classes.ts';

interface Documented {
  readonly name: string;
  readonly file: string;
}

/** What `workletkit/windows` exports, in the order of the text. */
function exportsOf(source: ts.SourceFile): Documented[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const file = statement.moduleSpecifier.text;
    const names = statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
    return file === elsewhere ? [] : names.map(({ name }) => ({ name: name.text, file }));
  });
}

/** The text of a docstring: paragraphs and lists on lines of their own, `@` tags apart. */
interface Docstring {
  readonly text: string;
  readonly tags: readonly { readonly tag: string; readonly name?: string; readonly text: string }[];
}

const flat = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n(?!\s*- )\s*/g, ' ').trim())
    .join('\n\n');

function docstringOf(node: ts.Node): Docstring | undefined {
  const doc = ts.getJSDocCommentsAndTags(node).findLast((each) => ts.isJSDoc(each));
  if (!doc || !ts.isJSDoc(doc)) return undefined;
  const tags = (doc.tags ?? []).map((tag) => ({
    tag: tag.tagName.text,
    ...(ts.isJSDocParameterTag(tag) ? { name: tag.name.getText() } : {}),
    text: flat(ts.getTextOfJSDocComment(tag.comment) ?? ''),
  }));
  return { text: flat(ts.getTextOfJSDocComment(doc.comment) ?? ''), tags };
}

function docLines(doc: Docstring | undefined): string[] {
  if (!doc) return [];
  const tagLines = doc.tags.map(({ tag, name, text }) => {
    if (tag === 'param') return `- \`${name}\`: ${text}`;
    return `- ${tag === 'returns' ? 'Gives' : tag === 'throws' ? 'Throws' : tag}: ${text}`;
  });
  return [doc.text, '', ...(tagLines.length === 0 ? [] : [...tagLines, ''])];
}

/** A declaration's text without its body and comments. */
function signatureOf(node: ts.Node, source: ts.SourceFile): string {
  const body = ts.isFunctionDeclaration(node) ? node.body : undefined;
  const text = source.text.slice(node.getStart(source), body ? body.getStart(source) : node.getEnd());
  return text
    .replace(/\/\*\*[\s\S]*?\*\/\n?/g, '')
    .replace(/\n\s*\n/g, '\n')
    .replace(/^export (declare )?/, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}

function membersOf(node: ts.InterfaceDeclaration, source: ts.SourceFile, owner: string): string[] {
  return node.members.flatMap((member) => {
    const doc = docstringOf(member);
    if (!member.name || !doc || member.name.getText(source).startsWith("'~")) return [];
    const name = member.name.getText(source);
    return ts.isMethodSignature(member)
      ? [`### \`${owner}.${name}\``, '', '```ts', signatureOf(member, source), '```', '', ...docLines(doc)]
      : [`- \`${name}\`: ${doc.text}`];
  });
}

function section({ name, file }: Documented): string[] {
  const path = fileURLToPath(new URL(file, folder));
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const statements: readonly ts.Node[] = source.statements;
  const find = <Node extends ts.Node>(is: (node: ts.Node) => node is Node, named: (node: Node) => string | undefined) =>
    statements.filter(is).find((node) => named(node) === name);
  const method = find(ts.isFunctionDeclaration, (node) => node.name?.text);
  if (method) return [`## \`${name}\``, '', '```ts', signatureOf(method, source), '```', '', ...docLines(docstringOf(method))];
  const variable = statements.filter(ts.isVariableStatement).find((node) => node.declarationList.declarations[0].name.getText(source) === name);
  if (variable) {
    const type = variable.declarationList.declarations[0].type?.getText(source);
    const shape = statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === type);
    const told = shape ? membersOf(shape, source, name) : ['```ts', variable.getText(source).replace(/^export /, ''), '```', ''];
    return [`## \`${name}\``, '', ...docLines(docstringOf(variable)), ...told];
  }
  const shape = find(ts.isInterfaceDeclaration, (node) => node.name.text);
  // The type of a constant is told with the constant.
  if (shape && statements.some((node) => ts.isVariableStatement(node) && node.declarationList.declarations[0].type?.getText(source) === name))
    return [];
  if (shape) return [`## ${name}`, '', ...docLines(docstringOf(shape)), ...membersOf(shape, source, name), ''];
  const alias = find(ts.isTypeAliasDeclaration, (node) => node.name.text);
  return alias ? [`## ${name}`, '', ...docLines(docstringOf(alias)), '```ts', signatureOf(alias, source), '```', ''] : [];
}

/** docs/windows.md: what `workletkit/windows` offers, from the docstrings of src/model. */
export function windowsDocument(): string {
  const path = fileURLToPath(new URL('windows.ts', folder));
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  // What is called comes before the types of what it is called with.
  const sections = exportsOf(source).map(section);
  const lines = [
    '# workletkit/windows',
    '',
    'What a worklet can import from `workletkit/windows`. Written by `npm run document` from the docstrings of `src/model`; change it there. The',
    'classes of CIM have the names and properties that Microsoft documents',
    '(https://learn.microsoft.com/windows/win32/cimwin32prov/win32-provider) and are not repeated here.',
    '',
    ...sections.filter(([title]) => title?.startsWith('## `')).flat(),
    ...sections.filter(([title]) => !title?.startsWith('## `')).flat(),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
