import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check, Finding } from './finding.ts';
import { filesUnder } from './source-files.ts';

type Texts = Readonly<Record<string, unknown>>;

const placesOf = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .sort()
    .join(' ');

/** What reads alike in both languages: units, formats, names of methods, places and countries, and a few words. */
const alikeWords = new Set(
  [
    'km kB min mi SHA MP GeoJSON Web Mercator EN ES no No Final Control control sector Error tau',
    'Gini FDR Logit Poisson BIC Holm Benjamini Hochberg Wilson Newey West Rio Grande Río Bravo',
    'China Colombia Cuba Ecuador El Salvador Guatemala Honduras India Myanmar Nicaragua Venezuela',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a text of one language may stand in the other: what it says beside its {places} reads alike in both. */
const readsAlike = (text: string): boolean =>
  (text.replaceAll(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? []).every((word) => alikeWords.has(word));

/** In Spanish an arrest, a migration measure, and what is said of displaced people. */
const neverInSpanish = [/\bcapturas?\b/i, /\bpresentaci(ón|ones)\b/i, /\bdesplazamientos?\b(?! espacial)/i];

/** What is wrong between the English and the Spanish of one set of words. */
export function wordFaults(en: Texts, es: Texts): readonly string[] {
  const faults: string[] = [];
  for (const key of new Set([...Object.keys(en), ...Object.keys(es)])) {
    const [english, spanish] = [en[key], es[key]];
    if (typeof english !== 'string' || english.trim() === '') faults.push(`"${key}" has no English`);
    else if (typeof spanish !== 'string' || spanish.trim() === '') faults.push(`"${key}" has no Spanish`);
    else if (placesOf(english) !== placesOf(spanish)) faults.push(`"${key}" has other {places} in Spanish`);
    else if (english === spanish && !readsAlike(english)) faults.push(`"${key}" is the same in Spanish`);
    else if (neverInSpanish.some((pattern) => pattern.test(spanish))) {
      faults.push(`"${key}" has a word that means something else in Spanish`);
    } else if (/[!¡]/.test(english + spanish)) faults.push(`"${key}" has an exclamation mark`);
    else if (/[“”]/.test(spanish) || /[«»]/.test(english)) {
      faults.push(`"${key}" has the other language's quotation marks`);
    }
  }
  return faults;
}

function isWords(value: unknown): value is { readonly en: Texts; readonly es: Texts } {
  return typeof value === 'object' && value !== null && 'en' in value && 'es' in value && typeof value.en === 'object';
}

async function faultsOf(root: string, file: string): Promise<readonly Finding[]> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
  // One by one, or several in an object, as words of parameters are.
  const sets = Object.values(Object(module)).flatMap((value) =>
    isWords(value) ? [value] : Object.values(Object(value)).filter(isWords),
  );
  if (sets.length === 0) return [{ file, message: 'exports no words' }];
  return sets.flatMap(({ en, es }) => wordFaults(en, es)).map((message) => ({ file, message }));
}

export const wordsCheck: Check = {
  name: 'words',
  async find(root) {
    const files = filesUnder(root, 'src').filter(
      (file) => /(^|\/|-)words\.ts$/.test(file) && file !== 'src/base/words.ts',
    );
    const findings = await Promise.all(files.map((file) => faultsOf(root, file)));
    return findings.flat();
  },
};
