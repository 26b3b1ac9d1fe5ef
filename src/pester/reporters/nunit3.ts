import type { BlockOutline, DataOutline, FailureOutline, TestOutline } from '../suite-outline.ts';
import { attributes, cdata } from './escape-xml.ts';
import { failureTexts, isBroken, outlinedTests, type ReportedEnvironment, type ReportedSuite, remarkText } from './reported-suite.ts';

type Child = BlockOutline | TestOutline;

const seconds = (value: number) => String(Number(value.toFixed(4)));

/** Counts of a suite of any level, as attributes; tests that no filter chose are left out. */
function countsOf(tests: readonly TestOutline[]) {
  const count = (result: TestOutline['result']) => tests.filter((test) => test.result === result).length;
  const total = tests.length - count('NotRun');
  return { total, passed: count('Passed'), failed: count('Failed'), inconclusive: count('Inconclusive'), skipped: count('Skipped') };
}

function resultOf(tests: readonly TestOutline[], failed: boolean): string {
  const { total, skipped, passed, failed: failures } = countsOf(tests);
  if (failed || failures > 0) return 'Failed';
  if (total === 0) return 'Inconclusive';
  if (skipped > 0) return 'Skipped';
  return passed > 0 ? 'Passed' : 'Inconclusive';
}

/** Where a suite that did not pass failed: in itself, in what it holds, or around it. */
function siteOf(block: BlockOutline): string | undefined {
  if (block.failures.length > 0) {
    const chosen = block.children.filter(({ shouldRun }) => shouldRun);
    return chosen.some(({ executed }) => executed) ? 'TearDown' : 'SetUp';
  }
  if (block.children.some(isBroken)) return 'Child';
  return block.shouldRun && !block.executed ? 'Parent' : undefined;
}

/** `(1,"two",null)` behind a name that does not show its data itself. */
function nameOf({ name, template, data }: Child): string {
  if (!data || name !== template) return name;
  return `${name}(${data.map(({ text, kind }) => (kind === 'text' ? `"${text}"` : kind === 'null' ? 'null' : text)).join(',')})`;
}

/** Nodes by the -ForEach that made them; the others come first, as one group. */
function grouped<Node extends Child>(nodes: readonly Node[]): [group: string, Node[]][] {
  const groups = new Map<string, Node[]>([['', []]]);
  for (const node of nodes) {
    const key = node.group ?? '';
    const known = groups.get(key);
    if (known) known.push(node);
    else groups.set(key, [node]);
  }
  return [...groups].filter(([, each]) => each.length > 0);
}

interface SuiteAttributes {
  readonly type: string;
  readonly name: string;
  readonly fullname: string;
  readonly classname?: string | undefined;
  readonly runstate: string;
  readonly result: string;
  readonly site?: string | undefined;
  readonly started: number;
  readonly duration: number;
  readonly tests: readonly TestOutline[];
}

/** Writes one file: ids count within it, times from its start. */
class FileWriter {
  #id = 1000;
  readonly #assembly: number;
  readonly #started: number;
  readonly #lines: string[] = [];

  constructor(assembly: number, started: Date) {
    this.#assembly = assembly;
    this.#started = started.getTime();
  }

  get text(): string {
    return this.#lines.join('');
  }

  /** What is to be written behind what is written now, in this order. */
  #next: (() => void)[] = [];

