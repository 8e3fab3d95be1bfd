import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { type Json, stableJson } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import { type Document, emptyDocument } from './document.ts';
import { schemaNow } from './migrations/index.ts';
import { newer, parseDocument } from './schema.ts';
import { documentKeys, project } from './travel.ts';

/** "#s2.": the number is the version of the study. */
const prefixes = /^#s(\d{1,4})\./;
const prefix = `#s${schemaNow}.`;
/** A link longer than this is not offered: mail programs and chat windows cut it. */
export const longestHash = 8192;
const mostBytes = 1_000_000;

const same = (a: unknown, b: unknown): boolean => stableJson(a as Json) === stableJson(b as Json);

/** The study as the fragment of an address: what differs from an empty study, compressed. */
export function toHash(document: Document): string {
  const travelling = project(document, 'url');
  const changed = Object.fromEntries(
    documentKeys
      .filter((key) => travelling[key] !== undefined && !same(travelling[key], emptyDocument[key]))
      .map((key) => [key, travelling[key]]),
  );
  if (Object.keys(changed).length === 0) return '';
  const bytes = zlibSync(strToU8(stableJson(changed as Json)), { level: 9 });
  return prefix + toBase64Url(bytes);
}

/** Errors: "document-broken" for a fragment that is not a study, and those of `parseDocument`. */
export function fromHash(hash: string): Result<Document, Problem> {
  if (hash === '' || hash === '#') return parseDocument({});
  const [start, version] = prefixes.exec(hash) ?? [];
  if (start === undefined) return err(problem('document-broken', { path: '#' }));
  const schema = Number(version);
  // How a later version packs its studies is not known here.
  if (schema > schemaNow) return err(newer(schema, ''));
  try {
    const packed = fromBase64Url(hash.slice(start.length));
    const bytes = unzlibSync(packed, { out: new Uint8Array(mostBytes) });
    const json: unknown = JSON.parse(strFromU8(bytes));
    return parseDocument(typeof json === 'object' ? { ...json, schema } : json);
  } catch {
    return err(problem('document-broken', { path: '#' }));
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0);
    text += alphabet[word >> 18] + alphabet[(word >> 12) & 63];
    if (left > 1) text += alphabet[(word >> 6) & 63];
    if (left > 2) text += alphabet[word & 63];
  }
  return text;
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new RangeError(`'${letter}' is not base64url`);
    word = ((word << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (word >> bits) & 255;
    }
  }
  return bytes;
}
