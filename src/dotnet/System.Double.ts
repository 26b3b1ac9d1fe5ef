import { Double } from '../runtime/values/numbers.ts';
import { realType } from './numbers/real-type.ts';

export default realType({
  name: 'System.Double',
  short: 'double',
  accelerators: ['double'],
  typeCode: 14,
  min: -Number.MAX_VALUE,
  max: Number.MAX_VALUE,
  epsilon: Number.MIN_VALUE,
  make: (value) => new Double(value),
});
