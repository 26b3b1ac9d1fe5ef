import { NotSimulated } from '../../base/not-simulated.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { Drive } from './drive.ts';
import { type GlobOptions, glob } from './globbing.ts';
import { LocationStacks } from './location-stacks.ts';
import { PathInfo } from './path-info.ts';
import {
  hasWildcards,
  isHomePath,
  isProviderDirect,
  makePath,
  normalizeRelative,
  splitDriveQualifier,
  splitProviderQualifier,
  unescapeWildcards,
} from './path-syntax.ts';
import type { Provider } from './provider.ts';
import { silentContext } from './provider-context.ts';
import { driveNotFound, ProviderError, providerNotFound, providerNotSupported } from './provider-error.ts';
import { ProviderInfo } from './provider-info.ts';

/** What a path leads to. */
export interface ResolvedPath {
  readonly provider: Provider;
  readonly drive: Drive | undefined;
  /** The provider's own path. */
  readonly path: string;
  /** The path with its drive (or provider) in front, as messages and PathInfo show it. */
  readonly qualified: string;
}

/** The providers and drives of a session, and where it stands in them. */
export class ProviderTable {
  readonly session: Session;
  readonly #infos = new Map<string, ProviderInfo>();
  /** Drives belong to scopes, as variables do. */
  readonly #drives = new WeakMap<Scope, Map<string, Drive>>();
  readonly stacks = new LocationStacks();
  #location: ResolvedPath;

  constructor(session: Session, providers: readonly Provider[]) {
    this.session = session;
    for (const provider of providers) {
      if (provider.platform && provider.platform !== session.platform) continue;
      const info = new ProviderInfo(provider, session);
      this.#infos.set(provider.name.toLowerCase(), info);
      for (const { name, root, description } of provider.drives(session)) {
        this.addDrive(new Drive(name, info, root, description), session.globalState.globalScope);
      }
    }
    const start = this.#startLocation();
    this.#location = start;
    if (start.drive) start.drive.currentLocation = this.relativeToRoot(start.drive, start.path);
    this.processDirectory = this.#location.path;
  }

  /** Where a session begins: the folder of the work, or that of the system where no file is run. */
  #startLocation(): ResolvedPath {
    const windows = this.session.platform === 'windows';
    for (const path of windows ? ['C:\\Windows\\System32', 'C:\\'] : ['/']) {
      const place = this.tryResolve(path);
      if (place && this.exists(place)) return place;
    }
    const [first] = this.drives();
    return { provider: first.provider, drive: first, path: first.root, qualified: this.#driveQualified(first, '') };
  }

