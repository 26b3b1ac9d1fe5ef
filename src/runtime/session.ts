import type { Endpoint } from '../endpoint/endpoint.ts';
import type { ProgramResult } from '../endpoint/program.ts';
import { offsetAt } from '../endpoint/time-zone.ts';
import type { ScriptRequirements } from '../syntax/ast/index.ts';
import { BoundedConsole } from './bounded-console.ts';
import type { ArgumentList } from './commands/argument-list.ts';
import { builtInAlias, otherAliases } from './commands/built-in-alias.ts';
import { defineBuiltInFunctions } from './commands/built-in-functions.ts';
import type { CmdletDefinition } from './commands/cmdlet.ts';
import type { InvokeOptions } from './commands/cmdlet-host.ts';
import { type ApplicationCommand, CmdletCommand, type Command, type StandInCommand } from './commands/command.ts';
import { definitionOfEdition } from './commands/definition-of-edition.ts';
import { findExternalCommand } from './commands/external-commands.ts';
import { findModuleCommand } from './commands/module-commands.ts';
import { scanNumber } from './convert/scan-number.ts';
import { toBoolean } from './convert/to-boolean.ts';
import { Frame } from './evaluate/frame.ts';
import { defineInitialVariables } from './evaluate/initial-variables.ts';
import { callCommand, invokeScriptBlock, newClosure, newScriptBlock } from './evaluate/invoke.ts';
import { createOutDefault, type OutDefault } from './formatting/out-default.ts';
import type { HostConsole } from './host.ts';
import { hostObject } from './host-object.ts';
import { hostStreams } from './host-streams.ts';
import { defaultLimits, LimitReached, type RunLimits } from './limits.ts';
import type { Module } from './module.ts';
import { startOwnProcess } from './own-process.ts';
import { Collector, type Sink, type Streams } from './pipeline/sink.ts';
import type { Provider } from './providers/provider.ts';
import { ProviderTable } from './providers/provider-table.ts';
import { checkRequirements } from './requirements.ts';
import { runProgram } from './run-program.ts';
import type { Scope } from './scope.ts';
import { SessionState } from './session-state.ts';
import { stackTrace } from './stack-trace.ts';
import type { TypeDataTable } from './type-data.ts';
import type { NetType } from './types/net-type.ts';
import { ArrayList } from './values/array-list.ts';
import { ErrorRecord, type TerminatingError } from './values/errors.ts';
import type { InvocationInfo } from './values/invocation-info.ts';
import type { ScriptBlock } from './values/script-block.ts';
import { DateTime, ticksOfUnixMilliseconds } from './values/temporal.ts';
import type { Value } from './values/value.ts';
import { Variable } from './variable.ts';

export type Edition = '7.6' | '5.1';
export type Platform = 'windows' | 'linux';

export interface SessionOptions {
  endpoint: Endpoint;
  console: HostConsole;
  edition: Edition;
  platform: Platform;
  cmdlets: readonly CmdletDefinition[];
  providers: readonly Provider[];
  limits?: Partial<RunLimits>;
  /** For a session that a script made (System.Management.Automation.PowerShell). */
  hosted?: HostedSession;
}

/** How a session of another runspace hangs together with the one whose script made it. */
export interface HostedSession {
  /** The session of the same process that made it. */
  readonly parent: Session;
  /** Where its streams go: to the objects that its host reads them from. */
  readonly streams: Streams;
  /** `$Host.Name` */
  readonly hostName: string;
}

