import { toBoolean } from '../runtime/convert/to-boolean.ts';
import type { SteppablePipeline } from '../runtime/pipeline/steppable-pipeline.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { ScriptCmdlet } from '../runtime/values/script-cmdlet.ts';

export default defineType<SteppablePipeline>({
  name: 'System.Management.Automation.SteppablePipeline',
  kind: 'class',
  abstract: true,
  interfaces: ['System.IDisposable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.steppablepipeline',
  methods: methodsOf<SteppablePipeline>({
    'void Begin(bool expectInput)': (self, [expectsInput]) => self.begin(toBoolean(expectsInput)),
    'void Begin(bool expectInput, System.Management.Automation.EngineIntrinsics contextToRedirectTo)': (self, [expectsInput], session) =>
      self.begin(toBoolean(expectsInput), session.frame?.out),
    'void Begin(System.Management.Automation.Internal.InternalCommand command)': (self, [command]) => {
      const { runtime, expectsInput } = command as ScriptCmdlet;
      self.begin(expectsInput, runtime.out);
      return undefined;
    },
    'array Process(System.Object input)': (self, [input]) => self.process(input),
    'array Process()': (self) => self.process(),
    'array End()': (self) => self.end(),
    'void Clean()': (self) => void self.dispose(),
    'void Dispose()': (self) => void self.dispose(),
  }),
});
