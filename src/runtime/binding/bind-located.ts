import { lineTableOf } from '../formatting/position-message.ts';
import { TerminatingError } from '../values/errors.ts';
import { InvocationInfo } from '../values/invocation-info.ts';
import type { Binding } from './binding.ts';

/** Binds a command line; an error says which command it is about, and the argument or parameter that it stumbled over. */
export function bindLocated(binding: Binding, invocation: InvocationInfo, bind: () => void): void {
  try {
    bind();
  } catch (thrown) {
    if (thrown instanceof TerminatingError && !thrown.record.invocationInfo) {
      const info = placeOf(binding, invocation);
      thrown.record.invocationInfo = info;
      const { data } = thrown.record.exception;
      data.set('CommandInvocation', info);
      const place = info.extent && lineTableOf(info.extent.source).at(info.extent.start);
      if (place) {
        data.set('Line', BigInt(place.line));
        data.set('Offset', BigInt(place.column));
      }
    }
    throw thrown;
  }
}

function placeOf({ place }: Binding, invocation: InvocationInfo): InvocationInfo {
  const { extent } = invocation;
  const info = new InvocationInfo();
  info.myCommand = invocation.myCommand;
  info.scriptName = invocation.scriptName;
  info.pipelineLength = invocation.pipelineLength;
  info.pipelinePosition = invocation.pipelinePosition;
  info.extent = extent && place ? { source: extent.source, start: place.start, end: place.end } : extent;
  return info;
}
