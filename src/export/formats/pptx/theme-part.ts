import type { Theme } from '../../../show/theme/colours.ts';
import { colourXml } from './paint.ts';
import { family } from './text-xml.ts';
import { declaration, drawingNs } from './xml.ts';

/** Three fills, lines, effects and grounds each, as the form demands; all of them plain. */
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const stroke = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const forms = `<a:fmtScheme name="Corredor"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${stroke.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;
const face = `<a:latin typeface="${family}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const fonts = `<a:fontScheme name="Corredor"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme>`;

/** Colours and family of the pages, offered to whoever changes the slides. */
export function themeXml(theme: Theme): string {
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', theme.ink],
    ['lt1', theme.paper],
    ['dk2', theme.quiet],
    ['lt2', theme.land],
    ['accent1', theme.accent],
    ['accent2', theme.hot[1]],
    ['accent3', theme.cold[1]],
    ['accent4', theme.counts[2] ?? theme.accent],
    ['accent5', theme.people[3] ?? theme.accent],
    ['accent6', theme.amber],
    ['hlink', theme.accent],
    ['folHlink', theme.quiet],
  ];
  const scheme = colours.map(([tag, colour]) => `<a:${tag}>${colourXml(colour)}</a:${tag}>`).join('');
  return `${declaration}<a:theme xmlns:a="${drawingNs}" name="Corredor"><a:themeElements><a:clrScheme name="Corredor">${scheme}</a:clrScheme>${fonts}${forms}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
