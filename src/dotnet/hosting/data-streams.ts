import { showMessage } from '../../runtime/formatting/host-text.ts';
import type { Sink, Streams } from '../../runtime/pipeline/sink.ts';
import type { Session } from '../../runtime/session.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { collectingSink, type DataCollection, dataCollectionOf } from './data-collection.ts';

export const streamNames = ['Error', 'Progress', 'Verbose', 'Debug', 'Warning', 'Information'] as const;

export type StreamName = (typeof streamNames)[number];

/** System.Management.Automation.PSDataStreams: what the pipelines of a PowerShell object wrote besides their output. */
export class DataStreams extends NetObject {
  readonly collections = Object.fromEntries(streamNames.map((name) => [name, dataCollectionOf(`${name}Record`)])) as Record<
    StreamName,
    DataCollection
  >;

  get typeName() {
    return 'System.Management.Automation.PSDataStreams';
  }

  clear(): void {
    for (const name of streamNames) this.collections[name].items.length = 0;
  }

  /** Where the streams of a runspace lead while a pipeline of this object runs; a host with a window shows the messages too. */
  sinks(host: Session | undefined): Streams {
    const sink = (name: StreamName): Sink => {
      const collecting = collectingSink(() => this.collections[name]);
      if (!host || name === 'Error' || name === 'Progress') return collecting;
      return {
        write(value) {
          collecting.write(value);
          showMessage(value, host);
        },
      };
    };
    return {
      error: sink('Error'),
      warning: sink('Warning'),
      verbose: sink('Verbose'),
      debug: sink('Debug'),
      information: sink('Information'),
      progress: sink('Progress'),
    };
  }
}
