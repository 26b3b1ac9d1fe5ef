import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { type Entry, type FormatStart, GroupStart } from './format-objects.ts';
import { GroupTracker } from './group-tracker.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { View, ViewContext } from './view.ts';
import { viewContext } from './view-context.ts';

/** Makes the entries of one formatting sequence: a view's, or of the properties that were asked for. */
export abstract class ViewGenerator {
  readonly session: Session;
  readonly request: ShapeRequest;
  readonly context: ViewContext;
  /** The view that is followed; undefined where properties are shown as they are. */
  readonly view: View | undefined;
  readonly #groups: GroupTracker;

  constructor(session: Session, request: ShapeRequest, view: View | undefined, limit: number) {
    this.session = session;
    this.request = request;
    this.view = view;
    this.context = viewContext(session, limit);
    this.#groups = new GroupTracker(this.context, request.groupBy, view?.groupBy);
  }

  /** What begins the sequence; its columns are those of its first object. */
  abstract start(first: Value): FormatStart;

  abstract entry(object: Value): Entry;

  /** Whether the object is of another group than the one before. */
  entersGroup(object: Value): boolean {
    return this.#groups.moveTo(object);
  }

  groupStart(first: Value): GroupStart {
    return new GroupStart(this.#groups.heading(first));
  }

  /** How many elements of a collection are shown. */
  protected get limit(): number {
    return this.context.limit;
  }

  protected get autoSize(): boolean {
    return this.request.autoSize ?? (this.view?.kind === 'table' && this.view.autoSize === true);
  }
}
