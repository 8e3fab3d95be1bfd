import type { Page } from '../../show/page/page.ts';
import { pageSvg } from '../../show/page/page-svg.ts';
import { paperName, printRules } from './print-rules.ts';

/** Name of the part of the app's document that holds pages to be printed. */
export const printPart = 'print-pages';

/** While it is made ready it stands beside the screen, so that its pictures are read; on paper it alone is there. */
const ownRules = `
@media screen{.${printPart}{position:fixed;left:-100000px;top:0;width:0;height:0;overflow:hidden}}
@media print{
html,body{display:block!important;width:auto!important;height:auto!important;min-height:0!important;margin:0!important;padding:0!important;overflow:visible!important;background:none!important}
body>:not(.${printPart}){display:none!important}
.${printPart}{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.${printPart}>div:last-child{break-after:auto}
}`;

/**
 * Pages as markup for a browser to print: one page a sheet of paper of its own size, as in every file.
 * @param maps pictures of the maps of each page, as data addresses by the ids of their elements
 */
export function printDocument(pages: readonly Page[], maps: readonly ReadonlyMap<string, string>[]): string {
  const drawn = pages.map(
    (page, i) => `<div class="${paperName(page)}" lang="${page.language}">${pageSvg(page, maps[i] ?? new Map())}</div>`,
  );
  return `<style>${printRules(pages)}${ownRules}</style>${drawn.join('')}`;
}
