import { queueType } from './collections/queue-type.ts';

export default queueType('System.Collections.Generic.Stack`1', 'stack', 'https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1');
