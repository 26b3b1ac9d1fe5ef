import { BoundedThread } from '../engines/simulated/bounded-thread.ts';

/** What a pool does with its items. */
interface Pool<Item, Result> {
  /** How many threads at most. */
  readonly jobs: number;
  work(thread: BoundedThread, item: Item): Promise<Result>;
  /** Hears of each result in the order of the items, as soon as all before it are there. */
  onResult?(result: Result, item: Item): void;
}

/**
 * Works on items in engine threads, each thread on one item at a time. Results come in the order of the items, whatever thread
 * was the first.
 */
export async function eachInThreads<Item, Result>(items: readonly Item[], { jobs, work, onResult }: Pool<Item, Result>): Promise<Result[]> {
  const results: Result[] = [];
  const done: boolean[] = [];
  let next = 0;
  let told = 0;
  const worker = async (): Promise<void> => {
    const thread = new BoundedThread();
    try {
      while (next < items.length) {
        const place = next++;
        results[place] = await work(thread, items[place]);
        done[place] = true;
        for (; done[told]; told++) onResult?.(results[told], items[told]);
      }
    } catch (error) {
      // The others end the item that they are at, and begin no other.
      next = items.length;
      throw error;
    } finally {
      await thread.close();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, items.length)) }, worker));
  return results;
}
