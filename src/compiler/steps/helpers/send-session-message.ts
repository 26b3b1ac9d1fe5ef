import { helperFromText } from './helper-from-text.ts';

export const sendSessionMessage = helperFromText(
  `
# Shows the user of a session a message for some seconds.
function Send-SessionMessage {
    param([string]$Session, [string]$Server, [string]$Text, [int]$ShowSec)

    $arguments = @($Session)
    if ($Server) {
        $arguments += "/SERVER:$Server"
    }
    $arguments += "/TIME:$ShowSec", $Text
    return Invoke-Program -Name msg.exe -ArgumentList $arguments -TimeoutSec 30 -Quiet
}
`,
  ['Invoke-Program'],
);
