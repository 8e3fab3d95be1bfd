const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, halves of pairs and the two that no XML may hold, not even as a reference. */
const forbidden = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu;

/** A text as HTML, SVG and any XML hold it, between tags or in quotes; letters that no XML may hold are left out. */
export const escapeMarkup = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** An element; `inside` is markup already, attributes are texts, and those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  inside?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(typeof value === 'number' ? short(value) : String(value))}"`);
  const open = `<${name}${written.join('')}`;
  return inside === undefined ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** A length with two decimals at most, of which a hundredth of a point is the last that anything could show. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