  /** All providers in the order of their names. */
  get infos(): ProviderInfo[] {
    return [...this.#infos.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  infoOf(provider: Provider): ProviderInfo {
    return this.#infos.get(provider.name.toLowerCase())!;
  }

  /** A provider by name, also as `Microsoft.PowerShell.Core\Registry`. */
  findProvider(name: string): Provider | undefined {
    const cut = name.lastIndexOf('\\');
    const info = this.#infos.get(name.slice(cut + 1).toLowerCase());
    if (!info || (cut >= 0 && info.moduleName.toLowerCase() !== name.slice(0, cut).toLowerCase())) return undefined;
    return info.provider;
  }

  /** A provider by name; throws a ProviderError when there is none. */
  getProvider(name: string): Provider {
    const provider = this.findProvider(name);
    if (!provider) throw providerNotFound(name);
    if (provider.notSimulated) throw new NotSimulated('provider', provider.name);
    return provider;
  }

  // Drives

  addDrive(drive: Drive, scope: Scope = this.session.scope): void {
    let drives = this.#drives.get(scope);
    if (!drives) {
      drives = new Map();
      this.#drives.set(scope, drives);
    }
    drives.set(drive.name.toLowerCase(), drive);
  }

  removeDrive(drive: Drive, scope?: Scope): boolean {
    const key = drive.name.toLowerCase();
    for (let each: Scope | undefined = scope ?? this.session.scope; each; each = scope ? undefined : each.parent) {
      const drives = this.#drives.get(each);
      if (drives?.get(key) === drive) return drives.delete(key);
    }
    return false;
  }

  findDrive(name: string): Drive | undefined {
    const key = name.toLowerCase();
    for (let scope: Scope | undefined = this.session.scope; scope; scope = scope.parent) {
      const drive = this.#drives.get(scope)?.get(key);
      if (drive) return drive;
    }
    return undefined;
  }

  /** The drive of one scope alone. */
  driveIn(scope: Scope, name: string): Drive | undefined {
    return this.#drives.get(scope)?.get(name.toLowerCase());
  }

  /** All drives that the running code sees, sorted by name; `scope` restricts them to one scope. */
  drives(scope?: Scope): Drive[] {
    const seen = new Map<string, Drive>();
    for (let each: Scope | undefined = scope ?? this.session.scope; each; each = scope ? undefined : each.parent) {
      for (const [key, drive] of this.#drives.get(each) ?? []) if (!seen.has(key)) seen.set(key, drive);
    }
    return [...seen.values()].sort((a, b) => compareNames(a.name, b.name));
  }

  drivesOf(provider: Provider): Drive[] {
    return this.drives().filter((drive) => drive.provider === provider);
  }

  // Paths

  /** The folder that .NET completes paths with: where the process was started. */
  processDirectory: string;

  /** A path as .NET completes it (Path.GetFullPath), whatever the session's own location is. */
  completePath(path: string): string {
    const { files } = this.session.endpoint;
    if (files.parse(path)) return this.#keepEnd(path, files.normalize(path));
    if (this.session.platform === 'linux') return this.#keepEnd(path, files.normalize(`${this.processDirectory}/${path}`));
    const drive = this.processDirectory.slice(0, 2);
    if (/^[\\/]/.test(path)) return this.#keepEnd(path, files.normalize(drive + path));
    const relative = /^[A-Za-z]:/.test(path) ? path.slice(2) : path;
    const base = /^[A-Za-z]:/.test(path) && path.slice(0, 2).toUpperCase() !== drive.toUpperCase() ? `${path.slice(0, 2)}\\` : this.processDirectory;
    return this.#keepEnd(path, files.normalize(`${base}\\${relative}`));
  }

  /** .NET keeps a separator at the end of a path. */
  #keepEnd(path: string, normal: string): string {
    const { separator } = this.session.endpoint.files;
    return /[\\/]$/.test(path) && !normal.endsWith(separator) ? normal + separator : normal;
  }

  get location(): ResolvedPath {
    return this.#location;
  }

  set location(place: ResolvedPath) {
    const { drive, provider, path } = place;
    this.#location = drive ? place : { ...place, qualified: `${this.infoOf(provider).fullName}::${path}` };
    if (drive) drive.currentLocation = this.relativeToRoot(drive, place.path);
  }

  readonly #past: ResolvedPath[] = [];
  readonly #future: ResolvedPath[] = [];

  /** Goes to a place, and remembers where it comes from. */
  go(place: ResolvedPath): void {
    if (place.qualified !== this.#location.qualified) {
      this.#past.push(this.#location);
      if (this.#past.length > 20) this.#past.shift();
      this.#future.length = 0;
    }
    this.location = place;
  }

  /** `Set-Location -`; false when there is nowhere to go back to. */
  goBack(): boolean {
    return this.#step(this.#past, this.#future);
  }

  /** `Set-Location +` */
  goForward(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: ResolvedPath[], to: ResolvedPath[]): boolean {
    const place = from.pop();
    if (!place) return false;
    to.push(this.#location);
    this.location = place;
    return true;
  }

  /** Where the engine starts a session: the folder of its process, and its first location. */
  start(path: string): void {
    this.location = this.resolve(path);
    this.processDirectory = this.location.path;
  }

  /** `$PWD`. */
  currentLocation(): PathInfo {
    return this.pathInfo(this.#location);
  }

  pathInfo(place: ResolvedPath): PathInfo {
    const info = this.infoOf(place.provider);
    return new PathInfo(place.drive, info, place.path, place.qualified);
  }

  /** The current location on a drive, or of the first drive of a provider. */
  locationOf(drive: Drive): ResolvedPath {
    return this.#onDrive(drive, drive.currentLocation);
  }

  /** Takes a path apart without looking whether anything is there; wildcards stay as they are. */
  resolve(path: string): ResolvedPath {
    const qualified = splitProviderQualifier(path);
    if (qualified) {
      const provider = this.getProvider(qualified.provider);
      return this.#ofProvider(provider, qualified.rest, path);
    }
    if (isHomePath(path)) {
      const { provider } = this.#location;
      const { home } = this.infoOf(provider);
      if (home === '') throw noHome(provider.name);
      return this.resolve(makePath(home, path.slice(1), this.separatorOf(provider)));
    }
    if (isProviderDirect(path) && this.session.platform === 'windows') return this.#ofProvider(this.getProvider('FileSystem'), path, path);
    const onDrive = splitDriveQualifier(path);
    if (onDrive) {
      const drive = this.findDrive(onDrive.drive);
      if (!drive) throw driveNotFound(onDrive.drive);
      if (drive.provider.notSimulated) throw new NotSimulated('provider', drive.provider.name);
      const { rest } = onDrive;
      return this.#onDrive(drive, isRooted(rest) ? rest : makePath(drive.currentLocation, rest, this.separatorOf(drive.provider)));
    }
    if (this.session.platform === 'linux' && path.startsWith('/')) {
      const root = this.findDrive('/');
      if (root) return this.#onDrive(root, path);
    }
    const { drive, provider } = this.#location;
    const separator = this.separatorOf(provider);
    if (drive) return this.#onDrive(drive, isRooted(path) ? path : makePath(drive.currentLocation, path, separator));
    const target = isRooted(path) ? path : makePath(this.#location.path, path, separator);
    return this.#ofProvider(provider, target, `${this.infoOf(provider).fullName}::${target}`);
  }

  tryResolve(path: string): ResolvedPath | undefined {
    try {
      return this.resolve(path);
    } catch (thrown) {
      if (thrown instanceof ProviderError) return undefined;
      throw thrown;
    }
  }

  #ofProvider(provider: Provider, path: string, qualified: string): ResolvedPath {
    const own = provider.normalizePath ? provider.normalizePath(this.session, path) : path;
    return { provider, drive: undefined, path: own, qualified };
  }

  #onDrive(drive: Drive, below: string): ResolvedPath {
    const { provider } = drive;
    const separator = this.separatorOf(provider);
    const normal = provider.navigable ? normalizeRelative(below, separator) : below.replace(/^[\\/]+/, '');
    // The file system keeps a separator that stands at the end.
    const relative = provider.name === 'FileSystem' && normal !== '' && /[\\/]$/.test(below) ? normal + separator : normal;
    const path = provider.navigable ? makePath(drive.root, relative, separator) : relative;
    return { provider, drive, path, qualified: this.#driveQualified(drive, relative) };
  }

  #driveQualified(drive: Drive, relative: string): string {
    if (!drive.volumeSeparatedByColon) return `${drive.name}${relative}`;
    return `${drive.name}:${this.separatorOf(drive.provider)}${relative}`;
  }

  /** A place named by the provider's own path, seen from a drive whose root it is below. */
  placeOf(provider: Provider, path: string, drive: Drive | undefined): ResolvedPath {
    if (!drive || !this.#isBelow(drive, path)) {
      return { provider, drive: undefined, path, qualified: `${this.infoOf(provider).fullName}::${path}` };
    }
    return { provider, drive, path, qualified: this.#driveQualified(drive, this.relativeToRoot(drive, path)) };
  }

  #isBelow(drive: Drive, path: string): boolean {
    return drive.root === '' || path.toLowerCase().startsWith(drive.root.toLowerCase().replace(/[\\/]$/, ''));
  }

  /** A provider's path below the root of a drive, without separator in front. */
  relativeToRoot(drive: Drive, path: string): string {
    const root = drive.root.replace(/[\\/]$/, '');
    return this.#isBelow(drive, path) ? path.slice(root.length).replace(/^[\\/]+/, '') : path;
  }

  separatorOf(provider: Provider): string {
    return provider.separator ?? this.session.pathSeparator;
  }

  /** The container of a path of a provider; empty above a root. */
  parentOf(provider: Provider, path: string): string {
    if (!provider.navigable) return '';
    const separator = this.separatorOf(provider);
    const trimmed = path.replace(/[\\/]+$/, '');
    const cut = trimmed.lastIndexOf(separator);
    if (cut < 0) return '';
    const parent = trimmed.slice(0, cut);
    if (provider.name === 'FileSystem') {
      if (parent === '') return separator;
      if (/^[A-Za-z]:$/.test(parent)) return `${parent}\\`;
    }
    return parent;
  }

  /** Resolves a path with its wildcards to the places that exist. */
  glob(path: string, options: GlobOptions = {}): ResolvedPath[] {
    return glob(this, path, options);
  }

  /** A path whose wildcards mean themselves when `literal`, else with its backticks taken away. */
  unresolved(path: string, literal: boolean): ResolvedPath {
    return this.resolve(literal || !hasEscapes(path) ? path : unescapeWildcards(path));
  }

  exists({ provider, drive, path }: ResolvedPath, force = true): boolean {
    return provider.itemExists(silentContext(this.session, provider, drive, { force }), path);
  }

  isContainer({ provider, drive, path }: ResolvedPath): boolean {
    return provider.isContainer(silentContext(this.session, provider, drive, { force: true }), path);
  }

  // Content for the engine itself

  /** `$env:name`, `${c:\file.txt}`: one object or a list; `$null` when there is nothing. */
  getContent(path: string): Value {
    return this.#terminating(() => {
      const place = this.#tryGlobOne(path);
      if (!place) return null;
      const { provider, drive } = place;
      if (!provider.readContent) throw providerNotSupported('content');
      const values = provider.readContent(silentContext(this.session, provider, drive), place.path, {});
      return values.length === 0 ? null : values.length === 1 ? values[0] : values;
    });
  }

  #tryGlobOne(path: string): ResolvedPath | undefined {
    const place = this.tryResolve(path);
    if (!place || !this.exists(place)) return undefined;
    return place;
  }

