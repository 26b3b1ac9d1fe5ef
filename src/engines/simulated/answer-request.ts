import { runScriptJob } from './run-script-job.ts';
import { runSuiteJob } from './run-suite-job.ts';
import type { EngineAnswer, EngineRequest } from './worker-message.ts';

/** Output is sent in pieces of this size, or when a script ends, or when the other stream gets its turn. */
const pieceLength = 16_384;

type Answer = (message: EngineAnswer) => void;

function pieces(answer: Answer): { add(stream: 'stdout' | 'stderr', text: string): void; flush(): void } {
  let held: string[] = [];
  let length = 0;
  let current: 'stdout' | 'stderr' = 'stdout';
  const flush = () => {
    if (held.length > 0) answer({ kind: 'output', stream: current, text: held.join('') });
    held = [];
    length = 0;
  };
  return {
    flush,
    add(stream, text) {
      if (stream !== current) flush();
      current = stream;
      held.push(text);
      length += text.length;
      if (length >= pieceLength) flush();
    },
  };
}

/** Does what the engine's thread was asked for; output is answered as it comes. */
export function answerRequest(request: EngineRequest, answer: Answer): void {
  const output = pieces(answer);
  try {
    if (request.kind === 'scripts') {
      runScriptJob(request.job, output.add, ({ stdout: _, stderr: __, ...report }) => {
        output.flush();
        answer({ kind: 'script', report });
      });
    } else {
      const { stdout: _, stderr: __, ...report } = runSuiteJob(request.job, output.add);
      output.flush();
      answer({ kind: 'suite', report: JSON.stringify(report) });
    }
  } finally {
    output.flush();
  }
}
