/** Renders the golden comments in Chromium, light and dark, narrow and wide; measures what a test cannot see, and takes the pictures of the documentation. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { marked } from 'marked';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/pictures' },
    cases: { type: 'string', default: 'pass,one-violation,forty-findings,hostile-markup,proposal' },
    open: { type: 'boolean', default: false },
    chromium: { type: 'string', default: process.env.CHROMIUM ?? 'chromium' },
  },
});

/** What a picture shows: no more than this of a long comment. */
const longest = 900;
/** Height of a phone and of a laptop below the bars of the browser. */
const folds = { 375: 667, 1280: 720 };

const css = readFileSync('test/pictures/page.css', 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));

/** Runs around the page, because a window of Chromium cannot be as narrow as a phone: everything that is measured, as JSON. */
function measure() {
  const { contentDocument: page } = document.querySelector('iframe');
  const bottom = (selector) => Math.round(page.querySelector(selector)?.getBoundingClientRect().bottom ?? -1);
  const root = page.documentElement;
  const wide = [...page.querySelectorAll('.body, table')].filter((one) => one.scrollWidth > one.clientWidth + 1);
  document.body.dataset.measured = JSON.stringify({
    inner: root.clientWidth,
    height: Math.ceil(page.body.getBoundingClientRect().height),
    sideways: Math.max(0, root.scrollWidth - root.clientWidth) + wide.length,
    verdict: bottom('.body h3'),
    next: bottom('.body p'),
    foreign: [...page.querySelectorAll('.body a')].filter((one) => one.host !== 'github.com').length,
    active: page.querySelectorAll('.body :is(img, script, iframe, form, input, object, style, svg, video)').length,
  });
}

function pageOf(name, theme) {
  const text = readFileSync(join('fixtures/report', name, 'comment.md'), 'utf8');
  const html = marked.parse(text, { gfm: true, async: false });
  const body = values.open ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html><html class="${theme}"><meta charset="utf-8"><style>${css}</style><body>
<div class="comment"><div class="author"><b>github-actions</b> commented</div><div class="body">${body}</div></div>`;
}

function framed(page, width) {
  const text = page.replace(/[&"]/g, (one) => (one === '&' ? '&amp;' : '&quot;'));
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } iframe { width: ${width}px; height: 99999px; border: 0 }</style><body>
<iframe srcdoc="${text}"></iframe><script>document.querySelector('iframe').onload = ${measure}</script>`;
}

function chromium(...args) {
  const common = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${scratch}/profile`,
  ];
  return execFileSync(values.chromium, [...common, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function measured(page, width) {
  const file = join(scratch, 'framed.html');
  writeFileSync(file, framed(page, width));
  const dom = chromium('--dump-dom', `file://${file}`);
  const json = /data-measured="([^"]*)"/.exec(dom)?.[1] ?? '{}';
  return JSON.parse(json.replaceAll('&quot;', '"'));
}

mkdirSync(values.out, { recursive: true });
const rows = [];
try {
  for (const name of values.cases.split(',')) {
    for (const theme of ['light', 'dark']) {
      const file = join(scratch, `${name}-${theme}.html`);
      const page = pageOf(name, theme);
      writeFileSync(file, page);
      for (const width of [375, 1280]) {
        const found = measured(page, width);
        const fold = folds[width];
        const picture = join(values.out, `${name}-${theme}-${width}.png`);
        chromium(
          `--screenshot=${picture}`,
          `--window-size=${width},${Math.min(found.height, longest)}`,
          `file://${file}`,
        );
        const inert = found.foreign === 0 && found.active === 0;
        const seen =
          found.inner === width && found.sideways === 0 && found.verdict > 0 && found.next > 0 && found.next <= fold;
        const good = inert && seen;
        rows.push({ case: name, theme, width, ...found, fold, good });
      }
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.table(rows);
if (!rows.every(({ good }) => good)) process.exitCode = 1;
