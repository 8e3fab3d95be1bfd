import type { Page } from '../../../show/page/page.ts';
import type { Theme } from '../../../show/theme/colours.ts';
import type { Parts } from './parts.ts';
import { themeXml } from './theme-part.ts';
import { declaration, emu, namespaces, relationsXml } from './xml.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const tree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colours =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';

const levelXml = (level: number, size: number, bold: 0 | 1, lang: string): string =>
  `<a:lvl${level}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr lang="${lang}" sz="${size}" b="${bold}" kern="1200">${ink}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`;

/** Text as it is where nothing else is said, in nine levels that all look alike. */
export const levelsXml = (size: number, bold: 0 | 1, lang: string): string =>
  Array.from({ length: 9 }, (_, i) => levelXml(i + 1, size, bold, lang)).join('');

const titleShape = (place: string, lang: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`;

function addMaster(parts: Parts, { width, height }: Pick<Page, 'width' | 'height'>, lang: string): void {
  const box = [width * 0.03, height * 0.05, width * 0.94, height * 0.08].map(emu);
  const [x = 0, y = 0, w = 0, h = 0] = box;
  const place = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const styles = `<p:txStyles><p:titleStyle>${levelXml(1, 2400, 1, lang)}</p:titleStyle><p:bodyStyle>${levelsXml(1400, 0, lang)}</p:bodyStyle><p:otherStyle>${levelsXml(1400, 0, lang)}</p:otherStyle></p:txStyles>`;
  parts.add(
    'ppt/slideMasters/slideMaster1.xml',
    `${declaration}<p:sldMaster ${namespaces}><p:cSld>${ground}<p:spTree>${tree}${titleShape(place, lang)}</p:spTree></p:cSld>${colours}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${styles}</p:sldMaster>`,
    `${type}.slideMaster+xml`,
  );
  parts.add(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relationsXml([
      { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { type: 'theme', target: '../theme/theme1.xml' },
    ]),
  );
  parts.add(
    'ppt/slideLayouts/slideLayout1.xml',
    `${declaration}<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Title"><p:spTree>${tree}${titleShape('', lang)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    `${type}.slideLayout+xml`,
  );
  parts.add(
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
    relationsXml([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
  );
}

/** Pages of notes: the slide above, its notes below; letter paper. */
function addNotesMaster(parts: Parts, { width, height }: Pick<Page, 'width' | 'height'>, lang: string): void {
  const most = Math.min(468 / width, 300 / height);
  const [w, h] = [width * most, height * most];
  const at = (x: number, y: number, wide: number, tall: number): string =>
    `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(wide)}" cy="${emu(tall)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const slide = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${at((540 - w) / 2, 36, w, h)}<a:noFill/><a:ln w="9525"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const notes = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${at(36, 48 + h, 468, 660 - h)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`;
  parts.add(
    'ppt/notesMasters/notesMaster1.xml',
    `${declaration}<p:notesMaster ${namespaces}><p:cSld>${ground}<p:spTree>${tree}${slide}${notes}</p:spTree></p:cSld>${colours}<p:notesStyle>${levelsXml(1200, 0, lang)}</p:notesStyle></p:notesMaster>`,
    `${type}.notesMaster+xml`,
  );
  parts.add(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    relationsXml([{ type: 'theme', target: '../theme/theme2.xml' }]),
  );
}

/** What slides and notes are laid on: one master, one layout with a title, one master of notes, and their themes. */
export function addMasters(parts: Parts, size: Pick<Page, 'width' | 'height'>, theme: Theme, lang: string): void {
  addMaster(parts, size, lang);
  addNotesMaster(parts, size, lang);
  parts.add('ppt/theme/theme1.xml', themeXml(theme), themeType);
  parts.add('ppt/theme/theme2.xml', themeXml(theme), themeType);
}
