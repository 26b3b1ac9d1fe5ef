import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Stopwatch } from '../runtime/values/stopwatch.ts';
import { TimeSpan, ticksOfUnixMilliseconds } from '../runtime/values/temporal.ts';

const now = (session: Session) => ticksOfUnixMilliseconds(session.endpoint.clock.now);

/** The counter of Linux runs in nanoseconds, that of Windows in units of a hundred. */
const perTick = ({ platform }: Session) => (platform === 'linux' ? 100n : 1n);

/** It measures the virtual clock: only what waits takes time. */
export default defineType<Stopwatch>({
  name: 'System.Diagnostics.Stopwatch',
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.stopwatch',
  properties: {
    IsRunning: { type: 'bool', get: (self) => self.isRunning },
    Elapsed: { type: 'timespan', get: (self, session) => new TimeSpan(self.elapsed(now(session))) },
    ElapsedMilliseconds: { type: 'long', get: (self, session) => self.elapsed(now(session)) / 10_000n },
    ElapsedTicks: { type: 'long', get: (self, session) => self.elapsed(now(session)) * perTick(session) },
  },
  staticProperties: {
    Frequency: { type: 'long', get: (_, session) => 10_000_000n * perTick(session) },
    IsHighResolution: { type: 'bool', get: () => true },
  },
  methods: methodsOf<Stopwatch>({
    'void Start()': (self, _args, session) => void self.start(now(session)),
    'void Stop()': (self, _args, session) => void self.stop(now(session)),
    'void Reset()': (self) => void self.reset(),
    'void Restart()': (self, _args, session) => {
      self.reset();
      self.start(now(session));
    },
  }),
  staticMethods: methodsOf<undefined>({
    'System.Diagnostics.Stopwatch StartNew()': (_, _args, session) => {
      const watch = new Stopwatch();
      watch.start(now(session));
      return watch;
    },
    'long GetTimestamp()': (_, _args, session) => now(session) * perTick(session),
  }),
  constructors: constructorsOf({ 'System.Diagnostics.Stopwatch new()': () => new Stopwatch() }),
});
