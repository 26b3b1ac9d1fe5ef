import type { CimMethodErrorFault, CimMethodReturnFault, CimQueryFault } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import type { CimErrorKind } from './cim-error.ts';

const same = (told: string, asked: string): boolean => told === '*' || told.toLowerCase() === asked.toLowerCase();

/** The error that a fault stands for a query with, once its time has passed. `timeout` is the operation's limit in seconds. */
export function queryFault(endpoint: Endpoint, className: string, timeout: number | undefined): CimErrorKind | undefined {
  const fault = endpoint.faults.take((each): each is CimQueryFault => each.kind === 'cimQuery' && same(each.class, className));
  if (!fault) return undefined;
  const takes = fault.takes ?? (fault.error === 'TimedOut' ? (timeout ?? 0) : 0);
  const isCutShort = timeout !== undefined && timeout > 0 && takes > timeout;
  endpoint.clock.advance((isCutShort ? timeout : takes) * 1000);
  return isCutShort ? 'TimedOut' : fault.error;
}

/** The fault that holds for a call of a method. */
export function methodFault(endpoint: Endpoint, className: string, method: string): CimMethodErrorFault | CimMethodReturnFault | undefined {
  return endpoint.faults.take(
    (each): each is CimMethodErrorFault | CimMethodReturnFault =>
      (each.kind === 'cimMethodFails' || each.kind === 'cimMethodReturns') && same(each.class, className) && same(each.method, method),
  );
}
