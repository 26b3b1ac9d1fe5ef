import { UnreadableReport } from './merge-junit.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function read(text: string): Fields {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new UnreadableReport(`it is not JSON (${(error as Error).message})`);
  }
  const isReport = isObject(document) && document.schemaVersion === 1 && (Array.isArray(document.results) || Array.isArray(document.tests));
  if (!isReport) throw new UnreadableReport('it is no report of this version');
  return document as Fields;
}

/** Two values of one field: lists are joined, numbers added up, a failure outweighs. */
function join(name: string, one: unknown, other: unknown): unknown {
  if (name === 'schemaVersion') return one;
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  if (name === 'result') return one === 'Failed' ? one : other;
  return one ?? other;
}

/** One JSON report of several of one kind, in the order of the parts. */
export function mergeJson(documents: readonly string[]): string {
  const merged = documents.map(read).reduce((one, other) => {
    if ('results' in one !== 'results' in other) throw new UnreadableReport('it is of another kind than the first one');
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(
      names.map((name) => [name, name in one && name in other ? join(name, one[name], other[name]) : (one[name] ?? other[name])]),
    );
  });
  return `${JSON.stringify(merged)}\n`;
}
