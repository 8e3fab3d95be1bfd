import { short } from '../../show/drawing/markup.ts';
import type { Page } from '../../show/page/page.ts';

type Size = Pick<Page, 'width' | 'height'>;

/** Class of pages of one size, which is also the name of the paper that they are printed on. */
export const paperName = ({ width, height }: Size): string =>
  `paper-${short(width)}x${short(height)}`.replaceAll('.', '_');

/**
 * Rules by which a browser prints each page on paper of its own size, whole and without margins: what has the class of
 * a size holds one page's SVG and nothing else.
 */
export function printRules(pages: readonly Page[]): string {
  const papers = new Map(pages.map((page) => [paperName(page), page]));
  const rules = [...papers].map(([name, { width, height }]) => {
    const [w, h] = [`${short(width)}pt`, `${short(height)}pt`];
    // A hair less than the paper: rounding must not push an empty sheet out.
    const box = `width:${w};height:calc(${h} - 0.5px);overflow:hidden`;
    return [
      `@page ${name}{size:${w} ${h};margin:0}`,
      `@media print{.${name}{page:${name};${box};break-inside:avoid;break-after:page}.${name}>svg{display:block;width:${w};height:${h}}}`,
    ].join('\n');
  });
  return rules.join('\n');
}
