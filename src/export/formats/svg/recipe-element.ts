import { escapeMarkup } from '../../../show/drawing/markup.ts';
import { type Recipe, recipeText } from '../../recipe.ts';

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A recipe as metadata of a drawing. */
export const recipeElement = (recipe: Recipe): string =>
  `<metadata><recipe xmlns="urn:corredor:recipe">${escapeMarkup(recipeText(recipe))}</recipe></metadata>`;

/** Text of the recipe in a drawing, also where another program saved it again; undefined where there is none. */
export function recipeTextIn(drawing: string): string | undefined {
  const found = /<(?:[\w-]+:)?recipe\b[^>]*urn:corredor:recipe[^>]*>([\s\S]*?)<\/(?:[\w-]+:)?recipe>/.exec(
    drawing,
  )?.[1];
  return found?.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return signs[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
