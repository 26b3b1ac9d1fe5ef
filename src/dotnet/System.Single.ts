import { Single } from '../runtime/values/numbers.ts';
import { realType } from './numbers/real-type.ts';

export default realType({
  name: 'System.Single',
  short: 'float',
  accelerators: ['float', 'single'],
  typeCode: 13,
  min: -3.4028234663852886e38,
  max: 3.4028234663852886e38,
  epsilon: 1.401298464324817e-45,
  make: (value) => new Single(value),
});
