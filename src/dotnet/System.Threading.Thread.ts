import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { outOfRange } from './argument-exceptions.ts';
import { enumMember } from './enum-access.ts';
import cultureTypes from './System.Globalization.CultureInfo.ts';

/** System.Threading.Thread: the one that runs the script. */
class ThreadObject extends NetObject {
  readonly typeName = 'System.Threading.Thread';
  name: Value = 'Pipeline Execution Thread';
}

const threads = new WeakMap<Session, ThreadObject>();

function currentThread(session: Session): ThreadObject {
  let thread = threads.get(session);
  if (!thread) {
    thread = new ThreadObject();
    threads.set(session, thread);
  }
  return thread;
}

const culture = cultureTypes[0].staticProperties!.CurrentCulture;
const own = 'System.Threading';

function sleep(milliseconds: number, session: Session): void {
  if (milliseconds < -1)
    throw outOfRange('Number must be either non-negative and less than or equal to Int32.MaxValue or -1.', 'millisecondsTimeout', milliseconds);
  session.sleep(milliseconds === -1 ? Number.MAX_SAFE_INTEGER : milliseconds);
}

export default [
  {
    name: `${own}.Thread`,
    kind: 'class',
    source: 'https://learn.microsoft.com/dotnet/api/system.threading.thread',
    properties: {
      ManagedThreadId: { type: 'int', get: (_, session) => (session.isWindowsPowerShell ? 12 : 9) },
      IsAlive: { type: 'bool', get: () => true },
      IsBackground: { type: 'bool', get: () => false },
      IsThreadPoolThread: { type: 'bool', get: () => false },
      Priority: { type: `${own}.ThreadPriority`, get: () => enumMember(`${own}.ThreadPriority`, 'Normal'), set: () => {} },
      ThreadState: { type: `${own}.ThreadState`, get: () => enumMember(`${own}.ThreadState`, 'Running') },
      CurrentCulture: {
        type: 'cultureinfo',
        get: (_, session) => culture.get(undefined, session),
        set: (_, value, session) => culture.set!(undefined, value, session),
      },
      CurrentUICulture: {
        type: 'cultureinfo',
        get: (_, session) => culture.get(undefined, session),
        set: (_, value, session) => culture.set!(undefined, value, session),
      },
      Name: {
        type: 'string',
        get: (self) => self.name,
        set: (self, value) => {
          self.name = value;
        },
      },
      ApartmentState: {
        type: `${own}.ApartmentState`,
        get: (_, { platform }) => enumMember(`${own}.ApartmentState`, platform === 'windows' ? 'STA' : 'Unknown'),
      },
    },
    methods: methodsOf<ThreadObject>({
      [`${own}.ApartmentState GetApartmentState()`]: (_, __, { platform }) =>
        enumMember(`${own}.ApartmentState`, platform === 'windows' ? 'STA' : 'Unknown'),
    }),
    staticProperties: { CurrentThread: { type: `${own}.Thread`, get: (_, session) => currentThread(session) } },
    staticMethods: methodsOf<undefined>({
      'void Sleep(int millisecondsTimeout)': (_, [milliseconds], session) => sleep(milliseconds, session),
      'void Sleep(timespan timeout)': (_, [time], session) => sleep(Number(time.ticks / 10_000n), session),
      'void SpinWait(int iterations)': () => {},
      'bool Yield()': () => false,
      'void MemoryBarrier()': () => {},
    }),
    alsoHas: [
      ...['Abort', 'DisableComObjectEagerCleanup', 'ExecutionContext', 'GetCompressedStack', 'Interrupt', 'Join', 'Resume', 'SetApartmentState'],
      ...['SetCompressedStack', 'Start', 'Suspend', 'TrySetApartmentState', 'UnsafeStart', 'new', 'static CurrentPrincipal'],
      ...['AllocateDataSlot', 'AllocateNamedDataSlot', 'BeginCriticalRegion', 'BeginThreadAffinity', 'EndCriticalRegion', 'EndThreadAffinity'].map(
        (name) => `static ${name}`,
      ),
      ...['FreeNamedDataSlot', 'GetCurrentProcessorId', 'GetData', 'GetDomain', 'GetDomainID', 'GetNamedDataSlot', 'ResetAbort', 'SetData'].map(
        (name) => `static ${name}`,
      ),
      ...['VolatileRead', 'VolatileWrite'].map((name) => `static ${name}`),
    ],
  },
] satisfies NetType[];
