import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument } from './argument-exceptions.ts';

/** A Mutex, Semaphore or event: nobody but the one thread of the script takes or sets it. */
class WaitHandle extends NetObject {
  readonly typeName: string;
  /** How often it can be taken at once. */
  free: number;
  readonly most: number;

  constructor(typeName: string, free: number, most: number) {
    super();
    this.typeName = typeName;
    this.free = free;
    this.most = most;
  }
}

const own = 'System.Threading';

/** Waiting for what nobody frees takes the whole time, and for ever where there is no limit. */
function wait(self: WaitHandle, milliseconds: number, session: Session): boolean {
  const isMutex = self.typeName === `${own}.Mutex`;
  if (self.free > 0 || isMutex) {
    if (self.typeName !== `${own}.ManualResetEvent`) self.free--;
    return true;
  }
  session.sleep(milliseconds < 0 ? Number.MAX_SAFE_INTEGER : milliseconds);
  return false;
}

const waiting: MethodsBySignature<WaitHandle> = {
  'bool WaitOne()': (self, _, session) => wait(self, -1, session),
  'bool WaitOne(int millisecondsTimeout)': (self, [time], session) => wait(self, time, session),
  'bool WaitOne(timespan timeout)': (self, [time], session) => wait(self, Number(time.ticks / 10_000n), session),
  'bool WaitOne(int millisecondsTimeout, bool exitContext)': (self, [time], session) => wait(self, time, session),
  'bool WaitOne(timespan timeout, bool exitContext)': (self, [time], session) => wait(self, Number(time.ticks / 10_000n), session),
  'void Close()': () => {},
  'void Dispose()': () => {},
};

function eventType(name: string): NetType<WaitHandle> {
  const type = `${own}.${name}`;
  return {
    name: type,
    kind: 'class',
    base: `${own}.WaitHandle`,
    methods: methodsOf<WaitHandle>({
      'bool Set()': (self) => {
        self.free = 1;
        return true;
      },
      'bool Reset()': (self) => {
        self.free = 0;
        return true;
      },
    }),
    constructors: constructorsOf({ [`${type} new(bool initialState)`]: (_, [state]) => new WaitHandle(type, state ? 1 : 0, 1) }),
  };
}

/** An event that is set: what is waited for has happened. */
export const setEvent = () => new WaitHandle(`${own}.ManualResetEvent`, 1, 1);

const semaphore = (count: number, most: number): WaitHandle => {
  if (count > most) throw argument('The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.');
  return new WaitHandle(`${own}.Semaphore`, count, most);
};

export default [
  {
    name: `${own}.WaitHandle`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IDisposable'],
    methods: methodsOf<WaitHandle>(waiting),
    alsoHas: ['Handle', 'SafeWaitHandle', 'WaitAll', 'WaitAny', 'SignalAndWait'],
  },
  {
    name: `${own}.Mutex`,
    kind: 'class',
    base: `${own}.WaitHandle`,
    source: 'https://learn.microsoft.com/dotnet/api/system.threading.mutex',
    methods: methodsOf<WaitHandle>({
      'void ReleaseMutex()': (self) => {
        if (self.free >= self.most) {
          throw new NetException('System.ApplicationException', 'Object synchronization method was called from an unsynchronized block of code.');
        }
        self.free++;
      },
    }),
    constructors: constructorsOf({
      [`${own}.Mutex new()`]: () => new WaitHandle(`${own}.Mutex`, 1, 1),
      [`${own}.Mutex new(bool initiallyOwned)`]: (_, [owned]) => new WaitHandle(`${own}.Mutex`, owned ? 0 : 1, 1),
      [`${own}.Mutex new(bool initiallyOwned, string name)`]: (_, [owned]) => new WaitHandle(`${own}.Mutex`, owned ? 0 : 1, 1),
      [`${own}.Mutex new(bool initiallyOwned, string name, [ref] bool createdNew)`]: (_, [owned, , created]) => {
        created.value = true;
        return new WaitHandle(`${own}.Mutex`, owned ? 0 : 1, 1);
      },
    }),
    alsoHas: ['static OpenExisting', 'static TryOpenExisting'],
  },
  {
    name: `${own}.Semaphore`,
    kind: 'class',
    base: `${own}.WaitHandle`,
    methods: methodsOf<WaitHandle>({
      'int Release()': (self) => {
        if (self.free >= self.most)
          throw new NetException(
            'System.Threading.SemaphoreFullException',
            'Adding the specified count to the semaphore would cause it to exceed its maximum count.',
          );
        return self.free++;
      },
    }),
    constructors: constructorsOf({
      [`${own}.Semaphore new(int initialCount, int maximumCount)`]: (_, [count, most]) => semaphore(count, most),
      [`${own}.Semaphore new(int initialCount, int maximumCount, string name)`]: (_, [count, most]) => semaphore(count, most),
    }),
  },
  eventType('ManualResetEvent'),
  eventType('AutoResetEvent'),
  {
    name: `${own}.Monitor`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.threading.monitor',
    // The one thread of the script always gets the lock.
    staticMethods: methodsOf<undefined>({
      'void Enter(System.Object obj)': () => {},
      'void Enter(System.Object obj, [ref] bool lockTaken)': (_, [, taken]) => {
        taken.value = true;
      },
      'void Exit(System.Object obj)': () => {},
      'bool TryEnter(System.Object obj)': () => true,
      'bool TryEnter(System.Object obj, int millisecondsTimeout)': () => true,
    }),
    alsoHas: ['IsEntered', 'Pulse', 'PulseAll', 'Wait'],
  },
] as NetType<any>[];
