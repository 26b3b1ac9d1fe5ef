import type { Command, CommandParameter, Expression } from '../../syntax/ast/index.ts';
import { aliases } from '../facts/aliases.ts';

/** Parameters of common cmdlets that take no argument, so that what follows is an argument of its own. */
const switches = new Set([
  'force',
  'recurse',
  'wait',
  'passthru',
  'nonewwindow',
  'asplaintext',
  'raw',
  'quiet',
  'append',
  'noclobber',
  'nonewline',
  'autosize',
  'usenewenvironment',
  'descending',
  'unique',
  'whatif',
  'verbose',
  'debug',
  'confirm',
  'usebasicparsing',
  'asjob',
  'online',
  'norestart',
  'directory',
  'file',
  'hidden',
  'allusers',
  'ashashtable',
  'asarray',
  'compress',
  'notypeinformation',
  'global',
  'listavailable',
]);

const isParameter = (element: CommandParameter | Expression): element is CommandParameter => element.kind === 'CommandParameter';

/** The text of a constant or of a text with variables in it, these left out; undefined for anything else. */
export function literalText(expression: Expression | undefined): string | undefined {
  if (!expression) return undefined;
  if (expression.kind === 'StringConstantExpression') return expression.value;
  if (expression.kind === 'ExpandableStringExpression') return expression.parts.map((part) => (typeof part === 'string' ? part : '\0')).join('');
  return expression.kind === 'ParenExpression' ? undefined : undefined;
}

/** A command as the rules look at it: its name without alias and module, and its parameters. */
export class CommandCall {
  readonly node: Command;
  /** As it is written; undefined where it is known only at run time. */
  readonly name: string | undefined;
  /** In lower case, the module in front taken away, an alias of Windows PowerShell replaced by its cmdlet. */
  readonly key: string;

  constructor(node: Command) {
    this.node = node;
    const [first] = node.elements;
    this.name = first?.kind === 'StringConstantExpression' ? first.value : undefined;
    const plain = this.name === undefined ? '' : this.name.toLowerCase();
    const bare = /^[a-z][\w.]*\\[a-z]+-\w+$/.test(plain) ? plain.slice(plain.lastIndexOf('\\') + 1) : plain;
    this.key = aliases.get(bare)?.toLowerCase() ?? bare;
  }

  /** Some arguments come out of a variable (about_Splatting). */
  get isSplatted(): boolean {
    return this.node.elements.some((element) => element.kind === 'VariableExpression' && element.splatted);
  }

  /** A parameter by its name, any beginning of it that says enough, or an alias. */
  parameter(name: string, ...parameterAliases: string[]): CommandParameter | undefined {
    const full = name.toLowerCase();
    return this.node.elements.find((element): element is CommandParameter => {
      if (!isParameter(element)) return false;
      const given = element.parameterName.toLowerCase();
      return given === full || (given.length > 1 && full.startsWith(given)) || parameterAliases.includes(given);
    });
  }

  has(name: string, ...parameterAliases: string[]): boolean {
    return this.parameter(name, ...parameterAliases) !== undefined;
  }

  /** The argument of a named parameter. */
  argument(name: string, ...parameterAliases: string[]): Expression | undefined {
    const parameter = this.parameter(name, ...parameterAliases);
    if (!parameter) return undefined;
    if (parameter.argument) return parameter.argument;
    const next = this.node.elements[this.node.elements.indexOf(parameter) + 1];
    return next && !isParameter(next) ? next : undefined;
  }

  /** The arguments without a name. */
  get positionals(): Expression[] {
    const found: Expression[] = [];
    const { elements } = this.node;
    for (let index = 1; index < elements.length; index++) {
      const element = elements[index];
      if (isParameter(element)) {
        const next = elements[index + 1];
        if (!element.argument && next && !isParameter(next) && !switches.has(element.parameterName.toLowerCase())) index++;
      } else found.push(element);
    }
    return found;
  }

  /** All texts that stand as arguments, those of lists too. */
  get texts(): { readonly text: string; readonly node: Expression }[] {
    const found: { text: string; node: Expression }[] = [];
    const add = (node: Expression | undefined) => {
      if (!node) return;
      const text = literalText(node);
      if (text !== undefined) found.push({ text, node });
      else if (node.kind === 'ArrayLiteral') for (const element of node.elements) add(element);
      else if (node.kind === 'ParenExpression') {
        const { pipeline } = node;
        const inner = pipeline.kind === 'Pipeline' && pipeline.elements.length === 1 ? pipeline.elements[0] : pipeline;
        if (inner.kind === 'CommandExpression') add(inner.expression);
      } else if (node.kind === 'ConstantExpression') found.push({ text: String(node.value), node });
    };
    for (const element of this.node.elements.slice(1)) add(isParameter(element) ? element.argument : element);
    return found;
  }
}
