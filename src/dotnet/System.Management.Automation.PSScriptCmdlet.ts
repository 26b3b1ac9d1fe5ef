import { NotSimulated } from '../base/not-simulated.ts';
import { collectionOf } from '../runtime/members/collection-methods.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { EngineObject } from '../runtime/values/engine-object.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { ScriptCmdlet } from '../runtime/values/script-cmdlet.ts';
import { InformationRecord } from '../runtime/values/stream-records.ts';
import type { Value } from '../runtime/values/value.ts';
import { SetObject } from './collections/set-object.ts';
import { enumValue } from './enum-access.ts';
import { unwrapped } from './unwrapped.ts';

const own = 'System.Management.Automation';

/** Nobody is there to answer. */
function cannotAsk(_self: ScriptCmdlet, _args: readonly unknown[], session: Session): never {
  const product = session.isWindowsPowerShell ? 'Windows PowerShell' : 'PowerShell';
  throw new NetException(
    `${own}.PSInvalidOperationException`,
    `${product} is in NonInteractive mode. Read and Prompt functionality is not available.`,
  );
}

/** What a method of the host throws is wrapped; what the writing methods throw is the script's own. */
const asking = methodsOf<ScriptCmdlet>({
  'bool ShouldProcess(string target)': ({ runtime }, [target]) => runtime.shouldProcess(target),
  'bool ShouldProcess(string target, string action)': ({ runtime }, [target, action]) => runtime.shouldProcess(target, action),
  'bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)': ({ runtime }, [description]) =>
    runtime.shouldDo(description, `What if: ${description}`),
  'bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)':
    ({ runtime }, [description, , , reason]) => {
      const does = runtime.shouldDo(description, `What if: ${description}`);
      // -WhatIf alone makes it `WhatIf`: a question is never answered here.
      reason.value = enumValue(`${own}.ShouldProcessReason`, does ? 0 : 1);
      return does;
    },
  'bool ShouldContinue(string query, string caption)': cannotAsk,
  'bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)': (self, args, session) => {
    if (args[2].value === true) return true;
    return cannotAsk(self, args, session);
  },
});

function information(self: ScriptCmdlet, data: Value, tags: readonly string[] | null, session: Session): void {
  if (data instanceof InformationRecord) self.runtime.information(data);
  else self.runtime.information(new InformationRecord(data, '', [...(tags ?? [])], session.endpoint.clock.now));
}

/** Names of parameters that come with every command, in the order in which the product lists them. */
const names = (inWindowsPowerShell: string, others: string): PropertyDefinition<undefined> => ({
  type: 'System.Collections.Generic.HashSet[string]',
  get: (_, session) => {
    const set = new SetObject(closeType(findDefinition('System.Collections.Generic.HashSet`1')!, [knownType('System.String')]), true);
    for (const name of (session.isWindowsPowerShell ? inWindowsPowerShell : others).split(' ')) set.add(name);
    return set;
  },
});

const actions = 'Verbose Debug ErrorAction WarningAction InformationAction';
const variables = 'ErrorVariable WarningVariable OutVariable OutBuffer PipelineVariable InformationVariable';
const optional = 'WhatIf Confirm UseTransaction';

const cmdlet: NetType<ScriptCmdlet> = {
  name: `${own}.Cmdlet`,
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.cmdlet',
  properties: {
    Stopping: { type: 'bool', get: () => false },
    CommandOrigin: { type: `${own}.CommandOrigin`, get: () => enumValue(`${own}.CommandOrigin`, 1) },
  },
  staticProperties: {
    CommonParameters: names(`${actions} ${variables}`, `${actions} ProgressAction ${variables}`),
    OptionalCommonParameters: names(optional, optional),
  },
  methods: {
    ...asking,
    ...unwrapped(
      methodsOf<ScriptCmdlet>({
        'void WriteError(System.Management.Automation.ErrorRecord errorRecord)': ({ runtime }, [record]) => runtime.error(runtime.claim(record)),
        'void WriteObject(System.Object sendToPipeline)': ({ runtime }, [value]) => runtime.write(value),
        'void WriteObject(System.Object sendToPipeline, bool enumerateCollection)': ({ runtime }, [value, enumerated]) =>
          enumerated ? runtime.writeEnumerated(value) : runtime.write(value),
        'void WriteVerbose(string text)': ({ runtime }, [text]) => runtime.verbose(text),
        'void WriteWarning(string text)': ({ runtime }, [text]) => runtime.warning(text),
        'void WriteDebug(string text)': ({ runtime }, [text]) => runtime.debug(text),
        'void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)': () => {},
        'void WriteInformation(System.Object messageData, string[] tags)': (self, [data, tags], session) => information(self, data, tags, session),
        'void WriteInformation(System.Management.Automation.InformationRecord informationRecord)': (self, [record], session) =>
          information(self, record, null, session),
        'void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)': ({ runtime }, [record]) =>
          runtime.stopFunction(runtime.claim(record)),
        'string GetResourceString(string baseName, string resourceId)': (_self, [name]) => {
          throw new NotSimulated('value', `resource ${name}`);
        },
      }),
    ),
  },
  alsoHas: ['TransactionAvailable', 'CurrentPSTransaction', 'CommandRuntime', 'PipelineStopToken', 'WriteCommandDetail', 'Invoke'],
};

const psCmdlet: NetType<ScriptCmdlet> = {
  name: `${own}.PSCmdlet`,
  kind: 'class',
  base: `${own}.Cmdlet`,
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pscmdlet',
  properties: {
    ParameterSetName: { type: 'string', get: ({ runtime }) => runtime.parameterSet },
    MyInvocation: { type: `${own}.InvocationInfo`, get: ({ runtime }) => runtime.invocation },
    SessionState: { type: `${own}.SessionState`, get: () => new EngineObject('SessionState') },
    Host: { type: `${own}.Host.PSHost`, get: (_self, session) => session.hostObject() },
    InvokeCommand: { type: `${own}.CommandInvocationIntrinsics`, get: () => new EngineObject('CommandInvocationIntrinsics') },
    InvokeProvider: { type: `${own}.ProviderIntrinsics`, get: () => new EngineObject('ProviderIntrinsics') },
    PagingParameters: { type: `${own}.PagingParameters`, get: () => null },
  },
  methods: methodsOf<ScriptCmdlet>({
    'System.Object GetVariableValue(string name)': ({ runtime }, [name]) => runtime.variable(name) ?? null,
    'System.Object GetVariableValue(string name, System.Object defaultValue)': ({ runtime }, [name, fallback]) => runtime.variable(name) ?? fallback,
    'string GetUnresolvedProviderPathFromPSPath(string path)': (_self, [path], session) => session.providers.unresolved(path, true).path,
    'System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)':
      (_self, [path], session) =>
        collectionOf(
          session.providers.glob(path).map((place) => place.path),
          knownType('System.String'),
        ),
    'System.Management.Automation.PathInfo CurrentProviderLocation(string providerId)': (_self, _args, session) => session.currentLocation(),
  }),
  alsoHas: ['Events', 'JobRepository', 'JobManager'],
};

/** `$PSCmdlet` of an advanced function. */
export default [
  cmdlet,
  psCmdlet,
  defineType<ScriptCmdlet>({ name: `${own}.PSScriptCmdlet`, kind: 'class', base: `${own}.PSCmdlet`, abstract: true }),
] as NetType<any>[];
