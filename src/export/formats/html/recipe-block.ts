import { type Recipe, recipeText } from '../../recipe.ts';

const opening = '<script type="application/json" id="corredor-recipe">';
const closing = '</script>';

/** A recipe as a block of data in a page: no sign in it can end the block, and nothing runs it. */
export const recipeBlock = (recipe: Recipe): string =>
  `${opening}${recipeText(recipe).replaceAll('<', '\\u003c')}${closing}`;

/** Text of the recipe in a page; undefined where there is none. */
export function recipeTextIn(page: string): string | undefined {
  const from = page.indexOf(opening);
  const to = page.indexOf(closing, from);
  return from < 0 || to < 0 ? undefined : page.slice(from + opening.length, to);
}
