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
  /** The match that the group belongs to. */
  readonly owner: MatchValue | undefined;
  constructor(name: string, capture: RegexCapture | undefined, owner?: MatchValue) {
    super();
    this.name = name;
    this.capture = capture;
    this.owner = owner;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.Group';
  }
}

/** System.Text.RegularExpressions.Capture. */
export class CaptureValue extends NetObject {
  readonly capture: RegexCapture;
  constructor(capture: RegexCapture) {
    super();
    this.capture = capture;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.Capture';
  }
}

/** System.Text.RegularExpressions.MatchCollection. */
export class MatchCollection extends NetObject {
  readonly items: readonly MatchValue[];
  constructor(items: readonly MatchValue[]) {
    super();
    this.items = items;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.MatchCollection';
  }
}

/** System.Text.RegularExpressions.GroupCollection: the groups of a match, 0 first. */
export class GroupCollection extends NetObject {
  readonly match: MatchValue;
  readonly items: readonly (GroupValue | MatchValue)[];
  constructor(match: MatchValue) {
    super();
    this.match = match;
    const { regex } = match;
    this.items = match.match
      ? regex.groupNames.map((name, index) => (index === 0 ? match : new GroupValue(name, match.match?.groups[index], match)))
      : [match];
  }
  get typeName() {
    return 'System.Text.RegularExpressions.GroupCollection';
  }
}

/** System.Text.RegularExpressions.CaptureCollection. */
export class CaptureCollection extends NetObject {
  /** The last capture of a group is the group itself. */
  readonly items: readonly (CaptureValue | GroupValue | MatchValue)[];
  constructor(items: readonly (CaptureValue | GroupValue | MatchValue)[]) {
    super();
    this.items = items;
  }
  get typeName() {
    return 'System.Text.RegularExpressions.CaptureCollection';
  }
}
