import { expect, test } from 'vitest';
import { compileRegex, escapeRegex, regexOptions, translateRegex, unescapeRegex } from '../../../../src/runtime/text/regex.ts';

/** Pattern, options and text, and what .NET matches: position, length and groups of each match. */
const rows: [pattern: string, options: number, text: string, matches: string][] = [
  ['a', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['^a', 0, 'abc', '0,1:'],
  ['a$', 0, 'a', '0,1:'],
  ['a$', 1, 'a', '0,1:'],
  ['^abc$', 0, 'abc', '0,3:'],
  ['a.c', 0, 'abcabc', '0,3:|3,3:'],
  ['\\d+', 0, '2020-01-05', '0,4:|5,2:|8,2:'],
  ['\\D+', 0, 'a1b22c333', '0,1:|2,1:|5,1:'],
  ['\\w+', 0, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['\\W', 0, '"x" \'y\'', '0,1:|2,1:|3,1:|4,1:|6,1:'],
  ['\\s+', 0, 'a\nab\na', '1,1:|4,1:'],
  ['\\S+', 0, 'a\nab\na', '0,1:|2,2:|5,1:'],
  ['\\bfoo\\b', 0, 'foo bar', '0,3:'],
  ['\\Bo', 0, 'john@site.com', '1,1:|11,1:'],
  ['[abc]', 0, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['[abc]', 1, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['[^abc]', 0, 'john@site.com', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:|11,1:|12,1:'],
  ['[^abc]', 1, 'john@site.com', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:|11,1:|12,1:'],
  ['[a-z]+', 0, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[a-z]+', 1, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[a-zA-Z0-9_]+', 0, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[a-zA-Z0-9_]+', 1, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[\\w-]+', 0, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[\\w-]+', 1, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[\\d.]+', 0, '2020-01-05', '0,4:|5,2:|8,2:'],
  ['[\\d.]+', 1, '2020-01-05', '0,4:|5,2:|8,2:'],
  ['[^\\s,]+', 0, 'a\nab\na', '0,1:|2,2:|5,1:'],
  ['[^\\s,]+', 1, 'a\nab\na', '0,1:|2,2:|5,1:'],
  ['(a)(b)?', 0, 'aaab', '0,1:1=0,a;2-|1,1:1=1,a;2-|2,2:1=2,a;2=3,b'],
  ['(a|b)+', 0, 'foobaz barbaz', '3,2:1=4,a|7,2:1=8,a|10,2:1=11,a'],
  ['(?:a|b)+', 0, 'foobaz barbaz', '3,2:|7,2:|10,2:'],
  ['(?<x>a)(?<y>b)', 0, 'abcabc', '0,2:x=0,a;y=1,b|3,2:x=3,a;y=4,b'],
  ["(?'x'a)", 0, 'foobaz barbaz', '4,1:x=4,a|8,1:x=8,a|11,1:x=11,a'],
  ['(a)(?<n>b)(c)', 0, 'abcabc', '0,3:1=0,a;2=2,c;n=1,b|3,3:1=3,a;2=5,c;n=4,b'],
  ['(?<n>a)|(?<n>b)', 0, 'foobaz barbaz', '3,1:n=3,b|4,1:n=4,a|7,1:n=7,b|8,1:n=8,a|10,1:n=10,b|11,1:n=11,a'],
  ['(a)\\1', 0, 'aab', '0,2:1=0,a'],
  ['(?<q>[\'"]).*?\\k<q>', 0, '"x" \'y\'', '0,3:q=0,"|4,3:q=4,\''],
  ['a*', 0, 'hello world', '0,0:|1,0:|2,0:|3,0:|4,0:|5,0:|6,0:|7,0:|8,0:|9,0:|10,0:|11,0:'],
  ['a+?', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['a{2}', 0, 'aab', '0,2:'],
  ['a{2,}', 0, 'aab', '0,2:'],
  ['a{1,2}', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['(?i)abc', 0, 'abcabc', '0,3:|3,3:'],
  ['(?i)abc', 1, 'abcabc', '0,3:|3,3:'],
  ['(?i:a)bc', 0, 'abcabc', '0,3:|3,3:'],
  ['a(?i)b', 0, 'abcabc', '0,2:|3,2:'],
  ['a(?i)b(?-i)c', 0, 'abcabc', '0,3:|3,3:'],
  ['(?m)^a', 0, 'a\nab\na', '0,1:|2,1:|5,1:'],
  ['(?m)a$', 0, 'a\nab\na', '0,1:|5,1:'],
  ['(?s)a.b', 0, 'aab', '0,3:'],
  ['a.b', 0, 'aab', '0,3:'],
  ['(?x) a b # comment', 0, 'abcabc', '0,2:|3,2:'],
  ['(?x)a\\ b', 0, 'a b', '0,3:'],
  ['(?#comment)ab', 0, 'abcabc', '0,2:|3,2:'],
  ['(?=a)a', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['(?!a).', 0, 'john@site.com', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:|10,1:|11,1:|12,1:'],
  ['(?<=a)b', 0, 'abcabc', '1,1:|4,1:'],
  ['(?<!a)b', 0, 'foobaz barbaz', '3,1:|7,1:|10,1:'],
  ['(?>a+)b', 0, 'abcabc', '0,2:|3,2:'],
  ['^(\\w+)\\s(\\w+)$', 0, 'foobaz barbaz', '0,13:1=0,foobaz;2=7,barbaz'],
  ['(\\d{4})-(\\d{2})-(\\d{2})', 0, '2020-01-05', '0,10:1=0,2020;2=5,01;3=8,05'],
  ['[\\p{L}]+', 0, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[\\p{L}]+', 1, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['\\p{Lu}', 0, 'ABC', '0,1:|1,1:|2,1:'],
  ['\\p{Lu}', 1, 'foobaz barbaz', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|7,1:|8,1:|9,1:|10,1:|11,1:|12,1:'],
  ['\\P{L}+', 0, '<b>x</b>', '0,1:|2,1:|4,2:|7,1:'],
  ['\\p{IsGreek}+', 0, '\u03a9mega \u03b1\u03b2\u03b3', '0,1:|6,3:'],
  ['\\p{IsGreek}+', 1, '\u03a9mega \u03b1\u03b2\u03b3', '0,1:|6,3:'],
  ['[a-z-[aeiou]]+', 0, 'john@site.com', '0,1:|2,2:|5,1:|7,1:|10,1:|12,1:'],
  ['[a-z-[aeiou]]+', 1, 'john@site.com', '0,1:|2,2:|5,1:|7,1:|10,1:|12,1:'],
  ['[^a-z-[xyz]]', 0, '2020-01-05', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:'],
  ['[^a-z-[xyz]]', 1, '2020-01-05', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:'],
  ['[]a]', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[]a]', 1, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[^]a]', 0, 'john@site.com', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:|10,1:|11,1:|12,1:'],
  ['[^]a]', 1, 'john@site.com', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:|10,1:|11,1:|12,1:'],
  ['[a\\]b]', 0, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['[a\\]b]', 1, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['[\\^a]', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[\\^a]', 1, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[-a]', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[-a]', 1, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[a-]', 0, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['[a-]', 1, 'foobaz barbaz', '4,1:|8,1:|11,1:'],
  ['\\.', 0, 'john@site.com', '9,1:'],
  ['\\\\', 0, 'C:\\Windows', '2,1:'],
  ['\\/', 0, '<b>x</b>', '5,1:'],
  ['\\t', 0, ' \t ', '1,1:'],
  ['\\n', 0, 'a\nab\na', '1,1:|4,1:'],
  ['\\x41', 0, 'ABC', '0,1:'],
  ['\\u0041', 0, 'ABC', '0,1:'],
  ['\\101', 0, 'ABC', '0,1:'],
  ['\\A\\d', 0, '2020-01-05', '0,1:'],
  ['\\d\\Z', 0, '2020-01-05', '9,1:'],
  ['\\d\\z', 0, '2020-01-05', '9,1:'],
  ['\\Ga', 0, 'aaa', '0,1:|1,1:|2,1:'],
  ['.*', 0, 'a\nab\na', '0,1:|1,0:|2,2:|4,0:|5,1:|6,0:'],
  ['.+', 0, 'a\nab\na', '0,1:|2,2:|5,1:'],
  ['.?', 0, 'hello world', '0,1:|1,1:|2,1:|3,1:|4,1:|5,1:|6,1:|7,1:|8,1:|9,1:|10,1:|11,0:'],
  ['a|b|c', 0, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['|a', 0, 'hello world', '0,0:|1,0:|2,0:|3,0:|4,0:|5,0:|6,0:|7,0:|8,0:|9,0:|10,0:|11,0:'],
  ['a|', 0, 'hello world', '0,0:|1,0:|2,0:|3,0:|4,0:|5,0:|6,0:|7,0:|8,0:|9,0:|10,0:|11,0:'],
  ['()', 0, 'abcabc', '0,0:1=0,|1,0:1=1,|2,0:1=2,|3,0:1=3,|4,0:1=4,|5,0:1=5,|6,0:1=6,'],
  ['(a+)+$', 0, 'aaa', '0,3:1=0,aaa'],
  ['([^,]*),([^,]*)', 0, 'x,y', '0,3:1=0,x;2=2,y'],
  ['^(?:(\\d+)|(\\w+))$', 0, 'abcdefghijj', '0,11:1-;2=0,abcdefghijj'],
  ['(?<year>\\d{4})(?<month>\\d\\d)?', 0, '2020-01-05', '0,4:year=0,2020;month-'],
  ['(?n)(a)(?<x>b)', 0, 'abcabc', '0,2:x=1,b|3,2:x=4,b'],
  ['(?i)[a-c]+', 0, 'foobaz barbaz', '3,2:|7,2:|10,2:'],
  ['(?i)[a-c]+', 1, 'foobaz barbaz', '3,2:|7,2:|10,2:'],
  ['(?i)\u00c9', 0, '\u00c9\u00e9\u00dc', '0,1:|1,1:'],
  ['(?i)\u00c9', 1, '\u00c9\u00e9\u00dc', '0,1:|1,1:'],
  ['\u00e9', 0, '\u00c9\u00e9\u00dc', '1,1:'],
  ['[\u00e9-\u00fc]+', 0, '\u00c9\u00e9\u00dc', '1,1:'],
  ['[\u00e9-\u00fc]+', 1, '\u00c9\u00e9\u00dc', '0,3:'],
  ['\\w+@\\w+\\.\\w+', 0, 'john@site.com', '0,13:'],
  ['^\\s*$', 0, '', '0,0:'],
  ['^$', 0, '', '0,0:'],
  ['(?(a)ab|c)', 0, 'abcabc', '0,2:|2,1:|3,2:|5,1:'],
  ['(?(?=a)ab|c)', 0, 'abcabc', '0,2:|2,1:|3,2:|5,1:'],
  ['\\$\\d+', 0, '$5 \u20ac6', '0,2:'],
  ['"[^"]*"', 0, '"x" \'y\'', '0,3:'],
  ["'([^']|'')*'", 0, '"x" \'y\'', '4,3:1=5,y'],
  ['<(\\w+)>.*?</\\1>', 0, '<b>x</b>', '0,8:1=1,b'],
  ['(foo|bar)(?=baz)', 0, 'foobaz barbaz', '0,3:1=0,foo|7,3:1=7,bar'],
  ['(\\w)(\\w)(\\w)(\\w)(\\w)(\\w)(\\w)(\\w)(\\w)(\\w)\\10', 0, 'abcdefghijj', '0,11:1=0,a;2=1,b;3=2,c;4=3,d;5=4,e;6=5,f;7=6,g;8=7,h;9=8,i;10=9,j'],
  ['\\w{3,5}?', 0, 'foobaz barbaz', '0,3:|3,3:|7,3:|10,3:'],
  ['[ \\t]+', 0, 'foo bar', '3,1:'],
  ['[ \\t]+', 1, 'foo bar', '3,1:'],
  ['[\\s\\S]+', 0, '2020-01-05', '0,10:'],
  ['[\\s\\S]+', 1, '2020-01-05', '0,10:'],
  ['[^\\d]+', 0, 'a1b22c333', '0,1:|2,1:|5,1:'],
  ['[^\\d]+', 1, 'a1b22c333', '0,1:|2,1:|5,1:'],
  ['[\\x41-\\x43]', 0, 'ABC', '0,1:|1,1:|2,1:'],
  ['[\\x41-\\x43]', 1, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['[\\u0041-\\u0043]', 0, 'ABC', '0,1:|1,1:|2,1:'],
  ['[\\u0041-\\u0043]', 1, 'foobaz barbaz', '3,1:|4,1:|7,1:|8,1:|10,1:|11,1:'],
  ['(?<!\\\\)"', 0, '"x" \'y\'', '0,1:|2,1:'],
  ['^-?\\d+(\\.\\d+)?$', 0, '12.5', '0,4:1=2,.5'],
  ['(?i)^(?<drive>[a-z]):\\\\(?<rest>.*)$', 0, 'C:\\Windows', '0,10:drive=0,C;rest=3,Windows'],
  ['(?i)^(?<drive>[a-z]):\\\\(?<rest>.*)$', 1, 'C:\\Windows', '0,10:drive=0,C;rest=3,Windows'],
  ['\\p{P}', 0, '"x" \'y\'', '0,1:|2,1:|4,1:|6,1:'],
  ['\\p{P}', 1, '"x" \'y\'', '0,1:|2,1:|4,1:|6,1:'],
  ['\\p{Nd}+', 0, '2020-01-05', '0,4:|5,2:|8,2:'],
  ['\\p{Nd}+', 1, '2020-01-05', '0,4:|5,2:|8,2:'],
  ['[\\p{L}\\p{N}]+', 0, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['[\\p{L}\\p{N}]+', 1, 'john@site.com', '0,4:|5,4:|10,3:'],
  ['\\p{Sc}', 0, '$5 \u20ac6', '0,1:|3,1:'],
  ['\\p{Sc}', 1, '$5 \u20ac6', '0,1:|3,1:'],
  ['(?<a>.)(?<b>.)\\k<a>', 0, '2020-01-05', '0,3:a=0,2;b=1,0|3,3:a=3,0;b=4,-'],
  ['(?<1>a)(b)', 0, 'abcabc', '0,2:1=1,b|3,2:1=4,b'],
  ['(a)(?<5>b)(c)', 0, 'abcabc', '0,3:1=0,a;2=2,c;5=1,b|3,3:1=3,a;2=5,c;5=4,b'],
  ['k', 1, 'K', '0,1:'],
  ['K', 0, 'K', '0,1:'],
  ['K', 1, 'K', '0,1:'],
];

function describeMatches(pattern: string, options: number, text: string): string {
  const regex = compileRegex(pattern, options);
  return [...regex.matches(text)]
    .map(({ index, value, groups }) => {
      const names = regex.groupNames.slice(1);
      const captured = names.map((name, position) => {
        const group = groups[position + 1];
        return group ? `${name}=${group.index},${group.value}` : `${name}-`;
      });
      return `${index},${value.length}:${captured.join(';')}`;
    })
    .join('|');
}

test.each(rows)('matches %j (options %d) in %j as .NET does', (pattern, options, text, matches) => {
  expect(describeMatches(pattern, options, text)).toBe(matches);
});

const refused: [pattern: string, message: string][] = [
  ['(', "Invalid pattern '(' at offset 1. Not enough )'s."],
  [')', "Invalid pattern ')' at offset 1. Too many )'s."],
  ['[', "Invalid pattern '[' at offset 1. Unterminated [] set."],
  ['*', "Invalid pattern '*' at offset 1. Quantifier '*' following nothing."],
  ['+', "Invalid pattern '+' at offset 1. Quantifier '+' following nothing."],
  ['?', "Invalid pattern '?' at offset 1. Quantifier '?' following nothing."],
  ['a**', "Invalid pattern 'a**' at offset 3. Nested quantifier '*'."],
  ['a++', "Invalid pattern 'a++' at offset 3. Nested quantifier '+'."],
  ['a{2}{3}', "Invalid pattern 'a{2}{3}' at offset 5. Nested quantifier '{'."],
  ['\\', "Invalid pattern '\\' at offset 1. Illegal \\ at end of pattern."],
  ['[z-a]', "Invalid pattern '[z-a]' at offset 4. [x-y] range in reverse order."],
  ['\\1', "Invalid pattern '\\1' at offset 2. Reference to undefined group number 1."],
  ['\\k<x>', "Invalid pattern '\\k<x>' at offset 5. Reference to undefined group name 'x'."],
  ['(?z)', "Invalid pattern '(?z)' at offset 3. Unrecognized grouping construct."],
  ['\\q', "Invalid pattern '\\q' at offset 2. Unrecognized escape sequence \\q."],
  ['\\xZ', "Invalid pattern '\\xZ' at offset 2. Insufficient or invalid hexadecimal digits."],
  ['\\u12', "Invalid pattern '\\u12' at offset 2. Insufficient or invalid hexadecimal digits."],
  ['a{3,2}', "Invalid pattern 'a{3,2}' at offset 6. Illegal {x,y} with x > y."],
  ['\\p', "Invalid pattern '\\p' at offset 2. Incomplete \\p{X} character escape."],
  ['\\p{', "Invalid pattern '\\p{' at offset 2. Incomplete \\p{X} character escape."],
  ['\\p{Foo}', "Invalid pattern '\\p{Foo}' at offset 7. Unknown property 'Foo'."],
  ['\\pL', "Invalid pattern '\\pL' at offset 2. Incomplete \\p{X} character escape."],
  ['(?<1', "Invalid pattern '(?<1' at offset 4. Unrecognized grouping construct."],
  ['(?<>a)', "Invalid pattern '(?<>a)' at offset 3. Invalid group name: Group names must begin with a word character."],
  ['(?<0>a)', "Invalid pattern '(?<0>a)' at offset 4. Capture number cannot be zero."],
  ['(?#a', "Invalid pattern '(?#a' at offset 4. Unterminated (?#...) comment."],
  ['\\c', "Invalid pattern '\\c' at offset 2. Missing control character."],
  ['\\c!', "Invalid pattern '\\c!' at offset 3. Unrecognized control character."],
  ['(?', "Invalid pattern '(?' at offset 2. Unrecognized grouping construct."],
  ['(?<', "Invalid pattern '(?<' at offset 3. Unrecognized grouping construct."],
  ['(?<a', "Invalid pattern '(?<a' at offset 4. Unrecognized grouping construct."],
  ["(?'a", "Invalid pattern '(?'a' at offset 4. Unrecognized grouping construct."],
  ['[a', "Invalid pattern '[a' at offset 2. Unterminated [] set."],
  ['[]', "Invalid pattern '[]' at offset 2. Unterminated [] set."],
  ['[^]', "Invalid pattern '[^]' at offset 3. Unterminated [] set."],
  ['[a-\\d]', "Invalid pattern '[a-\\d]' at offset 5. Cannot include class \\d in character range."],
  ['{1}', "Invalid pattern '{1}' at offset 1. Quantifier '{' following nothing."],
  [
    'x{99999999999}',
    "Invalid pattern 'x{99999999999}' at offset 12. Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.",
  ],
  [
    '\\99999999999',
    "Invalid pattern '\\99999999999' at offset 11. Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.",
  ],
  ['(a)\\2', "Invalid pattern '(a)\\2' at offset 5. Reference to undefined group number 2."],
  ['(?<n>a)\\k<m>', "Invalid pattern '(?<n>a)\\k<m>' at offset 12. Reference to undefined group name 'm'."],
  ['(?<a-b>x)', "Invalid pattern '(?<a-b>x)' at offset 6. Reference to undefined group name 'b'."],
  ['\\k', "Invalid pattern '\\k' at offset 1. Malformed \\k<...> named back reference."],
  ['\\k<', "Invalid pattern '\\k<' at offset 3. Malformed \\k<...> named back reference."],
  ['a|*', "Invalid pattern 'a|*' at offset 3. Quantifier '*' following nothing."],
  ['(*)', "Invalid pattern '(*)' at offset 2. Quantifier '*' following nothing."],
  ['(?i', "Invalid pattern '(?i' at offset 3. Unrecognized grouping construct."],
  ['(?i:', "Invalid pattern '(?i:' at offset 4. Not enough )'s."],
  ['(?-', "Invalid pattern '(?-' at offset 3. Unrecognized grouping construct."],
  ['(?<!', "Invalid pattern '(?<!' at offset 4. Not enough )'s."],
  ['\\8', "Invalid pattern '\\8' at offset 2. Reference to undefined group number 8."],
  ['(?>a', "Invalid pattern '(?>a' at offset 4. Not enough )'s."],
  ['(?=', "Invalid pattern '(?=' at offset 3. Not enough )'s."],
  ['[a-z-[aeiou]', "Invalid pattern '[a-z-[aeiou]' at offset 12. Unterminated [] set."],
  ['\\x4', "Invalid pattern '\\x4' at offset 2. Insufficient or invalid hexadecimal digits."],
  ['\\u004', "Invalid pattern '\\u004' at offset 2. Insufficient or invalid hexadecimal digits."],
  ['(?<1a>x)', "Invalid pattern '(?<1a>x)' at offset 4. Invalid group name: Group names must begin with a word character."],
  ['(?<a b>x)', "Invalid pattern '(?<a b>x)' at offset 4. Invalid group name: Group names must begin with a word character."],
  ['\\_', "Invalid pattern '\\_' at offset 2. Unrecognized escape sequence \\_."],
  ['\\N', "Invalid pattern '\\N' at offset 2. Unrecognized escape sequence \\N."],
  ['\\Q', "Invalid pattern '\\Q' at offset 2. Unrecognized escape sequence \\Q."],
];

test.each(refused)("refuses the pattern %j with .NET's words", (pattern, message) => {
  expect(() => compileRegex(pattern)).toThrow(expect.objectContaining({ typeName: 'System.Text.RegularExpressions.RegexParseException', message }));
});

test('numbers named groups behind all others', () => {
  expect(compileRegex('(a)(?<n>b)(c)(?<m>d)').groupNames).toEqual(['0', '1', '2', 'n', 'm']);
});

test.each([
  ['b', '[$0]', 'a[b]c'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the substitution of a group's name.
  ['(?<n>b)', '[${n}][$1][$2]', 'a[b][b][$2]c'],
  ['b', '$$', 'a$c'],
  ['b', "$`|$'", 'aa|cc'],
  ['b', '$_', 'aabcc'],
  ['(a)(b)', '$+', 'bc'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the substitution of a group's name.
  ['b', '${x}', 'a${x}c'],
  ['(a)(b)', '$11', '$11c'],
  ['', '-', '-a-b-c-'],
])('replaces %j by %j', (pattern, replacement, result) => {
  expect(compileRegex(pattern).replace('abc', replacement)).toBe(result);
});

test('replaces by a function, up to a count and from a position', () => {
  const regex = compileRegex('\\d+');
  expect([
    regex.replace('1 2 3', ({ value }) => String(Number(value) * 2)),
    regex.replace('1 2 3', 'x', 2),
    regex.replace('1 2 3', 'x', -1, 2),
  ]).toEqual(['2 4 6', 'x x 3', '1 x x']);
});

test('splits with the captured separators between the parts', () => {
  expect([compileRegex('(\\d)').split('a1b2c'), compileRegex(',').split('a,b,c', 2), compileRegex('').split('ab')]).toEqual([
    ['a', '1', 'b', '2', 'c'],
    ['a', 'b,c'],
    ['', 'a', 'b', ''],
  ]);
});

test('escapes and unescapes', () => {
  expect([escapeRegex('a.b*c [x]{y} #\t'), unescapeRegex('a\\.b\\x41\\n')]).toEqual(['a\\.b\\*c\\ \\[x]\\{y}\\ \\#\\t', 'a.bA\n']);
});

test('matches what depends on the captures of groups', () => {
  const balanced = compileRegex('^(?:[^()]|(?<open>\\()|(?<-open>\\)))*(?(open)(?!))$');
  const optional = compileRegex('^(<)?a(?(1)>|$)$');
  expect([balanced.test('(a(b))'), balanced.test('(a(b)'), optional.test('<a>'), optional.test('<a'), optional.test('a')]).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

test('searches from right to left', () => {
  const regex = compileRegex('\\d{2}', regexOptions.RightToLeft);
  expect([...regex.matches('12345')].map(({ value }) => value)).toEqual(['45', '23']);
  expect([regex.replace('12345', '-', 1), regex.split('12345')]).toEqual(['123-', ['1', '', '']]);
});

test('keeps every capture of a group that is repeated', () => {
  const regex = compileRegex('(?:(a)|(b))+');
  const match = regex.exec('abb')!;
  expect(regex.capturesOf('abb', match).map((captures) => captures.map(({ value }) => value))).toEqual([['abb'], ['a'], ['b', 'b']]);
  expect(match.groups.map((group) => group?.value)).toEqual(['abb', 'a', 'b']);
});

test('gives an expression of JavaScript', () => {
  expect(translateRegex('^A\\z', 'i').test('a')).toBe(true);
  expect(compileRegex('A', regexOptions.IgnoreCase).test('xa')).toBe(true);
});
