import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Select } from '../../parts/select.tsx';
import { CategoryFilters } from './category-filters.tsx';
import { PlaceFilter } from './place-filter.tsx';
import { SeasonFilter } from './season-filter.tsx';
import { SeriesChoice } from './series-choice.tsx';
import { TimeFilter } from './time-filter.tsx';
import { words } from './words.ts';

const resolutions = ['3', '4', '5', '6', '7'] as const;

export function FiltersPanel(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, clauses } = study;
  const texts = words[language];
  const active = Object.keys(clauses).length;
  const count = formatOf(language).whole(active);
  const many = active === 1 ? texts.activeOne : say(words, language, 'active', { count });
  return (
    <Fold control="fold-filters" title={texts.title} aside={active === 0 ? texts.none : many}>
      <div className="panel-stack">
        <TimeFilter />
        <SeasonFilter />
        <PlaceFilter />
        <FigureChoices />
        <SeriesChoice />
        <CategoryFilters />
        <Button control="clear-filters" isDisabled={active === 0} onClick={() => dispatch('clearClauses', {})}>
          {texts.clear}
        </Button>
      </div>
    </Fold>
  );
}

function FigureChoices(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const { language, grid } = study;
  const texts = words[language];
  return (
    <>
      <RadioGroup
        control="figures"
        topic="encounter-apprehension"
        label={texts.figures}
        look="segments"
        value={grid.figures}
        choices={[
          { value: 'areas', label: texts.areas },
          { value: 'incidents', label: texts.incidents },
        ]}
        onChange={(figures) => dispatch('setGrid', { grid: { figures } })}
      />
      <RadioGroup
        control="count"
        topic="people-records"
        label={texts.count}
        look="segments"
        value={grid.count}
        choices={[
          { value: 'records', label: texts.records },
          { value: 'people', label: texts.people },
        ]}
        onChange={(counted) => dispatch('setGrid', { grid: { count: counted } })}
      />
      <RadioGroup
        control="scale"
        topic="scale-domain"
        label={texts.scale}
        look="segments"
        value={grid.scale}
        choices={[
          { value: 'study', label: texts.study },
          { value: 'view', label: texts.view },
        ]}
        onChange={(scale) => dispatch('setGrid', { grid: { scale } })}
      />
      <Select
        control="resolution"
        topic="resolution"
        label={texts.resolution}
        value={String(grid.resolution)}
        options={resolutions.map((value) => ({ value, label: texts[`resolution.${value}`] }))}
        onChange={(resolution) => dispatch('setGrid', { grid: { resolution: Number(resolution) } })}
      />
    </>
  );
}
