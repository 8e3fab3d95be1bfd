import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { say } from '../../../base/words.ts';
import type { Size } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import type { Judged } from '../judged.ts';
import { LinkedChart } from '../pictures/linked-chart.tsx';
import { useSources } from '../pictures/use-sources.ts';
import { isWithin, type Ranges } from './brush-ranges.ts';
import { parallelHeight, parallelLayout, parallelOf } from './parallel.ts';
import type { ParallelInput } from './parallel-input.ts';
import { RangeAxis } from './range-axis.tsx';
import styles from './ranking.module.css';
import { words } from './words.ts';

/** One axis a criterion, one line a region; a range on an axis highlights those within it, and is of the session. */
export function ParallelView({ judged }: { readonly judged: Judged }): ReactNode {
  const { language, theme, ranked, criteria, table } = judged;
  const [ranges, setRanges] = useState<Ranges>({});
  const input = useMemo<ParallelInput>(() => {
    const rowOf = new Map(table?.regions.map(({ id }, row) => [id, row]));
    return { ranked, rowOf, criteria, ranges, language, theme };
  }, [ranked, criteria, table, ranges, language, theme]);
  const draw = useCallback((size: Size, marked: string | null) => parallelOf(input, size, marked), [input]);
  const heightAt = useCallback(() => parallelHeight(ranked.length), [ranked.length]);
  const setRange = (id: string, range: readonly [number, number] | null): void => {
    const { [id]: _, ...others } = ranges;
    setRanges(range === null ? others : { ...others, [id]: range });
  };
  return (
    <LinkedChart
      control="parallel"
      label={words[language].parallel}
      heightAt={heightAt}
      draw={draw}
      source={useSources(judged)}
      over={(size) =>
        parallelLayout(input, size)?.axes.map((axis) => (
          <RangeAxis
            key={axis.criterion.id}
            axis={axis}
            range={ranges[axis.criterion.id] ?? null}
            language={language}
            onRange={(range) => setRange(axis.criterion.id, range)}
          />
        ))
      }
    >
      <ol className={styles.key}>
        {criteria.map(({ id, name, unit, column, share }, at) =>
          column === null || share === 0 ? null : (
            <li key={id} value={at + 1}>
              {[name, unit, words[language][column.direction]].filter((text) => text !== '').join(', ')}
            </li>
          ),
        )}
      </ol>
      <span>{words[language].brushHelp}</span>
      <RangeNote input={input} onClear={() => setRanges({})} />
    </LinkedChart>
  );
}

interface NoteProps {
  readonly input: ParallelInput;
  readonly onClear: () => void;
}

/** Which regions lie within the ranges; said as they move. */
function RangeNote({ input, onClear }: NoteProps): ReactNode {
  const { ranked, rowOf, criteria, ranges, language } = input;
  const isChosen = Object.keys(ranges).length > 0;
  const names = ranked.filter(({ id }) => isWithin(rowOf.get(id) ?? -1, criteria, ranges)).map(({ name }) => name);
  const said = {
    count: names.length,
    all: ranked.length,
    names: formatOf(language).list(names),
  };
  return (
    <>
      <strong aria-live="polite">
        {isChosen ? say(words, language, names.length === 0 ? 'brushedNone' : 'brushed', said) : ''}
      </strong>
      {isChosen ? (
        <span>
          <Button control="ranges-clear" look="link" onClick={onClear}>
            {words[language].clear}
          </Button>
        </span>
      ) : null}
    </>
  );
}
