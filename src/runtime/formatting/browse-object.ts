import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { askedProperties, ownProperties } from './associations.ts';
import { cellText, elementsOf } from './cell-text.ts';
import type { CustomPiece } from './format-objects.ts';
import { layoutOf } from './layout.ts';
import type { ShapeRequest } from './shape-request.ts';
import { isScalarName, typeNamesOf } from './type-names.ts';

const deepest = 5;
const indentation = 2;
const newline: CustomPiece = { kind: 'newline' };
const text = (content: string): CustomPiece => ({ kind: 'text', text: content });

/** Format-Custom's tree of an object without a view: class name, braces, and the properties inside, down to a depth. */
export function browseObject(object: Value, request: ShapeRequest, session: Session, limit: number): CustomPiece[] {
  return new Browser(request, session, limit).whole(object);
}

class Browser {
  readonly #request: ShapeRequest;
  readonly #session: Session;
  readonly #limit: number;

  constructor(request: ShapeRequest, session: Session, limit: number) {
    this.#request = request;
    this.#session = session;
    this.#limit = limit;
  }

  whole(object: Value): CustomPiece[] {
    const depth = this.#request.depth ?? deepest;
    if (isScalarName(typeNamesOf(object))) return this.#leaf(object);
    const elements = elementsOf(object);
    return elements ? this.#collection(elements, 0, depth) : this.#object(object, 0, depth, true);
  }

  #leaf(value: Value): CustomPiece[] {
    return [text(cellText(value, { limit: this.#limit }, this.#session)), newline];
  }

  #indented(pieces: CustomPiece[]): CustomPiece {
    return { kind: 'frame', leftIndent: indentation, rightIndent: 0, firstLine: 0, pieces };
  }

  #object(object: Value, level: number, depth: number, outermost: boolean): CustomPiece[] {
    const [name = 'PSObject'] = typeNamesOf(object);
    return [
      text(`class ${name.slice(name.lastIndexOf('.') + 1)}`),
      newline,
      text('{'),
      newline,
      this.#indented(this.#properties(object, level, depth, outermost)),
      text('}'),
      newline,
    ];
  }

  #properties(object: Value, level: number, depth: number, outermost: boolean): CustomPiece[] {
    const { properties } = this.#request;
    const session = this.#session;
    const shown = outermost && properties.length > 0 ? askedProperties(properties, object, session, false) : ownProperties(object, session);
    return shown.flatMap(({ expression, asked }) => {
      const [result] = expression.values(object, session);
      const value = result && !result.error ? result.value : result ? '' : null;
      return [text(`${expression.text} = `), ...this.#value(value, level, asked?.depth ?? depth)];
    });
  }

  #value(value: Value, level: number, depth: number): CustomPiece[] {
    if (value === null || value === undefined) return this.#leaf(null);
    const elements = elementsOf(value);
    if (elements) return [newline, this.#indented(this.#collection(elements, level + 1, depth))];
    if (this.#isLeaf(value, level, depth)) return this.#leaf(value);
    return [newline, this.#indented(this.#object(value, level + 1, depth, false))];
  }

  #isLeaf(value: Value, level: number, depth: number): boolean {
    return level >= depth || value === null || value === undefined || isScalarName(typeNamesOf(value));
  }

  #collection(elements: Iterable<Value>, level: number, depth: number): CustomPiece[] {
    return [text('['), newline, this.#indented(this.#elements(elements, level, depth)), text(']'), newline, newline];
  }

  #elements(elements: Iterable<Value>, level: number, depth: number): CustomPiece[] {
    const pieces: CustomPiece[] = [];
    let count = 0;
    for (const element of elements) {
      if (this.#limit >= 0 && count++ === this.#limit) {
        pieces.push(text(layoutOf(this.#session).ellipsis), newline);
        break;
      }
      if (this.#isLeaf(element, level, depth)) pieces.push(...this.#leaf(element));
      else {
        const inner = elementsOf(element);
        if (inner) pieces.push(newline, this.#indented(this.#collection(inner, level + 1, depth)));
        else pieces.push(...this.#object(element, level + 1, depth, false));
      }
    }
    return pieces;
  }
}
