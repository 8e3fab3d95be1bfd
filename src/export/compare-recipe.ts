import { cards } from '../analyse/catalog.ts';
import { type Language, say } from '../base/words.ts';
import type { Recipe } from './recipe.ts';
import { words } from './recipe-words.ts';

/** A file by name and fingerprint. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
}

/** What there is to make a file again with. */
export interface Workshop {
  /** Version of the app. */
  readonly app: string;
  readonly methods: readonly { readonly id: string; readonly version: number }[];
  /** Tables that are open. */
  readonly tables: readonly (InputFile & { readonly table: string })[];
}

/** Something because of which a file may not come out again as it was. */
export type RecipeDifference =
  | { readonly kind: 'version'; readonly made: string; readonly now: string }
  /** `now` is null where the app has no such method any more. */
  | { readonly kind: 'method'; readonly method: string; readonly made: number; readonly now: number | null }
  | { readonly kind: 'input-other'; readonly made: InputFile; readonly now: InputFile }
  | { readonly kind: 'input-missing'; readonly made: InputFile };

function inputDifferences({ data }: Recipe, { tables }: Workshop): readonly RecipeDifference[] {
  return data.flatMap(({ table, file, sha256 }): RecipeDifference[] => {
    const made = { file, sha256 };
    // The same bytes may be open under another name; under the same id there is one table alone.
    const own = tables.find((open) => open.table === table) ?? tables.find((open) => open.sha256 === sha256);
    if (own?.sha256 === sha256) return [];
    const other = own ?? tables.find((open) => open.file === file);
    if (other === undefined) return [{ kind: 'input-missing', made }];
    return [{ kind: 'input-other', made, now: { file: other.file, sha256: other.sha256 } }];
  });
}

function methodDifferences({ methods, document }: Recipe, now: Workshop): readonly RecipeDifference[] {
  const stamps = methods.map(({ method, version }) => ({ id: method, made: version }));
  // Sheets may ask for methods of their own, which have no stamp where nothing came of them.
  const asked = [document, ...document.sheets.flatMap(({ elements }) => elements.map(({ view }) => view))]
    .flatMap(({ analyses }) => analyses ?? [])
    .map(({ method, version }) => ({ id: method, made: version }));
  const each = new Map([...stamps, ...asked].map((one) => [`${one.id} ${one.made}`, one]));
  return [...each.values()].flatMap(({ id, made }): RecipeDifference[] => {
    const version = now.methods.find((method) => method.id === id)?.version ?? null;
    return version === made ? [] : [{ kind: 'method', method: id, made, now: version }];
  });
}

/**
 * What differs between the making of a file and what there is now: inputs by name and SHA-256, versions of methods, and
 * the version of the app. None: the same figures come out.
 */
export function recipeDifferences(recipe: Recipe, now: Workshop): readonly RecipeDifference[] {
  const isOther = recipe.app !== '' && recipe.app !== now.app;
  return [
    ...inputDifferences(recipe, now),
    ...methodDifferences(recipe, now),
    ...(isOther ? [{ kind: 'version', made: recipe.app, now: now.app } as const] : []),
  ];
}

function sentence(difference: RecipeDifference, language: Language): string {
  switch (difference.kind) {
    case 'version':
      return say(words, language, 'version', { made: difference.made, now: difference.now });
    case 'method': {
      const { method, made, now } = difference;
      const name = cards.find(({ id }) => id === method)?.words[language].name ?? method;
      return now === null
        ? say(words, language, 'methodGone', { name, made })
        : say(words, language, 'method', { name, made, now });
    }
    case 'input-other': {
      const { made, now } = difference;
      const found = { found: now.file, foundSha256: now.sha256 };
      return say(words, language, 'inputOther', { file: made.file, sha256: made.sha256, ...found });
    }
    case 'input-missing':
      return say(words, language, 'inputMissing', { file: difference.made.file, sha256: difference.made.sha256 });
    default:
      return difference satisfies never;
  }
}

/** The differences as whole sentences, one each. */
export const recipeReport = (differences: readonly RecipeDifference[], language: Language): readonly string[] =>
  differences.map((difference) => sentence(difference, language));

/** "Made with Corredor 0.1.0 on 2026-11-25."; empty where a file does not say. */
export function madeText({ app, made }: Pick<Recipe, 'app' | 'made'>, language: Language): string {
  if (app === '') return '';
  return made === undefined
    ? say(words, language, 'madeWith', { version: app })
    : say(words, language, 'madeOn', { version: app, date: made });
}
