import { cim, Win32ShutdownFlags } from 'workletkit/windows';
import { compliant, defineWorklet, failed, hours, log, minutes, nonCompliant, now, remediated, seconds, waitUntil, warn } from 'workletkit';

export default { title: 'x' }; // <- WK1008
