import { strFromU8, unzipSync } from 'fflate';
import type { Parts } from './parts.ts';
import { declaration, escapeXml, relationsXml } from './xml.ts';

const recipeNs = 'urn:corredor:recipe';
const propertiesNs = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Any number that no other item of the file has. */
const itemId = '{6B0F3C52-8F0B-4C0E-9D53-0C6F2D1E7A41}';

/** The recipe as a part that slide programs keep when they save. @returns where it lies, for a part in "ppt" */
export function addRecipe(parts: Parts, text: string): string {
  parts.add('customXml/item1.xml', `${declaration}<recipe xmlns="${recipeNs}">${escapeXml(text)}</recipe>`);
  parts.add(
    'customXml/itemProps1.xml',
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${propertiesNs}"><ds:schemaRefs><ds:schemaRef ds:uri="${recipeNs}"/></ds:schemaRefs></ds:datastoreItem>`,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  parts.add('customXml/_rels/item1.xml.rels', relationsXml([{ type: 'customXmlProps', target: 'itemProps1.xml' }]));
  return '../customXml/item1.xml';
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescapeXml = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });

/** The text that `addRecipe` put into a file, also after another program saved it; undefined where there is none. */
export function recipeTextIn(bytes: Uint8Array): string | undefined {
  try {
    const items = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
    for (const item of Object.values(items)) {
      const found = /<(?:[\w.-]+:)?recipe\b[^>]*urn:corredor:recipe[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?recipe>/.exec(
        strFromU8(item),
      )?.[1];
      if (found !== undefined) return unescapeXml(found);
    }
    return undefined;
  } catch {
    return undefined;
  }
}