  #then(write: () => void): void {
    this.#next.push(write);
  }

  /** Writes something and all that it leaves for later; no recursion, since blocks may nest some thousand deep. */
  #run(first: () => void): void {
    const waiting = [first];
    for (let write = waiting.pop(); write; write = waiting.pop()) {
      this.#next = [];
      write();
      for (const each of this.#next.reverse()) waiting.push(each);
    }
  }

  #line(depth: number, text: string): void {
    this.#lines.push(`${'  '.repeat(depth)}${text}\n`);
  }

  #nextId(): string {
    return `${this.#assembly}-${this.#id++}`;
  }

  #times(started: number, duration: number) {
    const at = (offset: number) => new Date(this.#started + offset * 1000).toISOString();
    return { 'start-time': at(started), 'end-time': at(started + duration), duration: seconds(duration) };
  }

  #properties(depth: number, values: readonly (readonly [name: string, value: string])[]): void {
    if (values.length === 0) return;
    this.#line(depth, '<properties>');
    for (const [name, value] of values) this.#line(depth + 1, `<property${attributes({ name, value })} />`);
    this.#line(depth, '</properties>');
  }

  #failure(depth: number, { message, trace }: { message: string; trace: string }): void {
    this.#line(depth, '<failure>');
    this.#line(depth + 1, `<message>${cdata(message)}</message>`);
    if (trace !== '') this.#line(depth + 1, `<stack-trace>${cdata(trace)}</stack-trace>`);
    this.#line(depth, '</failure>');
  }

  #openSuite(depth: number, suite: SuiteAttributes): void {
    const { type, name, fullname, classname, runstate, result, site, started, duration, tests } = suite;
    const { total, passed, failed, inconclusive, skipped } = countsOf(tests);
    const own = {
      type,
      id: this.#nextId(),
      name,
      fullname,
      classname,
      runstate,
      result,
      site,
      ...this.#times(started, duration),
      testcasecount: total,
      total,
      passed,
      failed,
      inconclusive,
      warnings: 0,
      skipped,
      asserts: total,
    };
    this.#line(depth, `<test-suite${attributes(own)}>`);
  }

  test(test: TestOutline, around: string, classname: string, depth: number): void {
    const fullname = `${around}.${nameOf(test)}`;
    const neverRan = test.shouldRun && !test.executed;
    const own = {
      id: this.#nextId(),
      // Build servers show the name alone, so that it is the whole path, as Pester has it.
      name: fullname,
      fullname,
      methodname: test.template,
      classname,
      runstate: test.skip ? 'Ignored' : 'Runnable',
      result: test.result,
      ...(neverRan ? { site: 'Parent' } : this.#times(test.started, test.duration)),
      seed: 0,
      asserts: 1,
    };
    const properties = [...dataProperties(test.data), ...(test.group === undefined ? categories(test.tags) : [])];
    const remark = test.result === 'Failed' ? '' : remarkText(test);
    const hasContent = properties.length > 0 || test.result === 'Failed' || remark !== '' || test.output !== undefined;
    if (!hasContent) {
      this.#line(depth, `<test-case${attributes(own)} />`);
      return;
    }
    this.#line(depth, `<test-case${attributes(own)}>`);
    this.#properties(depth + 1, properties);
    if (test.result === 'Failed') this.#failure(depth + 1, failureTexts(test));
    if (remark !== '') {
      this.#line(depth + 1, '<reason>');
      this.#line(depth + 2, `<message>${cdata(remark)}</message>`);
      this.#line(depth + 1, '</reason>');
    }
    if (test.output !== undefined) this.#line(depth + 1, `<output>${cdata(test.output)}</output>`);
    this.#line(depth, '</test-case>');
  }

  block(block: BlockOutline, around: string, depth: number): void {
    const tests = outlinedTests(block.children);
    const name = nameOf(block);
    const fullname = around === '' ? name : `${around}.${name}`;
    const hasTests = block.children.some(({ kind }) => kind === 'test');
    this.#openSuite(depth, {
      type: hasTests ? 'TestFixture' : 'TestSuite',
      name,
      fullname,
      classname: hasTests ? block.templatePath : undefined,
      runstate: block.skip ? 'Ignored' : 'Runnable',
      result: resultOf(tests, block.failures.length > 0),
      site: siteOf(block),
      started: block.started,
      duration: block.duration,
      tests,
    });
    this.#properties(depth + 1, [['_TYPE', block.command], ...dataProperties(block.data), ...categories(block.tags)]);
    if (block.failures.length > 0) this.#failure(depth + 1, failureTexts({ ...block, shouldRun: true, executed: true }));
    this.#then(() => this.children(block.children, fullname, block.templatePath, depth + 1));
    this.#then(() => this.#line(depth, '</test-suite>'));
  }

  children(children: readonly Child[], around: string, classname: string, depth: number): void {
    const blocks = children.filter((child) => child.kind === 'block' && child.shouldRun) as BlockOutline[];
    const tests = children.filter((child) => child.kind === 'test' && child.shouldRun) as TestOutline[];
    for (const [group, nodes] of grouped(blocks)) {
      const write = (inner: number) => {
        for (const node of nodes) this.#then(() => this.block(node, around, inner));
      };
      if (group === '') write(depth);
      else this.#then(() => this.#group('ParameterizedFixture', nodes, around, undefined, 'Runnable', [], depth, write));
    }
    for (const [group, nodes] of grouped(tests)) {
      const write = (inner: number) => {
        for (const node of nodes) this.#then(() => this.test(node, around, classname, inner));
      };
      const [first] = nodes;
      const state = first.skip ? 'Ignored' : 'Runnable';
      if (group === '') write(depth);
      else this.#then(() => this.#group('ParameterizedMethod', nodes, around, classname, state, categories(first.tags), depth, write));
    }
  }

  #group(
    type: string,
    nodes: readonly Child[],
    around: string,
    classname: string | undefined,
    runstate: string,
    properties: readonly (readonly [string, string])[],
    depth: number,
    write: (depth: number) => void,
  ): void {
    const tests = outlinedTests(nodes);
    const [{ template, started }] = nodes;
    this.#openSuite(depth, {
      type,
      name: template,
      fullname: around === '' ? template : `${around}.${template}`,
      classname,
      runstate,
      result: resultOf(tests, false),
      started,
      duration: nodes.reduce((sum, { duration }) => sum + duration, 0),
      tests,
    });
    this.#properties(depth + 1, properties);
    write(depth + 1);
    this.#then(() => this.#line(depth, '</test-suite>'));
  }

  file({ file, outline, problem }: ReportedSuite, environment: ReportedEnvironment): void {
    const children = outline?.children ?? [];
    const tests = outlinedTests(children);
    const problems: FailureOutline[] = [...(problem === undefined ? [] : [{ message: problem, frames: [] }]), ...(outline?.failures ?? [])];
    const result = resultOf(tests, problems.length > 0 || children.some(isBroken));
    this.#openSuite(1, {
      type: 'Assembly',
      name: file.slice(file.lastIndexOf('/') + 1),
      fullname: file,
      runstate: 'Runnable',
      result,
      site: problems.length > 0 ? 'SetUp' : result === 'Failed' ? 'Child' : undefined,
      started: 0,
      duration: outline?.duration ?? 0,
      tests,
    });
    const own = {
      'framework-version': '5.9.0',
      'clr-version': environment.runtimeVersion,
      'os-version': environment.osVersion,
      platform: environment.platform,
      cwd: environment.cwd,
      'machine-name': environment.machineName,
      user: environment.user,
      'user-domain': '',
      culture: 'en-US',
      uiculture: 'en-US',
      'os-architecture': environment.architecture,
    };
    this.#line(2, `<environment${attributes(own)} />`);
    if (problems.length > 0) this.#failure(2, failureTexts({ shouldRun: true, executed: true, failures: problems }));
    this.#run(() => this.children(children, '', '', 2));
    this.#line(1, '</test-suite>');
  }
}

