const token =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

const isCleanText = (text: string): boolean => !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text);

/** Whether a text is XML: every tag closed in its turn, one root, no attribute twice, no sign left unescaped. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const found = token.exec(xml);
    if (found === null) return false;
    const [, closing, name, attributes = '', empty, text] = found;
    if (text !== undefined) {
      if (!isCleanText(text) || (open.length === 0 && text.trim() !== '')) return false;
    } else if (name !== undefined && closing === '/') {
      if (open.pop() !== name) return false;
    } else if (name !== undefined) {
      const names = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, attribute]) => attribute);
      if (!isCleanText(attributes) || new Set(names).size !== names.length) return false;
      if (open.length === 0 && ++roots > 1) return false;
      if (empty !== '/') open.push(name);
    }
  }
  return open.length === 0 && roots === 1;
}
