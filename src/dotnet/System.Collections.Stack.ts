import { queueType } from './collections/queue-type.ts';

export default queueType('System.Collections.Stack', 'stack', 'https://learn.microsoft.com/dotnet/api/system.collections.stack');
