import { queueType } from './collections/queue-type.ts';

export default queueType('System.Collections.Queue', 'queue', 'https://learn.microsoft.com/dotnet/api/system.collections.queue');
