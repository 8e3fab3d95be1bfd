/**
 * Words that say that one thing brought about another, in either language: no finding here can tell it. An English word
 * is looked for in Spanish texts too, and the other way: own texts are mixed.
 */
const patterns: readonly RegExp[] = [
  /\bbecause\b/,
  /\bled to\b/,
  /\bleads? to\b/,
  /\bcaus(?:e|ed|es|ing)\b/,
  /\bdue to\b/,
  /\beffects? of\b/,
  /\b(?:in)?effective(?:ness)?\b/,
  /\beffects?\b/,
  /\bresult(?:s|ed|ing)? (?:in|from)\b/,
  /\bas a result\b/,
  /\bthanks to\b/,
  /\bdeter(?:red|rence|s|ring)?\b/,
  /\bimpact(?:s|ed)?\b/,
  /\bdriven by\b/,
  /\bowing to\b/,
  /\bpredict(?:s|ed|ion|ions)?\b/,
  /\bporque\b/,
  /\bcaus(?:a|as|ó|aron|ado|ada|ados|adas|ando|ar)\b/,
  /\bprovoc(?:a|ó|aron|ado|ada|ados|adas|ando|ar)\b/,
  /\bdebid[oa] a\b/,
  /\bdebido al\b/,
  /\befectos?\b/,
  /\bgracias al?\b/,
  /\bdisua(?:dió|dieron|dir|sión|dido)\b/,
  /\bconsecuencias?\b/,
  /\bimpactos?\b/,
  /\bllev(?:ó|aron|a|an) al?\b/,
  /\ba raíz de\b/,
  /\bpredic(?:ción|ciones)\b/,
];

/** "en efecto" and "cause of death", "causa de muerte" name no cause of a finding. */
const harmless = /\b(?:en efecto|causes? of death|causas? de (?:la )?muerte|greenhouse effects?)\b/g;

const plain = (text: string): string => ` ${text.toLowerCase()} `.replace(harmless, ' ');

/** The words of a text that say why, as they stand in it; none where it says none. */
export function causalWords(text: string): readonly string[] {
  const searched = plain(text);
  // \b takes a letter with an accent for the end of a word.
  const found = patterns.flatMap((pattern) => {
    const source = pattern.source.replace(/^\\b/, '(?<!\\p{L})').replace(/\\b$/, '(?!\\p{L})');
    const match = new RegExp(source, 'u').exec(searched);
    return match === null ? [] : [match[0]];
  });
  return [...new Set(found)].filter((word) => !found.some((other) => other !== word && other.includes(word)));
}
