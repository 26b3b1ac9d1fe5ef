import { ts } from './ts.ts';

/** A module of TypeScript as a CommonJS module of JavaScript; types are taken away, not checked. */
export function transpileModule(text: string, fileName: string): string {
  const compilerOptions: ts.CompilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  return ts.transpileModule(text, { compilerOptions, fileName }).outputText;
}
