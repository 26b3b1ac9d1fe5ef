import { LineTable } from '../base/span.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { type AstObject, ExtentObject, PositionObject } from './language/ast-object.ts';
import { searchMethods } from './language/find-nodes.ts';
import { nodeTypes } from './language/node-types.ts';

const own = 'System.Management.Automation.Language';
const linesOf = ({ source }: { source: { text: string } }) => new LineTable(source.text);

/** The whole line of a position; of one in another line than the last, with its line end. */
function lineOf(self: PositionObject): string {
  const lines = linesOf(self);
  const { line } = lines.at(self.offset);
  return self.source.text.slice(lines.startOf(line), lines.startOf(line + 1));
}

const place = (self: ExtentObject, offset: number) => new LineTable(self.source.text).at(offset);
const text = (self: ExtentObject) => self.source.text.slice(self.start, self.end);

/** The parts of a script's tree that scripts look at most: its text and where it stands. */
export default [
  {
    name: `${own}.Ast`,
    kind: 'class',
    abstract: true,
    properties: {
      Extent: { type: `${own}.IScriptExtent`, get: (self: AstObject) => new ExtentObject(self.source, self.node.start, self.node.end) },
      Parent: { type: `${own}.Ast`, get: (self: AstObject) => self.parent ?? null },
    },
    methods: methodsOf<AstObject>({ ...searchMethods, 'string ToString()': (self) => self.text }),
    alsoHas: ['Visit', 'SafeGetValue', 'Copy'],
    toText: (self: AstObject) => self.text,
  },
  { name: `${own}.IScriptExtent`, kind: 'interface' },
  {
    name: `${own}.ScriptExtent`,
    kind: 'class',
    abstract: true,
    interfaces: [`${own}.IScriptExtent`],
    properties: {
      File: { type: 'string', get: (self: ExtentObject) => self.source.path ?? null },
      StartLineNumber: { type: 'int', get: (self: ExtentObject) => place(self, self.start).line },
      StartColumnNumber: { type: 'int', get: (self: ExtentObject) => place(self, self.start).column },
      EndLineNumber: { type: 'int', get: (self: ExtentObject) => place(self, self.end).line },
      EndColumnNumber: { type: 'int', get: (self: ExtentObject) => place(self, self.end).column },
      Text: { type: 'string', get: text },
      StartOffset: { type: 'int', get: (self: ExtentObject) => self.start },
      EndOffset: { type: 'int', get: (self: ExtentObject) => self.end },
      StartScriptPosition: { type: `${own}.IScriptPosition`, get: (self: ExtentObject) => new PositionObject(self.source, self.start) },
      EndScriptPosition: { type: `${own}.IScriptPosition`, get: (self: ExtentObject) => new PositionObject(self.source, self.end) },
    },
    toText: text,
  },
  { name: `${own}.IScriptPosition`, kind: 'interface' },
  {
    name: `${own}.InternalScriptPosition`,
    kind: 'class',
    abstract: true,
    interfaces: [`${own}.IScriptPosition`],
    properties: {
      File: { type: 'string', get: (self: PositionObject) => self.source.path ?? null },
      LineNumber: { type: 'int', get: (self: PositionObject) => linesOf(self).at(self.offset).line },
      ColumnNumber: { type: 'int', get: (self: PositionObject) => linesOf(self).at(self.offset).column },
      Offset: { type: 'int', get: (self: PositionObject) => self.offset },
      Line: { type: 'string', get: (self: PositionObject) => lineOf(self) },
    },
    methods: methodsOf<PositionObject>({ 'string GetFullScript()': (self) => self.source.text }),
  },
  ...nodeTypes,
] as NetType<any>[];
