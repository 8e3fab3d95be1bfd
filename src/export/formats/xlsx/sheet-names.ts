/** Excel's own limits (Rename a worksheet, support.microsoft.com): length, letters, and a name that it keeps for itself. */
const longest = 31;
const forbidden = /[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;
const reserved = /^(history|historial)$/i;

/** Cut at a letter, not inside one. */
const cut = (text: string, length: number): string => {
  let whole = '';
  for (const letter of text) {
    if (whole.length + letter.length > length) break;
    whole += letter;
  }
  return whole.trim();
};

function legalName(text: string): string {
  // Apostrophes may stand inside a name, not at its ends.
  const plain = text
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const whole = cut(plain, longest).replace(/'+$/, '');
  return whole === '' || reserved.test(whole) ? '1' : whole;
}

/** Names of worksheets: legal, short, and unlike one another whatever the case of their letters. */
export function worksheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const first = legalName(text);
    let name = first;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const end = ` ${n}`;
      name = `${cut(first, longest - end.length)}${end}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
