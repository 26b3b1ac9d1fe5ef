/** TypeScript as ts-morph bundles it. Only this folder knows of it, and it is loaded when something is compiled. */
export { Project, ts } from 'ts-morph';
