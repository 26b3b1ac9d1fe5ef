import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';

/** Features that a user may switch on; in a fresh installation none is. */
export default defineType({
  name: 'System.Management.Automation.ExperimentalFeature',
  kind: 'class',
  abstract: true,
  accelerators: ['ExperimentalFeature'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_experimental_features',
  staticMethods: methodsOf<undefined>({ 'bool IsEnabled(string featureName)': () => false }),
});
