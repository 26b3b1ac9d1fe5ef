import { load } from './entry.js';

export const { pesterSuites } = await load('vitest');
export default pesterSuites;
