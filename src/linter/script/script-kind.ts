/** What a script is for: some rules hold only for the two scripts of a worklet. */
export type ScriptKind = 'evaluation' | 'remediation' | 'script';

const evaluationName = /(?:^|[^a-z])(?:evaluation|evaluate|detection|detect)(?:[^a-z]|$)/i;
const remediationName = /(?:^|[^a-z])(?:remediation|remediate)(?:[^a-z]|$)/i;

/**
 * The kind that a file's name tells: `evaluation.ps1` and `remediation.ps1` are the platform's own names
 * (docs.automox.com, Worklets), detection and remediation those of Intune's pairs. Anything else is an ordinary script.
 */
export function scriptKindOf(fileName: string): ScriptKind {
  const name = fileName.replace(/^.*[\\/]/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
  if (evaluationName.test(name)) return 'evaluation';
  return remediationName.test(name) ? 'remediation' : 'script';
}
