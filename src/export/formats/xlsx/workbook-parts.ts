import type { Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

const corePath = 'docProps/core.xml';

/** What a workbook says of itself. */
export interface Properties {
  readonly title: string;
  /** Author or office; empty: none. */
  readonly author: string;
  /** Handling mark; empty: none. */
  readonly mark: string;
  readonly language: string;
  /** ISO date. */
  readonly made: string;
}

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${sanitizeTextContent(text)}</${name}>`;

/** Order and names of ECMA-376, part 2, 8.3.4. */
function coreXml({ title, author, mark, language, made }: Properties): string {
  const day = `${made}T00:00:00Z`;
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${spaces.join(' ')}>`,
    element('dc:title', title),
    element('dc:creator', author),
    element('cp:category', mark),
    element('cp:keywords', mark),
    `<dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Title, author and mark of the workbook. */
export const withProperties = (properties: Properties): Feature<Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${corePath}"/>`,
      },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${corePath}"/>`,
      },
    },
    write: { files: () => ({ [corePath]: coreXml(properties) }) },
  },
});

/** The mark in the middle of head and foot of every printed page. */
export function withMark(mark: string): Feature<Blob> {
  // "&" begins a code of its own in heads and feet; 255 characters are the most that one holds.
  const text = sanitizeTextContent(`&C${mark.slice(0, 120).replaceAll('&', '&&')}`);
  const markup = `<headerFooter><oddHeader>${text}</oddHeader><oddFooter>${text}</oddFooter></headerFooter>`;
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const transform = (xml: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}
