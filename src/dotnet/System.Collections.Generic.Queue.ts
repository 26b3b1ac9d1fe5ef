import { queueType } from './collections/queue-type.ts';

export default queueType('System.Collections.Generic.Queue`1', 'queue', 'https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1');
