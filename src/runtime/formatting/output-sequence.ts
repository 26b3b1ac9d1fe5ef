import type { Session } from '../session.ts';
import { errorRecord, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { FormatEnd, FormatEntry, FormatObject, FormatStart, GroupEnd, GroupStart, type ShapeKind } from './format-objects.ts';
import { Formatter } from './formatter.ts';
import { GroupQueue } from './group-queue.ts';
import { layoutOf } from './layout.ts';
import type { LineOutput } from './line-output.ts';
import { OutputWriter } from './output-writer.ts';
import { consoleChoice } from './shape-request.ts';

type State = 'outside' | 'in sequence' | 'in group';

const commandOf: Record<ShapeKind, string> = { table: 'format-table', list: 'format-list', wide: 'format-wide', custom: 'format-complex' };

/** What Out-Default, Out-Host, Out-String and Out-File have in common: objects, formatted or not, become lines of an output. */
export class OutputSequence {
  readonly #writer: OutputWriter;
  readonly #queue: GroupQueue;
  readonly #formatter: Formatter;
  #state: State = 'outside';

  constructor(session: Session, output: LineOutput) {
    this.#writer = new OutputWriter(output, layoutOf(session));
    this.#queue = new GroupQueue(() => session.endpoint.clock.now);
    this.#formatter = new Formatter(session, consoleChoice, (object) => this.#accept(object));
  }

  write(value: Value): void {
    if (value instanceof FormatObject) this.#accept(value);
    else this.#formatter.process(value);
  }

  /** Writes what is still held back, and closes what is open. */
  end(): void {
    this.#formatter.end();
    for (const object of this.#queue.drain()) this.#writer.write(object);
  }

  #accept(object: FormatObject): void {
    this.#follow(object);
    const { ready, hint } = this.#queue.add(object);
    ready.forEach((each, index) => {
      this.#writer.write(each, index === 0 ? hint : undefined);
    });
  }

  /** Formatting objects must come in their order; one that begins inside another sequence ends that one. */
  #follow(object: FormatObject): void {
    if (object instanceof FormatEntry) {
      if (!object.outOfBand) this.#expect('in group', object);
    } else if (object instanceof FormatStart) {
      if (this.#state === 'in group') this.end();
      this.#expect('outside', object, object.shape.kind);
      this.#state = 'in sequence';
    } else if (object instanceof GroupStart) {
      this.#expect('in sequence', object);
      this.#state = 'in group';
    } else if (object instanceof GroupEnd) {
      this.#expect('in group', object);
      this.#state = 'in sequence';
    } else if (object instanceof FormatEnd) {
      this.#expect('in sequence', object);
      this.#state = 'outside';
    }
  }

  #expect(state: State, object: FormatObject, shape?: ShapeKind): void {
    if (this.#state === state) return;
    const record = errorRecord({
      id: 'ConsoleLineOutputOutOfSequencePacket,Microsoft.PowerShell.Commands.OutLineOutputCommand',
      message: 'Operation is not valid due to the current state of the object.',
      category: 'InvalidData',
      exception: 'System.InvalidOperationException',
    });
    const command = shape ? commandOf[shape] : 'format-*';
    record.detailsMessage = `The object of type "${object.typeName}" is not valid or not in the correct sequence. This is likely caused by a user-specified "${command}" command which is conflicting with the default formatting.`;
    record.activity = 'out-lineoutput';
    // The end of a command that the shown one has inside.
    throw new TerminatingError(record, { carrier: 'CmdletInvocationException' });
  }
}
