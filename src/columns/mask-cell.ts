const longest = 12;
const longestShape = 24;
const mostAlike = 4;
const verbatim =
  /^(?:[\d\s.,:/+()-]|jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero?|ene|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?)*$/i;

/**
 * What may be shown of a rejected cell: at most 12 characters of digits, signs and month names as they stand, else its
 * shape, letters as "A" and "a", digits as "9", at most four alike ("Aaaa Aaaa").
 */
export function maskCell(text: string): string {
  if (text.length <= longest && verbatim.test(text)) return text;
  const shape = text
    .slice(0, 200)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^\P{L}A]/gu, 'a')
    .replace(/\p{N}/gu, '9')
    .replace(/\s+/g, ' ')
    .replace(/([Aa9])\1*/g, (run, letter: string) => letter.repeat(Math.min(mostAlike, run.length)));
  return shape.length > longestShape ? `${shape.slice(0, longestShape)}…` : shape;
}
