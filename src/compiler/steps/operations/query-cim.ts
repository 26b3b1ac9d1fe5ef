import { arrayExpression, bareWord, command, integer, pipeline } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { LoweredValue, Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';
import { cimCommonParameters } from './cim-call.ts';

/** A query of a CIM class. */
export interface QueryCim extends Origin {
  readonly kind: 'queryCim';
  readonly class: string;
  /**
   * `single`: the class has one instance on every endpoint. `first`: the first one, or nothing; the reader lets a check follow.
   * `all`: a list of all of them.
   */
  readonly take: 'single' | 'first' | 'all';
  /** The WQL condition. */
  readonly filter?: Value;
  /** In seconds. */
  readonly timeout: number;
  /** Names of the properties that are read of it, as far as they are read at once. */
  readonly properties: Set<string>;
}

/** The command that gives the instances, one after the other. */
export function queryCommand(query: QueryCim, lowering: Lowering): Command {
  const filter = query.filter && lowerExpression(query.filter, lowering);
  lowering.standIn({
    kind: 'cimQuery',
    command: 'Get-CimInstance',
    class: query.class,
    ...(query.filter ? { filter: query.filter.kind === 'text' ? query.filter.text : null } : {}),
    properties: [...query.properties],
    instances: query.take === 'all' ? 'all' : 'one',
  });
  return command('Get-CimInstance', { ClassName: bareWord(query.class), Filter: filter, ...cimCommonParameters(query.timeout) });
}

export function lowerQueryCim(query: QueryCim, lowering: Lowering): LoweredValue {
  const get = queryCommand(query, lowering);
  if (query.take === 'first') return pipeline(get, command('Select-Object', { First: integer(1) }));
  return query.take === 'all' ? arrayExpression([get]) : get;
}
