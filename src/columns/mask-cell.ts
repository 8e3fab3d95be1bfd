const longest = 12;
const longestShape = 24;
const mostAlike = 4;
const verbatim =
  /^(?:[\d\s.,:/+()-]|jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero?|ene|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?)*$/i;
/** More digits than these are a date or degrees, or the number of a telephone, a document, a person. */
const mostDigits = 6;
const day = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|(?:19|20)\d{6})$/;
const degrees = /^[+-]?\d{1,3}[.,]\d+$/;

/**
 * What may be shown of a rejected cell: at most 12 characters of digits, signs and month names as they stand, unless
 * they are more digits than a figure, a date or degrees have; else its shape, letters as "A" and "a", digits as "9", at
 * most four alike ("Aaaa Aaaa").
 */
export function maskCell(text: string): string {
  if (text.length <= longest && verbatim.test(text) && !isLongNumber(text)) return text;
  const shape = text
    .slice(0, 200)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^\P{L}A]/gu, 'a')
    .replace(/\p{N}/gu, '9')
    .replace(/\s+/g, ' ')
    .replace(/([Aa9])\1*/g, (run, letter: string) => letter.repeat(Math.min(mostAlike, run.length)));
  return shape.length > longestShape ? `${shape.slice(0, longestShape)}…` : shape;
}

function isLongNumber(text: string): boolean {
  if (text.replaceAll(/\D/g, '').length <= mostDigits || day.test(text)) return false;
  return !degrees.test(text) || Math.abs(Number(text.replace(',', '.'))) > 180;
}
