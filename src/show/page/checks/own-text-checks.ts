import { type Language, languages } from '../../../base/words.ts';
import { namesRefuge } from '../../../corridors/is-refuge.ts';
import type { Page } from '../page.ts';
import type { SheetContent } from '../sheet-content.ts';
import { longestAlt } from '../texts/alt.ts';
import { lackedBy, ownTexts, untranslated } from '../texts/untranslated.ts';
import { causalWords } from './causal.ts';
import type { Check, Fix } from './check.ts';
import { elementName, found, orFine } from './make-check.ts';

type Pages = Readonly<Record<Language, Page>>;

const edit = (field: string): { readonly field: string; readonly fix: Fix } => ({
  field,
  fix: { kind: 'edit', field },
});

function altChecks({ elements }: SheetContent, pages: Pages): readonly Check[] {
  const altOf = (language: Language, id: string): string =>
    pages[language].items.flatMap((item) => ('id' in item && 'alt' in item && item.id === id ? [item.alt] : []))[0] ??
    '';
  return orFine(
    'alt',
    elements.flatMap(({ element }): readonly Check[] => {
      // A record is read as it stands.
      if (element.kind === 'record') return [];
      const alts = languages.map((language) => altOf(language, element.id).trim());
      const name = (language: Language) => ({ element: elementName(element, language), most: longestAlt });
      const at = { element: element.id, ...edit(`alt:${element.id}`) };
      if (alts.some((alt) => alt === '')) return [found('alt', 'fail', 'altNone', name, at)];
      return alts.some((alt) => alt.length > longestAlt * 1.1) ? [found('alt', 'warn', 'altLong', name, at)] : [];
    }),
    'altOk',
  );
}

const isSea = (field: string): boolean => field.startsWith('sea:');
const shortened = (text: string): string => (text.length > 48 ? `${text.slice(0, 46).trimEnd()}…` : text);

function languageChecks({ sheet, briefing }: SheetContent): readonly Check[] {
  const texts = new Map(
    [...ownTexts(sheet), { field: 'briefing', text: briefing.title }].map(({ field, text }) => [field, text]),
  );
  const title = lackedBy(briefing.title);
  return orFine(
    'languages',
    [...untranslated(sheet), ...(title === null ? [] : [{ field: 'briefing', lacks: title }])]
      .filter(({ field }) => !isSea(field))
      .map(({ field, lacks }) => {
        const { en = '', es = '' } = texts.get(field) ?? {};
        const text = shortened(en.trim() || es.trim());
        return found('languages', 'warn', lacks === 'en' ? 'lacksEn' : 'lacksEs', { text }, edit(field));
      }),
    'languagesOk',
  );
}

function seaChecks({ sheet }: SheetContent): readonly Check[] {
  const [pacific, gulf] = [sheet.seas.pacific, sheet.seas.gulf].map((sea) =>
    languages.filter((language) => sea[language].trim() !== ''),
  );
  const [west, east] = [pacific?.length ?? 0, gulf?.length ?? 0];
  const missing = west === 0 ? 'sea:pacific' : 'sea:gulf';
  if ((west === 0) !== (east === 0)) return [found('seas', 'warn', 'seasOne', {}, edit(missing))];
  const half = west === 1 ? 'sea:pacific' : 'sea:gulf';
  return orFine(
    'seas',
    west === 1 || east === 1 ? [found('seas', 'warn', 'seasLanguage', {}, edit(half))] : [],
    'seasOk',
  );
}

function causalChecks({ sheet, briefing }: SheetContent): readonly Check[] {
  const all = [...ownTexts(sheet), { field: 'briefing', text: briefing.title }];
  return orFine(
    'causal',
    all.flatMap(({ field, text }) => {
      const said = [...new Set(languages.flatMap((language) => causalWords(text[language])))];
      return said.map((word) => found('causal', 'warn', 'causal', { word: word.trim() }, edit(field)));
    }),
    'causalOk',
  );
}

/** Names on the map, in legends and in notes: none may lead to a place of shelter, water or crossing. */
function refugeChecks({ sheet }: SheetContent, pages: Pages): readonly Check[] {
  const own = ownTexts(sheet).filter(({ field }) => field.startsWith('note:'));
  const notes = own.flatMap(({ field, text }) =>
    languages.filter((language) => namesRefuge(text[language])).map((language) => ({ field, text: text[language] })),
  );
  const named = languages.flatMap((language) =>
    pages[language].items.flatMap((item): readonly string[] => {
      if (item.kind === 'map') return item.picture.names.map(({ text }) => text);
      return item.kind === 'legend' && /places|routes/.test(item.id)
        ? item.entries.map(({ entry }) => entry.label)
        : [];
    }),
  );
  const labels = [...new Set(named)].filter(namesRefuge);
  return orFine(
    'labels',
    [
      ...notes.slice(0, 1).map(({ field, text }) => found('labels', 'fail', 'labels', { text }, edit(field))),
      ...labels.map((text) => found('labels', 'fail', 'labels', { text })),
    ],
    'labelsOk',
  );
}

/** What the person wrote, and what it lacks. */
export const ownTextChecks = (content: SheetContent, pages: Pages): readonly Check[] => [
  ...altChecks(content, pages),
  ...languageChecks(content),
  ...seaChecks(content),
  ...causalChecks(content),
  ...refugeChecks(content, pages),
];
