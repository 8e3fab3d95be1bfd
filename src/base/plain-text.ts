/** A text that a spreadsheet would take for a formula is made plain text. */
export const plainText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
