import { type ReactNode, useRef } from 'react';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { type Choice, RadioGroup } from '../../parts/radio-group.tsx';
import { DataSetItem } from './data-set-item.tsx';
import { DisclosureFields } from './disclosure-fields.tsx';
import { nameOf } from './set-name.ts';
import { words } from './words.ts';

export function DataPanel(): ReactNode {
  const { document: study, dataSets } = useCockpit();
  const texts = words[study.language];
  return (
    <Fold control="fold-data" topic="nothing-known" title={texts.title}>
      <div className="panel-stack">
        {dataSets.length === 0 ? <p className="field-help">{texts.loading}</p> : null}
        <ul className="data-sets">
          {inOrder(dataSets).map((set) => (
            <DataSetItem key={set.table} set={set} />
          ))}
        </ul>
        <DrawnChoice kind="incidents" />
        <DrawnChoice kind="areas" />
        <DrawnChoice kind="national" />
        <AddFile />
        <DisclosureFields />
      </div>
    </Fold>
  );
}

const kinds = [
  'areas',
  'national',
  'incidents',
  'cases',
  'zones',
  'map-features',
  'area-figures',
  'area-months',
] as const satisfies readonly DataSet['kind'][];

/** Figures of both countries first, then records; what the person added stands last. */
const inOrder = (sets: readonly DataSet[]): readonly DataSet[] =>
  [...sets].sort((a, b) => Number(b.shipped) - Number(a.shipped) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

/** Comes with the app, and is read when it is first asked for. */
const example = { table: 'synthetic', source: 'corredor-synthetic' } as const;

/** Which of several tables of a kind is drawn; nothing where there is no choice. */
function DrawnChoice({ kind }: { readonly kind: 'areas' | 'national' | 'incidents' }): ReactNode {
  const { document: study, dataSets, dispatch } = useCockpit();
  const { language, grid } = study;
  const texts = words[language];
  const sets = dataSets.filter((set) => set.kind === kind && set.table !== example.table);
  const choices: Choice<string>[] = sets.map((set) => ({ value: set.table, label: nameOf(set, language) }));
  if (kind === 'incidents') {
    const label = sourceText(example.source, language, 'name');
    choices.push({ value: example.table, label, hint: texts.syntheticNote });
  }
  if (choices.length < 2) return null;
  return (
    <RadioGroup
      control={`drawn-${kind}`}
      label={texts[kind]}
      value={grid[kind]}
      choices={choices}
      onChange={(table) => dispatch('setGrid', { grid: { [kind]: table } })}
    />
  );
}

function AddFile(): ReactNode {
  const { document: study, openFiles } = useCockpit();
  const input = useRef<HTMLInputElement>(null);
  const texts = words[study.language];
  return (
    <div>
      <Button control="add-file" describedBy="add-file-hint" onClick={() => input.current?.click()}>
        {texts.addFile}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-control="add-file-input"
        aria-label={texts.addFile}
        onChange={(event) => {
          openFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <p id="add-file-hint" className="field-help">
        {texts.addHint}
      </p>
    </div>
  );
}
