import { NotSimulated } from '../../base/not-simulated.ts';
import type { ArgumentList } from '../../runtime/commands/argument-list.ts';
import { resolveCommand } from '../../runtime/commands/resolve-command.ts';
import { typeErrors } from '../../runtime/evaluate/classes/type-errors.ts';
import { CompiledScriptBlock } from '../../runtime/evaluate/compiled-script-block.ts';
import { collectionOf } from '../../runtime/members/collection-methods.ts';
import { parseErrorRecord } from '../../runtime/parse-error-record.ts';
import { makeProcessor } from '../../runtime/pipeline/make-processor.ts';
import type { Stage } from '../../runtime/pipeline/run-pipeline.ts';
import type { Session } from '../../runtime/session.ts';
import { knownType } from '../../runtime/types/types.ts';
import { errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import { InvocationInfo } from '../../runtime/values/invocation-info.ts';
import type { ListObject } from '../../runtime/values/list-object.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import { parse } from '../../syntax/parser/parse.ts';

const own = 'System.Management.Automation.Runspaces';

/** System.Management.Automation.Runspaces.CommandParameter. */
export class CommandParameter extends NetObject {
  readonly name: string | null;
  readonly value: Value;

  constructor(name: string | null, value: Value) {
    super();
    this.name = name;
    this.value = value;
  }

  get typeName() {
    return `${own}.CommandParameter`;
  }
}

const listOf = (element: string): ListObject => collectionOf([], knownType(`${own}.${element}`));

/** System.Management.Automation.Runspaces.Command: a command or a script text of a pipeline of the API. */
export class CommandObject extends NetObject {
  readonly text: string;
  readonly isScript: boolean;
  readonly useLocalScope: boolean | null;
  isEndOfStatement = false;
  readonly parameters = listOf('CommandParameter');

  constructor(text: string, isScript = false, useLocalScope: boolean | null = null) {
    super();
    this.text = text;
    this.isScript = isScript;
    this.useLocalScope = useLocalScope;
  }

  get typeName() {
    return `${own}.Command`;
  }

  get #arguments(): ArgumentList {
    return this.parameters.items.map((item) => {
      const { name, value } = item as CommandParameter;
      if (name === null) return { kind: 'value', value };
      const bare = name.startsWith('-') ? name.slice(1) : name;
      // A name without a value is a switch (AddParameter of one argument).
      if (value === undefined) return { kind: 'parameter', name: bare, text: `-${bare}`, hasValue: false };
      return { kind: 'parameter', name: bare, text: `-${bare}:`, value, hasValue: true };
    });
  }

  /** The command as an element of a pipeline. */
  stage(session: Session): Stage {
    return {
      kind: 'command',
      prepare: (frame, context) => {
        const invocation = new InvocationInfo();
        invocation.pipelinePosition = context.position;
        invocation.pipelineLength = context.length;
        const callee = this.isScript ? scriptBlockOf(this.text, session) : resolveCommand(session, this.text);
        if (!this.isScript) invocation.invocationName = this.text;
        const dotSourced = this.isScript ? this.useLocalScope !== true : false;
        return (out) => makeProcessor(callee, this.#arguments, frame, invocation, out, frame.streams, context, dotSourced);
      },
    };
  }
}

/** A text as the engine takes it: one that only ends too early has an exception of its own. */
function scriptBlockOf(text: string, session: Session): ScriptBlock {
  const source = { path: undefined, text };
  const { ast, errors: syntaxErrors } = parse(text, session.edition);
  const errors = syntaxErrors.length ? syntaxErrors : typeErrors(ast, source, session);
  if (errors.length === 0) return new ScriptBlock(CompiledScriptBlock.of(ast, source), session.globalState);
  const [first] = errors;
  if (!first.incomplete) throw new TerminatingError(parseErrorRecord(errors, source));
  throw new TerminatingError(
    errorRecord({
      id: first.id,
      message: first.message,
      category: 'ParserError',
      exception: 'System.Management.Automation.IncompleteParseException',
    }),
  );
}

/** System.Management.Automation.PSCommand: the commands of one or more statements. */
export class CommandList extends NetObject {
  readonly commands = listOf('Command');

  get typeName() {
    return 'System.Management.Automation.PSCommand';
  }

  get all(): CommandObject[] {
    return this.commands.items as CommandObject[];
  }

  add(command: CommandObject): void {
    this.commands.items.push(command);
  }

  endStatement(): void {
    const last = this.all.at(-1);
    if (last) last.isEndOfStatement = true;
  }

  addParameter(name: string | null, value: Value): void {
    const last = this.all.at(-1);
    if (!last) {
      throw new TerminatingError(
        errorRecord({
          id: 'InvalidOperation',
          message: 'A command is required to add a parameter. A command must be added to the PowerShell instance before adding a parameter.',
          category: 'InvalidOperation',
          exception: 'System.Management.Automation.PSInvalidOperationException',
        }),
      );
    }
    last.parameters.items.push(new CommandParameter(name, value));
  }

  /** The pipelines, one a statement. */
  get statements(): CommandObject[][] {
    const statements: CommandObject[][] = [[]];
    for (const command of this.all) {
      if (command.text === '' && !command.isScript) throw new NotSimulated('value', 'a command without a name');
      statements.at(-1)!.push(command);
      if (command.isEndOfStatement) statements.push([]);
    }
    return statements.filter((each) => each.length > 0);
  }

  clone(): CommandList {
    const copy = new CommandList();
    copy.commands.items.push(...this.commands.items);
    return copy;
  }
}
