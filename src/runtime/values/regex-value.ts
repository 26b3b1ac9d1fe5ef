import type { NetRegex, RegexCapture, RegexMatch } from '../text/regex.ts';
import { NetObject } from './value.ts';

/** System.Text.RegularExpressions.Regex. */
export class RegexValue extends NetObject {
  readonly regex: NetRegex;
  constructor(regex: NetRegex) {
    super();
    this.regex = regex;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.Regex';
  }
}

/** System.Text.RegularExpressions.Match; `match` is undefined for Match.Empty. */
export class MatchValue extends NetObject {
  readonly regex: NetRegex;
  readonly text: string;
  readonly match: RegexMatch | undefined;
  constructor(regex: NetRegex, text: string, match: RegexMatch | undefined) {
    super();
    this.regex = regex;
    this.text = text;
    this.match = match;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.Match';
  }
}

/** System.Text.RegularExpressions.Group. */
export class GroupValue extends NetObject {
  readonly name: string;
  /** Undefined: the group took no part in the match. */
  readonly capture: RegexCapture | undefined;
  constructor(name: string, capture: RegexCapture | undefined) {
    super();
    this.name = name;
    this.capture = capture;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.Group';
  }
}
