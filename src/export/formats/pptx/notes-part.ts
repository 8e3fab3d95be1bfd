import { localeOf } from '../../../base/words.ts';
import type { Page } from '../../../show/page/page.ts';
import { paragraphXml, type RunLook } from './text-xml.ts';
import { shapeWords } from './words.ts';
import { declaration, namespaces } from './xml.ts';

/** Points of notes, which are printed on paper. */
const noteSize = 12;

/** The speaker notes of a page: all that has no room on its face, in its language. */
export function notesXml(page: Page, more: Page['backNotes']): string {
  const lang = localeOf(page.language);
  const texts = shapeWords[page.language];
  const look = (weight: 400 | 600): RunLook & { readonly align: 'start' } => ({
    ...{ size: noteSize, weight, fill: '#000000', align: 'start' },
  });
  const paragraphs = [...page.backNotes, ...more].flatMap(({ heading, texts: said }) => [
    paragraphXml([heading], look(600), lang),
    ...said.map((text) => paragraphXml(text.split('\n'), look(400), lang)),
  ]);
  const body = paragraphs.length === 0 ? paragraphXml([''], look(400), lang) : paragraphs.join('');
  const tree =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  const slide = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${texts.slide}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const notes = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${texts.notes}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`;
  return `${declaration}<p:notes ${namespaces}><p:cSld><p:spTree>${tree}${slide}${notes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
