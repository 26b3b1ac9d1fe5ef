/**
 * Starts the engine's thread before the command line is read: both take about as long, and there are two cores. Only for
 * commands that will need it.
 */
export async function startEarly(): Promise<void> {
  const { startSpareThread } = await import('../engines/simulated/bounded-thread.ts');
  startSpareThread();
}