/** One PowerShell session on one endpoint: everything that changes while scripts run. Nothing is shared between sessions. */
export class Session {
  readonly endpoint: Endpoint;
  readonly console: HostConsole;
  readonly edition: Edition;
  readonly platform: Platform;
  readonly limits: RunLimits;
  /** Undefined for the session of the console. */
  readonly hosted: HostedSession | undefined;
  /** The state of the session itself, outside modules. */
  readonly globalState: SessionState;
  /** The state whose code runs now. */
  state: SessionState;
  /** The frame whose code runs now; undefined between scripts. */
  frame: Frame | undefined;
  /** `$Error`, newest first. */
  readonly errorList = new ArrayList();
  /** `$?` */
  lastSuccess = true;
  /** Code of `exit` when the session was left by it. */
  exitCode: number | undefined;
  /** Inside a `try` whose errors must reach it: no error then ends only its statement. */
  propagateErrors = false;
  /** Cmdlets by lower-case name. */
  readonly cmdlets = new Map<string, CmdletCommand>();
  readonly modules = new Map<string, Module>();
  /** Types that scripts have defined anywhere (classes, enums), by lower-case name; which one a name means, scopes know. */
  readonly scriptTypes = new Map<string, NetType>();
  /** What Update-TypeData added; undefined until something is. */
  typeData: TypeDataTable | undefined;
  /** `using namespace`. */
  readonly usingNamespaces = new Set<string>();
  /** The error that the running `catch` block handles; what a bare `throw` throws again. */
  caughtError: TerminatingError | undefined;
  /** What runs now, innermost last. */
  readonly callStack: InvocationInfo[] = [];
  readonly providers: ProviderTable;
  /** Commands that stand in for others while a Pester run has them mocked. */
  standIns: { find(name: string): StandInCommand | undefined } | undefined;
  /** Where the output of the session goes: the console's formatting. */
  readonly out: OutDefault;
  /** Where streams go that nobody redirected. */
  readonly rootStreams: Streams;
  /** What `$using:` expressions stand for, where a script block was sent to this session with them. */
  usingValues: ReadonlyMap<string, Value> | undefined;
  steps = 0;
  callDepth = 0;
  readonly #startedAt: number;
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.hosted = options.hosted;
    this.endpoint = options.endpoint;
    this.edition = options.edition;
    this.platform = options.platform;
    this.limits = { ...defaultLimits, ...options.limits };
    this.console = new BoundedConsole(options.console, this.limits.outputLength);
    this.globalState = SessionState.ofSession();
    this.state = this.globalState;
    for (const [alias, target] of otherAliases(this.edition, this.platform)) this.#addAlias(alias, target);
    for (const definition of options.cmdlets) this.#addCmdlet(definition);
    this.#startedAt = this.endpoint.clock.now;
    this.providers = new ProviderTable(this, options.providers);
    this.out = createOutDefault(this, this.console);
    this.rootStreams = options.hosted?.streams ?? hostStreams(this);
    defineInitialVariables(this);
    defineBuiltInFunctions(this);
  }

  #addCmdlet(definition: CmdletDefinition): void {
    if (definition.windowsOnly && this.platform !== 'windows') return;
    if (definition.edition && definition.edition !== this.edition) return;
    this.cmdlets.set(definition.name.toLowerCase(), new CmdletCommand(definitionOfEdition(definition, this.edition)));
    const aliases = [
      ...(definition.aliases ?? []),
      ...(this.platform === 'windows' ? (definition.windowsAliases ?? []) : []),
      ...(this.edition === '5.1' ? (definition.desktopAliases ?? []) : []),
    ];
    for (const alias of aliases) this.#addAlias(alias, definition.name);
  }

  #addAlias(alias: string, target: string): void {
    this.globalState.globalScope.aliases.set(alias.toLowerCase(), builtInAlias(alias, target, this.edition));
  }

  get isWindowsPowerShell(): boolean {
    return this.edition === '5.1';
  }

  /** The scope in which code runs now. */
  get scope(): Scope {
    return this.state.currentScope;
  }

  /** Another session of the same process, as it is at its start: what a new runspace has. */
  newSession(console: HostConsole, hosted: Omit<HostedSession, 'parent'>): Session {
    return new Session({ ...this.#options, console, limits: this.limits, hosted: { ...hosted, parent: this } });
  }

  /** Runs something in a session that this one made; what it uses counts against the same budget. */
  lendBudget<Result>(to: Session, run: () => Result): Result {
    to.steps = this.steps;
    to.callDepth = this.callDepth;
    try {
      return run();
    } finally {
      this.steps = to.steps;
    }
  }

  /** Counts one step against the budget. */
  step(): void {
    if (++this.steps > this.limits.steps) {
      throw new LimitReached('steps', `The script took more than ${this.limits.steps.toLocaleString('en-US')} steps.`);
    }
  }

  /** Refuses to make something larger than a run may make. */
  checkAllocation(size: number): void {
    if (size > this.limits.allocation) {
      throw new LimitReached('allocation', `The script makes an object of ${size.toLocaleString('en-US')} elements or characters.`);
    }
  }

  /** The value of a variable as the running code sees it; undefined when there is none. */
  variable(name: string): Value {
    return this.scope.find(name.toLowerCase())?.value;
  }

  /** Sets a variable in the current scope, as `$name = value` does. */
  setVariable(name: string, value: Value, scope: Scope = this.scope): void {
    const key = name.toLowerCase();
    const variable = scope.variables.get(key);
    if (variable) variable.value = value;
    else scope.variables.set(key, new Variable(name, value));
  }

  /** The number that a text is as a literal of PowerShell; undefined when it is none. */
  parseNumber(text: string): Value {
    return scanNumber(text);
  }

  isTrue(value: Value): boolean {
    return toBoolean(value);
  }

  /** Set-StrictMode's version that holds in a scope; 0 when it is off. */
  strictModeVersion(scope: Scope = this.scope): number {
    for (let current: Scope | undefined = scope; current; current = current.parent) {
      if (current.strictModeVersion !== undefined) return current.strictModeVersion;
    }
    return 0;
  }

  get errors(): Value[] {
    return this.errorList.items;
  }

  /** Puts an error into `$Error`: once, however often its exception is met on its way up. */
  rememberError(record: ErrorRecord): void {
    const [newest] = this.errors;
    if (newest === record || (newest instanceof ErrorRecord && newest.exception === record.exception)) return;
    this.errors.unshift(record);
    if (this.errors.length > 256) this.errors.length = 256;
  }

  /** `$LASTEXITCODE`, which does not exist before the first program or script. */
  setLastExitCode(code: number): void {
    this.setVariable('LASTEXITCODE', code, this.globalState.globalScope);
  }

  get lastExitCode(): number | undefined {
    const value = this.globalState.globalScope.variables.get('lastexitcode')?.value;
    return typeof value === 'number' ? value : undefined;
  }

  /** Runs something with another session state as the current one. */
  inState<Result>(state: SessionState, run: () => Result): Result {
    const saved = this.state;
    this.state = state;
    try {
      return run();
    } finally {
      this.state = saved;
    }
  }

  /** The frame in which commands run that the engine itself calls. */
  frameFor(out: Sink, streams: Streams = this.frame?.streams ?? this.rootStreams): Frame {
    const frame = new Frame(this, this.state, this.scope, this.frame?.source ?? { path: undefined, text: '' }, out, streams);
    frame.invocation = this.frame?.invocation;
    return frame;
  }

  /** Runs a script block and gives what it wrote. */
  invoke(block: ScriptBlock, options: InvokeOptions = {}): Value[] {
    const collector = new Collector();
    invokeScriptBlock(this, collector, block, options);
    return collector.values;
  }

  /** Runs a script block; its output goes to `out` as it comes. */
  invokeTo(out: Sink, block: ScriptBlock, options: InvokeOptions = {}): void {
    invokeScriptBlock(this, out, block, options);
  }

  /** Runs a command by name and gives what it wrote. */
  call(command: string, args: ArgumentList = [], input?: Value[], streams?: Streams): Value[] {
    return callCommand(this, command, args, input, streams);
  }

  /** `[scriptblock]::Create(text)`. */
  createScriptBlock(text: string): ScriptBlock {
    return newScriptBlock(text, this);
  }

  /** `$block.GetNewClosure()`. */
  newClosure(block: ScriptBlock): ScriptBlock {
    return newClosure(this, block);
  }

  /** A moment (milliseconds UTC) as a local DateTime of the endpoint's time zone. */
  localDateTime(unixMilliseconds: number): DateTime {
    const offset = offsetAt(this.endpoint.timeZone, unixMilliseconds);
    return new DateTime(ticksOfUnixMilliseconds(unixMilliseconds) + BigInt(offset) * 600_000_000n, 'Local');
  }

  #ids = 0;

  /** Lets virtual time pass, as Start-Sleep does. */
  sleep(milliseconds: number): void {
    this.endpoint.record({ kind: 'sleep', seconds: milliseconds / 1000 });
    this.wait(milliseconds);
  }

  /** Lets virtual time pass in which a command waits for something. */
  wait(milliseconds: number): void {
    this.endpoint.clock.advance(milliseconds);
    if (this.endpoint.clock.now - this.#startedAt > this.limits.virtualSeconds * 1000) {
      throw new LimitReached('virtualSeconds', `The script ran for more than ${this.limits.virtualSeconds} virtual seconds.`);
    }
  }

  /** A number that the session has not given out yet. */
  nextId(): number {
    if (this.hosted) return this.hosted.parent.nextId();
    return ++this.#ids;
  }

  /** A command of a loaded module, also as `Module\Name`. */
  findModuleCommand(name: string): Command | undefined {
    return findModuleCommand(this, name);
  }

  /** A script file or a program of the endpoint. */
  findExternalCommand(name: string): Command | undefined {
    return findExternalCommand(this, name);
  }

  runProgram(command: ApplicationCommand, args: string[], input: string[]): ProgramResult {
    return runProgram(this, command, args, input);
  }

  checkRequirements(requirements: ScriptRequirements | undefined, scriptName: string): void {
    if (requirements) checkRequirements(this, requirements, scriptName);
  }

  stackTrace(record: ErrorRecord): string {
    return stackTrace(this, record);
  }

  /** `$env:name`, `$function:name` …: the content of a drive's item. */
  readDriveVariable(drive: string, path: string): Value {
    return this.providers.getContent(`${drive}:${path}`);
  }

  writeDriveVariable(drive: string, path: string, value: Value): void {
    this.providers.setContent(`${drive}:${path}`, value);
  }

  /** The lines of a file, for `switch -File`. */
  readLines(path: string, literal = false): string[] {
    return this.providers.readLines(path, literal);
  }

  /** `$PWD`. */
  currentLocation(): Value {
    return this.providers.currentLocation();
  }

  /** Writes a line to the console past all streams (`What if: …`). */
  writeHostLine(text: string): void {
    this.console.write(`${text}\n`);
  }

  hostObject(): Value {
    return hostObject(this);
  }

  get pathSeparator(): string {
    return this.platform === 'windows' ? '\\' : '/';
  }

  /** The folder of a path of this platform. */
  parentPath(path: string): string {
    const cut = this.platform === 'windows' ? Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) : path.lastIndexOf('/');
    if (cut < 0) return '';
    const parent = path.slice(0, cut);
    return parent === '' ? '/' : /^[A-Za-z]:$/.test(parent) ? `${parent}\\` : parent;
  }

  /** A path below a folder, `.` and `..` resolved. */
  joinPath(directory: string, child: string): string {
    const separator = this.pathSeparator;
    const parts = `${directory}${separator}${child}`.split(this.platform === 'windows' ? /[\\/]+/ : /\/+/);
    const result: string[] = [];
    for (const part of parts) {
      if (part === '.' || (part === '' && result.length > 0)) continue;
      if (part === '..') result.pop();
      else result.push(part);
    }
    return result.join(separator) || separator;
  }

  get homeOfPowerShell(): string {
    if (this.platform === 'linux') return '/opt/microsoft/powershell/7';
    if (!this.isWindowsPowerShell) return 'C:\\Program Files\\PowerShell\\7';
    return this.is32BitOn64 ? 'C:\\Windows\\SysWOW64\\WindowsPowerShell\\v1.0' : 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0';
  }

  /** The engine is a 32-bit process on 64-bit Windows. */
  get is32BitOn64(): boolean {
    return this.endpoint.architecture === 64 && this.endpoint.process.bitness === 32;
  }

  #processId: number | undefined;

  /** `$PID`: the process of the engine, which the endpoint has from the first question on. */
  get processId(): number {
    if (this.hosted) return this.hosted.parent.processId;
    this.#processId ??= startOwnProcess(this);
    return this.#processId;
  }

  get userHome(): string {
    return this.endpoint.environment.get(this.platform === 'windows' ? 'USERPROFILE' : 'HOME') ?? '';
  }
}
