import { escapeHtml } from './highlight.ts';

/** An author's line as HTML: a name in backticks is code. */
export const inlineHtml = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** An author's text as HTML: an empty line begins a paragraph. */
export const paragraphsHtml = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${inlineHtml(paragraph.trim())}</p>`)
    .join('\n');
