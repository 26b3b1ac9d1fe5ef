import type { ListObject } from '../../runtime/values/list-object.ts';
import type { TextEncoding } from '../../runtime/values/text-encoding.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Diagnostics.ProcessStartInfo: how a process is to be started. */
export class ProcessStartInfo extends NetObject {
  readonly typeName = 'System.Diagnostics.ProcessStartInfo';
  fileName = '';
  arguments = '';
  workingDirectory = '';
  verb = '';
  /** The shell starts it: .NET Framework's default, not .NET's. */
  useShellExecute: boolean;
  createNoWindow = false;
  errorDialog = false;
  loadUserProfile = false;
  redirectStandardInput = false;
  redirectStandardOutput = false;
  redirectStandardError = false;
  standardOutputEncoding: TextEncoding | null = null;
  standardErrorEncoding: TextEncoding | null = null;
  /** System.Diagnostics.ProcessWindowStyle. */
  windowStyle = 0;
  /** Arguments one by one, which only .NET has. */
  argumentList: ListObject | undefined;

  constructor(isFramework: boolean, fileName: string | null = null, args: string | null = null) {
    super();
    this.useShellExecute = isFramework;
    this.fileName = fileName ?? '';
    this.arguments = args ?? '';
  }
}
