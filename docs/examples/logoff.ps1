# worklet run --endpoint docs/examples/remote-sessions.json docs/examples/logoff.ps1
logoff.exe
"logoff.exe: $LASTEXITCODE"
# What /v writes is documented nowhere: shown, it would end the run as not simulated.
$null = logoff 12 /v
"logoff 12 /v: $LASTEXITCODE"
logoff TERM04 /server:Server1
"logoff TERM04 /server:Server1: $LASTEXITCODE"
logoff /bad
"logoff /bad: $LASTEXITCODE"
