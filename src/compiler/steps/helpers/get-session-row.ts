import { helperFromText } from './helper-from-text.ts';

/**
 * The table of qwinsta: a mark in front of the session of the caller, 17 columns of its name, 20 of its user, the id up to column
 * 46. The words in it are translated; these places, the names of sessions and the ids are not.
 */
export const getSessionRow = helperFromText(
  `
# The sessions as qwinsta lists them. Its words are translated; the columns, the names of sessions and the ids are not.
function Get-SessionRow {
    param([string]$Server)

    $arguments = @()
    if ($Server) {
        $arguments += "/SERVER:$Server"
    }
    $listing = Invoke-Program -Name qwinsta.exe -ArgumentList $arguments -TimeoutSec 30
    $rows = @(foreach ($line in $listing.output) {
        if ($line -match '^([ >])(.{17}) (.{20}) *(\\d+)  ') {
            $name = $Matches[2].Trim()
            $kind = if ($name -eq 'console') { 'console' } elseif ($name) { 'remoteDesktop' } else { 'disconnected' }
            [pscustomobject]@{ id = [int]$Matches[4]; name = $name; user = $Matches[3].Trim(); kind = $kind; isCurrent = $Matches[1] -eq '>' }
        }
    })
    if ($rows.Count -eq 0) {
        throw "qwinsta.exe listed no sessions (exit code $($listing.exitCode)). $($listing.errors)".Trim()
    }
    return $rows
}
`,
  ['Invoke-Program'],
);
