/** A text of the page in which a percent sign stays with its number at the end of a line. */
export const unbroken = (text: string): string => text.replaceAll(' %', '\u00a0%');
