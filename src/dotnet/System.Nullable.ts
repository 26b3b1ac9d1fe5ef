import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf } from '../runtime/types/overloads.ts';

/** No object has this type: a value in it is held as the value itself, nothing as `$null`. */
export default defineType({
  name: 'System.Nullable`1',
  kind: 'struct',
  typeParameters: ['T'],
  source: 'https://learn.microsoft.com/dotnet/api/system.nullable-1',
  constructors: constructorsOf({ 'System.Nullable[T] new(T value)': (_, [value]) => value }),
});
