import { load } from './entry.js';

export const { runPester } = await load('index');
