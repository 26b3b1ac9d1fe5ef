const relaunch = /sysnative[\\/]+windowspowershell/i;
const sixtyFourBitView = /\/reg:64\b|\bRegistry64\b|\bRegistryView\b|__ProviderArchitecture/i;

const cache = { text: '', result: false };

/**
 * Whether a script knows of the two registries: it hands itself over to the 64-bit PowerShell, which a 32-bit process reaches as
 * `Sysnative\WindowsPowerShell`, or opens the 64-bit view.
 */
export function leavesThe32BitHost(text: string): boolean {
  if (cache.text !== text) {
    cache.text = text;
    cache.result = relaunch.test(text) || sixtyFourBitView.test(text);
  }
  return cache.result;
}

/** Whether a script knows that System32 is another folder to a 32-bit process. */
export const knowsSysnative = (text: string): boolean => /\bsysnative\b/i.test(text);
