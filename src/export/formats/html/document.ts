import { sha256Hex } from '../../../base/fingerprint.ts';
import { type Language, say } from '../../../base/words.ts';
import { escapeMarkup } from '../../../show/drawing/markup.ts';
import { aboutFile } from '../../file-about.ts';
import type { ExportRequest } from '../../format.ts';
import { tablesOf } from '../../page-tables.ts';
import { printRules } from '../../print/print-rules.ts';
import { recipeBlock } from './recipe-block.ts';
import { pageScript } from './script.ts';
import { type SheetParts, sheetMarkup } from './sheet.ts';
import { pageStyle } from './style.ts';
import { words } from './words.ts';

type Key = keyof (typeof words)['en'];

/** What a page may load and run: what stands in it, and of scripts the one that was written here. */
function policy(): string {
  const bytes = sha256Hex(new TextEncoder().encode(pageScript)).match(/../g) ?? [];
  const hash = btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
  return [
    "default-src 'none'",
    'img-src data:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A word of the page itself, in each language that the file holds. */
const inAll = (languages: readonly Language[], key: Key): string =>
  `<span class="all">${languages.map((language) => `<span lang="${language}" data-language="${language}">${escapeMarkup(words[language][key])}</span>`).join('')}</span>`;

/**
 * The sheets as one page that stands alone: read without scripts, and without a network.
 * @param maps pictures of the maps of each page, as data addresses by the ids of their elements
 * @param fonts rules that bring the letters along
 */
export function htmlDocument(
  request: ExportRequest,
  maps: readonly ReadonlyMap<string, string>[],
  fonts: string,
): string {
  const [language = 'en'] = request.languages;
  const sheets = partsOf(request, maps);
  const { recipe } = request;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeMarkup(`Corredor ${recipe.app}`)}">
${meta('description', descriptionOf(request))}
${meta('author', request.office)}
${meta('keywords', request.mark)}
<title>${escapeMarkup(request.title)}</title>
<style>
${fonts}${pageStyle}
${printRules(request.pages)}
</style>
</head>
<body>
<a class="skip" href="#sheets">${inAll(request.languages, 'skip')}</a>
${topOf(request, sheets)}
<main id="sheets" tabindex="-1">
${toolsOf(request)}
${sheets.map(sheetMarkup).join('\n')}
</main>
${bottomOf(request)}
${recipeBlock(recipe)}
<script>${pageScript}</script>
</body>
</html>
`;
}

const meta = (name: string, content: string): string =>
  content === '' ? '' : `<meta name="${name}" content="${escapeMarkup(content)}">`;

/** Titles of the sheets in the first language. */
const descriptionOf = ({ pages, languages: [language] }: ExportRequest): string =>
  pages
    .filter((page) => page.language === language)
    .map(({ title }) => title)
    .join('; ');

function partsOf({ pages, contents }: ExportRequest, maps: readonly ReadonlyMap<string, string>[]): SheetParts[] {
  const ids = [...new Set(pages.map(({ id }) => id))];
  return pages.map((page, i) => {
    const number = ids.indexOf(page.id) + 1;
    return {
      page,
      id: `sheet-${number}-${page.language}`,
      number,
      maps: maps[i] ?? new Map(),
      tables: tablesOf([page], contents),
    };
  });
}

/** The title in a language other than the file's first; null where nobody gave one. */
function titleIn({ contents, pages, title }: ExportRequest, language: Language): string | null {
  const own = contents[0]?.briefing.title[language] ?? '';
  const sheets = pages.filter((page) => page.language === language);
  const said = own !== '' && contents.length > 1 ? own : sheets.length === 1 ? (sheets[0]?.title ?? '') : own;
  return said === '' || said === title ? null : said;
}

function topOf(request: ExportRequest, sheets: readonly SheetParts[]): string {
  const { languages, mark, office, made, title } = request;
  const others = languages.slice(1).flatMap((language) => {
    const said = titleIn(request, language);
    return said === null ? [] : [`<p class="other-title" lang="${language}">${escapeMarkup(said)}</p>`];
  });
  const lists = languages.map((language) => {
    const own = sheets.filter(({ page }) => page.language === language);
    const links = own.map(({ page, id }) => `<li><a href="#${id}">${escapeMarkup(page.title)}</a></li>`);
    return `<ol lang="${language}" data-language="${language}">${links.join('\n')}</ol>`;
  });
  return `<header class="top">
${mark === '' ? '' : `<p class="mark">${escapeMarkup(mark)}</p>`}
<h1>${escapeMarkup(title)}</h1>
${others.join('')}
<p class="by">${escapeMarkup([office, made].filter((text) => text !== '').join(' · '))}</p>
<nav aria-labelledby="sheet-list"><h2 id="sheet-list">${inAll(languages, 'sheets')}</h2><div class="lists">
${lists.join('\n')}
</div></nav>
</header>`;
}

/** Hidden until the script runs, which alone can answer. */
function toolsOf({ languages, pages }: ExportRequest): string {
  const button = (attributes: string, inside: string): string =>
    `<button type="button" ${attributes}>${inside}</button>`;
  const act = (name: 'previous' | 'next' | 'print'): string => button(`data-act="${name}"`, inAll(languages, name));
  const shown = languages.map((language) => button(`data-show="${language}" lang="${language}"`, words[language].own));
  const choice =
    languages.length < 2
      ? ''
      : `<div class="languages" role="group" aria-label="${languages.map((each) => words[each].language).join(' / ')}">${shown.join('')}${button('data-show="both"', inAll(languages, 'both'))}</div>`;
  const steps = pages.length < 2 ? '' : `${act('previous')}${act('next')}`;
  const keys = pages.length < 2 ? '' : `<p>${inAll(languages, 'keys')}</p>`;
  return `<div class="tools" hidden><div>${steps}${act('print')}</div>${keys}${choice}</div>`;
}

function bottomOf(request: ExportRequest): string {
  const { languages, made, recipe, mark } = request;
  const parts = languages.map((language) => {
    const about = aboutFile(request, language).map(
      ({ what, text }) => `<dt>${escapeMarkup(what)}</dt><dd>${escapeMarkup(text)}</dd>`,
    );
    return `<section lang="${language}" data-language="${language}">
<p>${escapeMarkup(say(words, language, 'made', { date: made, version: recipe.app }))} ${escapeMarkup(words[language].illustration)}</p>
<details><summary>${escapeMarkup(words[language].about)}</summary><dl>${about.join('')}</dl></details>
</section>`;
  });
  return `<footer class="bottom">
${parts.join('\n')}
${mark === '' ? '' : `<p class="mark">${escapeMarkup(mark)}</p>`}
</footer>`;
}
