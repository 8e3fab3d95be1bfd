import { useMemo } from 'react';
import type { Language } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { citationOf } from '../../citation-text.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import type { FindingContext } from '../../findings/finding-view.ts';
import { measureName } from '../../measure-name.ts';
import { shortSource } from '../../scene-text/short-source.ts';
import { themes } from '../../theme/colours.ts';

/** What stands under each chart, and of all tables together. */
export interface ProfileSources {
  readonly figures: string;
  readonly incidents: string;
  readonly years: string;
  readonly all: string;
}

/** The table of figures by sector and fiscal year that comes with the app. */
const yearsTable = 'sector-years';

function titled(set: DataSet | undefined, language: Language): readonly string[] {
  if (set === undefined) return [];
  const { publisher, title } = citationOf(set, language);
  return [`${publisher}: ${title}.`];
}

/** What words and pictures of a profile depend on beside it. */
export function useProfileContext(result: RegionProfileResult): {
  readonly context: FindingContext;
  readonly sources: ProfileSources;
} {
  const { document, dataSets } = useCockpit();
  const { language, theme, significance, grid } = document;
  const hasHistory = result.history.values.length > 0;
  return useMemo(() => {
    const setOf = (name: string): DataSet | undefined => dataSets.find(({ table }) => table === name);
    const [figures, incidents, years] = [setOf(grid.areas), setOf(grid.incidents), setOf(yearsTable)];
    const drawn = hasHistory ? figures : incidents;
    return {
      context: {
        language,
        theme: themes[theme],
        measure: measureName(drawn, language),
        synthetic: drawn?.synthetic === true,
        source: shortSource(drawn, language),
        significance,
        pick: null,
        sourceText: (key) => sourceText(figures?.source ?? '', language, key),
      },
      sources: {
        figures: shortSource(figures, language),
        incidents: shortSource(incidents, language),
        years: shortSource(years, language),
        all: [figures, incidents, years].flatMap((set) => titled(set, language)).join(' '),
      },
    };
  }, [language, theme, significance, grid.areas, grid.incidents, dataSets, hasHistory]);
}
