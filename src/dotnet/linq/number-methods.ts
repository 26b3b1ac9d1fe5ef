import { convertTo } from '../../runtime/convert/convert-to.ts';
import { add } from '../../runtime/operators/add.ts';
import { divide } from '../../runtime/operators/divide.ts';
import type { Session } from '../../runtime/session.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import { knownType } from '../../runtime/types/types.ts';
import { Double } from '../../runtime/values/numbers.ts';
import type { Value } from '../../runtime/values/value.ts';
import { itemsOf, noElements } from './elements.ts';

const many = 'System.Collections.Generic.IEnumerable';

/** Sum and Average of numbers of each type. */
function numeric(): MethodsBySignature<undefined> {
  const methods: MethodsBySignature<undefined> = {};
  for (const type of ['int', 'long', 'double', 'float', 'decimal']) {
    const zero = (session: Session) => convertTo(0, knownType(type), session);
    const sum = (items: readonly Value[], session: Session) =>
      convertTo(
        items.reduce((total, item) => add(total, item, session), zero(session)),
        knownType(type),
        session,
      );
    const average = (items: readonly Value[], session: Session): Value => {
      if (items.length === 0) throw noElements();
      if (type === 'decimal') return divide(sum(items, session), convertTo(items.length, knownType('decimal'), session), session);
      const total = items.reduce((result: number, item) => result + (convertTo(item, knownType('double'), session) as Double).value, 0);
      return convertTo(new Double(total / items.length), knownType(type === 'float' ? 'float' : 'double'), session);
    };
    const result = type === 'int' || type === 'long' ? 'double' : type;
    methods[`${type} Sum(${many}[${type}] source)`] = (_, [source], session) => sum(itemsOf(source), session);
    methods[`${type} Sum[TSource](${many}[TSource] source, System.Func[TSource,${type}] selector)`] = (_, [source, selector], session) =>
      sum(
        itemsOf(source).map((item) => selector.call([item], session)),
        session,
      );
    methods[`${result} Average(${many}[${type}] source)`] = (_, [source], session) => average(itemsOf(source), session);
    methods[`${result} Average[TSource](${many}[TSource] source, System.Func[TSource,${type}] selector)`] = (_, [source, selector], session) =>
      average(
        itemsOf(source).map((item) => selector.call([item], session)),
        session,
      );
  }
  return methods;
}

/** Enumerable.Sum and Enumerable.Average. */
export const numberMethods = numeric();
