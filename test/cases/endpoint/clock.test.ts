import { expect, test } from 'vitest';
import { VirtualClock } from '../../../src/endpoint/clock.ts';

test('what is due on the way happens in order, each at its own moment', () => {
  const clock = new VirtualClock(1_000);
  const seen: [string, number][] = [];
  clock.after(300, () => seen.push(['late', clock.now]));
  clock.after(100, () => seen.push(['early', clock.now]));
  clock.after(100, () => seen.push(['early too', clock.now]));
  clock.advance(300);
  expect(seen).toEqual([
    ['early', 1_100],
    ['early too', 1_100],
    ['late', 1_300],
  ]);
  expect([clock.now, clock.elapsed]).toEqual([1_300, 0.3]);
});

test('what an event schedules on the way happens on the same way', () => {
  const clock = new VirtualClock(0);
  const seen: number[] = [];
  clock.after(10, () => clock.after(10, () => seen.push(clock.now)));
  clock.advance(25);
  expect([seen, clock.now]).toEqual([[20], 25]);
});

test('what was called off does not happen, and time never runs backwards', () => {
  const clock = new VirtualClock(0);
  const seen: string[] = [];
  const callOff = clock.after(10, () => seen.push('called off'));
  callOff();
  clock.advance(-5);
  clock.advance(20);
  expect([seen, clock.now]).toEqual([[], 20]);
});
