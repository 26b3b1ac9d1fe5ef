import type { Session } from '../session.ts';

/** What the two editions lay out differently (PowerShell 7 dropped most blank lines and trailing blanks that 5.1 prints). */
export interface Layout {
  /** Stands for what is cut: one character in 7, three dots in 5.1. */
  readonly ellipsis: string;
  /** The blank lines and trailing blanks of Windows PowerShell 5.1. */
  readonly classic: boolean;
}

const current: Layout = { ellipsis: '\u2026', classic: false };
const classic: Layout = { ellipsis: '...', classic: true };

/** The layout of a session's edition. */
export function layoutOf(session: Session): Layout {
  return session.isWindowsPowerShell ? classic : current;
}
