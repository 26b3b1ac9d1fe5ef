/**
 * Builders of tree nodes for code that writes PowerShell: no text is ever pasted, the printer makes all of it.
 * Nodes come with `start` and `end` -1. Parentheses are not built where precedence needs them: the printer's first
 * pass (`to-printable.ts`) sets them in.
 */

export * from './build-commands.ts';
export * from './build-declarations.ts';
export * from './build-expressions.ts';
export * from './build-statements.ts';
export * from './build-type-name.ts';