const categories = (tags: readonly string[]) => tags.map((tag) => ['Category', tag] as const);

const dataProperties = (data: readonly DataOutline[] = []) => data.map(({ name, text, kind }) => [name, kind === 'null' ? 'null' : text] as const);

/**
 * A report in the XML of NUnit 3 as Pester writes it
 * (https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html). Beside that, a file that broke has its failure.
 */
export function nunit3Report(suites: readonly ReportedSuite[], environment: ReportedEnvironment, started: Date, ended: Date, seed: number): string {
  const tests = suites.flatMap(({ outline }) => outlinedTests(outline?.children ?? []));
  const { total, passed, failed, inconclusive, skipped } = countsOf(tests);
  const own = {
    id: 0,
    name: 'Pester',
    fullname: 'Pester',
    testcasecount: total,
    result: resultOf(
      tests,
      suites.some(({ document }) => document.result === 'Failed'),
    ),
    total,
    passed,
    failed,
    inconclusive,
    skipped,
    warnings: 0,
    'start-time': started.toISOString(),
    'end-time': ended.toISOString(),
    duration: seconds((ended.getTime() - started.getTime()) / 1000),
    asserts: total,
    'random-seed': seed,
  };
  const body = suites.map((suite, place) => {
    const writer = new FileWriter(place + 1, suite.started);
    writer.file(suite, environment);
    return writer.text;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<test-run${attributes(own)}>\n  <filter />\n${body.join('')}</test-run>\n`;
}
