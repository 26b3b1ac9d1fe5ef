import type { ScriptRequirements } from '../syntax/ast/index.ts';
import { namedArguments } from './commands/argument-list.ts';
import type { Session } from './session.ts';
import { errorRecord, TerminatingError } from './values/errors.ts';

function refused(scriptName: string, id: string, message: string): TerminatingError {
  const record = errorRecord({
    id,
    message,
    category: 'ResourceUnavailable',
    target: scriptName,
    exception: 'System.Management.Automation.ScriptRequiresException',
  });
  record.exception.data.set('CommandName', scriptName);
  return new TerminatingError(record, { throw: true });
}

/** Refuses a script whose `#Requires` lines are not met (about_Requires). */
export function checkRequirements(session: Session, requirements: ScriptRequirements, scriptName: string): void {
  const version = session.isWindowsPowerShell ? '5.1' : '7.6.5';
  if (requirements.version && compareVersions(requirements.version, version) > 0) {
    throw refused(
      scriptName,
      'ScriptRequiresUnmatchedPSVersion',
      `The script '${scriptName}' cannot be run because it contained a "#requires" statement for PowerShell ${requirements.version}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell ${version}.`,
    );
  }
  const edition = session.isWindowsPowerShell ? 'Desktop' : 'Core';
  if (requirements.editions.length && !requirements.editions.some((each) => each.toLowerCase() === edition.toLowerCase())) {
    throw refused(
      scriptName,
      'ScriptRequiresUnmatchedPSEdition',
      `The script '${scriptName}' cannot be run because it contained a "#requires" statement for PowerShell editions '${requirements.editions.join(',')}'. The edition of PowerShell that is required by the script does not match the currently running PowerShell ${edition} edition.`,
    );
  }
  if (requirements.runAsAdministrator && !session.endpoint.process.elevated) {
    throw refused(
      scriptName,
      'ScriptRequiresElevation',
      `The script '${scriptName}' cannot be run because it contains a "#requires" statement for running as Administrator. The current PowerShell session is not running as Administrator. Start PowerShell by using the Run as Administrator option, and then try running the script again.`,
    );
  }
  for (const module of requirements.modules) requireModule(session, module, scriptName);
}

/** Imports a module that a script wants; one that there is not, or not in the wanted version, ends the script. */
function requireModule(session: Session, module: ScriptRequirements['modules'][number], scriptName: string): void {
  const wanted = [
    ['ModuleVersion', module.version],
    ['RequiredVersion', module.requiredVersion],
    ['MaximumVersion', module.maximumVersion],
  ].filter(([, version]) => version !== undefined);
  const parameters = {
    ...(module.version && { MinimumVersion: module.version }),
    ...(module.requiredVersion && { RequiredVersion: module.requiredVersion }),
  };
  const limits = { ...parameters, ...(module.maximumVersion && { MaximumVersion: module.maximumVersion }) };
  try {
    // What a script requires is looked for by name, not beside the script.
    if (!/^\.{1,2}[\\/]/.test(module.name)) {
      session.call('Import-Module', namedArguments({ Name: module.name, ...limits, ErrorAction: 'Stop' }));
      return;
    }
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
  }
  const [first] = wanted;
  const missing = `The module '${module.name}' cannot be found${first ? ` with ${first[0]} '${first[1]}'` : ''}.`;
  const error = refused(
    scriptName,
    'ScriptRequiresMissingModules',
    `The script '${scriptName}' cannot be run because the following modules that are specified by the "#requires" statements of the script are missing: ${missing}.`,
  );
  error.record.exception.data.set('MissingPSSnapIns', [missing]);
  throw error;
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => text.split('.').map(Number));
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
