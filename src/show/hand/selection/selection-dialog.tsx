import { type ReactNode, useMemo, useState } from 'react';
import { say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { latestOf, useCockpit } from '../../cockpit.ts';
import { selectionNotes, selectionText, stateText } from '../../map-hand/selection-text.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { FiguresGrid } from '../../table/figures-grid.tsx';
import { useScene } from '../../use-scene.ts';
import type { HandProps } from '../hand-props.ts';
import { isByArea, type SelectionTable, selectionFigures, tablesOf } from './selection-figures.ts';
import { words } from './words.ts';

/** What is marked on the map by cell or area, month, kind and precision, each table to be saved. */
export function SelectionDialog({ onClose }: HandProps<'selection'>): ReactNode {
  const { document: study, results, dataSets } = useCockpit();
  const scene = useScene();
  const [table, setTable] = useState<SelectionTable>('places');
  const { language, selection, features } = study;
  const texts = words[language];
  const result = results.selection === null ? null : latestOf(results.selection);
  const source = dataSets.find((set) => set.table === study.grid.incidents)?.source ?? '';
  const figures = useMemo(
    () =>
      result === null || selection === null
        ? null
        : selectionFigures(table, {
            selection,
            result,
            language,
            features,
            sourceText: (key) => sourceText(source, language, key),
          }),
    [table, selection, result, language, features, source],
  );
  const isReady = result !== null && selection !== null && figures !== null;
  const name = (each: SelectionTable): string =>
    each === 'places' && selection !== null && isByArea(selection) ? texts.areas : texts[each];
  const { map } = scene.tables;
  return (
    <Dialog control="selection" title={texts.title} closeLabel={texts.close} onClose={onClose} width={860}>
      {isReady ? (
        <div className="panel-stack">
          <p>
            <strong>{selectionText(selection, result, language)}</strong>
          </p>
          {selectionNotes(selection, result, language).map((note) => (
            <p key={note} className="field-help">
              {note}
            </p>
          ))}
          <RadioGroup
            control="selection-by"
            label={texts.by}
            look="segments"
            value={table}
            choices={tablesOf(result).map((value) => ({ value, label: name(value) }))}
            onChange={setTable}
          />
          <FiguresGrid
            key={table}
            id={`selection-${table}`}
            head={{ ...map, title: say(words, language, 'head', { title: map.title }) }}
            figures={figures}
            language={language}
            least={0}
          />
        </div>
      ) : (
        <p className="field-help">{stateText(results.selection?.status, language)}</p>
      )}
    </Dialog>
  );
}
