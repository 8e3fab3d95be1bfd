import { localeOf } from '../../../base/words.ts';
import type { Page } from '../../../show/page/page.ts';
import type { ExportRequest } from '../../format.ts';
import { levelsXml } from './master-parts.ts';
import type { Parts } from './parts.ts';
import { addRecipe } from './recipe-part.ts';
import { declaration, drawingNs, emu, escapeXml, namespaces, type Relation, relationsXml } from './xml.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml';
const propertiesNs = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
/** Table styles are named by tables; this one is "No Style, No Grid". */
const tableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** Title, office, mark and date: as they were given, never those of the machine. */
function addProperties(parts: Parts, request: ExportRequest): void {
  const { title, office, mark, made, recipe, languages, pages } = request;
  const day = made.slice(0, 10);
  const dates = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  const said = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(office)}</dc:creator>`,
    ...(mark === '' ? [] : [`<cp:keywords>${escapeXml(mark)}</cp:keywords>`]),
    `<cp:lastModifiedBy>${escapeXml(office)}</cp:lastModifiedBy>${dates}`,
    `<dc:language>${languages.map(localeOf).join(', ')}</dc:language>`,
  ].join('');
  parts.add(
    'docProps/core.xml',
    `${declaration}<cp:coreProperties xmlns:cp="${packageNs}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said}</cp:coreProperties>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  parts.add(
    'docProps/app.xml',
    `${declaration}<Properties xmlns="${propertiesNs}/extended-properties"><Application>Corredor</Application><Slides>${pages.length}</Slides><Notes>${pages.length}</Notes><Company>${escapeXml(office)}</Company></Properties>`,
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  const own = [
    ['Corredor', recipe.app],
    ['Recipe', 'customXml/item1.xml'],
    ...(mark === '' ? [] : [['Handling mark', mark]]),
  ].map(
    ([name = '', text = ''], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  parts.add(
    'docProps/custom.xml',
    `${declaration}<Properties xmlns="${propertiesNs}/custom-properties" xmlns:vt="${propertiesNs}/docPropsVTypes">${own.join('')}</Properties>`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  );
  parts.add(
    '_rels/.rels',
    relationsXml([
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      { type: `${packageNs}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
      { type: 'extended-properties', target: 'docProps/app.xml' },
      { type: 'custom-properties', target: 'docProps/custom.xml' },
    ]),
  );
}

/** The list of slides, their size, and what the file says of itself. */
export function addPresentation(
  parts: Parts,
  request: ExportRequest,
  { width, height }: Pick<Page, 'width' | 'height'>,
  recipeText: string,
): void {
  const lang = localeOf(request.pages[0]?.language ?? 'en');
  const relations: Relation[] = [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
    { type: 'customXml', target: addRecipe(parts, recipeText) },
  ];
  const slides = request.pages.map((_, i) => {
    const id = relations.push({ type: 'slide', target: `slides/slide${i + 1}.xml` });
    return `<p:sldId id="${256 + i}" r:id="rId${id}"/>`;
  });
  const size = `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/>`;
  parts.add(
    'ppt/presentation.xml',
    `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides.join('')}</p:sldIdLst>${size}<p:defaultTextStyle>${levelsXml(1400, 0, lang)}</p:defaultTextStyle></p:presentation>`,
    `${type}.presentation.main+xml`,
  );
  parts.add('ppt/_rels/presentation.xml.rels', relationsXml(relations));
  parts.add('ppt/presProps.xml', `${declaration}<p:presentationPr ${namespaces}/>`, `${type}.presProps+xml`);
  parts.add('ppt/viewProps.xml', `${declaration}<p:viewPr ${namespaces}/>`, `${type}.viewProps+xml`);
  parts.add(
    'ppt/tableStyles.xml',
    `${declaration}<a:tblStyleLst xmlns:a="${drawingNs}" def="${tableStyle}"/>`,
    `${type}.tableStyles+xml`,
  );
  addProperties(parts, request);
}
