/** Text between tags or in an attribute; characters that XML does not have are left out. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Points as the whole units of the form: 914,400 to the inch. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** Hundredths of a point. */
export const hundredths = (points: number): number => Math.round(points * 100);

export const drawingNs = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const relationNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const slideNs = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const packageRelationNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** All three, as slides, masters and notes declare them. */
export const namespaces = `xmlns:a="${drawingNs}" xmlns:r="${relationNs}" xmlns:p="${slideNs}"`;

export interface Relation {
  /** The last word of the relation's type, or a whole type where it is not one of the office's own. */
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, in order: rId1, rId2 ... */
export function relationsXml(relations: readonly Relation[]): string {
  const lines = relations.map(({ type, target }, i) => {
    const whole = type.includes(':') ? type : `${relationNs}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${whole}" Target="${escapeXml(target)}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packageRelationNs}">${lines.join('')}</Relationships>`;
}