  /** `$env:name = value`. */
  setContent(path: string, value: Value): void {
    this.#terminating(() => {
      const { provider, drive, path: own } = this.resolve(path);
      if (!provider.writeContent) throw providerNotSupported('content');
      const context = silentContext(this.session, provider, drive, { force: true });
      provider.clearContent?.(context, own);
      provider.writeContent(context, own, Array.isArray(value) ? value : [value ?? null], {});
    });
  }

  /** The lines of a file, for `switch -File`; wildcards must lead to one file. */
  readLines(path: string, literal = false): string[] {
    return this.#terminating(() => {
      const [place] = hasWildcards(path) && !literal ? this.glob(path) : [this.resolve(path)];
      const { provider, drive } = place;
      if (!provider.readContent) throw providerNotSupported('content');
      return provider.readContent(silentContext(this.session, provider, drive), place.path, {}) as string[];
    });
  }

  #terminating<Result>(run: () => Result): Result {
    try {
      return run();
    } catch (thrown) {
      throw thrown instanceof ProviderError ? thrown.toTerminatingError() : thrown;
    }
  }
}

const isRooted = (path: string): boolean => path.startsWith('\\') || path.startsWith('/');

const hasEscapes = (path: string): boolean => path.includes('`');

function compareNames(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function noHome(provider: string): ProviderError {
  return new ProviderError({
    id: 'InvalidOperation',
    message: `Home location for this provider is not set. To set the home location, call "(get-psprovider '${provider}').Home = 'path'".`,
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
  });
}
