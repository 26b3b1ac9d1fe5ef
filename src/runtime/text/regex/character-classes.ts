import { NotSimulated } from '../../../base/not-simulated.ts';
import type { CharacterClassName, CharacterSet, CharacterSetItem } from './regex-tree.ts';

/**
 * Classes of characters as JavaScript writes them inside brackets. JavaScript's own `\w` and `\d` know ASCII only, .NET's all of
 * Unicode, so each class is spelled out in ranges of UTF-16 units; `limit` is 0x7f for texts that are ASCII, which match faster.
 */
const tests: Record<string, RegExp> = {
  digit: /\p{Nd}/u,
  word: /[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]/u,
  space: /[\t-\r\x85\p{Z}]/u,
  casedLetter: /[\p{Lu}\p{Ll}\p{Lt}]/u,
  asciiDigit: /[0-9]/,
  asciiWord: /[0-9A-Za-z_\u0130]/,
  asciiSpace: /[\t-\r ]/,
};

/** Blocks that patterns name by `\p{IsGreek}`. */
const blocks: Record<string, readonly [first: number, last: number]> = {
  IsBasicLatin: [0x0000, 0x007f],
  'IsLatin-1Supplement': [0x0080, 0x00ff],
  'IsLatinExtended-A': [0x0100, 0x017f],
  'IsLatinExtended-B': [0x0180, 0x024f],
  IsIPAExtensions: [0x0250, 0x02af],
  IsCombiningDiacriticalMarks: [0x0300, 0x036f],
  IsGreek: [0x0370, 0x03ff],
  IsGreekandCoptic: [0x0370, 0x03ff],
  IsCyrillic: [0x0400, 0x04ff],
  IsArmenian: [0x0530, 0x058f],
  IsHebrew: [0x0590, 0x05ff],
  IsArabic: [0x0600, 0x06ff],
  IsThai: [0x0e00, 0x0e7f],
  IsGeneralPunctuation: [0x2000, 0x206f],
  IsCurrencySymbols: [0x20a0, 0x20cf],
  IsLetterlikeSymbols: [0x2100, 0x214f],
  IsArrows: [0x2190, 0x21ff],
  IsMathematicalOperators: [0x2200, 0x22ff],
  IsBoxDrawing: [0x2500, 0x257f],
  IsGeometricShapes: [0x25a0, 0x25ff],
  IsCJKSymbolsandPunctuation: [0x3000, 0x303f],
  IsHiragana: [0x3040, 0x309f],
  IsKatakana: [0x30a0, 0x30ff],
  IsCJKUnifiedIdeographs: [0x4e00, 0x9fff],
  IsHangulSyllables: [0xac00, 0xd7af],
};

const categories = new Set('L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn'.split(' '));

/** Whether `\p{name}` is known to .NET. */
export function isKnownProperty(name: string): boolean {
  return categories.has(name) || name in blocks || /^Is[A-Z]/.test(name);
}

const ranges = new Map<string, string>();

/** The ranges of a class up to a limit, complemented where `negated`. */
export function classRanges(name: CharacterClassName, negated: boolean, limit: number): string {
  const key = `${typeof name === 'string' ? name : `p:${name.property}`}${negated ? '!' : ''}/${limit}`;
  let text = ranges.get(key);
  if (text === undefined) {
    const has = membershipOf(name);
    text = collect((code) => has(code) !== negated, limit);
    // What lies above the limit does not occur in the texts that are matched.
    ranges.set(key, text);
  }
  return text;
}

function membershipOf(name: CharacterClassName): (code: number) => boolean {
  if (typeof name !== 'string') {
    const block = blocks[name.property];
    if (block) return (code) => code >= block[0] && code <= block[1];
    if (!categories.has(name.property)) throw new NotSimulated('value', `the character block ${name.property} of regular expressions`);
  }
  const test = typeof name === 'string' ? tests[name] : new RegExp(`\\p{${name.property}}`, 'u');
  return (code) => test.test(String.fromCharCode(code));
}

function collect(has: (code: number) => boolean, limit: number): string {
  let text = '';
  let start = -1;
  for (let code = 0; code <= limit + 1; code++) {
    const inside = code <= limit && has(code);
    if (inside && start < 0) start = code;
    else if (!inside && start >= 0) {
      text += unitText(start) + (code - 1 > start ? `-${unitText(code - 1)}` : '');
      start = -1;
    }
  }
  return text;
}

/** A UTF-16 unit as a bracket expression writes it. */
export function unitText(code: number): string {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return String.fromCharCode(code);
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The bracket expression of a set; both cases of each range where `bothCases`. */
export function setSource(set: CharacterSet, limit: number, bothCases: boolean): string {
  const inside = set.items.map((item) => itemSource(item, limit, bothCases)).join('');
  const base = inside === '' ? (set.negated ? '[^]' : '(?!)') : `[${set.negated ? '^' : ''}${inside}]`;
  return set.except ? `(?:(?!${setSource(set.except, limit, bothCases)})${base})` : base;
}

function itemSource(item: CharacterSetItem, limit: number, bothCases: boolean): string {
  if (item.kind === 'class') return classRanges(item.name, item.negated, limit);
  const first = item.first.charCodeAt(0);
  const last = item.last.charCodeAt(0);
  const text = unitText(first) + (last > first ? `-${unitText(last)}` : '');
  return bothCases ? text + otherCases(first, last) : text;
}

/** The other case of each character of a range, spelled out. */
function otherCases(first: number, last: number): string {
  const others = new Set<number>();
  for (let code = first; code <= Math.min(last, first + 2000); code++) {
    const unit = String.fromCharCode(code);
    for (const other of [unit.toLowerCase(), unit.toUpperCase()]) if (other.length === 1 && other !== unit) others.add(other.charCodeAt(0));
  }
  return [...others].map(unitText).join('');
}
