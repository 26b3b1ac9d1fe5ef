/** There is no PowerShell, or none with Pester 5: what was looked for, and how to get it. */
export class ToolMissing extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = 'ToolMissing';
    this.fix = fix;
  }
}

export const installPowerShell = 'Install PowerShell 7 (https://aka.ms/powershell), so that `pwsh` is on the search path.';

export const noPowerShell = () => new ToolMissing('There is no PowerShell on the search path.', installPowerShell);
