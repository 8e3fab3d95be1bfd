import type { ParamSpec } from '../../../analyse/catalog.ts';
import type { Language } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { DataSet } from '../../cockpit.ts';
import { denominatorName } from '../../findings/rate-text.ts';
import type { Option } from '../../parts/select.tsx';
import { choiceName } from '../../scene-text/param-text.ts';

type OpenChoice = ParamSpec & { readonly kind: 'open-choice' };

/** Figures by month are taken by year; a person's own are no denominators. */
function figuresFor(from: OpenChoice['from'], { kind, figures, byYear = [], isPublic }: DataSet): readonly string[] {
  if (kind !== 'area-months') return figures;
  return from === 'figures' || isPublic ? byYear : [];
}

/** Tables of areas, and tables of figures by area, by their ids in a parameter: "table:s1", "table:s1:population". */
function loadedChoices({ from }: OpenChoice, dataSets: readonly DataSet[], language: Language): readonly Option[] {
  return dataSets.flatMap((set): readonly Option[] => {
    const { kind, table, source, file, shipped } = set;
    if (from === 'zones') return kind === 'zones' ? [{ value: `table:${table}`, label: file }] : [];
    return figuresFor(from, set).map((figure) => {
      const name = kind === 'area-months' ? sourceText(source, language, `measure.${figure}`) : figure;
      const label = `${denominatorName(name, language)} (${shipped ? sourceText(source, language, 'name') : file})`;
      return { value: `table:${table}:${figure}`, label };
    });
  });
}

/** The choices of the method, then those that loaded tables add; a table that is not there any more keeps its id. */
export function openChoices(
  spec: OpenChoice,
  value: string,
  dataSets: readonly DataSet[],
  language: Language,
): readonly Option[] {
  const known = [
    ...spec.choices.map((choice) => ({ value: choice, label: choiceName(spec, choice, language) })),
    ...loadedChoices(spec, dataSets, language),
  ];
  return known.some((option) => option.value === value) ? known : [...known, { value, label: value }];
}
