import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { highlight } from '../../../src/site/highlight.ts';
import { projectWith, worklet, workletText } from '../cli/worklet-command.ts';

// What runs in the page is checked by running it: the types of the DOM would be there for every file of the project.
type InPage = any;
declare const document: InPage;
declare const navigator: InPage;
declare const getSelection: InPage;
declare const getComputedStyle: InPage;
declare const NodeFilter: InPage;

/** Debian's own; other systems have the same program elsewhere and skip. */
const program = '/usr/bin/chromium';
const hasBrowser = existsSync(program);

const text = workletText('ada').replace(
  'remediate() {',
  "remediate() {\n    if (cim.get('Win32_ComputerSystem').UserName === '<ada> & \"co\"') return remediated('Never.');",
);

function site(): { cwd: string; page: string; index: string } {
  const cwd = projectWith({ ada: text, bob: workletText('bob') });
  expect(worklet(['site', '--out', 'out'], { cwd })).toEqual({ stdout: 'out/index.html\n', stderr: '', exitCode: 0 });
  return { cwd, page: join(cwd, 'out/worklets/ada.html'), index: join(cwd, 'out/index.html') };
}

describe('worklet site', () => {
  test('gives the same bytes each time, with any number of jobs', () => {
    const { cwd, page } = site();
    const before = readFileSync(page, 'utf8');
    expect(worklet(['site', '--out', 'out', '--jobs', '2'], { cwd }).exitCode).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test('takes away the page of a worklet that is gone, and leaves those alone that it was not asked for', () => {
    const { cwd } = site();
    expect(worklet(['site', 'ada', '--out', 'out'], { cwd }).exitCode).toBe(0);
    expect(existsSync(join(cwd, 'out/worklets/bob.html'))).toBe(true);
    rmSync(join(cwd, 'worklets/bob.worklet.ts'));
    expect(worklet(['site', '--out', 'out'], { cwd }).exitCode).toBe(0);
    expect(readdirSync(join(cwd, 'out/worklets'))).toEqual(['ada.html']);
  });

  test('refers to nothing outside of its folder', () => {
    const { page, index } = site();
    for (const path of [page, index]) {
      const links = [...readFileSync(path, 'utf8').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
      expect(links.filter((link) => /^(?:[a-z]+:)?\/\//.test(link))).toEqual([]);
      for (const link of links.filter((each) => !/^(?:#|data:)/.test(each))) expect(existsSync(join(path, '..', link))).toBe(true);
    }
  });

  test('a scenario that falls short is shown as such, and the command says so', () => {
    const cwd = projectWith({ ada: text.replace("evaluation: compliant('ada is not there.')", "evaluation: compliant('Else.')") });
    const { stderr, exitCode } = worklet(['site'], { cwd });
    expect({ stderr, exitCode }).toEqual({ stderr: 'ada: a scenario falls short; `worklet test ada` says where\n', exitCode: 1 });
    expect(readFileSync(join(cwd, 'site/worklets/ada.html'), 'utf8')).toContain('<span class="badge short">falls short</span>');
  });
});

test('a highlighted script keeps its text to the letter', () => {
  const script =
    '$a = "x $b $($c.Length + 1)" # <note>\n[int]::Parse(\'3\') -ge 2 & "it"\nfunction F { <# b #> if ($a -match @"\nq\n"@) { exit 3 } }\n';
  const html = highlight(script);
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  expect(html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity])).toBe(script);
  expect(html.slice(0, html.indexOf('\n'))).toBe(
    '<span class="ps-variable">$a</span> <span class="ps-operator">=</span> <span class="ps-string">&quot;x <span class="ps-variable">$b</span> $(<span class="ps-variable">$c</span>.<span class="ps-member">Length</span> <span class="ps-operator">+</span> <span class="ps-number">1</span>)&quot;</span> <span class="ps-comment"># &lt;note&gt;</span>',
  );
});

describe.skipIf(!hasBrowser)(`in ${program}`, () => {
  let browser: Browser;
  let shared: ReturnType<typeof site>;
  beforeAll(async () => {
    const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'worklet-site-')));
    mkdirSync(join(cwd, 'worklets'));
    for (const [name, content] of [
      ['package.json', '{}'],
      ['worklets/ada.worklet.ts', text],
      ['worklets/bob.worklet.ts', workletText('bob')],
    ]) {
      writeFileSync(join(cwd, name), content);
    }
    expect(worklet(['site', '--out', 'out'], { cwd }).exitCode).toBe(0);
    shared = { cwd, page: join(cwd, 'out/worklets/ada.html'), index: join(cwd, 'out/index.html') };
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(shared.cwd, { recursive: true, force: true });
  });

  /** Opens a page; anything that it asks of the network is noted and refused. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[]; errors: string[] }> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) asked.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(path.startsWith('http') ? path : pathToFileURL(path).href);
    return { page, asked, errors };
  }

  test('a page has the sections of the catalogue, landmarks and one line of headings, and asks nothing of the network', async () => {
    const { page, asked, errors } = await open(shared.page);
    const headings = await page.locator('h1, h2').allTextContents();
    expect(headings).toEqual([
      'Windows - Security - Look For ada',
      'What it does',
      'How it works',
      'Requirements',
      'Expected state',
      'How to validate',
      'Scripts',
      'Scenarios',
    ]);
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1)).toEqual([]);
    for (const role of ['banner', 'navigation', 'main', 'contentinfo', 'status'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect({ asked, errors }).toEqual({ asked: [], errors: [] });
  });

  test('the time line of a scenario says what the scripts did and when', async () => {
    const { page } = await open(shared.page);
    const scenario = page.getByRole('region', { name: 'nobody is logged on' });
    expect(await scenario.locator('summary').allTextContents()).toEqual(['0 s Evaluation: compliant, exit code 0']);
    await scenario.locator('summary').click();
    expect((await scenario.locator('.calls li').allTextContents()).map((item) => item.trim())).toEqual(['0 s asks for Win32_ComputerSystem']);
    expect(await scenario.locator('pre').textContent()).toBe('ada is not there.');
  });

  test('a copy button puts the script on the clipboard to the letter, by the keyboard alone', async () => {
    const { cwd } = shared;
    // A clipboard belongs to an origin, which a file has none of.
    const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
    const server = createServer(({ url }, response) => {
      const path = join(cwd, 'out', normalize(decodeURIComponent(url ?? '/')));
      response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain').end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { page } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/worklets/ada.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const script of ['evaluation', 'remediation']) {
      await page.getByRole('button', { name: `Copy ${script}.ps1` }).focus();
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: `${script}.ps1 is on the clipboard.` })
        .waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(worklet(['show', 'ada', script], { cwd }).stdout);
    }
  });

  test('where the browser refuses its clipboard, the button copies all the same, from a file too', async () => {
    const { page } = await open(shared.page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.addEventListener('copy', () => {
        document.body.dataset.copied = String(getSelection());
      });
    });
    await page.getByRole('button', { name: 'Copy evaluation.ps1' }).click();
    await page.getByRole('status').filter({ hasText: 'evaluation.ps1 is on the clipboard.' }).waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => document.body.dataset.copied);
    expect(copied?.trim()).toBe((await page.locator('#evaluation-code').textContent())?.trim());
  });

  test('the keyboard reaches everything, the skip link first, and shows where it is', async () => {
    const { page } = await open(shared.page);
    const stops: string[] = [];
    for (let stop = 0; stop < 7; stop++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.textContent?.trim().split('\n')[0].slice(0, 30),
          tag: element.tagName,
          outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        };
      });
      expect(focus.outline).toBe(true);
      stops.push(`${focus.tag} ${focus.tag === 'PRE' ? 'script' : focus.name}`);
    }
    expect(stops).toEqual([
      'A Skip to the content',
      'A All worklets',
      'BUTTON Copy evaluation.ps1',
      'PRE script',
      'BUTTON Copy remediation.ps1',
      'PRE script',
      'SUMMARY 0 s Evaluation: compliant, exi',
    ]);
    await page.keyboard.press('Enter');
    expect(await page.locator('details').first().getAttribute('open')).toBe('');
  });

  test.each(['light', 'dark'] as const)('every text has a contrast of at least 4.5 to 1, in the %s scheme', async (colorScheme) => {
    const { page: path, index } = shared;
    for (const file of [path, index]) {
      const { page } = await open(file, { colorScheme });
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      const low = await page.evaluate(() => {
        const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
        const luminance = (color: number[]) => {
          const [red, green, blue] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const background = (element: InPage): number[] => {
          for (let each = element; each; each = each.parentElement) {
            const color = parse(getComputedStyle(each).backgroundColor);
            if (color.length === 3 || color[3] > 0) return color.slice(0, 3);
          }
          return [255, 255, 255];
        };
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.textContent?.trim() || element.closest('script, style, [hidden]')) continue;
          const lights = [luminance(parse(getComputedStyle(element).color).slice(0, 3)), luminance(background(element))].sort(
            (one, other) => other - one,
          );
          const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
          if (contrast < 4.5) found.push(`${element.className || element.tagName}: ${contrast.toFixed(2)}`);
        }
        return { found: [...new Set(found)], page: background(document.body) };
      });
      expect(low.found).toEqual([]);
      expect(low.page[0] > 128).toBe(colorScheme === 'light');
    }
  });

  test('a narrow screen shows a page without scrolling sideways', async () => {
    const { page } = await open(shared.page, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('the index lists every worklet and finds one by its words', async () => {
    const { page } = await open(shared.index);
    expect(await page.getByRole('main').getByRole('link').allTextContents()).toEqual([
      'Windows - Security - Look For ada',
      'Windows - Security - Look For bob',
    ]);
    await page.getByRole('searchbox', { name: 'Search the worklets' }).fill('BOB security');
    expect(await page.getByRole('main').getByRole('link').allTextContents()).toEqual(['Windows - Security - Look For bob']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 2 worklets');
    await page.getByRole('searchbox').fill('nothing of the kind');
    expect(await page.getByRole('main').getByRole('link').count()).toBe(0);
  });

  test('without scripts a page is whole, and the search is not shown', async () => {
    const { page } = await open(shared.index, { javaScriptEnabled: false });
    expect(await page.getByRole('main').getByRole('link').count()).toBe(2);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});
