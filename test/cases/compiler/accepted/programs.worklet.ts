import { compliant, defineWorklet, failed, log, nonCompliant, remediated, seconds } from 'workletkit';
import { logoff, msg, programs, sessions, verifySystemProgram } from 'workletkit/windows';

const text = 'Please save "everything" in C:\\Temp\\';

/** The name of the endpoint, as hostname.exe tells it. */
const hostName = () => programs.run('hostname', [], { timeout: seconds(30) }).output.join('');

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Programs',
  summary: 'Runs programs and asks for sessions',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  target: '5.1',
  evaluate() {
    log(hostName());
    const { exitCode, output, errors } = programs.run('reg.exe', ['query', 'HKLM\\SOFTWARE\\No Such Key\\', '/ve'], { timeout: seconds(20) });
    log(`${exitCode} ${output.length} ${errors.join('|')}`);
    for (const session of sessions.list()) log(`${session.id} ${session.name} ${session.user} ${session.kind}`);
    const remote = sessions.list({ server: 'Server1' }).filter((session) => session.kind !== 'console');
    return remote.length === 0 ? compliant('none') : nonCompliant(`${remote.map((session) => session.user).join(', ')}`);
  },
  remediate() {
    const found = verifySystemProgram('logoff.exe');
    log(`${found.verified} ${found.message}`);
    let refused = 0;
    for (const session of sessions.list()) {
      if (session.kind === 'console') {
        try {
          logoff({ session: session.name });
        } catch (error) {
          log(error.message);
        }
        continue;
      }
      const sent = msg({ session: session.id, text, time: seconds(15) });
      log(`msg ${sent.exitCode}`);
      if (logoff({ session: session.id, warn: { text: `${session.user}, you are logged off.`, wait: seconds(20) } }).exitCode !== 0) refused = refused + 1;
    }
    try {
      logoff();
    } catch (error) {
      log(error.message);
    }
    const other = logoff({ session: 'TERM04', server: 'Server1', timeout: seconds(10) });
    log(`TERM04 ${other.exitCode}`);
    if (refused > 0) return failed(`${refused} refused`);
    if (other.exitCode > 1) log(logoff({ session: 12, verbose: true }).output.join('|'));
    return remediated(`${logoff({ session: 77, vm: true }).exitCode}`);
  },
});
