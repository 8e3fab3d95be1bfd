import { colourXml, fillXml } from './paint.ts';
import { emu, escapeXml, hundredths } from './xml.ts';

export const family = 'Public Sans';

/** How a run of text looks; sizes in points. */
export interface RunLook {
  readonly size: number;
  readonly weight?: 400 | 600 | undefined;
  readonly fill: string;
  readonly halo?: string | undefined;
}

/** Where a family is not there, a program takes another of its kind: variable widths, no serifs. */
const font = `<a:latin typeface="${family}" pitchFamily="34" charset="0"/><a:ea typeface="${family}" pitchFamily="34" charset="0"/><a:cs typeface="${family}" pitchFamily="34" charset="0"/>`;

/** Properties of a run, "a:rPr", or those of text to come, "a:endParaRPr" and "a:defRPr". */
export function runPropertiesXml(
  { size, weight = 400, fill, halo }: RunLook,
  lang: string,
  tag: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr' = 'a:rPr',
): string {
  const glow =
    halo === undefined ? '' : `<a:effectLst><a:glow rad="${emu(size / 5)}">${colourXml(halo)}</a:glow></a:effectLst>`;
  const bold = weight === 600 ? 1 : 0;
  return `<${tag} lang="${lang}" sz="${hundredths(size)}" b="${bold}" dirty="0">${fillXml(fill)}${glow}${font}</${tag}>`;
}

const aligns = { start: 'l', middle: 'ctr', end: 'r' } as const;

export interface ParagraphLook extends RunLook {
  readonly align: 'start' | 'middle' | 'end';
  /** Points from line to line; left out: as the font has it. */
  readonly lineHeight?: number;
}

/** Lines that stay together as one paragraph, broken where the page breaks them. */
export function paragraphXml(lines: readonly string[], look: ParagraphLook, lang: string): string {
  const spacing =
    look.lineHeight === undefined
      ? ''
      : `<a:lnSpc><a:spcPts val="${hundredths(look.lineHeight)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const run = runPropertiesXml(look, lang);
  const texts = lines.map((line) => `<a:r>${run}<a:t>${escapeXml(line)}</a:t></a:r>`);
  const space = `<a:br>${run}</a:br>`;
  const properties = `<a:pPr marL="0" indent="0" algn="${aligns[look.align]}">${spacing}<a:buNone/></a:pPr>`;
  return `<a:p>${properties}${texts.join(space)}${runPropertiesXml(look, lang, 'a:endParaRPr')}</a:p>`;
}

/**
 * How a text keeps to its box. "free": it may run over it, on one line. "fit": in another, wider font it becomes
 * smaller before it breaks anew, and a text that a person writes does so too.
 */
export type Keep = 'free' | 'fit';

export const bodyPropertiesXml = (keep: Keep, anchor: 't' | 'ctr' = 't'): string =>
  `<a:bodyPr wrap="${keep === 'free' ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}">${keep === 'free' ? '<a:noAutofit/>' : '<a:normAutofit/>'}</a:bodyPr>`;
